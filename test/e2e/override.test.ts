import { expect, test, vi } from 'vitest';
import { approvalLineIn, approve, checkOf, STOPPED, withGate } from '../support/github/gate.ts';
import { ANN, BEN, CAT, review } from '../support/github/scenario.ts';

vi.setConfig({ testTimeout: 120_000, maxConcurrency: 12 });

const BASE = {
  'infra/main.tf': 'resource "aws_s3_bucket" "logs" {}\n',
  '.blastgate.yml': `version: 1\noverride:\n  group: oncall\n  members:\n    - { name: ben, id: ${BEN.id} }\n`,
};
const because = (line: string) => line.replace('approve', 'override').concat(' because the shop is down and this brings it back');

test.concurrent('a member of the named group breaks the glass, and the check and the comment say so', () =>
  withGate({ plan: STOPPED, base: BASE }, async (gate) => {
    const line = approvalLineIn(await gate.run());
    approve(gate, [BEN], because(line));
    expect(await gate.run({ runId: 2 })).toMatchObject({ outputs: { verdict: 'block' } });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'success', title: 'Overridden by ben of oncall' });
    expect(gate.repository.comments.at(-1)?.body).toMatch(/OVERRIDDEN by `ben` of `oncall`[\s\S]*the shop is down/);
  }),
);

test.concurrent('nobody else does, and a request for changes still holds it up', () =>
  withGate({ plan: STOPPED, base: BASE }, async (gate) => {
    const line = approvalLineIn(await gate.run());
    approve(gate, [CAT], because(line));
    await gate.run({ runId: 2 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure' });
    approve(gate, [BEN], because(line));
    review(gate.repository, gate.pull, { user: ANN, state: 'CHANGES_REQUESTED' });
    await gate.run({ runId: 3 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure' });
  }),
);

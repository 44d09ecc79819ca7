import { expect, test, vi } from 'vitest';
import { approvalLineIn, approve, checkOf, DANGEROUS, ROUTINE, withGate } from '../support/github/gate.ts';
import { BEN, CAT } from '../support/github/scenario.ts';

vi.setConfig({ testTimeout: 300_000, maxConcurrency: 6 });

/** A plan with a sealed value that changes besides. */
function withSecret(plan: string, type = 'aws_db_instance', attribute = 'password'): string {
  const read = JSON.parse(plan);
  const [row] = read.resource_changes;
  const secret = {
    ...row,
    address: `${type}.main`,
    type,
    name: 'main',
    change: {
      actions: ['update'],
      before: { [attribute]: 'hunter22' },
      after: { [attribute]: 'hunter23' },
      after_unknown: {},
      before_sensitive: { [attribute]: true },
      after_sensitive: { [attribute]: true },
    },
  };
  return JSON.stringify({ ...read, resource_changes: [...read.resource_changes, secret] });
}

test.concurrent(
  'without a key nothing binds an approval to a password that changes, so none counts, and the check says what to do',
  () =>
    withGate({ plan: withSecret(DANGEROUS) }, async (gate) => {
      const ran = await gate.run();
      expect(ran.stdout).toContain('::warning::');
      expect(ran.stdout).toContain('BLASTGATE_DIGEST_KEY');
      approve(gate, [BEN, CAT], approvalLineIn(ran));
      await gate.run({ runId: 2 });
      expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Blocked: 0 of 2 approvals' });
      expect(checkOf(gate)?.summary).toContain('BLASTGATE_DIGEST_KEY');
    }),
);

test.concurrent('with one the approvals count', () =>
  withGate({ plan: withSecret(DANGEROUS) }, async (gate) => {
    const digestKey = '0123456789abcdef0123456789abcdef';
    approve(gate, [BEN, CAT], approvalLineIn(await gate.run({ digestKey })));
    await gate.run({ digestKey, runId: 2 });
    expect(checkOf(gate)?.conclusion).toBe('success');
  }),
);

test.concurrent('a plan without sealed values needs none, and nothing is said', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    expect((await gate.run()).stdout).not.toContain('BLASTGATE_DIGEST_KEY');
  }),
);

test.concurrent('a plan that passes does so without a key', () =>
  withGate({ plan: withSecret(ROUTINE, 'aws_cloudwatch_dashboard', 'dashboard_body') }, async (gate) => {
    await gate.run();
    expect(checkOf(gate)?.conclusion).toBe('success');
  }),
);

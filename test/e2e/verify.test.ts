import { Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { readPlans } from '../../src/ingest/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { digestKeyOf } from '../../src/trust/hash.ts';
import { verifyByDecision } from '../../src/shells/trust/verify-decision.ts';
import { buildKeyPair } from '../support/decisions.ts';
import { createVerifier, type VerifyOptions } from '../../src/shells/trust/verifier.ts';
import type { Verification } from '../../src/shells/trust/verification.ts';
import { approvalLineIn, approve, DANGEROUS, type Gate, ROUTINE, withGate } from '../support/github/gate.ts';
import { ACTIONS_APP } from '../support/github/model.ts';
import { ANN, BEN, CAT, push } from '../support/github/scenario.ts';

vi.setConfig({ testTimeout: 120_000, maxConcurrency: 12 });

const headOf = ({ repository, pull }: Gate) => repository.branches.get(pull.branch) ?? '';
const hoursLater = (hours: number) => () => Math.floor(Date.now() / 1000) + hours * 3600;

/** What `verify` says of a plan at this GitHub, to somebody who reads it with the workflow's token. */
async function verify(
  gate: Gate,
  plan: string,
  { now = hoursLater(0), ...given }: Partial<VerifyOptions> & { readonly now?: () => number } = {},
): Promise<Verification> {
  const options: VerifyOptions = {
    repo: 'acme/infra',
    sha: headOf(gate),
    appId: ACTIONS_APP.id,
    checkName: 'blastgate',
    maxAge: 72,
    clockSkew: 60,
    ...given,
  };
  const variables = { GITHUB_TOKEN: 'actions-token', GITHUB_API_URL: gate.github.url };
  const verifier = await createVerifier(options, { cwd: '/', variables, now, warn: () => undefined });
  return verifier(await planOf(plan));
}

async function planOf(text: string): Promise<Plan> {
  const [plan] = await readPlans([{ file: 'plan.json', chunks: Readable.from([Buffer.from(text)]) }]);
  if (plan === undefined) throw new Error('No plan was read.');
  return plan;
}

const reasonOf = async (...given: Parameters<typeof verify>) => {
  const { verified, refusal } = await verify(...given);
  expect(verified).toBe(refusal === undefined);
  if (refusal !== undefined)
    expect(refusal).toMatchObject({ message: expect.stringMatching(/\.$/), hint: expect.stringMatching(/\.$/) });
  return refusal?.reason ?? 'verified';
};

test.concurrent('a plan that the check let through is verified, and no other', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    expect(await reasonOf(gate, ROUTINE)).toBe('not-decided');
    await gate.run();
    const found = await verify(gate, ROUTINE);
    expect(found).toMatchObject({
      verified: true,
      basis: { kind: 'check', verdict: 'pass', principal: 'agent (github-copilot)', head: headOf(gate) },
    });
    expect(await reasonOf(gate, DANGEROUS)).toBe('changed');
    expect(await reasonOf(gate, ROUTINE, { environment: found.basis?.environment ?? 'unknown' })).toBe('verified');
    expect(await reasonOf(gate, ROUTINE, { environment: 'sandbox' })).toBe('wrong-environment');
  }),
);

test.concurrent('one that was held up is, until it has its approvals', () =>
  withGate({}, async (gate) => {
    const ran = await gate.run();
    expect(await reasonOf(gate, DANGEROUS)).toBe('not-passed');
    approve(gate, [BEN, CAT], approvalLineIn(ran));
    await gate.run({ runId: 2 });
    expect(await verify(gate, DANGEROUS)).toMatchObject({ verified: true, basis: { verdict: 'block' } });
  }),
);

test.concurrent('a check counts for as many hours as are allowed, and with the skew of a clock', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    expect(await reasonOf(gate, ROUTINE, { now: hoursLater(70) })).toBe('verified');
    expect(await reasonOf(gate, ROUTINE, { now: hoursLater(74) })).toBe('expired');
    expect(await reasonOf(gate, ROUTINE, { now: hoursLater(3), maxAge: 1 })).toBe('expired');
  }),
);

test.concurrent('only the check of the pinned app counts, and only by its name', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    expect(await reasonOf(gate, ROUTINE, { appId: 4711 })).toBe('not-decided');
    expect(await reasonOf(gate, ROUTINE, { checkName: 'other' })).toBe('not-decided');
    const [own] = gate.repository.checks;
    if (own === undefined) throw new Error('There is no check.');
    // Somebody else's green check over the red one.
    own.fields = { ...own.fields, conclusion: 'failure' };
    gate.repository.checks.push({
      ...own,
      id: own.id + 1000,
      app: { id: 4711, slug: 'evil' },
      fields: { ...own.fields, conclusion: 'success' },
    });
    expect(await reasonOf(gate, ROUTINE)).toBe('not-passed');
  }),
);

test.concurrent('a newer check that has not come to its end holds the older one up', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    const [own] = gate.repository.checks;
    if (own === undefined) throw new Error('There is no check.');
    gate.repository.checks.push({
      ...own,
      id: own.id + 1000,
      fields: { ...own.fields, conclusion: null, status: 'in_progress' },
    });
    expect(await reasonOf(gate, ROUTINE)).toBe('not-decided');
  }),
);

test.concurrent('after a merge the commit that it made leads to the check of the head', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    const merged = push(gate.repository, 'main', { by: ANN, files: {}, message: 'Merge' });
    expect(await reasonOf(gate, ROUTINE, { sha: merged.sha })).toBe('not-decided');
    gate.repository.merges.set(merged.sha, gate.pull.number);
    expect(await verify(gate, ROUTINE, { sha: merged.sha })).toMatchObject({ verified: true, basis: { head: headOf(gate) } });
  }),
);

test.concurrent('a policy that only observes lets it through, and the note says so', () =>
  withGate({ base: { '.blastgate.yml': 'version: 1\nmode: observe\n' } }, async (gate) => {
    await gate.run();
    const found = await verify(gate, DANGEROUS);
    expect(found).toMatchObject({ verified: true, notes: [expect.stringContaining('only observed')] });
  }),
);

test.concurrent('where GitHub does not answer, nothing is verified, and it is no fault of ours', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    gate.github.faults.push({ on: /check-runs$/, with: { status: 403 } });
    await expect(verify(gate, ROUTINE)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('GitHub answered 403'),
    });
  }),
);

describe('the decision that the Action signs', () => {
  const PAIR = buildKeyPair();
  const signed = { BLASTGATE_SIGNING_KEY: PAIR.privatePem, BLASTGATE_DIGEST_KEY: '0f0e0d0c0b0a09080706050403020100' };

  async function byDecision(text: string | undefined, plan: string, now: () => number): Promise<string> {
    const digestKey = digestKeyOf(signed.BLASTGATE_DIGEST_KEY, 'a test');
    const clock = { now: now(), skew: 60 };
    const given = { text: text ?? '', file: 'decision.json', keys: [PAIR.trusted], digestKey, clock, environment: undefined };
    return verifyByDecision(await planOf(plan), given).refusal?.reason ?? 'verified';
  }

  test.concurrent('lets through what its approvals cleared, for as long as they hold', () =>
    withGate({}, async (gate) => {
      const ran = await gate.run({ variables: signed });
      expect(await byDecision(ran.decision, DANGEROUS, hoursLater(0))).toBe('not-passed');
      approve(gate, [BEN, CAT], approvalLineIn(ran));
      const { decision } = await gate.run({ runId: 2, variables: signed });
      expect(await byDecision(decision, DANGEROUS, hoursLater(0))).toBe('verified');
      expect(await byDecision(decision, ROUTINE, hoursLater(0))).toBe('changed');
      // The approvals of the tests are an hour old at most, and hold for 72.
      expect(await byDecision(decision, DANGEROUS, hoursLater(70))).toBe('verified');
      expect(await byDecision(decision, DANGEROUS, hoursLater(73))).toBe('expired');
    }),
  );

  test.concurrent('is not there without a key', () =>
    withGate({ plan: ROUTINE }, async (gate) => {
      expect(await gate.run()).toMatchObject({ status: 0, decision: undefined });
    }),
  );
});

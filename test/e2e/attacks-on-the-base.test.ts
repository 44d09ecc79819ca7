import { expect, test, vi } from 'vitest';
import { pullRequestEvent } from '../support/github/events.ts';
import { approvalLineIn, approve, checkOf, DANGEROUS, ENFORCE, ROUTINE, withGate } from '../support/github/gate.ts';
import { ANN, BEN, CAT, COPILOT, openPull, push } from '../support/github/scenario.ts';

vi.setConfig({ testTimeout: 600_000, maxConcurrency: 8 });

const OBSERVE = 'version: 1\nmode: observe\n';

test.concurrent(
  'a branch with a laxer policy: a green check of it could be taken to main, so the policy of main holds there too',
  () =>
    withGate({}, async (gate) => {
      push(gate.repository, 'lax', {
        by: COPILOT,
        files: { '.blastgate.yml': OBSERVE },
        onto: gate.repository.branches.get('main') ?? '',
      });
      const pull = openPull(gate.repository, { by: COPILOT, files: { 'infra/main.tf': 'worse' }, base: 'lax', number: 9 });
      const ran = await gate.run({ event: pullRequestEvent(gate.repository, pull) });
      expect(checkOf({ ...gate, pull })).toMatchObject({ conclusion: 'failure', title: 'Blocked: 0 of 2 approvals' });
      expect(ran.stdout).toContain('the gate would only observe');
    }),
);

test.concurrent('a branch whose policy is laxer in one thing and stricter in another decides nothing', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    const policy = `${ENFORCE}approvals: { agent: { review: 2, block: 1 } }\n`;
    push(gate.repository, 'mixed', {
      by: COPILOT,
      files: { '.blastgate.yml': policy },
      onto: gate.repository.branches.get('main') ?? '',
    });
    const pull = openPull(gate.repository, { by: COPILOT, files: { 'infra/main.tf': 'x' }, base: 'mixed', number: 9 });
    await gate.run({ event: pullRequestEvent(gate.repository, pull) });
    expect(checkOf({ ...gate, pull })).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
    expect(checkOf({ ...gate, pull })?.summary).toContain('approvals.agent.block falls from 2 to 1');
  }),
);

test.concurrent('a branch with a stricter policy keeps it', () =>
  withGate({}, async (gate) => {
    const policy = `${ENFORCE}approvals: { agent: { block: 3 } }\n`;
    push(gate.repository, 'release', {
      by: ANN,
      files: { '.blastgate.yml': policy },
      onto: gate.repository.branches.get('main') ?? '',
    });
    const pull = openPull(gate.repository, { by: COPILOT, files: { 'infra/main.tf': 'x' }, base: 'release', number: 9 });
    await gate.run({ event: pullRequestEvent(gate.repository, pull) });
    expect(checkOf({ ...gate, pull })).toMatchObject({ title: 'Blocked: 0 of 3 approvals' });
  }),
);

test.concurrent.each([
  ['a key that stands twice', 'version: 1\nmode: enforce\nmode: observe\n'],
  ['a merge key', 'version: 1\nx: &x { mode: observe }\n<<: *x\n'],
  ['two documents', `${ENFORCE}---\n${OBSERVE}`],
  ['an alias that grows without an end', `version: 1\nwaivers: [${'[&a [x,x,x], *a, *a], '.repeat(200)}]\n`],
])('a policy at the base with %s decides nothing', (_, policy) =>
  withGate({ base: { '.blastgate.yml': policy } }, async (gate) => {
    expect((await gate.run()).status).toBe(2);
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
  }),
);

test.concurrent("an agent's commits squashed into a person's new PR: the trailer that a squash leaves makes it an agent's", () =>
  withGate({}, async (gate) => {
    await gate.run();
    const message = 'Tidy up (#7)\n\nCo-authored-by: Copilot <198982749+Copilot@users.noreply.github.com>';
    const copy = openPull(gate.repository, { by: ANN, files: { 'infra/main.tf': 'tidy' }, message, number: 9 });
    const ran = await gate.run({ event: pullRequestEvent(gate.repository, copy), plans: { 'plan.json': ROUTINE }, runId: 2 });
    expect(ran.outputs['principal']).toBe('agent');
  }),
);

test.concurrent('a fork whose token may only read gets no check at all, and its job fails', () =>
  withGate({ pull: { fork: true } }, async (gate) => {
    const ran = await gate.run({ token: 'fork-token' });
    expect(ran.status).not.toBe(0);
    expect(gate.repository.checks).toEqual([]);
  }),
);

test.concurrent('a review that names two plans, or hides the line from its own author, approves nothing', () =>
  withGate({ plan: DANGEROUS }, async (gate) => {
    const line = approvalLineIn(await gate.run());
    approve(gate, [BEN], `${line}\napprove sha256:${'0'.repeat(64)}`);
    approve(gate, [CAT], `Looks good to me.\n<!--\n${line}\n-->`);
    const ran = await gate.run({ runId: 2 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Blocked: 0 of 2 approvals' });
    expect(ran.summary).toContain('names more than one plan');
  }),
);

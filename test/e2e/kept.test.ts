import { expect, test, vi } from 'vitest';
import { dispatchEvent, pushEvent, reviewEvent, scheduleEvent, workflowRunEvent } from '../support/github/events.ts';
import { approvalLineIn, approve, checkOf, DANGEROUS, ENFORCE, type Gate, ROUTINE, withGate } from '../support/github/gate.ts';
import { ANN, BEN, CAT, push, review } from '../support/github/scenario.ts';

vi.setConfig({ testTimeout: 300_000, maxConcurrency: 6 });

/** A run whose workspace holds no plan at all. */
const NO_PLANS = { plans: {}, inputs: { plan: 'plans/*/plan.json' } };

/** The event of the newest review. */
function reviewed(gate: Gate) {
  const last = gate.repository.reviews.at(-1);
  if (!last) throw new Error('No review was given.');
  return reviewEvent(gate.repository, gate.pull, last);
}

test.concurrent('what was judged is kept under its hash, and the check names the hash', () =>
  withGate({}, async (gate) => {
    await gate.run();
    const [artifact] = gate.repository.artifacts;
    const [check] = gate.repository.checks;
    expect(artifact?.name).toBe(`blastgate-${String(check?.fields['external_id'])}`);
    expect(artifact?.archive.length).toBeGreaterThan(100);
  }),
);

test.concurrent('a review is judged by what was kept, without a new plan, and its approvals count', () =>
  withGate({}, async (gate) => {
    const line = approvalLineIn(await gate.run());
    approve(gate, [BEN, CAT], line);
    const ran = await gate.run({ ...NO_PLANS, event: reviewed(gate), runId: 2 });
    expect(ran.status).toBe(0);
    expect(ran.outputs).toMatchObject({ verdict: 'block', 'to-update': '1' });
    expect(approvalLineIn(ran)).toBe(line);
    expect(checkOf(gate)).toMatchObject({ conclusion: 'success', title: 'Approved by ben, cat' });
    expect(gate.repository.comments).toHaveLength(1);
  }),
);

test.concurrent('an approval that is taken back turns the check red again', () =>
  withGate({}, async (gate) => {
    approve(gate, [BEN, CAT], approvalLineIn(await gate.run()));
    await gate.run({ ...NO_PLANS, event: reviewed(gate), runId: 2 });
    review(gate.repository, gate.pull, { user: CAT, state: 'CHANGES_REQUESTED' });
    await gate.run({ ...NO_PLANS, event: reviewed(gate), runId: 3 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Blocked: changes requested by cat' });
  }),
);

test.concurrent.each<[string, (gate: Gate) => void]>([
  ['gone', ({ repository }) => repository.artifacts.splice(0)],
  ['expired', ({ repository }) => repository.artifacts.forEach((artifact) => (artifact.expired = true))],
  ['another content', ({ repository }) => repository.artifacts.forEach((artifact) => (artifact.archive = Buffer.from('PK')))],
])('what was kept is %s: failure, plan again', (_, spoil) =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    spoil(gate);
    review(gate.repository, gate.pull, { user: BEN });
    expect((await gate.run({ ...NO_PLANS, event: reviewed(gate), runId: 2 })).status).toBe(2);
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
    expect(checkOf(gate)?.summary).toContain('Plan again');
  }),
);

test.concurrent(
  "a forged artifact: whoever leaves another one under this name is not believed, and the gate's own is found beside it",
  () =>
    withGate({}, async (gate) => {
      await gate.run();
      const [own] = gate.repository.artifacts;
      for (const id of [9001, 9002]) {
        gate.repository.artifacts.push({ id, name: own?.name ?? '', archive: Buffer.from('not ours'), expired: false });
      }
      review(gate.repository, gate.pull, { user: BEN, state: 'COMMENTED' });
      const ran = await gate.run({ ...NO_PLANS, event: reviewed(gate), runId: 2 });
      expect(ran).toMatchObject({ status: 0, outputs: { verdict: 'block' } });
    }),
);

test.concurrent("a forged check: another app's check names a pass that it has kept itself, and is not believed", () =>
  withGate({}, async (gate) => {
    await gate.run({ plans: { 'plan.json': ROUTINE } });
    // The check of the harmless plan, as if another app had written it; ours is gone.
    const [check] = gate.repository.checks.splice(0);
    if (check) gate.repository.checks.push({ ...check, app: { id: 999, slug: 'forger' } });
    await gate.run({ ...NO_PLANS, event: dispatchEvent(gate.repository, { number: '7' }), runId: 2 });
    const own = gate.repository.checks.filter(({ app }) => app.slug === 'github-actions');
    expect(own.map(({ fields }) => fields['conclusion'])).toEqual(['failure']);
  }),
);

test.concurrent('a review before any plan was judged is no pass', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    review(gate.repository, gate.pull, { user: BEN });
    await gate.run({ ...NO_PLANS, event: reviewed(gate) });
    expect(checkOf(gate)?.summary).toContain('No plan has been judged');
    await gate.run({ runId: 2 });
    expect(checkOf(gate)?.conclusion).toBe('success');
  }),
);

test.concurrent('the jobs of several stacks are judged again together', () =>
  withGate({ base: { '.blastgate.yml': `${ENFORCE}approvals: { agent: { block: 1 } }\n` } }, async (gate) => {
    const job = (name: string, plan: string, runId: number) =>
      gate.run({ plans: { [name]: plan }, inputs: { plan: name }, runId });
    await job('a.json', ROUTINE, 1);
    const line = approvalLineIn(await job('b.json', DANGEROUS, 2));
    approve(gate, [BEN], line);
    const ran = await gate.run({ ...NO_PLANS, event: reviewed(gate), runId: 3 });
    expect(approvalLineIn(ran)).toBe(line);
    expect(checkOf(gate)).toMatchObject({ conclusion: 'success', title: 'Approved by ben' });
  }),
);

test.concurrent.each([
  ['a schedule', scheduleEvent],
  ['a push to the base', (repository: Gate['repository']) => pushEvent(repository, 'main')],
])('%s judges open pull requests again: approvals expire', (_, event) =>
  withGate({ base: { '.blastgate.yml': `${ENFORCE}approvals: { valid_hours: 1 }\n` } }, async (gate) => {
    const body = approvalLineIn(await gate.run());
    const old = new Date(Date.now() - 3_000_000).toISOString();
    for (const user of [BEN, CAT]) review(gate.repository, gate.pull, { user, body, submittedAt: old });
    await gate.run({ ...NO_PLANS, event: reviewed(gate), runId: 2 });
    expect(checkOf(gate)?.conclusion).toBe('success');
    const gone = new Date(Date.now() - 7_200_000).toISOString();
    gate.repository.reviews.forEach((given, index) => (gate.repository.reviews[index] = { ...given, submittedAt: gone }));
    await gate.run({ ...NO_PLANS, event: event(gate.repository), runId: 3 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Blocked: 0 of 2 approvals' });
  }),
);

test.concurrent('a push that changes the policy at the base asks for a new plan', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    expect(checkOf(gate)?.conclusion).toBe('success');
    push(gate.repository, 'main', { by: ANN, files: { '.blastgate.yml': `${ENFORCE}approvals: { agent: { block: 3 } }\n` } });
    await gate.run({ ...NO_PLANS, event: pushEvent(gate.repository, 'main'), runId: 2 });
    expect(checkOf(gate)?.summary).toContain('The policy has changed since the plan was judged');
  }),
);

test.concurrent('a schedule leaves pull requests alone that were never judged', () =>
  withGate({}, async (gate) => {
    expect((await gate.run({ ...NO_PLANS, event: scheduleEvent(gate.repository) })).status).toBe(0);
    expect(gate.repository.checks).toEqual([]);
  }),
);

test.concurrent('a dispatched run is judged by what was kept, whatever plan lies in its workspace', () =>
  withGate({}, async (gate) => {
    await gate.run();
    const event = dispatchEvent(gate.repository, { 'pull-request': '7' });
    await gate.run({ event, plans: { 'plan.json': ROUTINE }, runId: 2 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Blocked: 0 of 2 approvals' });
  }),
);

const planned = (gate: Gate, id: number) => workflowRunEvent(gate.repository, gate.pull.branch, { id, by: 'pull_request' });

test.concurrent('the end of the workflow that plans is judged by its plans, and a relayed review by what was kept of them', () =>
  withGate({}, async (gate) => {
    const line = approvalLineIn(await gate.run({ event: planned(gate, 11), runId: 20 }));
    expect(checkOf(gate)?.conclusion).toBe('failure');
    approve(gate, [BEN, CAT], line);
    const relay = workflowRunEvent(gate.repository, gate.pull.branch, { id: 12, by: 'pull_request_review' });
    await gate.run({ ...NO_PLANS, event: relay, runId: 21 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'success', title: 'Approved by ben, cat' });
  }),
);

test.concurrent('a relay that names another commit still reaches the pull request, by its branch', () =>
  withGate({}, async (gate) => {
    approve(gate, [BEN, CAT], approvalLineIn(await gate.run({ event: planned(gate, 11), runId: 20 })));
    const given = { id: 12, by: 'pull_request_review', sha: 'f'.repeat(40) };
    await gate.run({ ...NO_PLANS, event: workflowRunEvent(gate.repository, gate.pull.branch, given), runId: 21 });
    expect(checkOf(gate)?.conclusion).toBe('success');
    review(gate.repository, gate.pull, { user: CAT, state: 'CHANGES_REQUESTED' });
    // Neither commit nor branch are known: every pull request is judged again, rather than none.
    await gate.run({ ...NO_PLANS, event: workflowRunEvent(gate.repository, 'elsewhere', { ...given, id: 13 }), runId: 22 });
    expect(checkOf(gate)?.conclusion).toBe('failure');
  }),
);

test.concurrent('of two plannings of one commit the later one stands, in whatever order the gate gets to them', () =>
  withGate({}, async (gate) => {
    await gate.run({ event: planned(gate, 12), runId: 20 });
    await gate.run({ event: planned(gate, 11), plans: { 'plan.json': ROUTINE }, runId: 21 });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure' });
  }),
);

test.concurrent('a workflow that planned for a push brings plans that belong to nothing', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    const event = workflowRunEvent(gate.repository, gate.pull.branch, { id: 11, by: 'push' });
    expect((await gate.run({ event })).status).toBe(2);
    expect(gate.repository.checks).toEqual([]);
  }),
);

test.concurrent('a planning that failed fails the check of its commit', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    const given = { id: 12, by: 'pull_request', conclusion: 'failure' };
    await gate.run({ ...NO_PLANS, event: workflowRunEvent(gate.repository, gate.pull.branch, given), runId: 2 });
    expect(checkOf(gate)?.conclusion).toBe('failure');
  }),
);

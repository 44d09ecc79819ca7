import { expect, test, vi } from 'vitest';
import { mergeGroupEvent, pullRequestEvent, workflowRunEvent } from '../support/github/events.ts';
import { approvalLineIn, approve, checkOf, DANGEROUS, type Gate, ROUTINE, STOPPED, withGate } from '../support/github/gate.ts';
import { ANN, BEN, CAT, COPILOT, openPull, queue, review } from '../support/github/scenario.ts';

vi.setConfig({ testTimeout: 300_000, maxConcurrency: 6 });

async function runGroup(gate: Gate, branch: string, plan: string) {
  await gate.run({ event: mergeGroupEvent(gate.repository, branch), plans: { 'plan.json': plan }, runId: 50 });
  return checkOf({ ...gate, pull: { ...gate.pull, branch } });
}

/** The plan of a group: all that the plans of its pull requests change. */
function together(...plans: readonly string[]): string {
  const [first, ...others] = plans.map((text) => JSON.parse(text));
  const rows = [first, ...others].flatMap((plan) => plan.resource_changes);
  return JSON.stringify({ ...first, resource_changes: rows });
}

test.concurrent('a group passes where its pull request does and it plans the same', () =>
  withGate({}, async (gate) => {
    approve(gate, [BEN, CAT], approvalLineIn(await gate.run()));
    expect(await runGroup(gate, queue(gate.repository, 7), DANGEROUS)).toMatchObject({
      conclusion: 'success',
      title: 'Passes: nothing but what its pull requests were judged for',
    });
  }),
);

test.concurrent('a group of several passes where each of them does, by the rows of them all', () =>
  withGate({}, async (gate) => {
    approve(gate, [BEN, CAT], approvalLineIn(await gate.run()));
    const other = openPull(gate.repository, { by: COPILOT, files: { 'infra/b.tf': 'x' }, number: 9 });
    await gate.run({ event: pullRequestEvent(gate.repository, other), plans: { 'plan.json': ROUTINE }, runId: 2 });
    queue(gate.repository, 7);
    expect(await runGroup(gate, queue(gate.repository, 9), together(DANGEROUS, ROUTINE))).toMatchObject({
      conclusion: 'success',
    });
  }),
);

test.concurrent('one pull request that may not be merged holds the group up', () =>
  withGate({}, async (gate) => {
    await gate.run();
    const other = openPull(gate.repository, { by: COPILOT, files: { 'infra/b.tf': 'x' }, number: 9 });
    await gate.run({ event: pullRequestEvent(gate.repository, other), plans: { 'plan.json': ROUTINE }, runId: 2 });
    queue(gate.repository, 7);
    expect(await runGroup(gate, queue(gate.repository, 9), together(DANGEROUS, ROUTINE))).toMatchObject({
      conclusion: 'failure',
      title: 'Held up by #7',
    });
  }),
);

test.concurrent('an approval that was taken back since holds the group up', () =>
  withGate({}, async (gate) => {
    approve(gate, [BEN, CAT], approvalLineIn(await gate.run()));
    const branch = queue(gate.repository, 7);
    review(gate.repository, gate.pull, { user: CAT, state: 'CHANGES_REQUESTED' });
    expect(await runGroup(gate, branch, DANGEROUS)).toMatchObject({ conclusion: 'failure', title: 'Held up by #7' });
  }),
);

test.concurrent('what none of the pull requests was judged for is judged by itself: a block is a failure', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    expect(await runGroup(gate, queue(gate.repository, 7), together(ROUTINE, STOPPED))).toMatchObject({
      conclusion: 'failure',
      title: 'Changes what no pull request of it was judged for',
    });
  }),
);

test.concurrent('and a routine change is a pass', () =>
  withGate({}, async (gate) => {
    approve(gate, [BEN, CAT], approvalLineIn(await gate.run()));
    expect(await runGroup(gate, queue(gate.repository, 7), together(DANGEROUS, ROUTINE))).toMatchObject({
      conclusion: 'success',
      title: 'Passes',
    });
  }),
);

test.concurrent.each<[string, (gate: Gate) => void]>([
  ['whose pull request was never judged', ({ repository }) => repository.checks.splice(0)],
  ['of which nothing was kept', ({ repository }) => repository.artifacts.splice(0)],
  ['that the queue does not list', ({ repository }) => repository.queue.splice(0)],
])('a group %s cannot be decided', (_, spoil) =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    const branch = queue(gate.repository, 7);
    spoil(gate);
    expect(await runGroup(gate, branch, ROUTINE)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
  }),
);

test.concurrent('a group without a plan fails', () =>
  withGate({ plan: ROUTINE }, async (gate) => {
    await gate.run();
    const branch = queue(gate.repository, 7);
    const event = mergeGroupEvent(gate.repository, branch);
    expect((await gate.run({ event, plans: {}, inputs: { plan: 'plans/*.json' }, runId: 2 })).status).toBe(2);
    expect(checkOf({ ...gate, pull: { ...gate.pull, branch } })?.conclusion).toBe('failure');
  }),
);

test.concurrent('a queue that only observes says what would be held up', () =>
  withGate({ base: { '.blastgate.yml': 'version: 1\nmode: observe\n' }, plan: ROUTINE }, async (gate) => {
    await gate.run();
    const check = await runGroup(gate, queue(gate.repository, 7), together(ROUTINE, STOPPED));
    expect(check).toMatchObject({ conclusion: 'success' });
    expect(check?.title).toMatch(/^Would block: /);
  }),
);

test.concurrent('a group whose plan another workflow made is judged on its own commit', () =>
  withGate({ pull: { by: ANN }, plan: ROUTINE }, async (gate) => {
    await gate.run({ actor: 'ann' });
    const branch = queue(gate.repository, 7);
    const event = workflowRunEvent(gate.repository, branch, { id: 60, by: 'merge_group' });
    await gate.run({ event, runId: 61 });
    expect(checkOf({ ...gate, pull: { ...gate.pull, branch } })).toMatchObject({ conclusion: 'success' });
  }),
);

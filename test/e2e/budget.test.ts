import { expect, test, vi } from 'vitest';
import { pullRequestEvent } from '../support/github/events.ts';
import { checkOf, type CheckSeen, type Gate, withGate } from '../support/github/gate.ts';
import { nextId, type Pull } from '../support/github/model.ts';
import type { ActionRan, ActionRun } from '../support/github/run-action.ts';
import { ANN, COPILOT, openPull, push, type PullGiven, pushBack } from '../support/github/scenario.ts';

vi.setConfig({ testTimeout: 600_000, maxConcurrency: 8 });

/** How many buckets of staging an agent may delete in a week; there is no ledger. */
const LIMIT = 2;
const policyOf = (limit: number) => `version: 1\nmode: enforce\nbudget: { agent: { staging: { destroyed: ${limit} } } }\n`;
const TAGS = { Environment: 'staging' };
const WEEK = 7 * 24 * 3_600_000;

function planOf(rows: readonly { readonly address: string; readonly change: object }[]): string {
  const changes = rows.map(({ address, change }) => {
    const [type, name] = address.split('.');
    return { address, mode: 'managed', type, name, provider_name: 'registry.terraform.io/hashicorp/aws', change };
  });
  return JSON.stringify({ format_version: '1.2', terraform_version: '1.11.4', resource_changes: changes });
}

/** Deletes so many buckets of staging that hold something, of which each passes by itself. */
function deletion(number: number, count = 1): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const before = { bucket: `logs-${number}-${index}`, force_destroy: false, tags: TAGS };
    return { address: `aws_s3_bucket.logs_${number}_${index}`, change: { actions: ['delete'], before, after: null } };
  });
  return planOf(rows);
}

function database(change: 'unprotect' | 'delete'): string {
  const state = (protection: boolean) => ({ identifier: 'x', deletion_protection: protection, tags: TAGS });
  const made =
    change === 'unprotect'
      ? { actions: ['update'], before: state(true), after: state(false), after_unknown: {} }
      : { actions: ['delete'], before: state(false), after: null };
  return planOf([{ address: 'aws_db_instance.main', change: made }]);
}

const NOTHING = planOf([]);

interface Gated extends Gate {
  readonly judge: (pull: Pull, plan: string, given?: Partial<ActionRun>) => Promise<ActionRan>;
  readonly conclusion: (pull: Pull) => unknown;
  readonly seen: (pull: Pull) => CheckSeen | undefined;
}

function withChecks(use: (gate: Gated) => Promise<void>, limit = LIMIT): Promise<void> {
  const base = { 'infra/main.tf': 'resource "aws_s3_bucket" "logs" {}\n', '.blastgate.yml': policyOf(limit) };
  return withGate({ base }, async (gate) => {
    let runId = 0;
    const judge = (pull: Pull, plan: string, given: Partial<ActionRun> = {}) =>
      gate.run({
        event: pullRequestEvent(gate.repository, pull),
        plans: { 'plan.json': plan },
        runId: (runId += 1),
        ...given,
      });
    const seen = (pull: Pull) => checkOf({ ...gate, pull });
    await use({ ...gate, judge, seen, conclusion: (pull) => seen(pull)?.conclusion });
  });
}

function open(gate: Gate, number: number, given: Partial<PullGiven> = {}): Pull {
  return openPull(gate.repository, { by: COPILOT, number, files: { 'infra/main.tf': `change ${number}` }, ...given });
}

test.concurrent('without a ledger, one destructive change split over many PRs is stopped: of eight opened at once two pass', () =>
  withChecks(async (gate) => {
    const pulls = Array.from({ length: 8 }, (_, index) => open(gate, 100 + index));
    await Promise.all(pulls.map((pull) => gate.judge(pull, deletion(pull.number))));
    expect(pulls.filter((pull) => gate.conclusion(pull) === 'success')).toHaveLength(LIMIT);
    const blocked = pulls.filter((pull) => gate.conclusion(pull) === 'failure');
    expect(blocked).toHaveLength(pulls.length - LIMIT);
    for (const pull of blocked) {
      expect(gate.seen(pull)?.summary).toContain('the budget is used up: 2 of 2 destroyed stateful resources');
    }
  }),
);

test.concurrent('what was merged stays used for the window, what was closed is free again, and nobody has to say so', () =>
  withChecks(async (gate) => {
    const [first, second, third] = [open(gate, 100), open(gate, 101), open(gate, 102)];
    await gate.judge(first, deletion(1));
    await gate.judge(second, deletion(2));
    first.ended = 'merged';
    await gate.judge(third, deletion(3));
    expect([first, second, third].map(gate.conclusion)).toEqual(['success', 'success', 'failure']);
    second.ended = 'closed';
    await gate.judge(third, deletion(3));
    expect(gate.conclusion(third)).toBe('success');
    const fourth = open(gate, 103);
    await gate.judge(fourth, deletion(4));
    expect(gate.conclusion(fourth)).toBe('failure');
    first.endedAt = new Date(Date.now() - WEEK - 60_000).toISOString();
    await gate.judge(fourth, deletion(4));
    expect(gate.conclusion(fourth)).toBe('success');
  }),
);

test.concurrent("people's changes count for no agent's budget, and another agent has its own", () =>
  withChecks(async (gate) => {
    const [ann, first, second] = [open(gate, 100, { by: ANN }), open(gate, 101), open(gate, 102)];
    const message = 'Clean up\n\nCo-authored-by: Claude <noreply@anthropic.com>';
    const other = open(gate, 103, { by: ANN, message });
    await gate.judge(ann, deletion(1, 2));
    for (const pull of [first, second, other]) await gate.judge(pull, deletion(pull.number));
    expect([ann, first, second, other].map(gate.conclusion)).toEqual(['success', 'success', 'success', 'success']);
    const next = open(gate, 104, { by: ANN });
    await gate.judge(next, deletion(4, 2));
    expect(gate.conclusion(next)).toBe('success');
  }),
);

test.concurrent('protection that one PR switches off and the next one uses is seen without a ledger', () =>
  withChecks(async (gate) => {
    const first = open(gate, 100);
    await gate.judge(first, database('unprotect'));
    first.ended = 'merged';
    const second = open(gate, 101);
    await gate.judge(second, database('delete'));
    expect(gate.conclusion(second)).toBe('failure');
    expect(gate.seen(second)?.summary).toContain('was switched off by `github.com/acme/infra#100`');
  }),
);

test.concurrent('a green commit that was replaced by a harmless one is not green any more when it is pushed back', () =>
  withChecks(async (gate) => {
    const pull = open(gate, 100);
    await gate.judge(pull, deletion(1));
    const green = gate.repository.branches.get(pull.branch) ?? '';
    push(gate.repository, pull.branch, { by: COPILOT, files: { 'infra/main.tf': 'harmless' } });
    await gate.judge(pull, NOTHING);
    const other = open(gate, 101);
    await gate.judge(other, deletion(2));
    expect([pull, other].map(gate.conclusion)).toEqual(['success', 'success']);
    pushBack(gate.repository, pull, green);
    expect(gate.seen(pull)).toMatchObject({ conclusion: 'failure', title: 'Replaced by a newer commit' });
    await gate.judge(pull, deletion(1));
    expect(gate.conclusion(pull)).toBe('failure');
  }, 1),
);

test.concurrent('a green commit under a newer one that nobody has judged yet still holds its part of the budget', () =>
  withChecks(async (gate) => {
    const pull = open(gate, 100);
    await gate.judge(pull, deletion(1));
    push(gate.repository, pull.branch, { by: COPILOT, files: { 'infra/main.tf': 'harmless' }, message: 'Wait [skip ci]' });
    const other = open(gate, 101);
    await gate.judge(other, deletion(2));
    expect(gate.conclusion(other)).toBe('failure');
  }, 1),
);

test.concurrent('a run that started earlier and does not end holds up the later ones, who say what they wait for', () =>
  withChecks(async (gate) => {
    const [first, second] = [open(gate, 100), open(gate, 101)];
    const fields = {
      name: 'blastgate',
      head_sha: gate.repository.branches.get(first.branch) ?? '',
      status: 'in_progress',
      started_at: new Date().toISOString(),
    };
    const stuck = { id: nextId(gate.repository), app: { id: 15368, slug: 'github-actions' }, annotations: [], fields };
    gate.repository.checks.push(stuck);
    await gate.judge(second, deletion(2));
    expect(gate.seen(second)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
    expect(gate.seen(second)?.summary).toMatch(/the gate is still judging .*100/);
    stuck.fields.started_at = new Date(Date.now() - 31 * 60_000).toISOString();
    await gate.judge(second, deletion(2));
    expect(gate.conclusion(second)).toBe('success');
  }),
);

test.concurrent('where GitHub does not say what else was judged, nothing is decided for an agent, and a person is judged', () =>
  withChecks(async (gate) => {
    const [agent, person] = [open(gate, 100), open(gate, 101, { by: ANN })];
    gate.github.faults.push({ on: /POST \/graphql judgedPulls/, with: { status: 403 } });
    await gate.judge(agent, deletion(1));
    await gate.judge(person, deletion(2));
    expect(gate.seen(agent)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
    expect(gate.seen(agent)?.summary).toContain('The pull requests that were judged before could not be read');
    expect(gate.conclusion(person)).toBe('success');
  }),
);

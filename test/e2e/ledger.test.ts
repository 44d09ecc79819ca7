import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { LedgerEntry } from '../../src/generated/ledger.ts';
import { readChain } from '../../src/ledger/chain.ts';
import { fileLedger } from '../../src/shells/ledger/file.ts';
import { migratePostgres } from '../../src/shells/ledger/postgres.ts';
import { mergeGroupEvent, pullRequestEvent, scheduleEvent } from '../support/github/events.ts';
import { approvalLineIn, approve, checkOf, type CheckSeen, type Gate, STOPPED, withGate } from '../support/github/gate.ts';
import type { Pull } from '../support/github/model.ts';
import type { ActionRan, ActionRun } from '../support/github/run-action.ts';
import { postgresFolder, startPostgres } from '../support/ledger/postgres-server.ts';
import { ANN, BEN, CAT, COPILOT, openPull, type PullGiven, queue } from '../support/github/scenario.ts';

vi.setConfig({ testTimeout: 300_000, maxConcurrency: 4 });

const LIMIT = 2;
const POLICY = `version: 1
mode: enforce
budget: { agent: { staging: { destroyed: ${LIMIT} } } }
override: { group: oncall, members: [{ name: ben, id: ${BEN.id} }] }
`;
const BASE = { 'infra/main.tf': 'resource "aws_s3_bucket" "logs" {}\n', '.blastgate.yml': POLICY };
const TAGS = { Environment: 'staging' };

function plan(address: string, change: object): string {
  const [type, name] = address.split('.');
  const row = { address, mode: 'managed', type, name, provider_name: 'registry.terraform.io/hashicorp/aws', change };
  return JSON.stringify({ format_version: '1.2', terraform_version: '1.11.4', resource_changes: [row] });
}

/** Deletes a bucket of staging that holds something, which passes by itself. */
function deletion(number: number): string {
  const before = { bucket: `logs-${number}`, force_destroy: false, tags: TAGS };
  return plan(`aws_s3_bucket.logs_${number}`, { actions: ['delete'], before, after: null, after_unknown: {} });
}

function database(change: 'unprotect' | 'delete'): string {
  const state = (deletion_protection: boolean) => ({
    identifier: 'x',
    deletion_protection,
    skip_final_snapshot: false,
    tags: TAGS,
  });
  if (change === 'unprotect') {
    return plan('aws_db_instance.main', { actions: ['update'], before: state(true), after: state(false), after_unknown: {} });
  }
  return plan('aws_db_instance.main', { actions: ['delete'], before: state(false), after: null, after_unknown: {} });
}

interface LedgerGate extends Gate {
  readonly ledger: string;
  /** Judges a pull request by one plan, and gives what its check says then. */
  readonly judge: (pull: Pull, text: string) => Promise<CheckSeen | undefined>;
  /** Runs the Action with the ledger. */
  readonly act: (given: Partial<ActionRun>) => Promise<ActionRan>;
  readonly entries: () => Promise<readonly LedgerEntry[]>;
}

/** A repository whose gate has a ledger in a file, as on a runner of one's own. */
async function withLedgerGate(use: (gate: LedgerGate) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-ledger-'));
  const ledger = path.join(folder, 'ledger.jsonl');
  try {
    await withGate({ base: BASE }, async (gate) => {
      let runId = 0;
      const act = (given: Partial<ActionRun>) =>
        gate.run({ variables: { BLASTGATE_LEDGER: ledger }, runId: (runId += 1), ...given });
      const judge = async (pull: Pull, text: string) => {
        await act({ event: pullRequestEvent(gate.repository, pull), plans: { 'plan.json': text } });
        return checkOf({ ...gate, pull });
      };
      const entries = async () => {
        const chain = await readChain(fileLedger(ledger).lines());
        expect(chain.problems).toEqual([]);
        return chain.entries;
      };
      await use({ ...gate, ledger, act, judge, entries });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function open(gate: Gate, number: number, given: Partial<PullGiven> = {}): Pull {
  return openPull(gate.repository, { by: COPILOT, number, files: { 'infra/main.tf': `change ${number}` }, ...given });
}

/** Ends a pull request, and runs the gate on the event of it. */
async function end(gate: LedgerGate, pull: Pull, how: 'merged' | 'closed'): Promise<void> {
  pull.ended = how;
  const ran = await gate.act({ event: pullRequestEvent(gate.repository, pull, { action: 'closed' }), plans: {} });
  expect(ran.status).toBe(0);
}

async function outcomes(gate: LedgerGate): Promise<readonly string[]> {
  return (await gate.entries()).flatMap(({ kind, body }) => (kind === 'settle' ? [`${body.change} ${body.outcome}`] : []));
}

test.concurrent(
  'one destructive change split over many PRs: of twenty opened at once, only those that the budget holds pass',
  () =>
    withLedgerGate(async (gate) => {
      const pulls = Array.from({ length: 20 }, (_, index) => open(gate, 100 + index));
      const checks = await Promise.all(pulls.map((pull) => gate.judge(pull, deletion(pull.number))));
      expect(checks.filter((check) => check?.conclusion === 'success')).toHaveLength(LIMIT);
      const blocked = checks.filter((check) => check?.conclusion === 'failure');
      expect(blocked).toHaveLength(20 - LIMIT);
      for (const check of blocked) expect(check?.summary).toContain('the budget is used up: 2 of 2 destroyed stateful resources');
      const comments = gate.repository.comments.filter(({ body }) => body.includes('used up'));
      expect(comments).toHaveLength(20 - LIMIT);
      expect(comments[0]?.body).toMatch(/free again on `\d{4}-\d\d-\d\d/);
      const decisions = (await gate.entries()).flatMap((entry) => (entry.kind === 'decision' ? [entry.body] : []));
      expect(new Set(decisions.map(({ change }) => change))).toEqual(
        new Set(pulls.map(({ number }) => `github.com/acme/infra#${number}`)),
      );
      expect(new Set(decisions.filter(({ cleared }) => cleared).map(({ change }) => change)).size).toBe(LIMIT);
    }),
);

test.concurrent('one destructive change split over many PRs: what was merged stays used, and what was closed is free again', () =>
  withLedgerGate(async (gate) => {
    const [first, second, third, fourth] = [100, 101, 102, 103].map((number) => open(gate, number));
    if (!first || !second || !third || !fourth) throw new Error('Four pull requests were opened.');
    expect(await gate.judge(first, deletion(1))).toMatchObject({ conclusion: 'success' });
    expect(await gate.judge(second, deletion(2))).toMatchObject({ conclusion: 'success' });
    await end(gate, first, 'merged');
    expect(await gate.judge(third, deletion(3))).toMatchObject({ conclusion: 'failure' });
    await end(gate, second, 'closed');
    expect(await outcomes(gate)).toEqual(['github.com/acme/infra#100 merged', 'github.com/acme/infra#101 closed']);
    expect(await gate.judge(third, deletion(3))).toMatchObject({ conclusion: 'success' });
    expect(await gate.judge(fourth, deletion(4))).toMatchObject({ conclusion: 'failure' });
  }),
);

test.concurrent('what ended without an event is settled by the next run, whatever starts it', () =>
  withLedgerGate(async (gate) => {
    const [first, second] = [open(gate, 100), open(gate, 101)];
    await gate.judge(first, deletion(1));
    await gate.judge(second, deletion(2));
    first.ended = 'closed';
    await gate.act({ event: scheduleEvent(gate.repository), plans: {} });
    expect(await outcomes(gate)).toEqual(['github.com/acme/infra#100 closed']);
    second.ended = 'merged';
    expect(await gate.judge(open(gate, 102), deletion(3))).toMatchObject({ conclusion: 'success' });
    expect(await outcomes(gate)).toEqual(['github.com/acme/infra#100 closed', 'github.com/acme/infra#101 merged']);
    expect(await gate.judge(open(gate, 103), deletion(4))).toMatchObject({ conclusion: 'failure' });
  }),
);

test.concurrent('protection that one PR switches off and the next one uses is seen', () =>
  withLedgerGate(async (gate) => {
    const first = open(gate, 100);
    await gate.judge(first, database('unprotect'));
    await end(gate, first, 'merged');
    const check = await gate.judge(open(gate, 101), database('delete'));
    expect(check).toMatchObject({ conclusion: 'failure' });
    expect(check?.summary).toContain('was switched off by `github.com/acme/infra#100`');
  }),
);

test.concurrent('jobs of one PR use one budget together, and the later one takes nothing of the earlier one back', () =>
  withLedgerGate(async (gate) => {
    const pull = open(gate, 100);
    const event = pullRequestEvent(gate.repository, pull);
    for (const name of ['a', 'b', 'c']) {
      const file = `${name}.json`;
      await gate.act({ event, plans: { [file]: deletion(name.charCodeAt(0)) }, inputs: { plan: file } });
      expect(checkOf({ ...gate, pull })).toMatchObject({ conclusion: name === 'c' ? 'failure' : 'success' });
    }
    const last = (await gate.entries()).at(-1);
    expect(last).toMatchObject({
      kind: 'decision',
      body: { cleared: false, spends: [{ environment: 'staging', destroyed: 3 }] },
    });
    expect(last?.kind === 'decision' ? last.body.plans.length : 0).toBe(3);
  }),
);

test.concurrent('a merge queue is held up by what is beyond the budget', () =>
  withLedgerGate(async (gate) => {
    for (const number of [100, 101, 102]) await gate.judge(open(gate, number), deletion(number));
    const groupOf = async (number: number) => {
      const branch = queue(gate.repository, number);
      await gate.act({ event: mergeGroupEvent(gate.repository, branch), plans: { 'plan.json': deletion(number) } });
      return checkOf({ ...gate, pull: { ...gate.pull, branch } });
    };
    expect(await groupOf(100)).toMatchObject({ conclusion: 'success' });
    expect(await groupOf(102)).toMatchObject({ conclusion: 'failure', title: 'Held up by #102' });
  }),
);

test.concurrent('approvals that counted and overrides are written down once, however often it is judged again', () =>
  withLedgerGate(async (gate) => {
    const plans = { 'plan.json': STOPPED };
    const line = approvalLineIn(await gate.act({ plans }));
    approve(gate, [ANN, CAT], line);
    approve(gate, [BEN], line.replace('approve', 'override').concat(' because the shop is down and this brings it back'));
    await gate.act({ plans });
    await gate.act({ plans });
    expect(checkOf(gate)).toMatchObject({ conclusion: 'success', title: 'Overridden by ben of oncall' });
    const entries = await gate.entries();
    const change = 'github.com/acme/infra#7';
    expect(entries.flatMap(({ kind, body }) => (kind === 'approval' ? [body] : []))).toMatchObject([
      { change, by: 'ann', digest: line.slice('approve '.length) },
      { change, by: 'cat' },
    ]);
    expect(entries.filter(({ kind }) => kind === 'override')).toMatchObject([{ body: { change, by: 'ben', group: 'oncall' } }]);
    expect(entries.filter(({ kind }) => kind === 'decision')).toHaveLength(3);
  }),
);

const bin = postgresFolder();
test.skipIf(bin === undefined).concurrent('one destructive change split over many PRs: a ledger in PostgreSQL stops it too', () =>
  withLedgerGate(async (gate) => {
    const server = await startPostgres(bin ?? '');
    try {
      await server.query('CREATE ROLE blastgate_app LOGIN');
      await migratePostgres(server.owner, 'blastgate_app');
      const variables = { BLASTGATE_LEDGER: server.app };
      const pulls = [100, 101, 102].map((number) => open(gate, number));
      const ran = await Promise.all(
        pulls.map((pull) =>
          gate.act({ event: pullRequestEvent(gate.repository, pull), plans: { 'plan.json': deletion(pull.number) }, variables }),
        ),
      );
      for (const { stdout } of ran) expect(stdout).toMatch(/^::add-mask::postgres/m);
      const conclusions = pulls.map((pull) => checkOf({ ...gate, pull })?.conclusion);
      expect(conclusions.toSorted()).toEqual(['failure', 'success', 'success']);
    } finally {
      await server.remove();
    }
  }),
);

const ROTTEN = 'this is no line of a ledger\n';

test.concurrent.each([
  ['cannot be reached', '/proc/blastgate/ledger.jsonl', /The ledger.*cannot be made/],
  [
    'does not answer',
    'postgres://app@127.0.0.1:1/gate?connect_timeout=1',
    /The ledger postgres:.*127\.0\.0\.1:1\/gate cannot be used/,
  ],
  ['is damaged', 'damaged', /is damaged at entry 1/],
])('where the ledger %s nothing is decided for an agent, and the check says why', (_, place, why) =>
  withLedgerGate(async (gate) => {
    const ledger = place === 'damaged' ? gate.ledger : place;
    if (place === 'damaged') await writeFile(ledger, ROTTEN, { mode: 0o600 });
    const ran = await gate.act({ plans: { 'plan.json': deletion(1) }, variables: { BLASTGATE_LEDGER: ledger } });
    expect(ran.status).toBe(2);
    expect(checkOf(gate)).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
    expect(checkOf(gate)?.summary).toMatch(why);
  }),
);

test.concurrent('where the ledger cannot be reached a person is judged without it, and the check says so', () =>
  withLedgerGate(async (gate) => {
    const pull = open(gate, 100, { by: ANN });
    const variables = { BLASTGATE_LEDGER: '/proc/blastgate/ledger.jsonl' };
    const ran = await gate.act({
      event: pullRequestEvent(gate.repository, pull),
      plans: { 'plan.json': deletion(1) },
      variables,
    });
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('this decision is in no ledger');
    expect(checkOf({ ...gate, pull })).toMatchObject({ conclusion: 'success' });
    expect(checkOf({ ...gate, pull })?.summary).toContain('this decision is in no ledger');
  }),
);

test.concurrent('a path in the workspace is refused for everybody', () =>
  withLedgerGate(async (gate) => {
    const pull = open(gate, 100, { by: ANN });
    await gate.act({
      event: pullRequestEvent(gate.repository, pull),
      plans: { 'plan.json': deletion(1) },
      variables: { BLASTGATE_LEDGER: 'ledger.jsonl' },
    });
    expect(checkOf({ ...gate, pull })).toMatchObject({ conclusion: 'failure', title: 'Cannot be decided' });
    expect(checkOf({ ...gate, pull })?.summary).toContain('neither an address of PostgreSQL nor a whole path');
  }),
);

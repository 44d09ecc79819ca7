import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/generated/report.ts';
import { readChain } from '../../../src/ledger/chain.ts';
import type { LedgerStore } from '../../../src/ledger/store.ts';
import { budgetSettings } from '../../../src/policy/budget.ts';
import { fileLedger } from '../../../src/shells/ledger/file.ts';
import { migratePostgres, postgresLedger } from '../../../src/shells/ledger/postgres.ts';
import { recordDecision } from '../../../src/shells/ledger/record.ts';
import { AGENT_CONTEXT, judgeTexts } from '../../support/pipeline.ts';
import { postgresFolder, type PostgresServer, startPostgres } from '../../support/ledger/postgres-server.ts';

const LIMIT = 5;
const SETTINGS = budgetSettings({ agent: { staging: { destroyed: LIMIT } } });
const CONTEXT = { ...AGENT_CONTEXT, withSpends: true };
const TAGS = { Environment: 'staging' };

function plan(address: string, change: object): string {
  const [type, name] = address.split('.');
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: [{ address, mode: 'managed', type, name, provider_name: 'registry.terraform.io/hashicorp/aws', change }],
  });
}

/** One of twenty: each deletes one bucket of staging that holds something, which passes by itself. */
function deletion(number: number): Promise<Report> {
  const before = { bucket: `logs-${number}`, force_destroy: false, tags: TAGS };
  return judgeTexts(
    [plan(`aws_s3_bucket.logs_${number}`, { actions: ['delete'], before, after: null, after_unknown: {} })],
    CONTEXT,
  );
}

/** Twenty pull requests at once, each judged over a connection of its own. */
async function openTwenty(open: () => LedgerStore): Promise<readonly Report[]> {
  return Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const store = open();
      const report = await deletion(index);
      expect(report.verdict).toBe('pass');
      return recordDecision(store, report, { change: `acme/net#${index}`, settings: SETTINGS }).finally(store.close);
    }),
  );
}

async function expectStopped(open: () => LedgerStore): Promise<void> {
  const reports = await openTwenty(open);
  expect(reports.filter(({ verdict }) => verdict === 'pass')).toHaveLength(LIMIT);
  const blocked = reports.find(({ verdict }) => verdict === 'block');
  expect(blocked?.summary.headline).toMatch(/^the budget is used up: 5 of 5 destroyed stateful resources/);
  expect(blocked?.budget?.uses.find(({ exceeded }) => exceeded)?.freesAt).toMatch(/^\d{4}-/);
  const store = open();
  const { entries, problems } = await readChain(store.lines());
  await store.close();
  expect(problems).toEqual([]);
  expect(entries.filter((entry) => entry.kind === 'decision' && entry.body.cleared)).toHaveLength(LIMIT);
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blastgate-split-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a destructive change that is split over 20 pull requests, opened at once', () => {
  test('is stopped by the ledger in a file', () => expectStopped(() => fileLedger(path.join(folder, 'ledger.jsonl'))));

  const bin = postgresFolder();
  test.skipIf(bin === undefined)('is stopped by the ledger in PostgreSQL', async () => {
    const server: PostgresServer = await startPostgres(bin ?? '');
    try {
      await server.query('CREATE ROLE blastgate_app LOGIN');
      await migratePostgres(server.owner, 'blastgate_app');
      await expectStopped(() => postgresLedger(server.app));
    } finally {
      await server.remove();
    }
  });
});

test('protection that one pull request switches off and the next one uses is seen', async () => {
  const file = path.join(folder, 'protection.jsonl');
  const database = (deletion_protection: boolean) => ({
    identifier: 'x',
    deletion_protection,
    skip_final_snapshot: false,
    tags: TAGS,
  });
  const off = await judgeTexts(
    [plan('aws_db_instance.main', { actions: ['update'], before: database(true), after: database(false), after_unknown: {} })],
    CONTEXT,
  );
  const away = await judgeTexts(
    [plan('aws_db_instance.main', { actions: ['delete'], before: database(false), after: null, after_unknown: {} })],
    CONTEXT,
  );
  const settings = budgetSettings();
  expect(off).toMatchObject({ verdict: 'review', unprotected: ['aws_db_instance.main'] });
  await recordDecision(fileLedger(file), off, { change: 'acme/net#1', settings });
  const judged = await recordDecision(fileLedger(file), away, { change: 'acme/net#2', settings });
  expect(judged.verdict).toBe('block');
  expect(judged.budget?.unprotected).toMatchObject([{ address: 'aws_db_instance.main', change: 'acme/net#1' }]);
  const text = `${judged.summary.headline} ${judged.outlook.agent.because.join(' ')}`;
  expect(text).toContain('the protection of `aws_db_instance.main` was switched off by `acme/net#1`');
  expect(await readFile(file, 'utf8')).toContain('was switched off by');
});

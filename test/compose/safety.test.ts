import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/report.ts';
import { judgeFiles, judgeTexts, ROOT } from '../support/pipeline.ts';

/** From here on a finding is worth advice and a way back. */
const TELLING = 20;

const FIXTURES = path.join(ROOT, 'fixtures');
const cases = (await readdir(FIXTURES)).filter((name) => existsSync(path.join(FIXTURES, name, 'case.json'))).toSorted();
const reportOn = (name: string): Promise<Report> => judgeFiles([path.join(FIXTURES, name, 'input.json')]);
const linesOf = ({ nextSteps }: Report): string => nextSteps.map(({ code }) => code?.text ?? '').join('\n');

describe('every plan that is held', () => {
  test.each(cases)('%s: says how to make it safe, and how to get back', async (name) => {
    const report = await reportOn(name);
    const held = report.outlook.agent.verdict !== 'pass';
    const advice = report.nextSteps.filter(({ message }) => !/approv/.test(message));
    expect(held ? advice.length : 1).toBeGreaterThan(0);
    const telling = report.changes.filter(({ score }) => score >= TELLING);
    expect(telling.filter(({ wayBack }) => wayBack === undefined).map(({ address }) => address)).toEqual([]);
  });
});

test.each([
  ['count-to-zero', 'removed {\n  from = '],
  ['table-key-changed', 'prevent_destroy = true'],
  ['bucket-for-each-key', 'force_destroy = false'],
  ['node-group-replaced', 'create_before_destroy = true'],
  ['module-rename-without-moved', 'moved {'],
  ['cloudformation-rds-engine-may-replace', 'UpdateReplacePolicy: Retain'],
])('%s: gives the lines `%s`', async (name, lines) => {
  expect(linesOf(await reportOn(name))).toContain(lines);
});

test('an object of a stack under a new logical name is kept and imported', async () => {
  const text = await readFile(path.join(FIXTURES, 'cloudformation-rds-engine-may-replace/input.json'), 'utf8');
  const set = JSON.parse(text);
  const properties = { TableName: 'orders', BillingMode: 'PAY_PER_REQUEST', TableClass: 'STANDARD' };
  const context = JSON.stringify({ Properties: properties });
  const row = (Action: string, LogicalResourceId: string, more: object) => ({
    Type: 'Resource',
    ResourceChange: { Action, LogicalResourceId, ResourceType: 'AWS::DynamoDB::Table', Scope: [], Details: [], ...more },
  });
  const changes = [
    row('Remove', 'Orders', { PhysicalResourceId: 'orders', PolicyAction: 'Delete', BeforeContext: context }),
    row('Add', 'OrderTable', { AfterContext: context }),
  ];
  const report = await judgeTexts([JSON.stringify({ ...set, Changes: changes })]);
  expect(linesOf(report)).toContain('Orders:\n  DeletionPolicy: Retain');
  expect(linesOf(report)).toContain('--change-set-type IMPORT');
  expect(report.summary.headline).toBe('`Orders` looks renamed, and would be destroyed');
});

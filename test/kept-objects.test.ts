import { expect, test } from 'vitest';
import { judgeTexts, renderAll } from './support/pipeline.ts';

function changeSet(row: Readonly<Record<string, unknown>>): string {
  const resource = {
    LogicalResourceId: 'Db',
    PhysicalResourceId: 'db-1',
    ResourceType: 'AWS::RDS::DBInstance',
    Scope: [],
    Details: [],
    ...row,
  };
  return JSON.stringify({
    StackName: 'prod-shop',
    ChangeSetName: 'c',
    Status: 'CREATE_COMPLETE',
    ExecutionStatus: 'AVAILABLE',
    Changes: [{ Type: 'Resource', ResourceChange: resource }],
  });
}

/** What stands in every page, and in the help of every rule, whatever the plan does. */
function ownWords(format: string, text: string): string {
  if (format === 'sarif') {
    const { runs }: { readonly runs: readonly { readonly results: unknown }[] } = JSON.parse(text);
    return JSON.stringify(runs[0]?.results);
  }
  return text.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '').replaceAll('destroyed or replaced', '');
}

async function toldOf(row: Readonly<Record<string, unknown>>): Promise<readonly (readonly [format: string, text: string])[]> {
  const report = await judgeTexts([changeSet(row)]);
  return renderAll(report).map(([format, text]) => [format, ownWords(format, text)]);
}

test('no format says of what a removal keeps that it is gone', async () => {
  for (const [format, text] of await toldOf({ Action: 'Remove', PolicyAction: 'Retain' })) {
    expect(text, format).not.toMatch(/is destroyed|- destroy|to destroy|database is gone|in its favour/);
  }
  const report = await judgeTexts([changeSet({ Action: 'Remove', PolicyAction: 'Retain' })]);
  expect(report.summary.headline).toBe('`Db` (`AWS::RDS::DBInstance`) leaves management');
  expect(report.counts).toMatchObject({ forget: 1, delete: 0, destroyed: 0 });
});

test('no format says of what a replacement keeps that it is gone', async () => {
  const row = { Action: 'Modify', Replacement: 'True', PolicyAction: 'ReplaceAndRetain' };
  for (const [format, text] of await toldOf(row)) {
    expect(text, format).not.toMatch(/is destroyed|then destroyed|to destroy|database is gone|data lost/i);
  }
  const report = await judgeTexts([changeSet(row)]);
  expect(report.summary.headline).toBe('`Db` (`AWS::RDS::DBInstance`) is replaced, and the new one starts without its data');
  expect(report.counts).toMatchObject({ replace: 1, destroyed: 0 });
  expect(report.changes[0]).toMatchObject({ kind: 'replace-create-first', oldKept: true });
});

test('what passes and lets an object go is no change in place', async () => {
  const report = await judgeTexts([
    changeSet({ ResourceType: 'AWS::CloudWatch::Alarm', Action: 'Remove', PolicyAction: 'Retain' }),
  ]);
  expect([report.verdict, report.summary.headline]).toEqual([
    'pass',
    'nothing is destroyed, and 1 object leaves management, in an environment that nothing names (judged as production)',
  ]);
});

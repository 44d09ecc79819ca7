import { expect, test } from 'vitest';
import { parsePolicy } from '../src/policy/policy.ts';
import { AGENT_CONTEXT, judgeTexts } from './support/pipeline.ts';

const TAGS = { tags: { Environment: 'staging' } };
const PLAN = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.13.4',
  complete: true,
  resource_changes: [
    {
      address: 'aws_dynamodb_table.scratch',
      mode: 'managed',
      type: 'aws_dynamodb_table',
      name: 'scratch',
      change: { actions: ['delete'], before: { ...TAGS, name: 'scratch' }, after: null, after_unknown: {} },
    },
  ],
});

function judge(today: string | undefined, address = 'aws_dynamodb_table.*') {
  const rules = ['data-loss', 'outage-on-destroy'].map(
    (rule) => `  - { rule: ${rule}, address: "${address}", owner: ann, reason: it is empty, expires: "2026-03-31" }`,
  );
  const policy = parsePolicy(`version: 1\nwaivers:\n${rules.join('\n')}`, '.blastgate.yml');
  return judgeTexts([PLAN], { ...AGENT_CONTEXT, policy, ...(today === undefined ? {} : { today }) });
}

test('a waived finding is no part of the score and stands in the report with its owner and reason', async () => {
  const [waived, expired] = [await judge('2026-03-01'), await judge('2026-04-01')];
  expect(waived.score).toBeLessThan(expired.score);
  expect(waived.waived?.[0]).toMatchObject({ rule: 'data-loss', address: 'aws_dynamodb_table.scratch', owner: 'ann' });
  expect(expired).not.toHaveProperty('waived');
  expect(expired.notes.join('\n')).toContain('expired on 2026-03-31');
});

test('a waiver that covers nothing changes nothing but a note', async () => {
  const [other, unknown] = [await judge('2026-03-01', 'aws_s3_bucket.*'), await judge(undefined)];
  expect(other.score).toBe(unknown.score);
  expect(other.notes.join('\n')).toContain('covered nothing in this plan');
});

test('a waiver of a rule that does not exist is told as such', async () => {
  const policy = parsePolicy(
    'version: 1\nwaivers:\n  - { rule: data-los, address: "*", owner: ann, reason: it is empty, expires: "2026-03-31" }',
    '.blastgate.yml',
  );
  const { notes } = await judgeTexts([PLAN], { ...AGENT_CONTEXT, policy, today: '2026-03-01' });
  expect(notes.join('\n')).toContain('`blastgate rules` lists no such rule');
});

test('the same plan on the same day gives the same report', async () => {
  expect(JSON.stringify(await judge('2026-03-01'))).toBe(JSON.stringify(await judge('2026-03-01')));
});

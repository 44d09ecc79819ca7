import { expect, test } from 'vitest';
import type { ValueObject } from '../../../src/model/value.ts';
import { findingsOf, severitiesOf, update } from '../support.ts';

const stage = (name: string, category: string) => ({ name, action: [{ name, category, provider: 'any' }] });
const [source, approve, deploy] = [stage('Source', 'Source'), stage('Approve', 'Approval'), stage('Deploy', 'Deploy')];

test.each<[string, string, ValueObject, ValueObject]>([
  ['a stage', 'aws_codepipeline', { stage: [source, approve, deploy] }, { stage: [source, deploy] }],
  ['one of two', 'aws_codepipeline', { stage: [approve, approve, deploy] }, { stage: [approve, deploy] }],
  ['a workspace that applies by itself', 'tfe_workspace', { auto_apply: false }, { auto_apply: true }],
  ['a target that needs no approval', 'google_clouddeploy_target', { require_approval: true }, { require_approval: false }],
])('%s', (_what, type, before, after) => {
  expect(findingsOf('approval-removed', update(type, before, after))).toMatchObject([
    { severity: 0.55, channel: 'security', code: 'guardrail_tamper' },
  ]);
});

test.each<[string, string, ValueObject, ValueObject]>([
  ['another stage', 'aws_codepipeline', { stage: [source, approve, deploy] }, { stage: [source, approve, deploy, deploy] }],
  ['one more approval', 'aws_codepipeline', { stage: [source, deploy] }, { stage: [source, approve, deploy] }],
  ['a workspace that waits again', 'tfe_workspace', { auto_apply: true }, { auto_apply: false }],
])('%s is quiet', (_what, type, before, after) => {
  expect(severitiesOf('approval-removed', update(type, before, after))).toEqual([]);
});

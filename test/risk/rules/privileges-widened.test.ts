import { expect, test } from 'vitest';
import { findingsOf, severitiesOf, update } from '../support.ts';

const allow = (Action: string, Resource = '*') => ({
  policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Action, Resource }] }),
});
const policy = (before: Record<string, string>, after: Record<string, string>) => update('aws_iam_policy', before, after);

test.each([
  ['passing any role', policy(allow('s3:GetObject'), allow('iam:PassRole')), 0.85],
  ['a service everywhere', policy(allow('s3:GetObject'), allow('dynamodb:*')), 0.5],
  ['a service on one thing', policy(allow('s3:GetObject'), allow('s3:*', 'arn:aws:s3:::docs')), 0.3],
  ['a write everywhere', policy(allow('s3:GetObject'), allow('s3:PutObject')), 0.15],
])('%s', (_what, change, severity) => {
  expect(findingsOf('privileges-widened', change)).toMatchObject([{ code: 'privilege_escalation', attribute: 'policy' }]);
  expect(severitiesOf('privileges-widened', change)).toEqual([severity]);
});

test.each([
  ['less than before', policy(allow('s3:*'), allow('s3:GetObject'))],
  ['looking at everything', policy(allow('s3:GetObject'), allow('ec2:Describe*'))],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('privileges-widened', change)).toEqual([]);
});

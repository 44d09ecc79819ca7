import { expect, test } from 'vitest';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const policy = (Principal: string | { AWS: string }) => ({
  policy: JSON.stringify({
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::docs/*', Principal }],
  }),
});

test('a bucket that everybody can read', () => {
  const change = update('aws_s3_bucket_policy', policy({ AWS: 'arn:aws:iam::1:root' }), policy('*'));
  expect(findingsOf('public-access', change)).toMatchObject([{ severity: 0.92, code: 'security_exposure', attribute: 'policy' }]);
  expect(severitiesOf('public-access', create('google_storage_bucket_iam_member', { member: 'allUsers' }))).toEqual([0.92]);
});

test.each([
  ['one account', create('aws_s3_bucket_policy', policy({ AWS: 'arn:aws:iam::1:root' }))],
  ['what was public', update('aws_s3_bucket_policy', policy('*'), { ...policy('*'), a: 1 })],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('public-access', change)).toEqual([]);
});

test('a runbook is shared with all accounts by one word below its permissions', () => {
  const shared = (account_ids: string) => ({ permissions: { type: 'Share', account_ids } });
  const ofDocument = (before: object, after: object) =>
    findingsOf('public-access', update('aws_ssm_document', { ...before }, { ...after }));
  expect(ofDocument({ permissions: {} }, shared('All'))).toMatchObject([{ severity: 0.5, attribute: 'permissions.account_ids' }]);
  expect(ofDocument(shared('111111111111'), shared('111111111111,222222222222'))).toEqual([]);
  expect(ofDocument(shared('All'), shared('111111111111'))).toEqual([]);
});

test('a dataset is opened by its special group', () => {
  const access = (special_group: string) => create('google_bigquery_dataset_access', { role: 'READER', special_group });
  expect(severitiesOf('public-access', access('allAuthenticatedUsers'))).toEqual([0.9]);
  expect(severitiesOf('public-access', access('projectReaders'))).toEqual([]);
});

const mesh = (...rules: readonly object[]) => ({
  manifest: { kind: 'AuthorizationPolicy', spec: { action: 'ALLOW', rules: rules.map((rule) => ({ ...rule })) } },
});
const SHOP = { from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }] };

test('a policy of a mesh with a rule that has no condition lets everybody in', () => {
  const severities = (change: ReturnType<typeof create>) => severitiesOf('public-access', change);
  expect(severities(update('kubernetes_manifest', mesh(SHOP), mesh(SHOP, {})))).toEqual([0.6]);
  expect(severities(create('kubernetes_manifest', mesh({})))).toEqual([0.3]);
  expect(severities(update('kubernetes_manifest', mesh({}), mesh({}, SHOP)))).toEqual([]);
  expect(severities(update('kubernetes_manifest', mesh({}), mesh(SHOP)))).toEqual([]);
  const denies = { manifest: { kind: 'AuthorizationPolicy', spec: { action: 'DENY', rules: [{}] } } };
  expect(severities(update('kubernetes_manifest', mesh(SHOP), denies))).toEqual([]);
});

import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, findingsOf, severitiesOf, update } from '../support.ts';

const policy = (...Statement: JsonObject[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const root = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*', Resource: '*' };
const app = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/app' }, Action: ['kms:Decrypt'], Resource: '*' };
const denial = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: ['arn:aws:s3:::a', 'arn:aws:s3:::a/*'] };
const insecure = { ...denial, Condition: { Bool: { 'aws:SecureTransport': 'false' } } };

test('a key that nobody administers is lost', () => {
  const change = update('aws_kms_key', { policy: policy(root, app) }, { policy: policy(app) });
  expect(findingsOf('locked-out', change)).toMatchObject([{ channel: 'data', code: 'encryption_key_loss', hardStop: true }]);
  const set = update('AWS::KMS::Key', { KeyPolicy: { Statement: [root, app] } }, { KeyPolicy: { Statement: [app] } });
  expect(findingsOf('locked-out', set)).toMatchObject([{ code: 'encryption_key_loss' }]);
});

test('a key that another one administers is not', () => {
  const other = { ...app, Action: ['kms:Put*', 'kms:Describe*'] };
  expect(severitiesOf('locked-out', update('aws_kms_key', { policy: policy(root) }, { policy: policy(other) }))).toEqual([]);
  expect(severitiesOf('locked-out', update('aws_kms_key', { policy: policy(app) }, { policy: policy(app) }))).toEqual([]);
});

test('a denial of everything for everybody is an outage, made or changed', () => {
  expect(severitiesOf('locked-out', create('aws_s3_bucket_policy', { bucket: 'a', policy: policy(denial) }))).toEqual([0.62]);
  expect(severitiesOf('locked-out', update('aws_s3_bucket_policy', { policy: policy() }, { policy: policy(denial) }))).toEqual([
    0.62,
  ]);
});

test.each<[string, JsonObject]>([
  ['a condition', insecure],
  ['of deletion only', { ...denial, Action: 's3:DeleteBucket' }],
  ['of one role', { ...denial, Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } }],
])('a denial with %s is quiet', (_what, statement) => {
  expect(severitiesOf('locked-out', create('aws_s3_bucket_policy', { bucket: 'a', policy: policy(statement) }))).toEqual([]);
});

const unless = (Condition: JsonObject): JsonObject => ({ ...denial, Condition });
const ofEndpoint = { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } };

test.each<[string, JsonObject]>([
  ['of one endpoint', unless(ofEndpoint)],
  ['of one network', unless({ StringNotEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } })],
  ['of some addresses', unless({ NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24'] } })],
])('a denial of what does not come %s is an outage, unless it stood there', (_what, statement) => {
  const before = { policy: policy(app) };
  expect(severitiesOf('locked-out', update('aws_s3_bucket_policy', before, { policy: policy(app, statement) }))).toEqual([0.52]);
  expect(
    severitiesOf('locked-out', update('aws_s3_bucket_policy', { policy: policy(statement) }, { policy: policy(statement, app) })),
  ).toEqual([]);
});

test.each<[string, JsonObject]>([
  ['the administrators', { ...ofEndpoint, ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/admin' } }],
  ['services that act for somebody', { ...ofEndpoint, Bool: { 'aws:ViaAWSService': 'false' } }],
])('one that excepts %s is quiet', (_what, condition) => {
  const change = update('aws_s3_bucket_policy', { policy: policy(app) }, { policy: policy(app, unless(condition)) });
  expect(severitiesOf('locked-out', change)).toEqual([]);
});

test('one more endpoint is let in', () => {
  const two = unless({ StringNotEquals: { 'aws:SourceVpce': ['vpce-1', 'vpce-2'] } });
  const change = update('aws_s3_bucket_policy', { policy: policy(unless(ofEndpoint)) }, { policy: policy(two) });
  expect(severitiesOf('locked-out', change)).toEqual([]);
});

const accessMap = { metadata: [{ name: 'aws-auth', namespace: 'kube-system' }], data: { mapRoles: '[]' } };

test('the config map by which a cluster knows whom to let in', () => {
  const gone = destroy('kubernetes_config_map_v1', accessMap);
  expect(findingsOf('locked-out', gone)).toMatchObject([
    { code: 'outage', severity: 0.6, message: expect.stringContaining('nodes can no longer join the cluster') },
  ]);
  const manifest = destroy('kubernetes_manifest', { manifest: { kind: 'ConfigMap', metadata: { name: 'aws-auth' } } });
  expect(severitiesOf('locked-out', manifest)).toEqual([0.6]);
  const anew = update('kubernetes_config_map', accessMap, accessMap);
  expect(severitiesOf('locked-out', { ...anew, kind: 'replace-destroy-first' })).toEqual([0.6]);
});

test('other config maps, and what is changed in it, are not', () => {
  expect(severitiesOf('locked-out', destroy('kubernetes_config_map', { metadata: [{ name: 'settings' }] }))).toEqual([]);
  expect(severitiesOf('locked-out', update('kubernetes_config_map', accessMap, { ...accessMap, data: {} }))).toEqual([]);
  expect(severitiesOf('locked-out', { ...destroy('kubernetes_config_map', accessMap), deposed: 'a1' })).toEqual([]);
});

test('somebody whom a policy no longer names may still need it', () => {
  const trust = (...services: readonly string[]): string =>
    policy({ Effect: 'Allow', Principal: { Service: [...services] }, Action: 'sts:AssumeRole' });
  const both = { name: 'app', assume_role_policy: trust('ec2.amazonaws.com', 'lambda.amazonaws.com') };
  expect(
    severitiesOf('locked-out', update('aws_iam_role', both, { ...both, assume_role_policy: trust('ec2.amazonaws.com') })),
  ).toEqual([0.25]);
  expect(severitiesOf('locked-out', update('aws_iam_role', both, both))).toEqual([]);
  expect(severitiesOf('locked-out', create('aws_iam_role', both))).toEqual([]);
  expect(
    severitiesOf('locked-out', update('aws_sqs_queue_policy', { policy: policy(root, app) }, { policy: policy(app) })),
  ).toEqual([]);
});

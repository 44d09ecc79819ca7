import { create, destroy, update, type Story } from '../story.ts';

const prod = { tags: { Environment: 'production' } };
const trust = (principal: string, condition?: object): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole', ...(condition && { Condition: condition }) },
    ],
  });
const role = (policy: string) => ({
  name: 'partner',
  arn: 'arn:aws:iam::123456789012:role/partner',
  assume_role_policy: policy,
  ...prod,
});
const pull = (account: string) => ({
  repository: 'api',
  registry_id: '123456789012',
  policy: JSON.stringify({
    Statement: [
      { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: ['ecr:BatchGetImage'], Resource: '*' },
    ],
  }),
});
const table = { name: 'orders', hash_key: 'id', billing_mode: 'PROVISIONED', read_capacity: 600, write_capacity: 4000, ...prod };
const cache = {
  name: 'cache',
  tier: 'BASIC',
  memory_size_gb: 5,
  region: 'europe-west1',
  project: 'acme-shop',
  labels: { env: 'prod' },
};
const topic = { name: 'orders', project: 'acme-shop', message_retention_duration: '2678400s', labels: { env: 'prod' } };
const entry = (who: string) => ({
  cluster_name: 'core',
  principal_arn: `arn:aws:iam::123456789012:role/${who}`,
  type: 'STANDARD',
  ...prod,
});

/** What a platform team does in a week, and what looks like it. */
export const seventhWeek: readonly Story[] = [
  [
    'AWS: a role trusted a whole account and now one role of it, by an external id',
    'pass/pass',
    update('aws_iam_role', role(trust('arn:aws:iam::444455556666:root')), {
      assume_role_policy: trust('arn:aws:iam::444455556666:role/reader', { StringEquals: { 'sts:ExternalId': 'x1' } }),
    }),
  ],
  [
    'AWS: a role trusted one role of an account and now all of it',
    'held/*',
    update('aws_iam_role', role(trust('arn:aws:iam::444455556666:role/reader')), {
      assume_role_policy: trust('arn:aws:iam::444455556666:root'),
    }),
  ],
  [
    'AWS: a role trusted an account by an external id and now one role of it without',
    'held/*',
    update('aws_iam_role', role(trust('444455556666', { StringEquals: { 'sts:ExternalId': 'x1' } })), {
      assume_role_policy: trust('arn:aws:iam::444455556666:role/reader'),
    }),
  ],
  [
    'AWS: a role trusted an account and now a role of another',
    'held/*',
    update('aws_iam_role', role(trust('444455556666')), { assume_role_policy: trust('arn:aws:iam::777788889999:role/reader') }),
  ],
  [
    'AWS: an image that every account may launch',
    'block/*: security_exposure',
    create('aws_ami_launch_permission', { image_id: 'ami-1', group: 'all', region: 'eu-west-1' }),
  ],
  [
    'AWS: an image that one account may launch',
    'review/pass',
    create('aws_ami_launch_permission', { image_id: 'ami-1', account_id: '123456789012', region: 'eu-west-1' }),
  ],
  ['AWS: a registry lets another account pull', 'review/*', create('aws_ecr_repository_policy', pull('777788889999'))],
  ['AWS: a registry lets its own account pull', 'pass/pass', create('aws_ecr_repository_policy', pull('123456789012'))],
  ['AWS: a table keeps a hundredth of its writes', 'held/*: outage', update('aws_dynamodb_table', table, { write_capacity: 40 })],
  ['AWS: a table keeps nine tenths of its writes', 'pass/pass', update('aws_dynamodb_table', table, { write_capacity: 3600 })],
  [
    'AWS: everybody loses a cluster',
    'block/review',
    destroy('aws_eks_access_entry', entry('admin'), { key: 'admin' }),
    destroy('aws_eks_access_entry', entry('deployer'), { key: 'deployer' }),
    destroy('aws_eks_access_entry', entry('workers'), { key: 'workers' }),
  ],
  [
    'AWS: old launch configurations go',
    'pass/pass',
    destroy('aws_launch_configuration', { name: 'web-11', image_id: 'ami-1', instance_type: 'm6i.large' }, { key: '11' }),
    destroy('aws_launch_configuration', { name: 'web-12', image_id: 'ami-2', instance_type: 'm6i.large' }, { key: '12' }),
  ],
  [
    'Google: a basic cache grows, which flushes it',
    'review/*: disruptive_update',
    update('google_redis_instance', cache, { memory_size_gb: 10 }),
  ],
  [
    'Google: a replicated cache grows',
    'pass/pass',
    update('google_redis_instance', { ...cache, tier: 'STANDARD_HA' }, { memory_size_gb: 10 }),
  ],
  [
    'Google: a topic keeps ten minutes instead of a month',
    'review/*',
    update('google_pubsub_topic', topic, { message_retention_duration: '600s' }),
  ],
  [
    'Google: a topic keeps its messages longer',
    'pass/pass',
    update('google_pubsub_topic', { ...topic, message_retention_duration: '600s' }, { message_retention_duration: '2678400s' }),
  ],
];

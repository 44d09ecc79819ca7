import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/generate-knowledge.ts';
import { createLookup } from '../../src/knowledge/index.ts';

// Reading already checks every file against the schema, and that each entry says all that an entry needs.
const files = await readKnowledge();
const entries = files.flatMap(({ file, knowledge }) =>
  Object.entries(knowledge.resources).map(([type, entry]) => ({ file, type, entry })),
);

describe.each(files)('$file', ({ knowledge }) => {
  const types = Object.keys(knowledge.resources);

  test('names its types in order, few enough to find one at a glance', () => {
    expect(types).toEqual(types.toSorted());
    expect(types.length).toBeLessThanOrEqual(40);
  });

  test('says where it was read', () => {
    expect(knowledge.source).toMatch(/documentation|specification/u);
  });
});

test('every loss is told in one short sentence, without a full stop, whose backticks come in pairs', () => {
  const isSentence = (text = ''): boolean =>
    /^[A-Z`].*[^.]$/u.test(text) && text.length <= 200 && text.split('`').length % 2 === 1;
  expect(entries.filter(({ entry }) => !isSentence(entry.on_delete)).map(({ type }) => type)).toEqual([]);
});

test('types of a provider stand in the files of that provider', () => {
  const prefixes: Readonly<Record<string, RegExp>> = {
    aws: /^(aws_|AWS::|Custom::)/u,
    gcp: /^google_/u,
    azure: /^azurerm_/u,
    kubernetes: /^(kubernetes|helm|kubectl)_/u,
    other: /^(?!aws_|google_|azurerm_|kubernetes_|helm_|kubectl_|AWS::)/u,
  };
  const misplaced = entries.filter(({ file, type }) => !prefixes[file.split('/')[0] ?? '']?.test(type));
  expect(misplaced.map(({ file, type }) => `${file}: ${type}`)).toEqual([]);
});

test('an alias stands for a path that its entry speaks of', () => {
  const idle = entries.flatMap(({ type, entry }) => {
    const rules = [
      ...(entry.mitigates ?? []),
      ...(entry.protection ?? []),
      ...(entry.disruptive ?? []),
      ...(entry.security ?? []),
    ];
    const conditions = rules.flatMap((rule) => ('when' in rule && rule.when !== undefined ? [rule.when.attr] : []));
    const paths = [
      ...rules.flatMap((rule) => ('attr' in rule ? [rule.attr] : [])),
      ...conditions,
      ...(entry.forces_replace ?? []),
    ];
    const unused = Object.keys(entry.cfn_aliases ?? {}).filter(
      (alias) => !paths.some((path) => `${path}.`.startsWith(`${alias}.`)),
    );
    return unused.map((alias) => `${type}: ${alias}`);
  });
  expect(idle).toEqual([]);
});

test('a type without a CloudFormation twin has no aliases', () => {
  expect(
    entries.filter(({ entry }) => entry.cfn === undefined && entry.cfn_aliases !== undefined).map(({ type }) => type),
  ).toEqual([]);
});

// Types that AWS's own CDK treats as stateful (isStateful in @aws-cdk/aws-service-spec 0.1.216).
test.each([
  'AWS::Backup::BackupVault',
  'AWS::CloudFormation::Stack',
  'AWS::Cognito::UserPool',
  'AWS::DocDB::DBCluster',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::EC2::Volume',
  'AWS::EFS::FileSystem',
  'AWS::EMR::Cluster',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::Elasticsearch::Domain',
  'AWS::FSx::FileSystem',
  'AWS::KMS::Key',
  'AWS::Kinesis::Stream',
  'AWS::Logs::LogGroup',
  'AWS::Neptune::DBCluster',
  'AWS::OpenSearchService::Domain',
  'AWS::Organizations::Account',
  'AWS::QLDB::Ledger',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::Redshift::Cluster',
  'AWS::S3::Bucket',
  'AWS::SDB::Domain',
  'AWS::SQS::Queue',
  'AWS::SecretsManager::Secret',
])('%s, which the CDK calls stateful, holds what cannot be rebuilt', (type) => {
  expect(createLookup()(type, 'cloudformation')).toMatchObject({ known: true, state: 'user_data' });
});

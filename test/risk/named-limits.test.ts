import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/value.ts';
import { findingsOf, update } from './support.ts';

type Fact = readonly [what: string, rule: string, type: string, before: JsonObject, after: JsonObject];

/** On types of AWS that have an entry, which says nothing of these attributes, and on one that nobody lists. */
const FACTS: readonly Fact[] = [
  ['operations of a disk', 'capacity-reduced', 'aws_db_instance', { iops: 12_000 }, { iops: 3000 }],
  ['shards', 'capacity-reduced', 'aws_memorydb_cluster', { num_shards: 4 }, { num_shards: 1 }],
  ['a region on a dial', 'capacity-reduced', 'acme_endpoint', { traffic_dial_percentage: 100 }, { traffic_dial_percentage: 0 }],
  [
    'dead letters',
    'disruptive-update',
    'aws_lambda_function',
    { dead_letter_config: [{ target_arn: 'a' }] },
    { dead_letter_config: [] },
  ],
  [
    'what stays up',
    'disruptive-update',
    'aws_ecs_service',
    { deployment_minimum_healthy_percent: 100 },
    { deployment_minimum_healthy_percent: 0 },
  ],
  ['announced networks', 'disruptive-update', 'acme_gateway', { allowed_prefixes: ['a', 'b'] }, { allowed_prefixes: ['a'] }],
  [
    'logs',
    'security-setting-weakened',
    'aws_db_instance',
    { enabled_cloudwatch_logs_exports: ['audit'] },
    { enabled_cloudwatch_logs_exports: [] },
  ],
  [
    'trusted services',
    'security-setting-weakened',
    'acme_organization',
    { aws_service_access_principals: ['a', 'b'] },
    { aws_service_access_principals: ['a'] },
  ],
  [
    'signed code',
    'security-setting-weakened',
    'aws_lambda_function',
    { code_signing_config_arn: 'a' },
    { code_signing_config_arn: '' },
  ],
  [
    'administrators only',
    'security-setting-weakened',
    'aws_cognito_user_pool',
    { admin_create_user_only: true },
    { admin_create_user_only: false },
  ],
  ['who is trusted', 'security-setting-weakened', 'acme_share', { allowed_accounts: ['1'] }, { allowed_accounts: ['1', '2'] }],
  [
    'how much is logged',
    'security-setting-weakened',
    'aws_sfn_state_machine',
    { logging_configuration: [{ level: 'ALL' }] },
    { logging_configuration: [{ level: 'OFF' }] },
  ],
  [
    'a replica that is one no more',
    'disruptive-update',
    'aws_db_instance',
    { replicate_source_db: 'a' },
    { replicate_source_db: '' },
  ],
  ['zones', 'disruptive-update', 'acme_balancer', { subnet_ids: ['a', 'b'] }, { subnet_ids: ['a'] }],
  [
    'recovery',
    'protection-removed',
    'acme_table',
    { point_in_time_recovery: [{ status: 'ENABLED' }] },
    { point_in_time_recovery: [{ status: 'DISABLED' }] },
  ],
  [
    'what is backed up',
    'protection-removed',
    'acme_settings',
    { resource_type_opt_in_preference: { RDS: true } },
    { resource_type_opt_in_preference: { RDS: false } },
  ],
  ['a shorter retention', 'protection-removed', 'acme_ledger', { data_retention_hours: 168 }, { data_retention_hours: 24 }],
  ['a lock', 'protection-removed', 'acme_vault', { locked: true }, { locked: false }],
];

describe('an attribute by its name', () => {
  test.each(FACTS)('%s counts', (_what, rule, type, before, after) => {
    expect(findingsOf(rule, update(type, before, after))).not.toEqual([]);
  });

  test.each(FACTS)('%s the other way round does not', (_what, rule, type, before, after) => {
    expect(findingsOf(rule, update(type, after, before))).toEqual([]);
  });
});

test('what is paid by use has all the capacity it needs', () => {
  const [before, after] = [
    { billing_mode: 'PROVISIONED', read_capacity: 100 },
    { billing_mode: 'PAY_PER_REQUEST', read_capacity: 0 },
  ];
  expect(findingsOf('capacity-reduced', update('aws_dynamodb_table', before, after))).toEqual([]);
});

import { destroy, update, type Story } from '../story.ts';

const prod = { tags: { Environment: 'production' } };
const cluster = { name: 'prod', version: '1.31', enabled_cluster_log_types: ['api', 'audit', 'scheduler'], ...prod };
const database = { identifier: 'orders', engine: 'mysql', enabled_cloudwatch_logs_exports: ['audit', 'error'], ...prod };
const group = (override: string, more: object = {}) => ({
  name: 'common',
  priority: 1,
  override_action: [{ none: [], count: [], [override]: [{}] }],
  statement: [{ managed_rule_group_statement: [{ name: 'AWSManagedRulesCommonRuleSet', vendor_name: 'AWS', ...more }] }],
});
const counted = (name: string) => ({ name, action_to_use: [{ count: [{}], block: [] }] });
const diagnostics = (...categories: readonly string[]) => ({
  name: 'to-logs',
  target_resource_id: '/subscriptions/1/resourceGroups/rg-prod/providers/Microsoft.KeyVault/vaults/prod',
  enabled_log: categories.map((category) => ({ category })),
});
const warehouse = (days: number) => ({ name: 'ANALYTICS', data_retention_time_in_days: days, is_transient: false });
const pool = (version: string) => ({ name: 'main', cluster: 'prod', node_count: 6, version });
const bucket = (more: object) => ({ bucket: 'assets', ...prod, ...more });

/** Operations of a platform team, labelled before the rules saw them: each one beside its harmless twin. */
export const eighthWeek: readonly Story[] = [
  [
    'a cluster that no longer records who does what',
    'review/review: audit_tamper',
    update('aws_eks_cluster', cluster, { enabled_cluster_log_types: [] }),
  ],
  [
    'a cluster whose scheduler no longer logs',
    'review/pass',
    update('aws_eks_cluster', cluster, { enabled_cluster_log_types: ['api', 'audit'] }),
  ],
  [
    'a cluster that logs one more kind',
    'pass/pass',
    update('aws_eks_cluster', cluster, { enabled_cluster_log_types: ['api', 'audit', 'scheduler', 'authenticator'] }),
  ],
  [
    "a database's audit log that is no longer sent away",
    'review/review: audit_tamper',
    update('aws_db_instance', database, { enabled_cloudwatch_logs_exports: ['error'] }),
  ],
  [
    "a database's slow query log that is sent away too",
    'pass/pass',
    update('aws_db_instance', database, { enabled_cloudwatch_logs_exports: ['audit', 'error', 'slowquery'] }),
  ],
  [
    "a vault's record of who read what, removed",
    'review/*: audit_tamper',
    destroy('azurerm_monitor_diagnostic_setting', diagnostics('AllMetrics', 'AuditEvent')),
  ],
  [
    "a vault's record of who read what, dropped from its setting",
    'review/review: audit_tamper',
    update('azurerm_monitor_diagnostic_setting', diagnostics('AuditEvent', 'AzurePolicyEvaluationDetails'), {
      enabled_log: [{ category: 'AzurePolicyEvaluationDetails' }],
    }),
  ],
  [
    'a setting that names all logs instead of each',
    'review/*',
    update('azurerm_monitor_diagnostic_setting', diagnostics('AuditEvent', 'StorageRead'), {
      enabled_log: [{ category_group: 'allLogs' }],
    }),
  ],
  [
    'a managed group of a web firewall that only counts',
    'review/review: security_exposure',
    update('aws_wafv2_web_acl', { name: 'www', rule: [group('none')], ...prod }, { rule: [group('count')] }),
  ],
  [
    'one rule of a managed group that only counts',
    'review/pass: security_exposure',
    update(
      'aws_wafv2_web_acl',
      { name: 'www', rule: [group('none')], ...prod },
      { rule: [group('none', { rule_action_override: [counted('SizeRestrictions_BODY')] })] },
    ),
  ],
  [
    'a managed group that begins to block',
    'pass/pass',
    update('aws_wafv2_web_acl', { name: 'www', rule: [group('count')], ...prod }, { rule: [group('none')] }),
  ],
  [
    'a managed group of a newer version',
    'pass/pass',
    update(
      'aws_wafv2_web_acl',
      { name: 'www', rule: [group('none', { version: 'Version_1.4' })], ...prod },
      { rule: [group('none', { version: 'Version_1.5' })] },
    ),
  ],
  [
    'a database of a warehouse that nothing brings back any more',
    'block/review: protection_removed',
    update('snowflake_database', warehouse(90), { data_retention_time_in_days: 0 }),
  ],
  [
    'a database of a warehouse that is brought back for a month only',
    'review/pass: protection_removed',
    update('snowflake_database', warehouse(90), { data_retention_time_in_days: 30 }),
  ],
  [
    'nodes of the next Kubernetes',
    'review/pass',
    update('google_container_node_pool', pool('1.30.5-gke.100'), pool('1.31.2-gke.200')),
  ],
  ['nodes of the next patch', 'pass/pass', update('google_container_node_pool', pool('1.30.5-gke.100'), pool('1.30.6-gke.50'))],
  [
    'a nightly run that is switched off',
    'review/review: outage',
    update(
      'aws_cloudwatch_event_rule',
      { name: 'nightly', schedule_expression: 'cron(0 2 * * ? *)', state: 'ENABLED' },
      { state: 'DISABLED' },
    ),
  ],
  [
    "a provider's new version writes its defaults out",
    'pass/pass',
    update('aws_s3_bucket', bucket({ object_lock_enabled: null, force_destroy: null }), {
      object_lock_enabled: false,
      force_destroy: false,
    }),
    update(
      'aws_db_instance',
      { identifier: 'a', engine: 'postgres', deletion_protection: null, iam_database_authentication_enabled: null, ...prod },
      { deletion_protection: false, iam_database_authentication_enabled: false },
      { name: 'replica' },
    ),
  ],
  [
    'a protection that was on is switched off',
    'block/review: protection_removed',
    update(
      'aws_db_instance',
      { identifier: 'a', engine: 'postgres', deletion_protection: true, ...prod },
      { deletion_protection: false },
    ),
  ],
  [
    'backups of a managed database off',
    'block/review: backup_loss',
    update(
      'google_sql_database_instance',
      { name: 'orders', settings: [{ tier: 'db-custom-4-16384', backup_configuration: [{ enabled: true }] }] },
      { settings: [{ tier: 'db-custom-4-16384', backup_configuration: [{ enabled: false }] }] },
    ),
  ],
  [
    'defaults of many kinds that are written out',
    'pass/pass',
    update(
      'aws_elasticache_replication_group',
      {
        replication_group_id: 'carts',
        multi_az_enabled: null,
        transit_encryption_enabled: null,
        at_rest_encryption_enabled: null,
        ...prod,
      },
      { multi_az_enabled: false, transit_encryption_enabled: false, at_rest_encryption_enabled: false },
    ),
    update(
      'aws_dynamodb_table',
      { name: 'orders', hash_key: 'id', stream_enabled: null, point_in_time_recovery: [{ enabled: null }], ...prod },
      { stream_enabled: false, point_in_time_recovery: [{ enabled: false }] },
    ),
    update(
      'aws_cloudtrail',
      { name: 'main', s3_bucket_name: 'trail', enable_log_file_validation: null, is_multi_region_trail: null, ...prod },
      { enable_log_file_validation: false, is_multi_region_trail: false },
    ),
    update(
      'azurerm_storage_account',
      {
        name: 'data',
        account_tier: 'Standard',
        infrastructure_encryption_enabled: null,
        public_network_access_enabled: null,
        tags: { environment: 'production' },
      },
      { infrastructure_encryption_enabled: false, public_network_access_enabled: true },
    ),
  ],
  [
    'point-in-time recovery that was on',
    'block/review: protection_removed',
    update(
      'aws_dynamodb_table',
      { name: 'orders', hash_key: 'id', point_in_time_recovery: [{ enabled: true }], ...prod },
      { point_in_time_recovery: [{ enabled: false }] },
    ),
  ],
  [
    'an account of Azure that was closed to the internet',
    'held/*: security_exposure',
    update(
      'azurerm_storage_account',
      { name: 'data', account_tier: 'Standard', public_network_access_enabled: false, tags: { environment: 'production' } },
      { public_network_access_enabled: true },
    ),
  ],
  [
    'a managed rule of Azure that no longer blocks',
    'review/*: security_exposure',
    update(
      'azurerm_web_application_firewall_policy',
      { name: 'www', managed_rules: [{ managed_rule_set: [{ type: 'OWASP', version: '3.2', rule_group_override: [] }] }] },
      {
        managed_rules: [
          {
            managed_rule_set: [
              {
                type: 'OWASP',
                version: '3.2',
                rule_group_override: [{ rule_group_name: 'SQLI', rule: [{ id: '942100', enabled: false }] }],
              },
            ],
          },
        ],
      },
    ),
  ],
];

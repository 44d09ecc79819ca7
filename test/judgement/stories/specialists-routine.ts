import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, keep, replace, replaceNewFirst, update, UNKNOWN, type Story } from '../story.ts';
const prod = { tags: { Environment: 'production' } };
const u = (t: string, a: JsonObject, b: JsonObject) => update(t, { ...a, ...prod }, b);
const doc = (...s: readonly JsonObject[]) => JSON.stringify({ Version: '2012-10-17', Statement: [...s] });
/** What a team does every week: nearly all of it passes. */
export const specialistsRoutine: readonly Story[] = [
  [
    'td: new revision',
    'pass/pass',
    replace(
      'aws_ecs_task_definition',
      { family: 'a', container_definitions: '[{"name":"a","image":"a:1"}]', ...prod },
      { container_definitions: '[{"name":"a","image":"a:2"}]' },
    ),
    u('aws_ecs_service', { name: 's', desired_count: 3, task_definition: 'a:1' }, { task_definition: UNKNOWN }),
  ],
  [
    'lambda: layer version',
    'pass/pass',
    replace('aws_lambda_layer_version', { layer_name: 'l', source_code_hash: 'a' }, { source_code_hash: 'b' }),
    u('aws_lambda_function', { function_name: 'f', layers: ['arn:1'] }, { layers: UNKNOWN }),
  ],
  [
    'lambda: runtime',
    'pass/*',
    u('aws_lambda_function', { function_name: 'f', runtime: 'nodejs18.x' }, { runtime: 'nodejs20.x' }),
  ],
  [
    'lambda: env',
    'pass/pass',
    u(
      'aws_lambda_function',
      { function_name: 'f', environment: [{ variables: { LOG: 'info' } }] },
      { environment: [{ variables: { LOG: 'debug' } }] },
    ),
  ],
  ['lambda: alias', 'pass/pass', u('aws_lambda_alias', { name: 'live', function_version: '41' }, { function_version: '42' })],
  [
    'lambda: vpc',
    'review/*',
    u(
      'aws_lambda_function',
      { function_name: 'f', vpc_config: [{ subnet_ids: ['a'], security_group_ids: ['b'] }] },
      { vpc_config: [] },
    ),
  ],
  ['lt: new version', 'pass/pass', u('aws_launch_template', { name: 'l', image_id: 'ami-1' }, { image_id: 'ami-2' })],
  [
    'apigw: deployment',
    'pass/pass',
    replaceNewFirst('aws_api_gateway_deployment', { rest_api_id: 'r', triggers: { h: 'a' } }, { triggers: { h: 'b' } }),
    u('aws_api_gateway_stage', { stage_name: 'prod', deployment_id: 'a' }, { deployment_id: UNKNOWN }),
  ],
  ['null: resource', 'pass/*', replace('null_resource', { triggers: { a: '1' } }, { triggers: { a: '2' } })],
  ['time: rotating', 'pass/pass', replace('time_rotating', { rotation_days: 30 }, { rotation_days: 60 })],
  ['random: pet', 'pass/pass', replace('random_pet', { length: 2 }, { length: 3 })],
  ['s3: object', 'pass/pass', u('aws_s3_object', { bucket: 'b', key: 'k', etag: 'a' }, { etag: 'b' })],
  [
    's3: object replaced',
    'pass/*',
    replace('aws_s3_object', { bucket: 'b', key: 'lambda-1.zip', etag: 'a' }, { key: 'lambda-2.zip' }),
  ],
  [
    'sg: rule desc',
    'pass/pass',
    u(
      'aws_security_group_rule',
      { type: 'ingress', from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'], description: 'a' },
      { description: 'b' },
    ),
  ],
  [
    'sg: inline private',
    'pass/pass',
    u(
      'aws_security_group',
      { name: 'a', ingress: [{ from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['10.0.0.0/16'] }] },
      { ingress: [{ from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['10.0.0.0/16', '10.1.0.0/16'] }] },
    ),
  ],
  [
    'sg: new',
    'pass/pass',
    create('aws_security_group', {
      name: 'new',
      ingress: [{ from_port: 443, to_port: 443, protocol: 'tcp', security_groups: ['sg-1'] }],
      ...prod,
    }),
  ],
  [
    'iam: policy narrower',
    'pass/*',
    u(
      'aws_iam_policy',
      { name: 'p', policy: doc({ Effect: 'Allow', Action: 's3:*', Resource: '*' }) },
      { policy: doc({ Effect: 'Allow', Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::b/*' }) },
    ),
  ],
  [
    'iam: policy one more action',
    'pass/*',
    u(
      'aws_iam_policy',
      { name: 'p', policy: doc({ Effect: 'Allow', Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::b/*' }) },
      { policy: doc({ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::b/*' }) },
    ),
  ],
  [
    'iam: role new',
    'pass/pass',
    create('aws_iam_role', {
      name: 'r',
      assume_role_policy: doc({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }),
      ...prod,
    }),
    create('aws_iam_role_policy', {
      role: 'r',
      policy: doc({ Effect: 'Allow', Action: ['logs:PutLogEvents'], Resource: 'arn:aws:logs:*:*:log-group:/aws/lambda/f:*' }),
    }),
  ],
  [
    'iam: role description',
    'pass/pass',
    u('aws_iam_role', { name: 'r', description: 'a', assume_role_policy: '{}' }, { description: 'b' }),
  ],
  [
    'iam: role session',
    'pass/*',
    u('aws_iam_role', { name: 'r', max_session_duration: 3600, assume_role_policy: '{}' }, { max_session_duration: 7200 }),
  ],
  [
    'log: group retention up',
    'pass/pass',
    u('aws_cloudwatch_log_group', { name: 'l', retention_in_days: 30 }, { retention_in_days: 90 }),
  ],
  [
    'log: group retention from never',
    'review/*',
    u('aws_cloudwatch_log_group', { name: 'l', retention_in_days: 0 }, { retention_in_days: 30 }),
  ],
  [
    'dashboard',
    'pass/pass',
    u('aws_cloudwatch_dashboard', { dashboard_name: 'd', dashboard_body: '{"a":1}' }, { dashboard_body: '{"a":2}' }),
  ],
  ['dashboard: deleted', 'pass/*', destroy('aws_cloudwatch_dashboard', { dashboard_name: 'd', dashboard_body: '{"a":1}' })],
  ['alarm: threshold', 'pass/*', u('aws_cloudwatch_metric_alarm', { alarm_name: 'a', threshold: 80 }, { threshold: 85 })],
  ['alarm: new', 'pass/pass', create('aws_cloudwatch_metric_alarm', { alarm_name: 'a', threshold: 80, alarm_actions: ['x'] })],
  [
    'sns: sub new',
    'pass/*',
    create('aws_sns_topic_subscription', { topic_arn: 't', protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-west-1:111111111111:q' }),
  ],
  ['sqs: new', 'pass/pass', create('aws_sqs_queue', { name: 'q', ...prod }), create('aws_sqs_queue', { name: 'q-dlq', ...prod })],
  [
    'rds: storage up',
    'pass/*',
    u('aws_db_instance', { identifier: 'd', allocated_storage: 100, engine: 'postgres' }, { allocated_storage: 200 }),
  ],
  [
    'rds: backup up',
    'pass/pass',
    u('aws_db_instance', { identifier: 'd', engine: 'postgres', backup_retention_period: 7 }, { backup_retention_period: 14 }),
  ],
  [
    'rds: PI',
    'pass/pass',
    u(
      'aws_db_instance',
      { identifier: 'd', engine: 'postgres', performance_insights_enabled: false },
      { performance_insights_enabled: true },
    ),
  ],
  [
    'rds: multi az on',
    'pass/*',
    u('aws_db_instance', { identifier: 'd', engine: 'postgres', multi_az: false }, { multi_az: true }),
  ],
  ['rds: proxy', 'pass/pass', create('aws_db_proxy', { name: 'p', engine_family: 'POSTGRESQL', require_tls: true })],
  [
    'ddb: pitr on',
    'pass/pass',
    u(
      'aws_dynamodb_table',
      { name: 't', point_in_time_recovery: [{ enabled: false }] },
      { point_in_time_recovery: [{ enabled: true }] },
    ),
  ],
  [
    'ddb: gsi added',
    'pass/*',
    u(
      'aws_dynamodb_table',
      { name: 't', attribute: [{ name: 'id', type: 'S' }], global_secondary_index: [] },
      {
        attribute: [
          { name: 'id', type: 'S' },
          { name: 'u', type: 'S' },
        ],
        global_secondary_index: [{ name: 'by-u', hash_key: 'u', projection_type: 'ALL' }],
      },
    ),
  ],
  [
    'elasticache: snapshot',
    'pass/pass',
    u(
      'aws_elasticache_replication_group',
      { replication_group_id: 'r', snapshot_retention_limit: 1 },
      { snapshot_retention_limit: 7 },
    ),
  ],
  [
    'elasticache: replicas up',
    'pass/*',
    u('aws_elasticache_replication_group', { replication_group_id: 'r', num_cache_clusters: 2 }, { num_cache_clusters: 3 }),
  ],
  [
    'alb: rule new',
    'pass/*',
    create('aws_lb_listener_rule', {
      listener_arn: 'l',
      priority: 50,
      action: [{ type: 'forward', target_group_arn: UNKNOWN }],
      condition: [{ path_pattern: [{ values: ['/new/*'] }] }],
    }),
  ],
  [
    'Target group: attr',
    'pass/*',
    u(
      'aws_lb_target_group',
      { name: 't', deregistration_delay: '300', stickiness: [{ enabled: false }] },
      { deregistration_delay: '60' },
    ),
  ],
  ['Cloudflare: comment', 'pass/pass', u('aws_cloudfront_distribution', { comment: 'a', enabled: true }, { comment: 'b' })],
  [
    'Cloudflare: price',
    'pass/*',
    u('aws_cloudfront_distribution', { price_class: 'PriceClass_100', enabled: true }, { price_class: 'PriceClass_All' }),
  ],
  ['Cloudflare: function', 'pass/*', u('aws_cloudfront_function', { name: 'f', code: 'a', publish: true }, { code: 'b' })],
  [
    'waf: rule add',
    'pass/*',
    u(
      'aws_wafv2_web_acl',
      { name: 'w', rule: [{ name: 'a', priority: 1, action: [{ block: [{}] }] }] },
      {
        rule: [
          { name: 'a', priority: 1, action: [{ block: [{}] }] },
          { name: 'b', priority: 2, action: [{ block: [{}] }] },
        ],
      },
    ),
  ],
  [
    'waf: count to block',
    'pass/*',
    u(
      'aws_wafv2_web_acl',
      { name: 'w', rule: [{ name: 'a', priority: 1, action: [{ count: [{}] }] }] },
      { rule: [{ name: 'a', priority: 1, action: [{ block: [{}] }] }] },
    ),
  ],
  [
    'acm: cert cbd',
    'pass/*',
    replaceNewFirst(
      'aws_acm_certificate',
      { domain_name: 'a.acme.example', subject_alternative_names: ['a'], ...prod },
      { subject_alternative_names: ['a', 'b'] },
    ),
    replace('aws_acm_certificate_validation', { certificate_arn: 'x' }, { certificate_arn: UNKNOWN }),
    u('aws_lb_listener', { port: 443, certificate_arn: 'x' }, { certificate_arn: UNKNOWN }),
  ],
  [
    'r53: new',
    'pass/pass',
    create('aws_route53_record', { name: 'new.acme.example', type: 'A', zone_id: 'z', ttl: 300, records: ['203.0.113.7'] }),
  ],
  [
    'r53: txt',
    'pass/*',
    u(
      'aws_route53_record',
      { name: 'acme.example', type: 'TXT', zone_id: 'z', ttl: 300, records: ['a=1'] },
      { records: ['a=1', 'b=2'] },
    ),
  ],
  [
    'r53: ttl',
    'pass/pass',
    u('aws_route53_record', { name: 'a', type: 'A', zone_id: 'z', ttl: 300, records: ['203.0.113.7'] }, { ttl: 60 }),
  ],
  ['kms: alias', 'pass/*', create('aws_kms_alias', { name: 'alias/x', target_key_id: 'k' })],
  ['kms: rotation on', 'pass/pass', u('aws_kms_key', { enable_key_rotation: false }, { enable_key_rotation: true })],
  [
    'secret: new version',
    'pass/*',
    replace('aws_secretsmanager_secret_version', { secret_id: 's', version_id: 'a' }, { secret_string: 'b' }),
  ],
  ['ssm: param', 'pass/pass', u('aws_ssm_parameter', { name: '/app/version', type: 'String', value: '1' }, { value: '2' })],
  [
    'event: rule cron',
    'pass/*',
    u(
      'aws_cloudwatch_event_rule',
      { name: 'r', schedule_expression: 'cron(0 3 * * ? *)' },
      { schedule_expression: 'cron(0 4 * * ? *)' },
    ),
  ],
  [
    'ecr: lifecycle',
    'pass/*',
    create('aws_ecr_lifecycle_policy', {
      repository: 'r',
      policy:
        '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days","countNumber":14},"action":{"type":"expire"}}]}',
    }),
  ],
  [
    'ecs: scale',
    'pass/*',
    u('aws_appautoscaling_target', { min_capacity: 2, max_capacity: 10 }, { min_capacity: 3, max_capacity: 20 }),
  ],
  ['ecs: down one', 'pass/*', u('aws_ecs_service', { name: 's', desired_count: 5, task_definition: 'a' }, { desired_count: 4 })],
  [
    'eks: node scaling',
    'pass/*',
    u(
      'aws_eks_node_group',
      { node_group_name: 'n', scaling_config: [{ min_size: 2, max_size: 6, desired_size: 3 }] },
      { scaling_config: [{ min_size: 2, max_size: 10, desired_size: 3 }] },
    ),
  ],
  [
    'eks: addon',
    'pass/*',
    u(
      'aws_eks_addon',
      { cluster_name: 'c', addon_name: 'coredns', addon_version: 'v1.11.1-eksbuild.4' },
      { addon_version: 'v1.11.3-eksbuild.1' },
    ),
  ],
  [
    'eks: logs on',
    'pass/pass',
    u('aws_eks_cluster', { name: 'c', enabled_cluster_log_types: ['audit'] }, { enabled_cluster_log_types: ['audit', 'api'] }),
  ],
  ['subnet: new', 'pass/pass', create('aws_subnet', { vpc_id: 'v', cidr_block: '10.0.9.0/24', ...prod })],
  [
    'vpce: new',
    'pass/*',
    create('aws_vpc_endpoint', {
      vpc_id: 'v',
      service_name: 'com.amazonaws.eu-west-1.s3',
      vpc_endpoint_type: 'Gateway',
      ...prod,
    }),
  ],
  [
    'nat: new',
    'pass/pass',
    create('aws_eip', { domain: 'vpc', ...prod }),
    create('aws_nat_gateway', { subnet_id: 's', allocation_id: UNKNOWN, ...prod }),
  ],
  [
    'tags: all',
    'pass/pass',
    u('aws_db_instance', { identifier: 'd', tags_all: { a: '1' } }, { tags_all: { a: '2' } }),
    u('aws_vpc', { cidr_block: '10.0.0.0/16', tags_all: { a: '1' } }, { tags_all: { a: '2' } }),
  ],
  [
    's3: lifecycle noncurrent',
    'review/*',
    u(
      'aws_s3_bucket_lifecycle_configuration',
      { bucket: 'b', rule: [{ id: 'a', status: 'Enabled', noncurrent_version_expiration: [{ noncurrent_days: 90 }] }] },
      { rule: [{ id: 'a', status: 'Enabled', noncurrent_version_expiration: [{ noncurrent_days: 30 }] }] },
    ),
  ],
  [
    's3: lifecycle mpu',
    'pass/*',
    create('aws_s3_bucket_lifecycle_configuration', {
      bucket: 'b',
      rule: [{ id: 'a', status: 'Enabled', abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }] }],
    }),
  ],
  [
    's3: pab new',
    'pass/pass',
    create('aws_s3_bucket_public_access_block', {
      bucket: 'b',
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    }),
  ],
  [
    's3: sse',
    'pass/*',
    u(
      'aws_s3_bucket_server_side_encryption_configuration',
      { bucket: 'b', rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'AES256' }] }] },
      { rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms', kms_master_key_id: 'k' }] }] },
    ),
  ],
  [
    's3: policy tls only',
    'pass/*',
    create('aws_s3_bucket_policy', {
      bucket: 'b',
      policy: doc({
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: ['arn:aws:s3:::b', 'arn:aws:s3:::b/*'],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    }),
  ],
  [
    'cognito: client',
    'pass/*',
    u(
      'aws_cognito_user_pool_client',
      { name: 'c', callback_urls: ['https://a.acme.example'] },
      { callback_urls: ['https://a.acme.example', 'https://b.acme.example'] },
    ),
  ],
  ['glue: job', 'pass/*', u('aws_glue_job', { name: 'j', number_of_workers: 5, glue_version: '3.0' }, { number_of_workers: 10 })],
  [
    'glue: table',
    'pass/*',
    u(
      'aws_glue_catalog_table',
      { name: 't', database_name: 'd', storage_descriptor: [{ columns: [{ name: 'a', type: 'string' }] }] },
      {
        storage_descriptor: [
          {
            columns: [
              { name: 'a', type: 'string' },
              { name: 'b', type: 'string' },
            ],
          },
        ],
      },
    ),
  ],
  [
    'athena: wg',
    'pass/*',
    u(
      'aws_athena_workgroup',
      { name: 'w', configuration: [{ bytes_scanned_cutoff_per_query: 1000000 }] },
      { configuration: [{ bytes_scanned_cutoff_per_query: 2000000 }] },
    ),
  ],
  [
    'sfn: definition',
    'pass/*',
    u(
      'aws_sfn_state_machine',
      { name: 's', definition: '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}' },
      { definition: '{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":5,"End":true}}}' },
    ),
  ],
  [
    'codebuild: image',
    'pass/*',
    u(
      'aws_codebuild_project',
      {
        name: 'c',
        environment: [{ image: 'aws/codebuild/standard:6.0', compute_type: 'BUILD_GENERAL1_SMALL', privileged_mode: false }],
      },
      { environment: [{ image: 'aws/codebuild/standard:7.0', compute_type: 'BUILD_GENERAL1_SMALL', privileged_mode: false }] },
    ),
  ],
  [
    'batch: jd',
    'pass/pass',
    u(
      'aws_batch_job_definition',
      { name: 'b', container_properties: '{"image":"a:1"}', revision: 1 },
      { container_properties: '{"image":"a:2"}' },
    ),
  ],
  ['budget', 'pass/*', u('aws_budgets_budget', { name: 'b', limit_amount: '1000' }, { limit_amount: '1500' })],
  [
    'moved: only',
    'pass/pass',
    keep('aws_db_instance', { identifier: 'd', ...prod }, { more: { previous_address: 'aws_db_instance.old' } }),
  ],
  ['import', 'pass/*', keep('aws_s3_bucket', { bucket: 'b', ...prod }, { change: { importing: { id: 'b' } } })],
  [
    'gcp: image',
    'pass/pass',
    update(
      'google_cloud_run_service',
      { name: 'r', template: [{ spec: [{ containers: [{ image: 'x:1' }] }] }] },
      { template: [{ spec: [{ containers: [{ image: 'x:2' }] }] }] },
    ),
  ],
  [
    'gcp: labels',
    'pass/pass',
    update(
      'google_sql_database_instance',
      { name: 'd', settings: [{ tier: 'x', user_labels: { a: '1' } }] },
      { settings: [{ tier: 'x', user_labels: { a: '2' } }] },
    ),
  ],
  [
    'gcp: iam member',
    'pass/*',
    create('google_project_iam_member', {
      project: 'p',
      role: 'roles/logging.logWriter',
      member: 'serviceAccount:x@p.iam.gserviceaccount.com',
    }),
  ],
  [
    'gcp: bucket object',
    'pass/pass',
    replace('google_storage_bucket_object', { name: 'f-1.zip', bucket: 'b' }, { name: 'f-2.zip' }),
  ],
  [
    'gcp: node pool autoscale',
    'pass/*',
    update(
      'google_container_node_pool',
      { name: 'p', autoscaling: [{ min_node_count: 1, max_node_count: 5 }] },
      { autoscaling: [{ min_node_count: 1, max_node_count: 8 }] },
    ),
  ],
  [
    'gcp: bq view',
    'pass/*',
    update(
      'google_bigquery_table',
      { table_id: 'v', view: [{ query: 'select 1', use_legacy_sql: false }] },
      { view: [{ query: 'select 2', use_legacy_sql: false }] },
    ),
  ],
  [
    'gcp: alert policy',
    'pass/*',
    update(
      'google_monitoring_alert_policy',
      { display_name: 'a', conditions: [{ display_name: 'c', condition_threshold: [{ threshold_value: 80, duration: '60s' }] }] },
      { conditions: [{ display_name: 'c', condition_threshold: [{ threshold_value: 90, duration: '120s' }] }] },
    ),
  ],
  ['gcp: secret version', 'pass/*', create('google_secret_manager_secret_version', { secret: 's', enabled: true })],
  [
    'App Service: settings',
    'pass/pass',
    update('azurerm_linux_function_app', { name: 'f', app_settings: { A: '1' } }, { app_settings: { A: '2' } }),
  ],
  [
    'Azure: image',
    'pass/pass',
    update(
      'azurerm_container_app',
      { name: 'c', template: [{ container: [{ name: 'a', image: 'x:1' }] }] },
      { template: [{ container: [{ name: 'a', image: 'x:2' }] }] },
    ),
  ],
  [
    'AKS: nodes',
    'pass/*',
    update('azurerm_kubernetes_cluster_node_pool', { name: 'n', min_count: 1, max_count: 5 }, { max_count: 8 }),
  ],
  [
    'Azure: nsg rule',
    'pass/*',
    create('azurerm_network_security_rule', {
      name: 'x',
      priority: 200,
      direction: 'Inbound',
      access: 'Allow',
      protocol: 'Tcp',
      source_address_prefix: '10.0.0.0/16',
      destination_port_range: '443',
      source_port_range: '*',
      destination_address_prefix: '*',
    }),
  ],
  [
    'Azure: diag new',
    'pass/pass',
    create('azurerm_monitor_diagnostic_setting', {
      name: 'd',
      target_resource_id: '/x',
      enabled_log: [{ category: 'AuditEvent' }],
    }),
  ],
  [
    'Azure: role reader',
    'pass/*',
    create('azurerm_role_assignment', {
      scope: '/subscriptions/x/resourceGroups/y',
      role_definition_name: 'Reader',
      principal_id: 'p',
    }),
  ],
  ['Key Vault: secret', 'pass/*', update('azurerm_key_vault_secret', { name: 's', value: 'a' }, { value: 'b' })],
  [
    'Azure SQL: sku up',
    'pass/*',
    update('azurerm_mssql_database', { name: 'd', sku_name: 'S1', max_size_gb: 100 }, { max_size_gb: 200 }),
  ],
  [
    'Kubernetes: image',
    'pass/pass',
    update(
      'kubernetes_deployment',
      {
        metadata: [{ name: 'a' }],
        spec: [{ replicas: '3', template: [{ spec: [{ container: [{ name: 'a', image: 'a:1' }] }] }] }],
      },
      { spec: [{ replicas: '3', template: [{ spec: [{ container: [{ name: 'a', image: 'a:2' }] }] }] }] },
    ),
  ],
  [
    'Kubernetes: cm',
    'pass/*',
    update('kubernetes_config_map', { metadata: [{ name: 'a', namespace: 'shop' }], data: { a: '1' } }, { data: { a: '2' } }),
  ],
  [
    'Kubernetes: hpa',
    'pass/*',
    update(
      'kubernetes_horizontal_pod_autoscaler_v2',
      { metadata: [{ name: 'a' }], spec: [{ min_replicas: 2, max_replicas: 5 }] },
      { spec: [{ min_replicas: 2, max_replicas: 8 }] },
    ),
  ],
  ['GitHub: team', 'pass/*', create('github_team_membership', { team_id: '1', username: 'u', role: 'member' })],
  [
    'GitHub: repo desc',
    'pass/pass',
    update('github_repository', { name: 'r', description: 'a', visibility: 'private' }, { description: 'b' }),
  ],
  [
    'GitHub: secret',
    'pass/*',
    replace('github_actions_secret', { repository: 'r', secret_name: 'TOKEN', plaintext_value: 'a' }, { plaintext_value: 'b' }),
  ],
  [
    'Datadog: monitor',
    'pass/*',
    update(
      'datadog_monitor',
      { name: 'm', query: 'avg(last_5m):avg:x{*} > 90', message: '@pd' },
      { query: 'avg(last_5m):avg:x{*} > 95' },
    ),
  ],
  [
    'Datadog: dashboard',
    'pass/pass',
    update('datadog_dashboard_json', { dashboard: '{"title":"a"}' }, { dashboard: '{"title":"b"}' }),
  ],
  [
    'Cloudflare: record',
    'pass/*',
    create('cloudflare_dns_record', { name: 'new', type: 'CNAME', content: 'a.acme.example', proxied: true }),
  ],
  ['grafana: dash', 'pass/pass', update('grafana_dashboard', { config_json: '{"title":"a"}' }, { config_json: '{"title":"b"}' })],
  [
    'vault: policy read',
    'pass/*',
    update(
      'vault_policy',
      { name: 'p', policy: 'path "secret/data/a/*" { capabilities = ["read"] }' },
      { policy: 'path "secret/data/a/*" { capabilities = ["read"] }\npath "secret/data/b/*" { capabilities = ["read"] }' },
    ),
  ],
  [
    'Terraform Cloud: var',
    'pass/*',
    update('tfe_variable', { key: 'region', value: 'a', category: 'terraform', sensitive: false }, { value: 'b' }),
  ],
  [
    'sandbox: destroy',
    'pass/*',
    destroy('aws_db_instance', { identifier: 'sb', tags: { Environment: 'sandbox' } }),
    destroy('aws_instance', { instance_type: 't3.small', tags: { Environment: 'sandbox' } }),
  ],
];

import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, update, type Story } from '../story.ts';
const prod = { tags: { Environment: 'production' } };
const u = (t: string, a: JsonObject, b: JsonObject) => update(t, { ...a, ...prod }, b);
const doc = (...s: readonly JsonObject[]) => JSON.stringify({ Version: '2012-10-17', Statement: [...s] });
/** What a specialist of each of the smaller services of AWS would stop. */
export const specialistsMoreAws: readonly Story[] = [
  [
    'cognito: mfa off',
    'block/*',
    u('aws_cognito_user_pool', { name: 'p', mfa_configuration: 'ON' }, { mfa_configuration: 'OFF' }),
  ],
  [
    'cognito: self signup',
    'held/*',
    u(
      'aws_cognito_user_pool',
      { name: 'p', admin_create_user_config: [{ allow_admin_create_user_only: true }] },
      { admin_create_user_config: [{ allow_admin_create_user_only: false }] },
    ),
  ],
  [
    'cognito: advanced security',
    'held/*',
    u(
      'aws_cognito_user_pool',
      { name: 'p', user_pool_add_ons: [{ advanced_security_mode: 'ENFORCED' }] },
      { user_pool_add_ons: [{ advanced_security_mode: 'OFF' }] },
    ),
  ],
  [
    'cognito: pre token lambda',
    'held/*',
    u('aws_cognito_user_pool', { name: 'p', lambda_config: [{ pre_token_generation: 'arn:a' }] }, { lambda_config: [] }),
  ],
  [
    'cognito: token validity',
    'review/*',
    u('aws_cognito_user_pool_client', { name: 'c', refresh_token_validity: 1 }, { refresh_token_validity: 3650 }),
  ],
  [
    'cognito: client implicit',
    'held/*',
    u(
      'aws_cognito_user_pool_client',
      { name: 'c', allowed_oauth_flows: ['code'] },
      { allowed_oauth_flows: ['code', 'implicit'] },
    ),
  ],
  [
    'identity: pool roles',
    'held/*',
    u(
      'aws_cognito_identity_pool_roles_attachment',
      { identity_pool_id: 'i', roles: { authenticated: 'arn:aws:iam::111111111111:role/app-user' } },
      {
        roles: {
          authenticated: 'arn:aws:iam::111111111111:role/app-user',
          unauthenticated: 'arn:aws:iam::111111111111:role/app-user',
        },
      },
    ),
  ],
  [
    'lakeformation: admins',
    'held/*',
    u(
      'aws_lakeformation_data_lake_settings',
      { admins: ['arn:aws:iam::111111111111:role/dl'] },
      { admins: ['arn:aws:iam::111111111111:role/dl', 'arn:aws:iam::111111111111:role/ci'] },
    ),
  ],
  [
    'lakeformation: default perms',
    'held/*',
    u(
      'aws_lakeformation_data_lake_settings',
      { admins: ['a'], create_table_default_permissions: [] },
      { create_table_default_permissions: [{ principal: 'IAM_ALLOWED_PRINCIPALS', permissions: ['ALL'] }] },
    ),
  ],
  [
    'lakeformation: grant',
    'held/*',
    create('aws_lakeformation_permissions', {
      principal: 'arn:aws:iam::999999999999:root',
      permissions: ['ALL'],
      permissions_with_grant_option: ['ALL'],
      database: [{ name: 'd' }],
    }),
  ],
  [
    'glue: resource policy',
    'held/*',
    u(
      'aws_glue_resource_policy',
      { policy: doc({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:root' }, Action: 'glue:*', Resource: '*' }) },
      { policy: doc({ Effect: 'Allow', Principal: '*', Action: 'glue:*', Resource: '*' }) },
    ),
  ],
  [
    'glue: catalog encryption',
    'held/*',
    u(
      'aws_glue_data_catalog_encryption_settings',
      {
        data_catalog_encryption_settings: [
          {
            encryption_at_rest: [{ catalog_encryption_mode: 'SSE-KMS' }],
            connection_password_encryption: [{ return_connection_password_encrypted: true }],
          },
        ],
      },
      {
        data_catalog_encryption_settings: [
          {
            encryption_at_rest: [{ catalog_encryption_mode: 'DISABLED' }],
            connection_password_encryption: [{ return_connection_password_encrypted: false }],
          },
        ],
      },
    ),
  ],
  [
    'glue: crawler delete',
    'held/*',
    u(
      'aws_glue_crawler',
      { name: 'c', schema_change_policy: [{ delete_behavior: 'LOG', update_behavior: 'LOG' }] },
      { schema_change_policy: [{ delete_behavior: 'DELETE_FROM_DATABASE', update_behavior: 'UPDATE_IN_DATABASE' }] },
    ),
  ],
  [
    'sagemaker: direct internet',
    'held/*',
    replace(
      'aws_sagemaker_notebook_instance',
      { name: 'n', direct_internet_access: 'Disabled', ...prod },
      { direct_internet_access: 'Enabled' },
    ),
  ],
  [
    'sagemaker: root',
    'held/*',
    u('aws_sagemaker_notebook_instance', { name: 'n', root_access: 'Disabled' }, { root_access: 'Enabled' }),
  ],
  [
    'sagemaker: domain net',
    'held/*',
    replace(
      'aws_sagemaker_domain',
      { domain_name: 'd', app_network_access_type: 'VpcOnly', ...prod },
      { app_network_access_type: 'PublicInternetOnly' },
    ),
  ],
  [
    'appsync: auth',
    'block/*',
    u(
      'aws_appsync_graphql_api',
      { name: 'a', authentication_type: 'AMAZON_COGNITO_USER_POOLS' },
      { authentication_type: 'API_KEY' },
    ),
  ],
  [
    'appsync: introspection',
    'review/*',
    u(
      'aws_appsync_graphql_api',
      { name: 'a', authentication_type: 'AWS_IAM', introspection_config: 'DISABLED' },
      { introspection_config: 'ENABLED' },
    ),
  ],
  [
    'apigw: method auth none',
    'block/*',
    u('aws_api_gateway_method', { http_method: 'POST', authorization: 'AWS_IAM' }, { authorization: 'NONE' }),
  ],
  [
    'apigw: route auth none',
    'block/*',
    u(
      'aws_apigatewayv2_route',
      { route_key: 'POST /a', authorization_type: 'JWT', authorizer_id: 'x' },
      { authorization_type: 'NONE', authorizer_id: null },
    ),
  ],
  [
    'apigw: authorizer issuer',
    'held/*',
    u(
      'aws_apigatewayv2_authorizer',
      { name: 'a', jwt_configuration: [{ audience: ['a'], issuer: 'https://idp.acme.example' }] },
      { jwt_configuration: [{ audience: ['a'], issuer: 'https://idp.other.example' }] },
    ),
  ],
  [
    'apigw: throttle',
    'review/*',
    u(
      'aws_api_gateway_usage_plan',
      { name: 'p', throttle_settings: [{ rate_limit: 1000, burst_limit: 2000 }] },
      { throttle_settings: [{ rate_limit: 1, burst_limit: 1 }] },
    ),
  ],
  [
    'apigw: mtls',
    'held/*',
    u(
      'aws_apigatewayv2_domain_name',
      { domain_name: 'a', mutual_tls_authentication: [{ truststore_uri: 's3://x' }] },
      { mutual_tls_authentication: [] },
    ),
  ],
  [
    'apigw: client cert',
    'review/*',
    u('aws_api_gateway_stage', { stage_name: 'p', client_certificate_id: 'x' }, { client_certificate_id: '' }),
  ],
  [
    'resolver: rule',
    'held/*',
    u(
      'aws_route53_resolver_rule',
      { domain_name: 'corp.acme.example', rule_type: 'FORWARD', target_ip: [{ ip: '10.0.0.2' }] },
      { target_ip: [{ ip: '203.0.113.53' }] },
    ),
  ],
  [
    'resolver: fw',
    'held/*',
    u('aws_route53_resolver_firewall_rule', { name: 'r', action: 'BLOCK', priority: 1 }, { action: 'ALERT' }),
  ],
  [
    'resolver: fw fail open',
    'review/*',
    u(
      'aws_route53_resolver_firewall_config',
      { resource_id: 'v', firewall_fail_open: 'DISABLED' },
      { firewall_fail_open: 'ENABLED' },
    ),
  ],
  [
    'resolver: dnssec',
    'held/*',
    u('aws_route53_resolver_dnssec_config', { resource_id: 'v', validation_status: 'ENABLED' }, {}),
    destroy('aws_route53_resolver_dnssec_config', { resource_id: 'v' }),
  ],
  [
    'r53: health inverted',
    'held/*',
    u('aws_route53_health_check', { type: 'HTTPS', fqdn: 'a', invert_healthcheck: false }, { invert_healthcheck: true }),
  ],
  [
    'r53: health disabled',
    'held/*',
    u('aws_route53_health_check', { type: 'HTTPS', fqdn: 'a', disabled: false }, { disabled: true }),
  ],
  [
    'r53: weight 0',
    'held/*',
    u(
      'aws_route53_record',
      { name: 'a', type: 'A', set_identifier: 'x', weighted_routing_policy: [{ weight: 100 }], records: ['203.0.113.7'] },
      { weighted_routing_policy: [{ weight: 0 }] },
    ),
  ],
  [
    'r53: ns records',
    'block/*',
    u(
      'aws_route53_record',
      { name: 'sub.acme.example', type: 'NS', records: ['ns-1.awsdns-1.com'] },
      { records: ['ns1.other.example'] },
    ),
  ],
  [
    'r53domains: lock',
    'held/*',
    u(
      'aws_route53domains_registered_domain',
      { domain_name: 'acme.example', transfer_lock: true, auto_renew: true },
      { transfer_lock: false, auto_renew: false },
    ),
  ],
  [
    'r53domains: ns',
    'block/*',
    u(
      'aws_route53domains_registered_domain',
      { domain_name: 'acme.example', name_server: [{ name: 'ns-1.awsdns-1.com' }] },
      { name_server: [{ name: 'ns1.other.example' }] },
    ),
  ],
  [
    'ses: identity policy',
    'held/*',
    u(
      'aws_ses_identity_policy',
      {
        identity: 'acme.example',
        policy: doc({
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111111111111:root' },
          Action: 'ses:SendEmail',
          Resource: '*',
        }),
      },
      { policy: doc({ Effect: 'Allow', Principal: '*', Action: 'ses:SendEmail', Resource: '*' }) },
    ),
  ],
  [
    'ses: dkim',
    'held/*',
    u(
      'aws_sesv2_email_identity',
      { email_identity: 'acme.example', dkim_signing_attributes: [{ next_signing_key_length: 'RSA_2048_BIT' }] },
      {},
    ),
    destroy('aws_ses_domain_dkim', { domain: 'acme.example' }),
  ],
  [
    'ses: receipt rule',
    'held/*',
    u('aws_ses_receipt_rule', { name: 'r', enabled: true, scan_enabled: true }, { enabled: false }),
  ],
  [
    'ses: suppression',
    'review/*',
    u('aws_sesv2_account_suppression_attributes', { suppressed_reasons: ['BOUNCE', 'COMPLAINT'] }, { suppressed_reasons: [] }),
  ],
  [
    'dx: bgp prefixes',
    'held/*',
    u(
      'aws_dx_gateway_association',
      { dx_gateway_id: 'd', allowed_prefixes: ['10.0.0.0/8', '172.16.0.0/12'] },
      { allowed_prefixes: ['10.0.0.0/8'] },
    ),
  ],
  [
    'vpn: static route',
    'held/*',
    destroy('aws_vpn_connection_route', { vpn_connection_id: 'v', destination_cidr_block: '10.0.0.0/8' }),
  ],
  [
    'vpn: tunnel weak',
    'held/*',
    u(
      'aws_vpn_connection',
      { type: 'ipsec.1', tunnel1_ike_versions: ['ikev2'], tunnel1_phase1_encryption_algorithms: ['AES256-GCM-16'] },
      { tunnel1_ike_versions: ['ikev1'], tunnel1_phase1_encryption_algorithms: ['AES128'] },
    ),
  ],
  [
    'client: vpn authz',
    'held/*',
    create('aws_ec2_client_vpn_authorization_rule', {
      client_vpn_endpoint_id: 'c',
      target_network_cidr: '0.0.0.0/0',
      authorize_all_groups: true,
    }),
  ],
  [
    'client: vpn split',
    'review/*',
    u('aws_ec2_client_vpn_endpoint', { split_tunnel: false, client_cidr_block: '10.9.0.0/16' }, { split_tunnel: true }),
  ],
  [
    'client: vpn logging',
    'held/*',
    u(
      'aws_ec2_client_vpn_endpoint',
      { connection_log_options: [{ enabled: true, cloudwatch_log_group: 'x' }] },
      { connection_log_options: [{ enabled: false, cloudwatch_log_group: '' }] },
    ),
  ],
  [
    'ga: endpoint weight',
    'held/*',
    u('aws_globalaccelerator_endpoint_group', { traffic_dial_percentage: 100 }, { traffic_dial_percentage: 0 }),
  ],
  [
    'tgw: route blackhole',
    'held/*',
    u('aws_ec2_transit_gateway_route', { destination_cidr_block: '10.0.0.0/8', blackhole: false }, { blackhole: true }),
  ],
  [
    'tgw: route table assoc',
    'held/*',
    destroy('aws_ec2_transit_gateway_route_table_association', {
      transit_gateway_attachment_id: 'a',
      transit_gateway_route_table_id: 'b',
    }),
  ],
  [
    'prefix: list',
    'held/*',
    u(
      'aws_ec2_managed_prefix_list',
      { name: 'p', entry: [{ cidr: '10.0.0.0/8' }] },
      { entry: [{ cidr: '10.0.0.0/8' }, { cidr: '0.0.0.0/0' }] },
    ),
  ],
  [
    'nfw: policy drop off',
    'held/*',
    u(
      'aws_networkfirewall_firewall_policy',
      {
        name: 'f',
        firewall_policy: [{ stateful_default_actions: ['aws:drop_strict'], stateless_default_actions: ['aws:forward_to_sfe'] }],
      },
      {
        firewall_policy: [{ stateful_default_actions: ['aws:alert_strict'], stateless_default_actions: ['aws:forward_to_sfe'] }],
      },
    ),
  ],
  [
    'nfw: delete protection',
    'held/*',
    u(
      'aws_networkfirewall_firewall',
      { name: 'f', delete_protection: true, subnet_change_protection: true },
      { delete_protection: false },
    ),
  ],
  ['shield', 'held/*', destroy('aws_shield_protection', { name: 's', resource_arn: 'x' })],
  [
    'macie',
    'held/*',
    u('aws_macie2_account', { status: 'ENABLED', finding_publishing_frequency: 'FIFTEEN_MINUTES' }, { status: 'PAUSED' }),
  ],
  [
    'inspector',
    'held/*',
    u('aws_inspector2_enabler', { account_ids: ['1'], resource_types: ['EC2', 'ECR', 'LAMBDA'] }, { resource_types: ['EC2'] }),
  ],
  [
    'gd: features',
    'held/*',
    u('aws_guardduty_detector_feature', { detector_id: 'd', name: 'S3_DATA_EVENTS', status: 'ENABLED' }, { status: 'DISABLED' }),
  ],
  [
    'gd: filter archive',
    'held/*',
    create('aws_guardduty_filter', {
      name: 'f',
      action: 'ARCHIVE',
      rank: 1,
      finding_criteria: [{ criterion: [{ field: 'severity', greater_than_or_equal: '1' }] }],
    }),
  ],
  [
    'sh: control',
    'held/*',
    u(
      'aws_securityhub_standards_control',
      { control_status: 'ENABLED', standards_control_arn: 'x' },
      { control_status: 'DISABLED' },
    ),
  ],
  [
    'backup: vault lock gone',
    'held/*',
    destroy('aws_backup_vault_lock_configuration', { backup_vault_name: 'v', min_retention_days: 30 }),
  ],
  [
    'backup: plan lifecycle',
    'held/*',
    u(
      'aws_backup_plan',
      { name: 'p', rule: [{ rule_name: 'd', lifecycle: [{ delete_after: 365 }] }] },
      { rule: [{ rule_name: 'd', lifecycle: [{ delete_after: 7 }] }] },
    ),
  ],
  [
    'backup: selection',
    'held/*',
    u('aws_backup_selection', { name: 's', resources: ['*'] }, {}),
    replace('aws_backup_selection', { name: 's', resources: ['arn:a', 'arn:b'], ...prod }, { resources: ['arn:a'] }),
  ],
  [
    'backup: global',
    'held/*',
    u(
      'aws_backup_global_settings',
      { global_settings: { isCrossAccountBackupEnabled: 'true' } },
      { global_settings: { isCrossAccountBackupEnabled: 'false' } },
    ),
  ],
  [
    'backup: region opt',
    'held/*',
    u(
      'aws_backup_region_settings',
      { resource_type_opt_in_preference: { RDS: true, DynamoDB: true } },
      { resource_type_opt_in_preference: { RDS: false, DynamoDB: true } },
    ),
  ],
  ['dlm: disabled', 'held/*', u('aws_dlm_lifecycle_policy', { state: 'ENABLED', description: 'd' }, { state: 'DISABLED' })],
  [
    'org: scp',
    'block/*',
    u(
      'aws_organizations_policy',
      {
        name: 'p',
        type: 'SERVICE_CONTROL_POLICY',
        content: doc({ Effect: 'Deny', Action: ['cloudtrail:StopLogging'], Resource: '*' }),
      },
      { content: doc({ Effect: 'Allow', Action: '*', Resource: '*' }) },
    ),
  ],
  [
    'org: features',
    'held/*',
    u(
      'aws_organizations_organization',
      { feature_set: 'ALL', enabled_policy_types: ['SERVICE_CONTROL_POLICY', 'TAG_POLICY'] },
      { enabled_policy_types: ['TAG_POLICY'] },
    ),
  ],
  ['org: account close', 'block/*', destroy('aws_organizations_account', { name: 'prod', email: 'x', close_on_deletion: true })],
  [
    'org: account move',
    'held/*',
    u('aws_organizations_account', { name: 'prod', parent_id: 'ou-prod' }, { parent_id: 'ou-sandbox' }),
  ],
  [
    'ram: external',
    'held/*',
    u('aws_ram_resource_share', { name: 'r', allow_external_principals: false }, { allow_external_principals: true }),
  ],
  [
    'sso: session',
    'review/*',
    u('aws_ssoadmin_permission_set', { name: 'ro', session_duration: 'PT1H' }, { session_duration: 'PT12H' }),
  ],
  [
    'sso: inline',
    'block/*',
    u(
      'aws_ssoadmin_permission_set_inline_policy',
      { permission_set_arn: 'x', inline_policy: doc({ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }) },
      { inline_policy: doc({ Effect: 'Allow', Action: '*', Resource: '*' }) },
    ),
  ],
  [
    'iam: password',
    'held/*',
    u(
      'aws_iam_account_password_policy',
      { minimum_password_length: 14, require_symbols: true },
      { minimum_password_length: 6, require_symbols: false },
    ),
  ],
  [
    'iam: oidc thumb',
    'held/*',
    u(
      'aws_iam_openid_connect_provider',
      { url: 'https://token.actions.githubusercontent.com', client_id_list: ['sts.amazonaws.com'] },
      { client_id_list: ['sts.amazonaws.com', 'other'] },
    ),
  ],
  ['iam: login profile', 'held/*', create('aws_iam_user_login_profile', { user: 'u', password_reset_required: false })],
  [
    'iam: boundary',
    'block/*',
    u(
      'aws_iam_role',
      { name: 'r', permissions_boundary: 'arn:aws:iam::111111111111:policy/b', assume_role_policy: '{}' },
      { permissions_boundary: null },
    ),
  ],
  [
    'access: analyzer archive',
    'review/*',
    create('aws_accessanalyzer_archive_rule', {
      analyzer_name: 'a',
      rule_name: 'r',
      filter: [{ criteria: 'isPublic', eq: ['true'] }],
    }),
  ],
  [
    'ssm: doc public',
    'block/*',
    u('aws_ssm_document', { name: 'd', permissions: {} }, { permissions: { type: 'Share', account_ids: 'All' } }),
  ],
  [
    'ssm: session prefs',
    'held/*',
    u(
      'aws_ssm_document',
      { name: 'SSM-SessionManagerRunShell', content: '{"inputs":{"s3BucketName":"logs","cloudWatchLogGroupName":"x"}}' },
      { content: '{"inputs":{"s3BucketName":"","cloudWatchLogGroupName":""}}' },
    ),
  ],
  ['ssm: mw disabled', 'review/*', u('aws_ssm_maintenance_window', { name: 'm', enabled: true }, { enabled: false })],
  [
    'ssm: public setting',
    'held/*',
    u(
      'aws_ssm_service_setting',
      {
        setting_id: 'arn:aws:ssm:eu-west-1:111111111111:servicesetting/ssm/documents/console/public-sharing-permission',
        setting_value: 'Disable',
      },
      { setting_value: 'Enable' },
    ),
  ],
  [
    'imds: defaults',
    'review/*',
    u('aws_ec2_instance_metadata_defaults', { http_tokens: 'required' }, { http_tokens: 'optional' }),
  ],
  ['image: bpa', 'held/*', u('aws_ec2_image_block_public_access', { state: 'block-new-sharing' }, { state: 'unblocked' })],
  ['serial: console', 'held/*', u('aws_ec2_serial_console_access', { enabled: false }, { enabled: true })],
  [
    'transfer: ftp',
    'held/*',
    u('aws_transfer_server', { protocols: ['SFTP'], endpoint_type: 'VPC' }, { protocols: ['SFTP', 'FTP'] }),
  ],
  [
    'transfer: public',
    'held/*',
    u('aws_transfer_server', { protocols: ['SFTP'], endpoint_type: 'VPC' }, { endpoint_type: 'PUBLIC' }),
  ],
  [
    'transfer: policy',
    'held/*',
    u(
      'aws_transfer_server',
      { protocols: ['SFTP'], security_policy_name: 'TransferSecurityPolicy-2024-01' },
      { security_policy_name: 'TransferSecurityPolicy-2018-11' },
    ),
  ],
  [
    'datasync: delete',
    'held/*',
    u(
      'aws_datasync_task',
      { name: 't', options: [{ preserve_deleted_files: 'PRESERVE', overwrite_mode: 'NEVER' }] },
      { options: [{ preserve_deleted_files: 'REMOVE', overwrite_mode: 'ALWAYS' }] },
    ),
  ],
  ['dms: stop', 'held/*', destroy('aws_dms_replication_task', { replication_task_id: 't', migration_type: 'cdc' })],
  [
    'emr: termination',
    'held/*',
    u(
      'aws_emr_cluster',
      { name: 'e', termination_protection: true, keep_job_flow_alive_when_no_steps: true },
      { termination_protection: false },
    ),
  ],
  [
    'emr: block public',
    'held/*',
    u(
      'aws_emr_block_public_access_configuration',
      { block_public_security_group_rules: true },
      { block_public_security_group_rules: false },
    ),
  ],
  [
    'mwaa: public',
    'held/*',
    u('aws_mwaa_environment', { name: 'a', webserver_access_mode: 'PRIVATE_ONLY' }, { webserver_access_mode: 'PUBLIC_ONLY' }),
  ],
  [
    'codepipeline: approval',
    'held/*',
    u(
      'aws_codepipeline',
      {
        name: 'p',
        stage: [
          { name: 'Approve', action: [{ category: 'Approval', provider: 'Manual', name: 'a' }] },
          { name: 'Deploy', action: [{ category: 'Deploy', provider: 'ECS', name: 'd' }] },
        ],
      },
      { stage: [{ name: 'Deploy', action: [{ category: 'Deploy', provider: 'ECS', name: 'd' }] }] },
    ),
  ],
  [
    'codepipeline: branch',
    'held/*',
    u(
      'aws_codepipeline',
      {
        name: 'p',
        stage: [
          {
            name: 'Source',
            action: [
              {
                category: 'Source',
                provider: 'CodeStarSourceConnection',
                name: 's',
                configuration: { BranchName: 'main', FullRepositoryId: 'acme/shop' },
              },
            ],
          },
        ],
      },
      {
        stage: [
          {
            name: 'Source',
            action: [
              {
                category: 'Source',
                provider: 'CodeStarSourceConnection',
                name: 's',
                configuration: { BranchName: 'main', FullRepositoryId: 'other/shop' },
              },
            ],
          },
        ],
      },
    ),
  ],
  [
    'codedeploy: rollback',
    'review/*',
    u(
      'aws_codedeploy_deployment_group',
      { deployment_group_name: 'd', auto_rollback_configuration: [{ enabled: true, events: ['DEPLOYMENT_FAILURE'] }] },
      { auto_rollback_configuration: [{ enabled: false, events: [] }] },
    ),
  ],
  [
    'codedeploy: config',
    'review/*',
    u(
      'aws_codedeploy_deployment_group',
      { deployment_group_name: 'd', deployment_config_name: 'CodeDeployDefault.ECSCanary10Percent5Minutes' },
      { deployment_config_name: 'CodeDeployDefault.ECSAllAtOnce' },
    ),
  ],
  [
    'codeartifact: upstream',
    'held/*',
    u(
      'aws_codeartifact_repository',
      { repository: 'r', external_connections: [] },
      { external_connections: [{ external_connection_name: 'public:npmjs' }] },
    ),
  ],
  [
    'codeartifact: policy',
    'held/*',
    u(
      'aws_codeartifact_domain_permissions_policy',
      {
        domain: 'd',
        policy_document: doc({
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111111111111:root' },
          Action: 'codeartifact:Read*',
          Resource: '*',
        }),
      },
      { policy_document: doc({ Effect: 'Allow', Principal: '*', Action: 'codeartifact:*', Resource: '*' }) },
    ),
  ],
  [
    'amplify: auto build',
    'review/*',
    u('aws_amplify_branch', { branch_name: 'main', enable_basic_auth: true }, { enable_basic_auth: false }),
  ],
  [
    'appconfig: validators',
    'review/*',
    u('aws_appconfig_configuration_profile', { name: 'c', validator: [{ type: 'LAMBDA', content: 'x' }] }, { validator: [] }),
  ],
  [
    'eventbridge: bus policy',
    'block/*',
    u(
      'aws_cloudwatch_event_bus_policy',
      {
        event_bus_name: 'default',
        policy: doc({
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111111111111:root' },
          Action: 'events:PutEvents',
          Resource: '*',
        }),
      },
      { policy: doc({ Effect: 'Allow', Principal: '*', Action: 'events:PutEvents', Resource: '*' }) },
    ),
  ],
  [
    'event: rule disabled',
    'held/*',
    u(
      'aws_cloudwatch_event_rule',
      { name: 'nightly', state: 'ENABLED', schedule_expression: 'rate(1 day)' },
      { state: 'DISABLED' },
    ),
  ],
  [
    'scheduler',
    'held/*',
    u('aws_scheduler_schedule', { name: 's', state: 'ENABLED', schedule_expression: 'rate(1 day)' }, { state: 'DISABLED' }),
  ],
  ['pipes: stopped', 'held/*', u('aws_pipes_pipe', { name: 'p', desired_state: 'RUNNING' }, { desired_state: 'STOPPED' })],
  [
    'iot: policy',
    'block/*',
    u(
      'aws_iot_policy',
      {
        name: 'p',
        policy: doc({ Effect: 'Allow', Action: 'iot:Publish', Resource: 'arn:aws:iot:eu-west-1:111111111111:topic/a' }),
      },
      { policy: doc({ Effect: 'Allow', Action: 'iot:*', Resource: '*' }) },
    ),
  ],
  [
    'iot: ca auto reg',
    'held/*',
    u('aws_iot_ca_certificate', { active: true, allow_auto_registration: false }, { allow_auto_registration: true }),
  ],
  ['iot: rule disabled', 'held/*', u('aws_iot_topic_rule', { name: 'r', enabled: true, sql: 'select *' }, { enabled: false })],
  [
    'iot: logging',
    'held/*',
    u(
      'aws_iot_logging_options',
      { default_log_level: 'INFO', disable_all_logs: false, role_arn: 'x' },
      { disable_all_logs: true },
    ),
  ],
  [
    'workspaces',
    'held/*',
    u(
      'aws_workspaces_directory',
      { directory_id: 'd', workspace_access_properties: [{ device_type_web: 'DENY' }] },
      { workspace_access_properties: [{ device_type_web: 'ALLOW' }] },
    ),
  ],
  [
    'workspaces: local admin',
    'held/*',
    u(
      'aws_workspaces_directory',
      { directory_id: 'd', workspace_creation_properties: [{ user_enabled_as_local_administrator: false }] },
      { workspace_creation_properties: [{ user_enabled_as_local_administrator: true }] },
    ),
  ],
  ['quicksight', 'held/*', u('aws_quicksight_user', { user_name: 'u', user_role: 'READER' }, { user_role: 'ADMIN' })],
  [
    'cloudtrail: selectors',
    'held/*',
    u(
      'aws_cloudtrail',
      { name: 't', event_selector: [{ include_management_events: true, read_write_type: 'All' }] },
      { event_selector: [{ include_management_events: true, read_write_type: 'WriteOnly' }] },
    ),
  ],
  [
    'cloudtrail: kms',
    'held/*',
    u('aws_cloudtrail', { name: 't', kms_key_id: 'k', enable_log_file_validation: true }, { kms_key_id: null }),
  ],
  [
    'cloudtrail: bucket',
    'held/*',
    u('aws_cloudtrail', { name: 't', s3_bucket_name: 'acme-audit' }, { s3_bucket_name: 'scratch' }),
  ],
  [
    'ct: lake retention',
    'held/*',
    u(
      'aws_cloudtrail_event_data_store',
      { name: 'e', retention_period: 2557, termination_protection_enabled: true },
      { retention_period: 7 },
    ),
  ],
  [
    'log: data protection',
    'held/*',
    destroy('aws_cloudwatch_log_data_protection_policy', { log_group_name: 'l', policy_document: '{}' }),
  ],
  [
    'log: sub filter',
    'held/*',
    u(
      'aws_cloudwatch_log_subscription_filter',
      {
        name: 's',
        log_group_name: 'l',
        filter_pattern: '',
        destination_arn: 'arn:aws:firehose:eu-west-1:111111111111:deliverystream/siem',
      },
      { filter_pattern: 'ERROR' },
    ),
  ],
  [
    'alarm: actions disabled',
    'held/*',
    u('aws_cloudwatch_metric_alarm', { alarm_name: 'a', actions_enabled: true, threshold: 80 }, { actions_enabled: false }),
  ],
  [
    'alarm: treat missing',
    'review/*',
    u(
      'aws_cloudwatch_metric_alarm',
      { alarm_name: 'a', treat_missing_data: 'breaching', threshold: 80 },
      { treat_missing_data: 'notBreaching' },
    ),
  ],
  [
    'verified: permissions',
    'held/*',
    u(
      'aws_verifiedpermissions_policy',
      {
        policy_store_id: 'p',
        definition: [{ static: [{ statement: 'permit (principal in Group::"admin", action, resource);' }] }],
      },
      { definition: [{ static: [{ statement: 'permit (principal, action, resource);' }] }] },
    ),
  ],
  [
    'ecs: exec cluster logging',
    'review/*',
    u(
      'aws_ecs_cluster',
      { name: 'c', configuration: [{ execute_command_configuration: [{ logging: 'OVERRIDE' }] }] },
      { configuration: [{ execute_command_configuration: [{ logging: 'NONE' }] }] },
    ),
  ],
  [
    'apprunner: public',
    'held/*',
    u(
      'aws_apprunner_service',
      { service_name: 'a', network_configuration: [{ ingress_configuration: [{ is_publicly_accessible: false }] }] },
      { network_configuration: [{ ingress_configuration: [{ is_publicly_accessible: true }] }] },
    ),
  ],
  [
    'lightsail: ports',
    'block/*',
    u(
      'aws_lightsail_instance_public_ports',
      { instance_name: 'i', port_info: [{ from_port: 443, to_port: 443, protocol: 'tcp', cidrs: ['0.0.0.0/0'] }] },
      { port_info: [{ from_port: 0, to_port: 65535, protocol: 'all', cidrs: ['0.0.0.0/0'] }] },
    ),
  ],
  ['medialive', 'held/*', u('aws_medialive_channel', { name: 'c', start_channel: true }, { start_channel: false })],
  [
    'bedrock: guardrail',
    'held/*',
    u(
      'aws_bedrock_guardrail',
      {
        name: 'g',
        content_policy_config: [{ filters_config: [{ type: 'HATE', input_strength: 'HIGH', output_strength: 'HIGH' }] }],
      },
      { content_policy_config: [{ filters_config: [{ type: 'HATE', input_strength: 'NONE', output_strength: 'NONE' }] }] },
    ),
  ],
  ['bedrock: logging', 'held/*', destroy('aws_bedrock_model_invocation_logging_configuration', { logging_config: [{}] })],
  [
    'oss: serverless network',
    'block/*',
    u(
      'aws_opensearchserverless_security_policy',
      {
        name: 'n',
        type: 'network',
        policy:
          '[{"Rules":[{"ResourceType":"collection","Resource":["collection/x"]}],"AllowFromPublic":false,"SourceVPCEs":["vpce-1"]}]',
      },
      { policy: '[{"Rules":[{"ResourceType":"collection","Resource":["collection/x"]}],"AllowFromPublic":true}]' },
    ),
  ],
  [
    'oss: serverless lifecycle',
    'held/*',
    u(
      'aws_opensearchserverless_lifecycle_policy',
      {
        name: 'n',
        type: 'retention',
        policy: '{"Rules":[{"ResourceType":"index","Resource":["index/x/*"],"MinIndexRetention":"365d"}]}',
      },
      { policy: '{"Rules":[{"ResourceType":"index","Resource":["index/x/*"],"MinIndexRetention":"1d"}]}' },
    ),
  ],
  ['memorydb: acl open', 'held/*', u('aws_memorydb_cluster', { name: 'm', acl_name: 'app' }, { acl_name: 'open-access' })],
  [
    'elasticache: user',
    'block/*',
    u(
      'aws_elasticache_user',
      { user_id: 'u', access_string: 'on ~app:* +@read', no_password_required: false },
      { access_string: 'on ~* +@all', no_password_required: true },
    ),
  ],
];

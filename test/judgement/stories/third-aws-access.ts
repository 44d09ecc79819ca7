import { create, destroy, replace, replaceNewFirst, UNKNOWN, update, type Story } from '../story.ts';
import { allow, everybody, policy, prod, sandbox, staging } from './aws-parts.ts';

const bucket = 'arn:aws:s3:::acme-claims';
const rolePolicy = (...statements: readonly object[]) => ({ name: 'app', role: 'app', policy: policy(...statements) });
const base = allow(['s3:GetObject'], `${bucket}/*`);
const grants = (...statements: readonly object[]) =>
  update('aws_iam_role_policy', rolePolicy(base), rolePolicy(base, ...statements));
const attach = (name: string) =>
  create('aws_iam_role_policy_attachment', { role: 'app', policy_arn: `arn:aws:iam::aws:policy/${name}` });
const trust = (Principal: object, Condition?: object) =>
  policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal, ...(Condition === undefined ? {} : { Condition }) });
const github = (sub: string) =>
  policy({
    Effect: 'Allow',
    Action: 'sts:AssumeRoleWithWebIdentity',
    Principal: { Federated: 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com' },
    Condition: {
      StringLike: { 'token.actions.githubusercontent.com:sub': sub },
      StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
    },
  });
const deploy = {
  name: 'deploy',
  assume_role_policy: github('repo:acme/shop:ref:refs/heads/main'),
  max_session_duration: 3600,
  permissions_boundary: 'arn:aws:iam::111111111111:policy/boundary',
  ...prod,
};
const key = {
  description: 'claims',
  enable_key_rotation: true,
  deletion_window_in_days: 30,
  policy: policy({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:root' }, Action: 'kms:*', Resource: '*' }),
  ...prod,
};
const trail = {
  name: 'org',
  s3_bucket_name: 'acme-trail',
  enable_logging: true,
  is_multi_region_trail: true,
  include_global_service_events: true,
  enable_log_file_validation: true,
  kms_key_id: 'arn:aws:kms:eu-west-1:111111111111:key/1',
  ...prod,
};
const pool = {
  name: 'customers',
  mfa_configuration: 'ON',
  deletion_protection: 'ACTIVE',
  password_policy: [{ minimum_length: 12, require_symbols: true }],
  admin_create_user_config: [{ allow_admin_create_user_only: true }],
  lambda_config: [{ pre_sign_up: 'arn:aws:lambda:eu-west-1:111111111111:function:check' }],
  ...prod,
};
const scp = {
  name: 'guard',
  type: 'SERVICE_CONTROL_POLICY',
  content: policy({ Effect: 'Deny', Action: ['cloudtrail:StopLogging'], Resource: '*' }),
};

/** Who may do what, what is recorded, and keys; in production unless told otherwise. */
export const thirdAwsAccess: readonly Story[] = [
  [
    'a role reads its own table too',
    'pass/pass',
    grants(allow(['dynamodb:GetItem', 'dynamodb:Query'], 'arn:aws:dynamodb:eu-west-1:111111111111:table/carts')),
  ],
  [
    'a role writes to its own table',
    'pass/*',
    grants(allow(['dynamodb:PutItem', 'dynamodb:UpdateItem'], 'arn:aws:dynamodb:eu-west-1:111111111111:table/carts')),
  ],
  [
    'a role writes its logs',
    'pass/pass',
    grants(allow(['logs:CreateLogStream', 'logs:PutLogEvents'], 'arn:aws:logs:eu-west-1:111111111111:log-group:/app:*')),
  ],
  ['a role describes machines', 'pass/pass', grants(allow(['ec2:DescribeInstances', 'ec2:DescribeTags'], '*'))],
  ['a role may do all with all buckets', 'held/*', grants(allow('s3:*', '*'))],
  ['a role reads all secrets', 'review/*', grants(allow('secretsmanager:GetSecretValue', '*'))],
  ['a role decrypts with all keys', 'review/*', grants(allow('kms:Decrypt', '*'))],
  ['a role may become any role', 'held/*', grants(allow('sts:AssumeRole', '*'))],
  ['a role may hand on any role', 'held/*', grants(allow('iam:PassRole', '*'))],
  [
    'a role hands on one role to one service',
    'pass/*',
    grants(
      allow('iam:PassRole', 'arn:aws:iam::111111111111:role/task', {
        StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
      }),
    ),
  ],
  ['a role may make keys for users', 'held/*', grants(allow('iam:CreateAccessKey', '*'))],
  ['a role may stop the trail', 'held/*', grants(allow(['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail'], '*'))],
  ['a role may delete databases', 'held/*', grants(allow(['rds:DeleteDBInstance', 'rds:DeleteDBCluster'], '*'))],
  ['machines are managed', 'pass/pass', attach('AmazonSSMManagedInstanceCore')],
  ['a function writes its logs', 'pass/pass', attach('service-role/AWSLambdaBasicExecutionRole')],
  ['machines send metrics', 'pass/pass', attach('CloudWatchAgentServerPolicy')],
  ['everything but identities', 'held/*', attach('PowerUserAccess')],
  ['all of identities', 'block/*', attach('IAMFullAccess')],
  ['all of storage', 'review/*', attach('AmazonS3FullAccess')],
  [
    'a role loses a policy',
    'review/*',
    destroy('aws_iam_role_policy_attachment', { role: 'app', policy_arn: 'arn:aws:iam::aws:policy/AmazonSQSFullAccess' }),
  ],
  ['a role removed', 'held/*', destroy('aws_iam_role', deploy)],
  ['a user removed', 'held/*', destroy('aws_iam_user', { name: 'batch', force_destroy: true, ...prod })],
  ['every branch may deploy', 'held/*', update('aws_iam_role', deploy, { assume_role_policy: github('repo:acme/shop:*') })],
  ['every repository may deploy', 'held/*', update('aws_iam_role', deploy, { assume_role_policy: github('repo:*') })],
  [
    'a trust without its condition',
    'held/*',
    update(
      'aws_iam_role',
      {
        ...deploy,
        assume_role_policy: trust({ AWS: 'arn:aws:iam::222222222222:root' }, { StringEquals: { 'sts:ExternalId': 'x1' } }),
      },
      { assume_role_policy: trust({ AWS: 'arn:aws:iam::222222222222:root' }) },
    ),
  ],
  [
    'functions may take a role',
    'review/*',
    update(
      'aws_iam_role',
      { ...deploy, assume_role_policy: trust({ Service: 'ecs-tasks.amazonaws.com' }) },
      { assume_role_policy: trust({ Service: ['ecs-tasks.amazonaws.com', 'lambda.amazonaws.com'] }) },
    ),
  ],
  ['a description of a role', 'pass/pass', update('aws_iam_role', { ...deploy, description: 'a' }, { description: 'b' })],
  [
    'a boundary that bounds nothing',
    'held/*',
    update('aws_iam_role', deploy, { permissions_boundary: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
  ],
  [
    'a password for the console',
    'review/*',
    create('aws_iam_user_login_profile', { user: 'ci', password_reset_required: false }),
  ],
  [
    'a user joins the administrators',
    'held/*',
    update('aws_iam_user_group_membership', { user: 'ci', groups: ['developers'] }, { groups: ['developers', 'administrators'] }),
  ],
  [
    'a group becomes administrator',
    'block/*',
    create('aws_iam_group_policy_attachment', { group: 'developers', policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
  ],
  [
    'no second factor asked',
    'held/*',
    update(
      'aws_iam_group_policy',
      {
        name: 'mfa',
        group: 'all',
        policy: policy({
          Effect: 'Deny',
          NotAction: 'iam:*',
          Resource: '*',
          Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
        }),
      },
      { policy: policy(allow('iam:ListUsers', '*')) },
    ),
  ],
  ['a key put to rest', 'review/*', update('aws_iam_access_key', { user: 'batch', status: 'Active' }, { status: 'Inactive' })],
  [
    'the trust of GitHub removed',
    'held/*',
    destroy('aws_iam_openid_connect_provider', {
      url: 'https://token.actions.githubusercontent.com',
      client_id_list: ['sts.amazonaws.com'],
      ...prod,
    }),
  ],
  [
    'the sign-in of the company removed',
    'held/*',
    destroy('aws_iam_saml_provider', { name: 'okta', saml_metadata_document: '<xml/>', ...prod }),
  ],
  [
    'the sign-in of the company changed',
    'held/*',
    update(
      'aws_iam_saml_provider',
      { name: 'okta', saml_metadata_document: '<xml>a</xml>', ...prod },
      { saml_metadata_document: '<xml>b</xml>' },
    ),
  ],
  ['an instance profile made', 'pass/pass', create('aws_iam_instance_profile', { name: 'app', role: 'app', ...prod })],
  [
    'a set of permissions for administrators',
    'block/*',
    create('aws_ssoadmin_managed_policy_attachment', {
      instance_arn: 'arn:aws:sso:::instance/i',
      managed_policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess',
      permission_set_arn: 'arn:aws:sso:::permissionSet/i/p',
    }),
  ],
  [
    'a longer working day',
    'pass/pass',
    update(
      'aws_ssoadmin_permission_set',
      { name: 'Dev', session_duration: 'PT4H', instance_arn: 'arn:aws:sso:::instance/i', ...prod },
      { session_duration: 'PT8H' },
    ),
  ],
  [
    'a group gets an account',
    'review/*',
    create('aws_ssoadmin_account_assignment', {
      instance_arn: 'arn:aws:sso:::instance/i',
      permission_set_arn: 'arn:aws:sso:::permissionSet/i/p',
      principal_id: 'g-1',
      principal_type: 'GROUP',
      target_id: '111111111111',
      target_type: 'AWS_ACCOUNT',
    }),
  ],
  [
    'a group loses an account',
    'review/*',
    destroy('aws_ssoadmin_account_assignment', {
      instance_arn: 'arn:aws:sso:::instance/i',
      permission_set_arn: 'arn:aws:sso:::permissionSet/i/p',
      principal_id: 'g-1',
      principal_type: 'GROUP',
      target_id: '111111111111',
      target_type: 'AWS_ACCOUNT',
    }),
  ],
  [
    'somebody joins a group',
    'review/*',
    create('aws_identitystore_group_membership', { identity_store_id: 'd-1', group_id: 'g-1', member_id: 'u-1' }),
  ],
  ['a control taken off', 'block/*', destroy('aws_organizations_policy_attachment', { policy_id: 'p-1', target_id: 'ou-1' })],
  ['a control removed', 'block/*', destroy('aws_organizations_policy', scp)],
  ['a control put on', 'review/*', create('aws_organizations_policy_attachment', { policy_id: 'p-1', target_id: 'r-1' })],
  [
    'an account closed',
    'block/block',
    destroy('aws_organizations_account', { name: 'payments', email: 'aws@example.com', close_on_deletion: true, ...prod }),
  ],
  [
    'another account administers security',
    'review/*',
    create('aws_organizations_delegated_administrator', {
      account_id: '222222222222',
      service_principal: 'guardduty.amazonaws.com',
    }),
  ],
  [
    'the organization no longer trusts the trail',
    'held/*',
    update(
      'aws_organizations_organization',
      { feature_set: 'ALL', aws_service_access_principals: ['cloudtrail.amazonaws.com', 'config.amazonaws.com'] },
      { aws_service_access_principals: ['config.amazonaws.com'] },
    ),
  ],
  ['a key for everybody', 'block/*', update('aws_kms_key', key, { policy: policy(everybody('kms:*')) })],
  ['a key is gone sooner', 'review/*', update('aws_kms_key', key, { deletion_window_in_days: 7 })],
  ['a key no longer rotates', 'review/*', update('aws_kms_key', key, { enable_key_rotation: false })],
  ['a key described', 'pass/pass', update('aws_kms_key', key, { description: 'claims and files' })],
  [
    'a name for another key',
    'review/*',
    update('aws_kms_alias', { name: 'alias/claims', target_key_id: 'k-1' }, { target_key_id: 'k-2' }),
  ],
  [
    'a key of another region removed',
    'block/*',
    destroy('aws_kms_replica_key', {
      primary_key_arn: 'arn:aws:kms:eu-west-1:111111111111:key/mrk-1',
      deletion_window_in_days: 7,
      ...prod,
    }),
  ],
  [
    'a key lent',
    'review/*',
    create('aws_kms_grant', {
      name: 'g',
      key_id: 'k-1',
      grantee_principal: 'arn:aws:iam::222222222222:role/x',
      operations: ['Decrypt'],
    }),
  ],
  [
    'a secret gone at once when removed',
    'review/*',
    update('aws_secretsmanager_secret', { name: 'app/db', recovery_window_in_days: 30, ...prod }, { recovery_window_in_days: 0 }),
  ],
  [
    'a secret described',
    'pass/pass',
    update(
      'aws_secretsmanager_secret',
      { name: 'app/db', recovery_window_in_days: 30, description: 'a', ...prod },
      { description: 'b' },
    ),
  ],
  [
    'a secret for everybody',
    'block/*',
    create('aws_secretsmanager_secret_policy', {
      secret_arn: 'arn:s',
      policy: policy(everybody('secretsmanager:GetSecretValue')),
    }),
  ],
  [
    'a secret no longer rotates',
    'review/*',
    destroy('aws_secretsmanager_secret_rotation', { secret_id: 'arn:s', rotation_rules: [{ automatically_after_days: 30 }] }),
  ],
  [
    'a secret rotates more often',
    'pass/pass',
    update(
      'aws_secretsmanager_secret_rotation',
      { secret_id: 'arn:s', rotation_rules: [{ automatically_after_days: 90 }] },
      { rotation_rules: [{ automatically_after_days: 30 }] },
    ),
  ],
  [
    'a secret in plain text',
    'held/*',
    replace('aws_ssm_parameter', { name: '/app/db', type: 'SecureString', tier: 'Standard', ...prod }, { type: 'String' }),
  ],
  [
    'a parameter removed',
    'review/*',
    destroy('aws_ssm_parameter', { name: '/app/url', type: 'String', value: 'https://a', ...prod }),
  ],
  [
    'a parameter made',
    'pass/pass',
    create('aws_ssm_parameter', { name: '/app/url', type: 'String', value: 'https://a', ...prod }),
  ],
  [
    'patches no longer installed',
    'review/*',
    update(
      'aws_ssm_maintenance_window',
      { name: 'patch', enabled: true, schedule: 'cron(0 2 ? * SUN *)', ...prod },
      { enabled: false },
    ),
  ],
  [
    'an authority put to rest',
    'block/*',
    update('aws_acmpca_certificate_authority', { type: 'ROOT', enabled: true, ...prod }, { enabled: false }),
  ],
  [
    'machines elsewhere may sign in',
    'review/*',
    create('aws_rolesanywhere_trust_anchor', {
      name: 'dc',
      enabled: true,
      source: [{ source_type: 'CERTIFICATE_BUNDLE' }],
      ...prod,
    }),
  ],
  ['no second factor of customers', 'held/*', update('aws_cognito_user_pool', pool, { mfa_configuration: 'OFF' })],
  ['customers unprotected', 'block/*', update('aws_cognito_user_pool', pool, { deletion_protection: 'INACTIVE' })],
  [
    'shorter passwords',
    'review/*',
    update('aws_cognito_user_pool', pool, { password_policy: [{ minimum_length: 6, require_symbols: true }] }),
  ],
  [
    'everybody may sign up',
    'review/*',
    update('aws_cognito_user_pool', pool, { admin_create_user_config: [{ allow_admin_create_user_only: false }] }),
  ],
  ['a check of new customers dropped', 'review/*', update('aws_cognito_user_pool', pool, { lambda_config: [] })],
  [
    'the domain of sign-in replaced',
    'block/*',
    replace('aws_cognito_user_pool_domain', { domain: 'login-acme', user_pool_id: 'eu_1' }, { domain: 'signin-acme' }),
  ],
  [
    'guests without sign-in',
    'held/*',
    update(
      'aws_cognito_identity_pool',
      { identity_pool_name: 'app', allow_unauthenticated_identities: false, ...prod },
      { allow_unauthenticated_identities: true },
    ),
  ],
  ['a client of the pool removed', 'block/*', destroy('aws_cognito_user_pool_client', { name: 'web', user_pool_id: 'eu_1' })],
  [
    'tokens live a little longer',
    'pass/pass',
    update(
      'aws_cognito_user_pool_client',
      { name: 'web', user_pool_id: 'eu_1', access_token_validity: 60 },
      { access_token_validity: 120 },
    ),
  ],
  [
    'shared beyond the organization',
    'review/*',
    update(
      'aws_ram_resource_share',
      { name: 'net', allow_external_principals: false, ...prod },
      { allow_external_principals: true },
    ),
  ],
  [
    'shared with another account',
    'review/*',
    create('aws_ram_principal_association', { principal: '999999999999', resource_share_arn: 'arn:r' }),
  ],
  [
    'no longer shared',
    'review/*',
    destroy('aws_ram_principal_association', { principal: '222222222222', resource_share_arn: 'arn:r' }),
  ],
  [
    'one more administrator of the lake',
    'held/*',
    update(
      'aws_lakeformation_data_lake_settings',
      { admins: ['arn:aws:iam::111111111111:role/lake'] },
      { admins: ['arn:aws:iam::111111111111:role/lake', 'arn:aws:iam::111111111111:role/etl'] },
    ),
  ],
  [
    'somebody reads a table of the lake',
    'review/*',
    create('aws_lakeformation_permissions', {
      principal: 'arn:aws:iam::111111111111:role/bi',
      permissions: ['SELECT'],
      table: [{ database_name: 'sales', name: 'orders' }],
    }),
  ],
  [
    'an administrator of a cluster',
    'held/*',
    create('aws_eks_access_policy_association', {
      cluster_name: 'main',
      principal_arn: 'arn:aws:iam::111111111111:role/ci',
      policy_arn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
      access_scope: [{ type: 'cluster' }],
    }),
  ],
  [
    'the analyzer removed',
    'review/*',
    destroy('aws_accessanalyzer_analyzer', { analyzer_name: 'org', type: 'ORGANIZATION', ...prod }),
  ],
  [
    'no search for personal data',
    'held/*',
    update('aws_macie2_account', { status: 'ENABLED', finding_publishing_frequency: 'SIX_HOURS' }, { status: 'PAUSED' }),
  ],
  [
    'the security hub removed',
    'block/*',
    destroy('aws_securityhub_account', { enable_default_standards: true, auto_enable_controls: true }),
  ],
  [
    'a standard no longer checked',
    'review/*',
    destroy('aws_securityhub_standards_subscription', { standards_arn: 'arn:aws:securityhub:::ruleset/cis' }),
  ],
  [
    'no search for weaknesses',
    'held/*',
    destroy('aws_inspector2_enabler', { account_ids: ['111111111111'], resource_types: ['EC2', 'ECR'] }),
  ],
  [
    'threats archived unseen',
    'review/*',
    create('aws_guardduty_filter', { detector_id: 'd', name: 'noise', action: 'ARCHIVE', rank: 1 }),
  ],
  [
    'threats told sooner',
    'pass/pass',
    update(
      'aws_guardduty_detector',
      { enable: true, finding_publishing_frequency: 'SIX_HOURS', ...prod },
      { finding_publishing_frequency: 'FIFTEEN_MINUTES' },
    ),
  ],
  [
    'a feature of the detector off',
    'held/*',
    update(
      'aws_guardduty_detector_feature',
      { detector_id: 'd', name: 'S3_DATA_EVENTS', status: 'ENABLED' },
      { status: 'DISABLED' },
    ),
  ],
  ['a trail of one region', 'held/*', update('aws_cloudtrail', trail, { is_multi_region_trail: false })],
  ['a trail without proof', 'review/*', update('aws_cloudtrail', trail, { enable_log_file_validation: false })],
  ['a trail to another bucket', 'review/*', update('aws_cloudtrail', trail, { s3_bucket_name: 'other' })],
  [
    'a trail that records more',
    'pass/pass',
    update(
      'aws_cloudtrail',
      { ...trail, event_selector: [] },
      {
        event_selector: [
          {
            include_management_events: true,
            read_write_type: 'All',
            data_resource: [{ type: 'AWS::S3::Object', values: ['arn:aws:s3'] }],
          },
        ],
      },
    ),
  ],
  ['a trail of a sandbox stopped', 'review/*', update('aws_cloudtrail', { ...trail, ...sandbox }, { enable_logging: false })],
  [
    'a rule of compliance removed',
    'review/*',
    destroy('aws_config_config_rule', {
      name: 's3-public',
      source: [{ owner: 'AWS', source_identifier: 'S3_BUCKET_PUBLIC_READ_PROHIBITED' }],
      ...prod,
    }),
  ],
  [
    'no delivery of the record',
    'held/*',
    destroy('aws_config_delivery_channel', { name: 'default', s3_bucket_name: 'acme-config' }),
  ],
  [
    'only refused traffic logged',
    'review/*',
    replace('aws_flow_log', { vpc_id: 'vpc-1', traffic_type: 'ALL', ...prod }, { traffic_type: 'REJECT' }),
  ],
  ['logs removed', 'held/*', destroy('aws_cloudwatch_log_group', { name: '/app', retention_in_days: 365, ...prod })],
  [
    'logs for a month instead of a year',
    'review/*',
    update('aws_cloudwatch_log_group', { name: '/app', retention_in_days: 365, ...prod }, { retention_in_days: 30 }),
  ],
  [
    'logs no longer sent on',
    'review/*',
    destroy('aws_cloudwatch_log_subscription_filter', { name: 'siem', log_group_name: '/app', destination_arn: 'arn:d' }),
  ],
  [
    'a metric out of logs removed',
    'review/*',
    destroy('aws_cloudwatch_log_metric_filter', {
      name: 'root-login',
      log_group_name: 'trail',
      pattern: '{$.userIdentity.type = Root}',
    }),
  ],
  [
    'an alarm removed',
    'review/*',
    destroy('aws_cloudwatch_metric_alarm', {
      alarm_name: '5xx',
      threshold: 5,
      actions_enabled: true,
      alarm_actions: ['arn:sns'],
      ...prod,
    }),
  ],
  [
    'a composite alarm quiet',
    'review/*',
    update(
      'aws_cloudwatch_composite_alarm',
      { alarm_name: 'shop', actions_enabled: true, alarm_rule: 'ALARM(a)', ...prod },
      { actions_enabled: false },
    ),
  ],
  [
    'a dashboard changed',
    'pass/pass',
    update('aws_cloudwatch_dashboard', { dashboard_name: 'shop', dashboard_body: '{}' }, { dashboard_body: '{"widgets":[]}' }),
  ],
  ['a dashboard removed', 'pass/pass', destroy('aws_cloudwatch_dashboard', { dashboard_name: 'shop', dashboard_body: '{}' })],
  [
    'a canary stopped',
    'review/*',
    update('aws_synthetics_canary', { name: 'checkout', start_canary: true, ...prod }, { start_canary: false }),
  ],
  [
    'a bigger budget',
    'pass/pass',
    update(
      'aws_budgets_budget',
      { name: 'all', limit_amount: '1000', budget_type: 'COST', time_unit: 'MONTHLY' },
      { limit_amount: '2000' },
    ),
  ],
  [
    'a higher quota',
    'pass/pass',
    update('aws_servicequotas_service_quota', { quota_code: 'L-1', service_code: 'ec2', value: 100 }, { value: 200 }),
  ],
  [
    'an administrator in a sandbox',
    'held/*',
    create('aws_iam_role_policy_attachment', { role: 'toy', policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
    update(
      'aws_iam_role',
      { name: 'toy', description: 'a', assume_role_policy: trust({ Service: 'ec2.amazonaws.com' }), ...sandbox },
      { description: 'b' },
    ),
  ],
  [
    'a policy of staging gets a read',
    'pass/pass',
    update(
      'aws_iam_policy',
      { name: 'app', policy: policy(base), ...staging },
      { policy: policy(base, allow('s3:ListBucket', bucket)) },
    ),
  ],
  [
    'a certificate renewed',
    'pass/pass',
    replaceNewFirst(
      'aws_acm_certificate',
      { domain_name: 'shop.example.com', validation_method: 'DNS', ...prod },
      { subject_alternative_names: ['www.shop.example.com'] },
    ),
  ],
  ['a policy made of what is not known yet', 'review/*', update('aws_iam_role_policy', rolePolicy(base), { policy: UNKNOWN })],
];

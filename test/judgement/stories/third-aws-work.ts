import { create, destroy, forget, keep, replace, replaceNewFirst, UNKNOWN, update, type Story } from '../story.ts';
import { prod, sandbox, staging } from './aws-parts.ts';

const ecs = {
  name: 'shop',
  cluster: 'arn:aws:ecs:eu-west-1:111111111111:cluster/main',
  desired_count: 6,
  deployment_minimum_healthy_percent: 100,
  deployment_maximum_percent: 200,
  enable_execute_command: false,
  launch_type: 'FARGATE',
  force_new_deployment: false,
  network_configuration: [{ assign_public_ip: false, subnets: ['subnet-1', 'subnet-2'], security_groups: ['sg-1'] }],
  load_balancer: [{ target_group_arn: 'arn:t', container_name: 'web', container_port: 80 }],
  task_definition: 'arn:aws:ecs:eu-west-1:111111111111:task-definition/shop:7',
  ...prod,
};
const task = (more: object) => JSON.stringify([{ name: 'web', image: 'shop:1', essential: true, ...more }]);
const eks = { name: 'main', version: '1.30', enabled_cluster_log_types: ['api', 'audit', 'authenticator'], ...prod };
const nodes = {
  cluster_name: 'main',
  node_group_name: 'a',
  scaling_config: [{ min_size: 4, desired_size: 6, max_size: 10 }],
  ...prod,
};
const scaling = (min: number, desired: number, max: number) => ({
  scaling_config: [{ min_size: min, desired_size: desired, max_size: max }],
});
const fn = {
  function_name: 'pay',
  runtime: 'nodejs20.x',
  description: 'a',
  memory_size: 512,
  timeout: 30,
  reserved_concurrent_executions: 100,
  code_signing_config_arn: 'arn:aws:lambda:eu-west-1:111111111111:code-signing-config:1',
  dead_letter_config: [{ target_arn: 'arn:aws:sqs:eu-west-1:111111111111:dlq' }],
  tracing_config: [{ mode: 'PassThrough' }],
  logging_config: [{ log_format: 'JSON', application_log_level: 'INFO' }],
  ...prod,
};
const asg = {
  name: 'web',
  min_size: 4,
  max_size: 12,
  desired_capacity: 6,
  health_check_grace_period: 120,
  suspended_processes: [],
  ...prod,
};
const machine = {
  instance_type: 'm6i.large',
  ami: 'ami-1',
  monitoring: false,
  disable_api_termination: true,
  metadata_options: [{ http_tokens: 'required', http_endpoint: 'enabled' }],
  root_block_device: [{ volume_size: 50, volume_type: 'gp3' }],
  ...prod,
};
const batch = {
  compute_environment_name: 'etl',
  state: 'ENABLED',
  type: 'MANAGED',
  compute_resources: [{ max_vcpus: 256, min_vcpus: 0, type: 'FARGATE' }],
  ...prod,
};
const broker = {
  broker_name: 'orders',
  engine_type: 'RabbitMQ',
  host_instance_type: 'mq.m5.large',
  publicly_accessible: false,
  auto_minor_version_upgrade: false,
  ...prod,
};
const pipeline = (...stages: readonly string[]) => ({
  name: 'release',
  stage: stages.map((name) => ({ name, action: [{ name, category: name }] })),
  ...prod,
});

/** What runs and builds on AWS; in production unless told otherwise. */
export const thirdAwsWork: readonly Story[] = [
  ['deployments may stop everything', 'review/*', update('aws_ecs_service', ecs, { deployment_minimum_healthy_percent: 0 })],
  [
    'failed deployments roll back',
    'pass/pass',
    update(
      'aws_ecs_service',
      { ...ecs, deployment_circuit_breaker: [] },
      { deployment_circuit_breaker: [{ enable: true, rollback: true }] },
    ),
  ],
  ['a shell into containers', 'review/*', update('aws_ecs_service', ecs, { enable_execute_command: true })],
  ['half of the tasks', 'review/*', update('aws_ecs_service', ecs, { desired_count: 3 })],
  [
    'tasks on the internet',
    'review/*',
    update('aws_ecs_service', ecs, { network_configuration: [{ ...ecs.network_configuration[0], assign_public_ip: true }] }),
  ],
  ['a service taken off its balancer', 'held/*', update('aws_ecs_service', ecs, { load_balancer: [] })],
  ['a deployment forced', 'pass/pass', update('aws_ecs_service', ecs, { force_new_deployment: true })],
  ['a cluster of containers removed', 'block/*', destroy('aws_ecs_cluster', { name: 'main', ...prod })],
  ['a service replaced', 'block/*', replace('aws_ecs_service', ecs, { name: 'shop-2' })],
  ['a service of a sandbox to 0', 'pass/pass', update('aws_ecs_service', { ...ecs, ...sandbox }, { desired_count: 0 })],
  ['a service of staging to 0', 'held/pass', update('aws_ecs_service', { ...ecs, ...staging }, { desired_count: 0 })],
  [
    'a privileged container',
    'review/*',
    replace(
      'aws_ecs_task_definition',
      { family: 'shop', container_definitions: task({ privileged: false }) },
      { container_definitions: task({ privileged: true }) },
    ),
  ],
  [
    'a newer image',
    'pass/pass',
    replace(
      'aws_ecs_task_definition',
      { family: 'shop', container_definitions: task({}) },
      { container_definitions: task({ image: 'shop:2' }) },
    ),
    update('aws_ecs_service', ecs, { task_definition: UNKNOWN }),
  ],
  ['the cluster no longer records', 'review/*', update('aws_eks_cluster', eks, { enabled_cluster_log_types: [] })],
  [
    'the cluster records more',
    'pass/pass',
    update('aws_eks_cluster', eks, { enabled_cluster_log_types: ['api', 'audit', 'authenticator', 'scheduler'] }),
  ],
  ['an addon removed', 'held/*', destroy('aws_eks_addon', { addon_name: 'vpc-cni', cluster_name: 'main', ...prod })],
  ['room for more nodes', 'pass/pass', update('aws_eks_node_group', nodes, scaling(4, 6, 20))],
  ['half of the nodes', 'review/*', update('aws_eks_node_group', nodes, scaling(2, 3, 10))],
  ['nodes removed', 'block/*', destroy('aws_eks_node_group', nodes)],
  ['nodes added', 'pass/pass', create('aws_eks_node_group', { ...nodes, node_group_name: 'b' })],
  [
    'a profile of Fargate removed',
    'held/*',
    destroy('aws_eks_fargate_profile', { cluster_name: 'main', fargate_profile_name: 'apps', ...prod }),
  ],
  [
    'more memory and room',
    'pass/pass',
    update('aws_lambda_function', fn, { memory_size: 1024, ephemeral_storage: [{ size: 1024 }] }),
  ],
  ['a function described', 'pass/pass', update('aws_lambda_function', fn, { description: 'b' })],
  [
    'a function traced',
    'pass/pass',
    update('aws_lambda_function', fn, {
      tracing_config: [{ mode: 'Active' }],
      logging_config: [{ log_format: 'JSON', application_log_level: 'DEBUG' }],
    }),
  ],
  ['more concurrency', 'pass/pass', update('aws_lambda_function', fn, { reserved_concurrent_executions: 400 })],
  ['hardly any concurrency', 'review/*', update('aws_lambda_function', fn, { reserved_concurrent_executions: 2 })],
  ['as much concurrency as there is', 'pass/pass', update('aws_lambda_function', fn, { reserved_concurrent_executions: -1 })],
  ['code of anybody', 'review/*', update('aws_lambda_function', fn, { code_signing_config_arn: '' })],
  ['failed calls are lost', 'review/*', update('aws_lambda_function', fn, { dead_letter_config: [] })],
  [
    'a trigger removed',
    'held/*',
    destroy('aws_lambda_event_source_mapping', {
      event_source_arn: 'arn:aws:sqs:eu-west-1:111111111111:jobs',
      function_name: 'pay',
      enabled: true,
    }),
  ],
  [
    'a trigger made',
    'pass/pass',
    create('aws_lambda_event_source_mapping', {
      event_source_arn: 'arn:aws:sqs:eu-west-1:111111111111:jobs',
      function_name: 'pay',
      enabled: true,
    }),
  ],
  [
    'a caller may no longer call',
    'review/*',
    destroy('aws_lambda_permission', {
      action: 'lambda:InvokeFunction',
      function_name: 'pay',
      principal: 'apigateway.amazonaws.com',
    }),
  ],
  [
    'a layer renewed',
    'pass/pass',
    replace('aws_lambda_layer_version', { layer_name: 'sdk', source_code_hash: 'a' }, { source_code_hash: 'b' }),
  ],
  [
    'warm functions no longer kept',
    'review/*',
    destroy('aws_lambda_provisioned_concurrency_config', {
      function_name: 'pay',
      qualifier: 'live',
      provisioned_concurrent_executions: 50,
    }),
  ],
  ['half of the machines', 'review/*', update('aws_autoscaling_group', asg, { desired_capacity: 3, min_size: 2 })],
  [
    'machines no longer replaced',
    'review/*',
    update('aws_autoscaling_group', asg, { suspended_processes: ['Launch', 'Terminate', 'HealthCheck'] }),
  ],
  ['more time to start', 'pass/pass', update('aws_autoscaling_group', asg, { health_check_grace_period: 300 })],
  [
    'all machines off at night',
    'held/*',
    create('aws_autoscaling_schedule', {
      scheduled_action_name: 'night',
      autoscaling_group_name: 'web',
      min_size: 0,
      max_size: 0,
      desired_capacity: 0,
      recurrence: '0 20 * * *',
    }),
  ],
  [
    'more machines in the morning',
    'pass/pass',
    create('aws_autoscaling_schedule', {
      scheduled_action_name: 'morning',
      autoscaling_group_name: 'web',
      min_size: 8,
      max_size: 16,
      desired_capacity: 10,
      recurrence: '0 6 * * *',
    }),
  ],
  [
    'no more scaling',
    'review/*',
    destroy('aws_autoscaling_policy', { name: 'cpu', autoscaling_group_name: 'web', policy_type: 'TargetTrackingScaling' }),
  ],
  ['a group of machines removed', 'block/*', destroy('aws_autoscaling_group', asg)],
  ['a group of machines renamed, new one first', 'held/*', replaceNewFirst('aws_autoscaling_group', asg, { name: 'web-2' })],
  ['a machine of another type', 'review/*', update('aws_instance', machine, { instance_type: 'm6i.xlarge' })],
  [
    'a machine stopped',
    'block/*',
    update('aws_ec2_instance_state', { instance_id: 'i-1', state: 'running' }, { state: 'stopped' }),
  ],
  ['a machine watched', 'pass/pass', update('aws_instance', machine, { monitoring: true })],
  ['a machine unprotected', 'held/*', update('aws_instance', machine, { disable_api_termination: false })],
  [
    'credentials of a machine for all',
    'review/*',
    update('aws_instance', machine, { metadata_options: [{ http_tokens: 'optional', http_endpoint: 'enabled' }] }),
  ],
  [
    'a bigger disk of a machine',
    'pass/pass',
    update('aws_instance', machine, { root_block_device: [{ volume_size: 100, volume_type: 'gp3' }] }),
  ],
  ['a machine removed', 'block/*', destroy('aws_instance', { ...machine, disable_api_termination: false })],
  ['an image of machines removed', 'held/*', destroy('aws_ami', { name: 'golden-2025', ...prod })],
  ['an image of machines for all', 'held/*', create('aws_ami_launch_permission', { image_id: 'ami-1', group: 'all' })],
  [
    'a key of machines replaced',
    'held/*',
    replace('aws_key_pair', { key_name: 'ops', public_key: 'ssh-ed25519 A', ...prod }, { public_key: 'ssh-ed25519 B' }),
  ],
  [
    'more machines reserved',
    'pass/pass',
    update('aws_ec2_capacity_reservation', { instance_type: 'p4d.24xlarge', instance_count: 2, ...prod }, { instance_count: 4 }),
  ],
  ['batch off', 'held/*', update('aws_batch_compute_environment', batch, { state: 'DISABLED' })],
  [
    'more room for batch',
    'pass/pass',
    update('aws_batch_compute_environment', batch, { compute_resources: [{ ...batch.compute_resources[0], max_vcpus: 512 }] }),
  ],
  [
    'no room for batch',
    'held/*',
    update('aws_batch_compute_environment', batch, { compute_resources: [{ ...batch.compute_resources[0], max_vcpus: 0 }] }),
  ],
  [
    'a queue of batch off',
    'held/*',
    update('aws_batch_job_queue', { name: 'etl', state: 'ENABLED', priority: 1, ...prod }, { state: 'DISABLED' }),
  ],
  [
    'a job of batch revised',
    'pass/pass',
    update(
      'aws_batch_job_definition',
      { name: 'etl', type: 'container', container_properties: '{"image":"etl:1"}', ...prod },
      { container_properties: '{"image":"etl:2"}' },
    ),
  ],
  [
    'a version of beanstalk',
    'pass/pass',
    update(
      'aws_elastic_beanstalk_environment',
      { name: 'shop', application: 'shop', version_label: 'v1', ...prod },
      { version_label: 'v2' },
    ),
  ],
  [
    'an image of App Runner',
    'pass/pass',
    update(
      'aws_apprunner_service',
      { service_name: 'shop', source_configuration: [{ image_repository: [{ image_identifier: 'shop:1' }] }], ...prod },
      { source_configuration: [{ image_repository: [{ image_identifier: 'shop:2' }] }] },
    ),
  ],
  ['a service of App Runner removed', 'block/*', destroy('aws_apprunner_service', { service_name: 'shop', ...prod })],
  [
    'a target of a rule removed',
    'held/*',
    destroy('aws_cloudwatch_event_target', {
      rule: 'nightly',
      arn: 'arn:aws:lambda:eu-west-1:111111111111:function:pay',
      target_id: 'pay',
    }),
  ],
  [
    'a target of a rule made',
    'pass/pass',
    create('aws_cloudwatch_event_target', {
      rule: 'nightly',
      arn: 'arn:aws:lambda:eu-west-1:111111111111:function:pay',
      target_id: 'pay',
    }),
  ],
  ['a bus removed', 'held/*', destroy('aws_cloudwatch_event_bus', { name: 'orders', ...prod })],
  [
    'a scheduler off',
    'review/*',
    update(
      'aws_scheduler_schedule',
      { name: 'invoice', state: 'ENABLED', schedule_expression: 'rate(1 day)' },
      { state: 'DISABLED' },
    ),
  ],
  [
    'a pipe stopped',
    'held/*',
    update(
      'aws_pipes_pipe',
      { name: 'orders', desired_state: 'RUNNING', source: 'arn:s', target: 'arn:t', ...prod },
      { desired_state: 'STOPPED' },
    ),
  ],
  ['a bigger broker', 'review/*', update('aws_mq_broker', broker, { host_instance_type: 'mq.m5.xlarge' })],
  ['a broker removed', 'block/block', destroy('aws_mq_broker', broker)],
  ['a broker on the internet', 'block/*', replace('aws_mq_broker', broker, { publicly_accessible: true })],
  ['a broker patched by itself', 'pass/pass', update('aws_mq_broker', broker, { auto_minor_version_upgrade: true })],
  [
    'a job of Glue',
    'pass/pass',
    update(
      'aws_glue_job',
      { name: 'etl', command: [{ script_location: 's3://a/1.py' }], number_of_workers: 4, ...prod },
      { command: [{ script_location: 's3://a/2.py' }], number_of_workers: 8 },
    ),
  ],
  ['a job of Glue removed', 'review/*', destroy('aws_glue_job', { name: 'etl', ...prod })],
  [
    'a trigger of Glue off',
    'review/*',
    update('aws_glue_trigger', { name: 'nightly', type: 'SCHEDULED', enabled: true, ...prod }, { enabled: false }),
  ],
  ['a table of the catalogue removed', 'held/*', destroy('aws_glue_catalog_table', { name: 'orders', database_name: 'sales' })],
  [
    'a column of the catalogue',
    'pass/*',
    update(
      'aws_glue_catalog_table',
      { name: 'orders', database_name: 'sales', storage_descriptor: [{ columns: [{ name: 'a', type: 'int' }] }] },
      {
        storage_descriptor: [
          {
            columns: [
              { name: 'a', type: 'int' },
              { name: 'b', type: 'string' },
            ],
          },
        ],
      },
    ),
  ],
  [
    'a workgroup off',
    'review/*',
    update('aws_athena_workgroup', { name: 'bi', state: 'ENABLED', ...prod }, { state: 'DISABLED' }),
  ],
  ['a query removed', 'pass/*', destroy('aws_athena_named_query', { name: 'top', database: 'sales', query: 'SELECT 1' })],
  [
    'a server of files removed',
    'block/*',
    destroy('aws_transfer_server', { endpoint_type: 'PUBLIC', protocols: ['SFTP'], ...prod }),
  ],
  [
    'a partner of the server removed',
    'held/*',
    destroy('aws_transfer_user', { server_id: 's-1', user_name: 'partner', role: 'arn:r', ...prod }),
  ],
  ['an address for mail removed', 'held/*', destroy('aws_sesv2_email_identity', { email_identity: 'example.com', ...prod })],
  [
    'mail no longer sent',
    'held/*',
    update(
      'aws_sesv2_configuration_set',
      { configuration_set_name: 'tx', sending_options: [{ sending_enabled: true }], ...prod },
      { sending_options: [{ sending_enabled: false }] },
    ),
  ],
  [
    'a call centre removed',
    'block/block',
    destroy('aws_connect_instance', { instance_alias: 'support', identity_management_type: 'CONNECT_MANAGED' }),
  ],
  [
    'an API of AppSync with a key',
    'held/*',
    update(
      'aws_appsync_graphql_api',
      { name: 'shop', authentication_type: 'AMAZON_COGNITO_USER_POOLS', ...prod },
      { authentication_type: 'API_KEY' },
    ),
  ],
  [
    'a model renewed',
    'pass/*',
    replaceNewFirst(
      'aws_sagemaker_endpoint_configuration',
      { name: 'rank-1', production_variants: [{ model_name: 'm1' }], ...prod },
      { name: 'rank-2', production_variants: [{ model_name: 'm2' }] },
    ),
    update(
      'aws_sagemaker_endpoint',
      { name: 'rank', endpoint_config_name: 'rank-1', ...prod },
      { endpoint_config_name: 'rank-2' },
    ),
  ],
  [
    'an endpoint of a model removed',
    'block/*',
    destroy('aws_sagemaker_endpoint', { name: 'rank', endpoint_config_name: 'rank-1', ...prod }),
  ],
  [
    'no approval before release',
    'block/*',
    update('aws_codepipeline', pipeline('Source', 'Build', 'Approval', 'Deploy'), pipeline('Source', 'Build', 'Deploy')),
  ],
  ['a build removed', 'review/*', destroy('aws_codebuild_project', { name: 'shop', ...prod })],
  ['a repository of code removed', 'block/block', destroy('aws_codecommit_repository', { repository_name: 'shop', ...prod })],
  [
    'a repository of packages removed',
    'block/*',
    destroy('aws_codeartifact_repository', { repository: 'npm', domain: 'acme', ...prod }),
  ],
  [
    'a directory removed',
    'block/block',
    destroy('aws_directory_service_directory', { name: 'corp.example.com', type: 'MicrosoftAD', ...prod }),
  ],
  [
    'things may do all',
    'held/*',
    update(
      'aws_iot_policy',
      {
        name: 'device',
        policy:
          '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iot:Connect","Resource":"arn:aws:iot:eu-west-1:111111111111:client/a"}]}',
      },
      { policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iot:*","Resource":"*"}]}' },
    ),
  ],
  ['a stack in a plan removed', 'block/*', destroy('aws_cloudformation_stack', { name: 'legacy', template_body: '{}', ...prod })],
  [
    'a template of a stack changed',
    'review/*',
    update(
      'aws_cloudformation_stack',
      { name: 'legacy', template_body: '{"Resources":{"A":{}}}', ...prod },
      { template_body: '{"Resources":{}}' },
    ),
  ],
  ['a service without tags removed', 'block/*', destroy('aws_ecs_service', { name: 'shop', cluster: 'main', desired_count: 6 })],
  [
    'a whole sandbox cluster removed',
    'pass/pass',
    destroy('aws_eks_cluster', { ...eks, ...sandbox }),
    destroy('aws_eks_node_group', { ...nodes, ...sandbox }),
    destroy('aws_iam_role', { name: 'nodes', assume_role_policy: '{}', ...sandbox }),
  ],
  [
    'a cluster of staging removed',
    'review/*',
    destroy('aws_eks_cluster', { ...eks, ...staging }),
    destroy('aws_eks_node_group', { ...nodes, ...staging }),
  ],
  ['a cluster forgotten', 'held/*', forget('aws_eks_cluster', eks)],
  ['a log group forgotten', 'review/*', forget('aws_cloudwatch_log_group', { name: '/app', retention_in_days: 30, ...prod })],
  ['a service imported', 'pass/pass', keep('aws_ecs_service', ecs, { change: { importing: { id: 'main/shop' } } })],
  [
    'a replication of databases removed',
    'held/*',
    destroy('aws_dms_replication_task', { replication_task_id: 'cdc', migration_type: 'cdc', ...prod }),
  ],
  [
    'a desktop removed',
    'held/*',
    destroy('aws_workspaces_workspace', { user_name: 'anna', directory_id: 'd-1', bundle_id: 'b', ...prod }),
  ],
  [
    'a private zone, service and task of something new',
    'pass/pass',
    create('aws_service_discovery_service', { name: 'orders' }),
    create('aws_ecs_service', { ...ecs, name: 'orders' }),
    create('aws_cloudwatch_log_group', { name: '/orders', retention_in_days: 30 }),
    create('aws_lb_target_group', { name: 'orders', port: 80, protocol: 'HTTP' }),
  ],
];

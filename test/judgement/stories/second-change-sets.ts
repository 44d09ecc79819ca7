import { adds, modifies, removes, replaces, type SetStory } from '../change-set.ts';

const tags = [{ Key: 'Environment', Value: 'production' }];
const sandbox = [{ Key: 'Environment', Value: 'sandbox' }];
const staging = [{ Key: 'Environment', Value: 'staging' }];
const policy = (...Statement: readonly object[]) => JSON.parse(JSON.stringify({ Version: '2012-10-17', Statement }));
const cluster = {
  DBClusterIdentifier: 'ledger',
  Engine: 'aurora-postgresql',
  EngineVersion: '15.4',
  BackupRetentionPeriod: '14',
  DeletionProtection: 'true',
  Tags: tags,
};
const fs = { LifecyclePolicies: [], BackupPolicy: { Status: 'ENABLED' }, FileSystemTags: tags };
const stream = { Name: 'clicks', ShardCount: '8', RetentionPeriodHours: '168', Tags: tags };
const search = {
  DomainName: 'catalog',
  EngineVersion: 'OpenSearch_2.11',
  ClusterConfig: { InstanceCount: '6', InstanceType: 'r6g.large.search' },
  DomainEndpointOptions: { EnforceHTTPS: 'true' },
  Tags: tags,
};
const lb = { Name: 'shop', Scheme: 'internet-facing', Subnets: ['subnet-1', 'subnet-2', 'subnet-3'], Tags: tags };
const listener = {
  LoadBalancerArn: 'arn:lb',
  Port: '443',
  Protocol: 'HTTPS',
  SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
  DefaultActions: [{ Type: 'forward', TargetGroupArn: 'arn:blue' }],
};
const acl = (action: 'Block' | 'Count') => ({
  Name: 'shop',
  Scope: 'REGIONAL',
  DefaultAction: { Allow: {} },
  Rules: [{ Name: 'a', Priority: '1', Action: { [action]: {} } }],
  Tags: tags,
});
const pool = {
  UserPoolName: 'customers',
  MfaConfiguration: 'ON',
  DeletionProtection: 'ACTIVE',
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: 'true' },
};
const nodes = { ClusterName: 'main', NodegroupName: 'a', ScalingConfig: { MinSize: '4', DesiredSize: '6', MaxSize: '10' } };
const fn = {
  FunctionName: 'pay',
  Runtime: 'nodejs20.x',
  MemorySize: '512',
  DeadLetterConfig: { TargetArn: 'arn:q' },
  ReservedConcurrentExecutions: '100',
  Tags: tags,
};
const machine = { ImageId: 'ami-1', InstanceType: 'm6i.large', DisableApiTermination: 'true', Tags: tags };
const plan = (ScheduleExpression: string, DeleteAfterDays: string) => ({
  BackupPlan: {
    BackupPlanName: 'daily',
    BackupPlanRule: [{ RuleName: 'daily', TargetBackupVault: 'main', ScheduleExpression, Lifecycle: { DeleteAfterDays } }],
  },
});
const role = {
  RoleName: 'app',
  ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
  AssumeRolePolicyDocument: policy({
    Effect: 'Allow',
    Action: 'sts:AssumeRole',
    Principal: { Service: 'ecs-tasks.amazonaws.com' },
  }),
};
const rolePolicy = (...actions: readonly string[]) => ({
  PolicyName: 'app',
  Roles: ['app'],
  PolicyDocument: policy(
    { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*' },
    ...(actions.length > 0 ? [{ Effect: 'Allow', Action: actions, Resource: '*' }] : []),
  ),
});
const repository = { RepositoryName: 'shop', ImageScanningConfiguration: { ScanOnPush: 'true' }, Tags: tags };
const asg = { AutoScalingGroupName: 'web', MinSize: '4', MaxSize: '12', DesiredCapacity: '6' };

/** Change sets, second round: other services, conditional replacements, retention and environments. */
export const secondChangeSets: readonly SetStory[] = [
  ['an aurora cluster unprotected', 'block/review', modifies('AWS::RDS::DBCluster', cluster, { DeletionProtection: 'false' })],
  [
    'an aurora cluster of another engine version',
    'review/*',
    modifies('AWS::RDS::DBCluster', cluster, { EngineVersion: '16.3' }),
  ],
  [
    'an aurora cluster restored over',
    'block/block',
    replaces('AWS::RDS::DBCluster', { ...cluster, DeletionProtection: 'false' }, { SnapshotIdentifier: 'snap-1' }),
  ],
  ['an aurora cluster leaves with a snapshot', 'block/*', removes('AWS::RDS::DBCluster', cluster, 'Snapshot')],
  ['files no longer backed up', 'block/*', modifies('AWS::EFS::FileSystem', fs, { BackupPolicy: { Status: 'DISABLED' } })],
  [
    'files to cheaper storage',
    'pass/pass',
    modifies('AWS::EFS::FileSystem', fs, { LifecyclePolicies: [{ TransitionToIA: 'AFTER_30_DAYS' }] }),
  ],
  [
    'a file system encrypted anew',
    'block/block',
    replaces('AWS::EFS::FileSystem', { ...fs, Encrypted: 'false' }, { Encrypted: 'true' }),
  ],
  ['more shards', 'pass/pass', modifies('AWS::Kinesis::Stream', stream, { ShardCount: '16' })],
  ['fewer shards', 'review/*', modifies('AWS::Kinesis::Stream', stream, { ShardCount: '2' })],
  ['records for a day', 'review/*', modifies('AWS::Kinesis::Stream', stream, { RetentionPeriodHours: '24' })],
  [
    'half the search nodes',
    'review/*',
    modifies('AWS::OpenSearchService::Domain', search, {
      ClusterConfig: { InstanceCount: '3', InstanceType: 'r6g.large.search' },
    }),
  ],
  [
    'search over plain HTTP',
    'review/*',
    modifies('AWS::OpenSearchService::Domain', search, { DomainEndpointOptions: { EnforceHTTPS: 'false' } }),
  ],
  [
    'a search domain that may be replaced',
    'block/*',
    replaces('AWS::OpenSearchService::Domain', search, { DomainName: 'catalog-2' }, { replacement: 'Conditional' }),
  ],
  ['a balancer made internal', 'held/*', replaces('AWS::ElasticLoadBalancingV2::LoadBalancer', lb, { Scheme: 'internal' })],
  [
    'a balancer in a zone less',
    'review/*',
    modifies('AWS::ElasticLoadBalancingV2::LoadBalancer', lb, { Subnets: ['subnet-1', 'subnet-2'] }),
  ],
  [
    'a balancer in a zone more',
    'pass/pass',
    modifies('AWS::ElasticLoadBalancingV2::LoadBalancer', lb, { Subnets: ['subnet-1', 'subnet-2', 'subnet-3', 'subnet-4'] }),
  ],
  [
    'a listener with old TLS',
    'review/*',
    modifies('AWS::ElasticLoadBalancingV2::Listener', listener, { SslPolicy: 'ELBSecurityPolicy-2016-08' }),
  ],
  [
    'a listener to another group',
    'review/*',
    modifies('AWS::ElasticLoadBalancingV2::Listener', listener, {
      DefaultActions: [{ Type: 'forward', TargetGroupArn: 'arn:green' }],
    }),
  ],
  ['a listener leaves', 'block/*', removes('AWS::ElasticLoadBalancingV2::Listener', listener)],
  ['a firewall that counts', 'review/*', modifies('AWS::WAFv2::WebACL', acl('Block'), acl('Count'))],
  ['a firewall that blocks', 'pass/*', modifies('AWS::WAFv2::WebACL', acl('Count'), acl('Block'))],
  ['customers without a second factor', 'held/*', modifies('AWS::Cognito::UserPool', pool, { MfaConfiguration: 'OFF' })],
  ['customers unprotected', 'block/*', modifies('AWS::Cognito::UserPool', pool, { DeletionProtection: 'INACTIVE' })],
  [
    'customers sign up themselves',
    'review/*',
    modifies('AWS::Cognito::UserPool', pool, { AdminCreateUserConfig: { AllowAdminCreateUserOnly: 'false' } }),
  ],
  [
    'room for nodes',
    'pass/pass',
    modifies('AWS::EKS::Nodegroup', nodes, { ScalingConfig: { MinSize: '4', DesiredSize: '6', MaxSize: '20' } }),
  ],
  [
    'half the nodes',
    'review/*',
    modifies('AWS::EKS::Nodegroup', nodes, { ScalingConfig: { MinSize: '2', DesiredSize: '3', MaxSize: '10' } }),
  ],
  ['nodes leave', 'block/*', removes('AWS::EKS::Nodegroup', nodes)],
  ['more memory', 'pass/pass', modifies('AWS::Lambda::Function', fn, { MemorySize: '1024' })],
  ['hardly any concurrency', 'review/*', modifies('AWS::Lambda::Function', fn, { ReservedConcurrentExecutions: '2' })],
  ['failed calls are lost', 'review/*', modifies('AWS::Lambda::Function', fn, { DeadLetterConfig: {} })],
  ['a function leaves', 'held/*', removes('AWS::Lambda::Function', fn)],
  [
    'a machine of another type, said to be conditional',
    'held/*',
    replaces('AWS::EC2::Instance', machine, { InstanceType: 'm6i.xlarge' }, { replacement: 'Conditional' }),
  ],
  ['a machine of another image', 'held/*', replaces('AWS::EC2::Instance', machine, { ImageId: 'ami-2' })],
  ['a machine unprotected', 'held/*', modifies('AWS::EC2::Instance', machine, { DisableApiTermination: 'false' })],
  [
    'backups monthly',
    'held/*',
    modifies('AWS::Backup::BackupPlan', plan('cron(0 3 * * ? *)', '35'), plan('cron(0 3 1 * ? *)', '35')),
  ],
  [
    'backups for a year',
    'pass/pass',
    modifies('AWS::Backup::BackupPlan', plan('cron(0 3 * * ? *)', '35'), plan('cron(0 3 * * ? *)', '365')),
  ],
  [
    'backups for a day',
    'held/*',
    modifies('AWS::Backup::BackupPlan', plan('cron(0 3 * * ? *)', '35'), plan('cron(0 3 * * ? *)', '1')),
  ],
  ['a vault leaves', 'block/*', removes('AWS::Backup::BackupVault', { BackupVaultName: 'main' })],
  [
    'a role administers',
    'block/*',
    modifies('AWS::IAM::Role', role, { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }),
  ],
  [
    'a role that reads secrets',
    'review/*',
    modifies('AWS::IAM::Policy', rolePolicy(), rolePolicy('secretsmanager:GetSecretValue')),
  ],
  ['a role that may stop the trail', 'held/*', modifies('AWS::IAM::Policy', rolePolicy(), rolePolicy('cloudtrail:StopLogging'))],
  ['a role that describes', 'pass/pass', modifies('AWS::IAM::Policy', rolePolicy(), rolePolicy('ec2:DescribeInstances'))],
  [
    'images not scanned',
    'review/*',
    modifies('AWS::ECR::Repository', repository, { ImageScanningConfiguration: { ScanOnPush: 'false' } }),
  ],
  ['images leave', 'block/*', removes('AWS::ECR::Repository', repository)],
  ['images leave and stay', 'review/pass', removes('AWS::ECR::Repository', repository, 'Retain')],
  ['half the machines', 'review/*', modifies('AWS::AutoScaling::AutoScalingGroup', asg, { MinSize: '2', DesiredCapacity: '3' })],
  ['more machines', 'pass/pass', modifies('AWS::AutoScaling::AutoScalingGroup', asg, { MaxSize: '24' })],
  [
    'all machines off at night',
    'held/*',
    adds('AWS::AutoScaling::ScheduledAction', {
      AutoScalingGroupName: 'web',
      MinSize: '0',
      MaxSize: '0',
      DesiredCapacity: '0',
      Recurrence: '0 20 * * *',
    }),
  ],
  ['a queue removed in a sandbox', 'pass/pass', removes('AWS::SQS::Queue', { QueueName: 'toy', Tags: sandbox })],
  ['a table removed in staging', 'review/pass', removes('AWS::DynamoDB::Table', { TableName: 'toy', Tags: staging })],
  ['a table removed in a sandbox', 'pass/pass', removes('AWS::DynamoDB::Table', { TableName: 'toy', Tags: sandbox })],
  ['a stage of an API leaves', 'block/*', removes('AWS::ApiGateway::Stage', { StageName: 'v1', RestApiId: 'a' })],
  [
    'a method without sign-in',
    'held/*',
    modifies(
      'AWS::ApiGateway::Method',
      { RestApiId: 'a', HttpMethod: 'POST', AuthorizationType: 'COGNITO_USER_POOLS' },
      { AuthorizationType: 'NONE' },
    ),
  ],
  [
    'a workflow changed',
    'pass/pass',
    modifies(
      'AWS::StepFunctions::StateMachine',
      { StateMachineName: 'orders', DefinitionString: '{"StartAt":"A"}' },
      { DefinitionString: '{"StartAt":"B"}' },
    ),
  ],
  [
    'a broker of another type',
    'review/*',
    modifies(
      'AWS::AmazonMQ::Broker',
      { BrokerName: 'orders', HostInstanceType: 'mq.m5.large' },
      { HostInstanceType: 'mq.m5.xlarge' },
    ),
  ],
  ['a topic leaves', 'held/*', removes('AWS::SNS::Topic', { TopicName: 'orders' })],
  [
    'a subscription leaves',
    'held/*',
    removes('AWS::SNS::Subscription', { TopicArn: 'arn:t', Protocol: 'sqs', Endpoint: 'arn:q' }),
  ],
  ['an elastic address leaves', 'block/*', removes('AWS::EC2::EIP', { Domain: 'vpc', Tags: tags })],
  ['a way out leaves', 'block/*', removes('AWS::EC2::NatGateway', { SubnetId: 'subnet-1', Tags: tags })],
  [
    'a route leaves',
    'block/*',
    removes('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' }),
  ],
  [
    'an endpoint added',
    'pass/pass',
    adds('AWS::EC2::VPCEndpoint', { VpcId: 'vpc-1', ServiceName: 'com.amazonaws.eu-west-1.s3' }),
  ],
  ['a detector off', 'block/review', modifies('AWS::GuardDuty::Detector', { Enable: 'true' }, { Enable: 'false' })],
  ['a rule of compliance leaves', 'review/*', removes('AWS::Config::ConfigRule', { ConfigRuleName: 's3' })],
  ['a flow log leaves', 'held/*', removes('AWS::EC2::FlowLog', { ResourceId: 'vpc-1', TrafficType: 'ALL' })],
  [
    'an alarm leaves',
    'review/*',
    removes('AWS::CloudWatch::Alarm', { AlarmName: '5xx', Threshold: '5', AlarmActions: ['arn:sns'] }),
  ],
  [
    'a dashboard changed',
    'pass/pass',
    modifies('AWS::CloudWatch::Dashboard', { DashboardName: 'shop', DashboardBody: '{}' }, { DashboardBody: '{"widgets":[]}' }),
  ],
  [
    'a job of Glue with more workers',
    'pass/pass',
    modifies('AWS::Glue::Job', { Name: 'etl', NumberOfWorkers: '10' }, { NumberOfWorkers: '20' }),
  ],
  [
    'a nested stack changed, not given',
    'review/*',
    modifies('AWS::CloudFormation::Stack', { TemplateURL: 'https://a/1.json' }, { TemplateURL: 'https://a/2.json' }),
  ],
  ['a nested stack leaves', 'block/*', removes('AWS::CloudFormation::Stack', { TemplateURL: 'https://a/1.json' })],
  [
    'a snapshot-kept database replaced',
    'block/*',
    replaces(
      'AWS::RDS::DBInstance',
      { DBInstanceIdentifier: 'shop', Engine: 'mysql', Tags: tags },
      { Engine: 'mariadb' },
      { policy: 'ReplaceAndSnapshot' },
    ),
  ],
];

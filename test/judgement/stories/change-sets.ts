import type { JsonObject } from '../../../src/model/value.ts';
import { adds, modifies, removes, replaces, type SetStory } from '../change-set.ts';

const prod = { Tags: [{ Key: 'Environment', Value: 'production' }] };
const sandbox = { Tags: [{ Key: 'Environment', Value: 'sandbox' }] };
const db = {
  DBInstanceIdentifier: 'shop',
  Engine: 'postgres',
  EngineVersion: '16.4',
  DBInstanceClass: 'db.r6g.large',
  AllocatedStorage: '100',
  MultiAZ: 'true',
  DeletionProtection: 'true',
  BackupRetentionPeriod: '14',
  StorageEncrypted: 'true',
  PubliclyAccessible: 'false',
  ...prod,
};
const fn = {
  FunctionName: 'shop',
  Handler: 'index.handler',
  Runtime: 'nodejs20.x',
  MemorySize: '512',
  Timeout: '30',
  Role: 'arn:aws:iam::111111111111:role/shop',
  Code: { S3Bucket: 'code', S3Key: 'shop/1.zip' },
  ...prod,
};
const service = {
  ServiceName: 'shop',
  Cluster: 'main',
  DesiredCount: '4',
  LaunchType: 'FARGATE',
  TaskDefinition: 'arn:aws:ecs:eu-west-1:111111111111:task-definition/shop:41',
  ...prod,
};
const table = {
  TableName: 'orders',
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  DeletionProtectionEnabled: 'true',
  PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: 'true' },
  ...prod,
};
const bucket = {
  BucketName: 'shop-invoices',
  VersioningConfiguration: { Status: 'Enabled' },
  PublicAccessBlockConfiguration: {
    BlockPublicAcls: 'true',
    BlockPublicPolicy: 'true',
    IgnorePublicAcls: 'true',
    RestrictPublicBuckets: 'true',
  },
  ...prod,
};
const document = (
  ...statements: readonly Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>[]
) => ({ Version: '2012-10-17', Statement: [...statements] });
const allow = (Action: string | readonly string[], Resource: string) => ({ Effect: 'Allow', Action, Resource });
const role = {
  RoleName: 'shop',
  AssumeRolePolicyDocument: document({
    Effect: 'Allow',
    Principal: { Service: 'lambda.amazonaws.com' },
    Action: 'sts:AssumeRole',
  }),
  ...prod,
};
const group = {
  GroupName: 'shop',
  GroupDescription: 'Shop',
  VpcId: 'vpc-1',
  SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: '443', ToPort: '443', CidrIp: '10.0.0.0/8' }],
  ...prod,
};
const alarm = {
  AlarmName: 'errors',
  ComparisonOperator: 'GreaterThanThreshold',
  Threshold: '10',
  EvaluationPeriods: '3',
  ActionsEnabled: 'true',
  AlarmActions: ['arn:aws:sns:eu-west-1:111111111111:oncall'],
};
const key = {
  Description: 'shop',
  EnableKeyRotation: 'true',
  Enabled: 'true',
  KeyPolicy: document({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:root' }, Action: 'kms:*', Resource: '*' }),
  ...prod,
};
const record = { HostedZoneId: 'Z1', Name: 'api.example.com.', Type: 'A', TTL: '300', ResourceRecords: ['198.51.100.7'] };
const fleet = {
  AutoScalingGroupName: 'shop',
  MinSize: '4',
  MaxSize: '12',
  DesiredCapacity: '6',
  LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '7' },
};
const cache = {
  ReplicationGroupId: 'sessions',
  CacheNodeType: 'cache.r6g.large',
  NumCacheClusters: '2',
  AtRestEncryptionEnabled: 'true',
  SnapshotRetentionLimit: '7',
  ...prod,
};

const sdkCall = (service: string, action: string, parameters: JsonObject) => JSON.stringify({ service, action, parameters });
const ALLOWED = { Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' };
const KEPT = {
  Effect: 'Deny',
  Action: ['Update:Replace', 'Update:Delete'],
  Principal: '*',
  Resource: '*',
  Condition: { StringEquals: { ResourceType: ['AWS::RDS::DBCluster'] } },
};
const stackPolicy = (...Statement: readonly JsonObject[]) =>
  sdkCall('CloudFormation', 'setStackPolicy', {
    StackName: 'data',
    StackPolicyBody: JSON.stringify({ Version: '2012-10-17', Statement }),
  });

/** Change sets of CloudFormation, as `describe-change-set --include-property-values` shows them. */
export const changeSets: readonly SetStory[] = [
  [
    'tags of a database',
    'pass/pass',
    modifies('AWS::RDS::DBInstance', db, {
      Tags: [
        { Key: 'Environment', Value: 'production' },
        { Key: 'Owner', Value: 'shop' },
      ],
    }),
  ],
  ['a database grows', 'pass/pass', modifies('AWS::RDS::DBInstance', db, { AllocatedStorage: '200' })],
  ['backups kept longer', 'pass/pass', modifies('AWS::RDS::DBInstance', db, { BackupRetentionPeriod: '35' })],
  ['backups off', 'block/review', modifies('AWS::RDS::DBInstance', db, { BackupRetentionPeriod: '0' })],
  ['protection off', 'block/review', modifies('AWS::RDS::DBInstance', db, { DeletionProtection: 'false' })],
  ['a database on the internet', 'block/block', modifies('AWS::RDS::DBInstance', db, { PubliclyAccessible: 'true' })],
  [
    'a database renamed',
    'block/block',
    replaces('AWS::RDS::DBInstance', { ...db, DeletionProtection: 'false' }, { DBInstanceIdentifier: 'shop-2' }),
  ],
  [
    'a database renamed, the old one kept',
    'held/*',
    replaces(
      'AWS::RDS::DBInstance',
      { ...db, DeletionProtection: 'false' },
      { DBInstanceIdentifier: 'shop-2' },
      { policy: 'ReplaceAndRetain' },
    ),
  ],
  [
    'a database leaves with a snapshot',
    'block/*',
    removes('AWS::RDS::DBInstance', { ...db, DeletionProtection: 'false' }, 'Snapshot'),
  ],
  ['a database leaves and stays', 'review/pass', removes('AWS::RDS::DBInstance', db, 'Retain')],
  ['a database leaves', 'block/block', removes('AWS::RDS::DBInstance', { ...db, DeletionProtection: 'false' })],
  [
    'a class that may replace',
    'held/*',
    replaces('AWS::RDS::DBInstance', db, { DBInstanceClass: 'db.r6g.xlarge' }, { replacement: 'False' }),
  ],
  [
    'an engine that may replace',
    'block/block',
    replaces('AWS::RDS::DBInstance', { ...db, DeletionProtection: 'false' }, { Engine: 'mysql' }, { replacement: 'Conditional' }),
  ],
  [
    'several zones, said to be conditional',
    'pass/*',
    replaces('AWS::RDS::DBInstance', { ...db, MultiAZ: 'false' }, { MultiAZ: 'true' }, { replacement: 'Conditional' }),
  ],
  [
    'a database of a sandbox leaves',
    'pass/pass',
    removes('AWS::RDS::DBInstance', { ...db, ...sandbox, DeletionProtection: 'false' }),
  ],
  ['new code', 'pass/pass', modifies('AWS::Lambda::Function', fn, { Code: { S3Bucket: 'code', S3Key: 'shop/2.zip' } })],
  ['a newer runtime', 'pass/pass', modifies('AWS::Lambda::Function', fn, { Runtime: 'nodejs22.x' })],
  [
    'no concurrency',
    'block/review',
    modifies('AWS::Lambda::Function', { ...fn, ReservedConcurrentExecutions: '50' }, { ReservedConcurrentExecutions: '0' }),
  ],
  ['a function renamed', 'held/*', replaces('AWS::Lambda::Function', fn, { FunctionName: 'shop-2' })],
  ['a version of a function', 'pass/pass', adds('AWS::Lambda::Version', { FunctionName: 'shop' })],
  [
    'an alias moves',
    'pass/pass',
    modifies('AWS::Lambda::Alias', { FunctionName: 'shop', FunctionVersion: '41', Name: 'live' }, { FunctionVersion: '42' }),
  ],
  [
    'everybody may call',
    'block/*',
    adds('AWS::Lambda::Permission', { FunctionName: 'shop', Action: 'lambda:InvokeFunction', Principal: '*' }),
  ],
  [
    'a task definition and its service',
    'pass/pass',
    replaces(
      'AWS::ECS::TaskDefinition',
      { Family: 'shop', ContainerDefinitions: [{ Name: 'api', Image: 'shop:41' }] },
      { ContainerDefinitions: [{ Name: 'api', Image: 'shop:42' }] },
    ),
    modifies('AWS::ECS::Service', service, { TaskDefinition: 'arn:aws:ecs:eu-west-1:111111111111:task-definition/shop:42' }),
  ],
  ['a service to 0', 'block/review', modifies('AWS::ECS::Service', service, { DesiredCount: '0' })],
  ['a service grows', 'pass/pass', modifies('AWS::ECS::Service', service, { DesiredCount: '8' })],
  ['a service leaves', 'block/*', removes('AWS::ECS::Service', service)],
  ['a service changes its launch type', 'pass/*', replaces('AWS::ECS::Service', service, { LaunchType: 'EC2' })],
  [
    'a table renamed',
    'block/*',
    replaces('AWS::DynamoDB::Table', { ...table, DeletionProtectionEnabled: 'false' }, { TableName: 'orders-2' }),
  ],
  ['a table leaves', 'block/block', removes('AWS::DynamoDB::Table', { ...table, DeletionProtectionEnabled: 'false' })],
  ['a table leaves and stays', 'review/pass', removes('AWS::DynamoDB::Table', table, 'Retain')],
  [
    'recovery of a table off',
    'block/review',
    modifies('AWS::DynamoDB::Table', table, { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: 'false' } }),
  ],
  [
    'a stream of a table',
    'pass/pass',
    modifies('AWS::DynamoDB::Table', table, { StreamSpecification: { StreamViewType: 'NEW_IMAGE' } }),
  ],
  ['a bucket leaves', 'held/*', removes('AWS::S3::Bucket', bucket)],
  ['a bucket leaves and stays', 'review/pass', removes('AWS::S3::Bucket', bucket, 'Retain')],
  ['a bucket renamed', 'block/*', replaces('AWS::S3::Bucket', bucket, { BucketName: 'shop-invoices-2' })],
  ['versions suspended', 'held/*', modifies('AWS::S3::Bucket', bucket, { VersioningConfiguration: { Status: 'Suspended' } })],
  [
    'a bucket opened',
    'block/*',
    modifies('AWS::S3::Bucket', bucket, {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: 'false',
        BlockPublicPolicy: 'false',
        IgnorePublicAcls: 'false',
        RestrictPublicBuckets: 'false',
      },
    }),
  ],
  [
    'a bucket policy for everybody',
    'block/block',
    modifies(
      'AWS::S3::BucketPolicy',
      {
        Bucket: 'shop',
        PolicyDocument: document({
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111111111111:role/x' },
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::shop/*',
        }),
      },
      { PolicyDocument: document({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::shop/*' }) },
    ),
  ],
  ['a bucket made', 'pass/pass', adds('AWS::S3::Bucket', bucket)],
  [
    'an administrator',
    'block/review',
    modifies(
      'AWS::IAM::Role',
      { ...role, ManagedPolicyArns: [] },
      { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
    ),
  ],
  [
    'a policy of everything',
    'block/review',
    modifies(
      'AWS::IAM::Policy',
      { PolicyName: 'p', Roles: ['shop'], PolicyDocument: document(allow('s3:GetObject', 'arn:aws:s3:::shop/*')) },
      { PolicyDocument: document(allow('*', '*')) },
    ),
  ],
  [
    'a policy gets narrower',
    'pass/pass',
    modifies(
      'AWS::IAM::Policy',
      { PolicyName: 'p', Roles: ['shop'], PolicyDocument: document(allow('s3:*', '*')) },
      { PolicyDocument: document(allow('s3:GetObject', 'arn:aws:s3:::shop/*')) },
    ),
  ],
  [
    'trust of everybody',
    'block/block',
    modifies('AWS::IAM::Role', role, {
      AssumeRolePolicyDocument: document({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }),
    }),
  ],
  [
    'a boundary removed',
    'block/review',
    modifies(
      'AWS::IAM::Role',
      { ...role, PermissionsBoundary: 'arn:aws:iam::111111111111:policy/b' },
      { PermissionsBoundary: null },
    ),
  ],
  ['an access key', 'held/*', adds('AWS::IAM::AccessKey', { UserName: 'ci' })],
  ['a role leaves', 'held/*', removes('AWS::IAM::Role', role)],
  [
    'ssh from everywhere',
    'block/block',
    modifies('AWS::EC2::SecurityGroup', group, {
      SecurityGroupIngress: [
        ...group.SecurityGroupIngress,
        { IpProtocol: 'tcp', FromPort: '22', ToPort: '22', CidrIp: '0.0.0.0/0' },
      ],
    }),
  ],
  [
    'one more network inside',
    'pass/pass',
    modifies('AWS::EC2::SecurityGroup', group, {
      SecurityGroupIngress: [
        ...group.SecurityGroupIngress,
        { IpProtocol: 'tcp', FromPort: '443', ToPort: '443', CidrIp: '172.16.0.0/12' },
      ],
    }),
  ],
  ['a group described anew', 'pass/*', replaces('AWS::EC2::SecurityGroup', group, { GroupDescription: 'The shop' })],
  [
    'a rule for the database',
    'block/block',
    adds('AWS::EC2::SecurityGroupIngress', {
      GroupId: 'sg-1',
      IpProtocol: 'tcp',
      FromPort: '5432',
      ToPort: '5432',
      CidrIp: '0.0.0.0/0',
    }),
  ],
  ['an alarm off', 'held/*', modifies('AWS::CloudWatch::Alarm', alarm, { ActionsEnabled: 'false' })],
  ['an alarm later', 'pass/pass', modifies('AWS::CloudWatch::Alarm', alarm, { Threshold: '12' })],
  ['an alarm that tells nobody', 'held/*', modifies('AWS::CloudWatch::Alarm', alarm, { AlarmActions: [] })],
  [
    'logs kept longer',
    'pass/pass',
    modifies('AWS::Logs::LogGroup', { LogGroupName: '/shop', RetentionInDays: '30' }, { RetentionInDays: '365' }),
  ],
  [
    'logs kept for a day',
    'held/*',
    modifies('AWS::Logs::LogGroup', { LogGroupName: '/shop', RetentionInDays: '365' }, { RetentionInDays: '1' }),
  ],
  ['a group of logs leaves', 'held/*', removes('AWS::Logs::LogGroup', { LogGroupName: '/shop', RetentionInDays: '365' })],
  ['a key leaves', 'block/block', removes('AWS::KMS::Key', key)],
  ['a key disabled', 'block/*', modifies('AWS::KMS::Key', key, { Enabled: 'false' })],
  [
    'a key rotates',
    'pass/pass',
    modifies('AWS::KMS::Key', { ...key, EnableKeyRotation: 'false' }, { EnableKeyRotation: 'true' }),
  ],
  ['a TTL', 'pass/pass', modifies('AWS::Route53::RecordSet', record, { TTL: '60' })],
  ['a record elsewhere', 'held/*', modifies('AWS::Route53::RecordSet', record, { ResourceRecords: ['203.0.113.9'] })],
  ['a record leaves', 'block/*', removes('AWS::Route53::RecordSet', record)],
  ['a zone leaves', 'block/block', removes('AWS::Route53::HostedZone', { Name: 'example.com' })],
  [
    'a fleet to 0',
    'block/review',
    modifies('AWS::AutoScaling::AutoScalingGroup', fleet, { MinSize: '0', MaxSize: '0', DesiredCapacity: '0' }),
  ],
  [
    'a fleet rolls',
    'pass/pass',
    modifies(
      'AWS::EC2::LaunchTemplate',
      { LaunchTemplateName: 'shop', LaunchTemplateData: { ImageId: 'ami-1' } },
      { LaunchTemplateData: { ImageId: 'ami-2' } },
    ),
    modifies('AWS::AutoScaling::AutoScalingGroup', fleet, { LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '8' } }),
  ],
  ['a cache renamed', 'block/*', replaces('AWS::ElastiCache::ReplicationGroup', cache, { ReplicationGroupId: 'sessions-2' })],
  ['a bigger cache', 'held/*', modifies('AWS::ElastiCache::ReplicationGroup', cache, { CacheNodeType: 'cache.r6g.xlarge' })],
  [
    'a trail stopped',
    'block/review',
    modifies('AWS::CloudTrail::Trail', { TrailName: 'main', IsLogging: 'true', S3BucketName: 'trail' }, { IsLogging: 'false' }),
  ],
  [
    'a trail leaves',
    'block/review',
    removes('AWS::CloudTrail::Trail', { TrailName: 'main', IsLogging: 'true', S3BucketName: 'trail' }),
  ],
  [
    'a firewall leaves a balancer',
    'block/*',
    removes('AWS::WAFv2::WebACLAssociation', { ResourceArn: 'arn:x', WebACLArn: 'arn:y' }),
  ],
  ['a backup plan leaves', 'block/*', removes('AWS::Backup::BackupPlan', { BackupPlan: { BackupPlanName: 'daily' } })],
  [
    'a distribution off',
    'block/*',
    modifies(
      'AWS::CloudFront::Distribution',
      { DistributionConfig: { Enabled: 'true', Comment: 'shop' } },
      { DistributionConfig: { Enabled: 'false', Comment: 'shop' } },
    ),
  ],
  [
    'a comment of a distribution',
    'pass/pass',
    modifies(
      'AWS::CloudFront::Distribution',
      { DistributionConfig: { Enabled: 'true', Comment: 'shop' } },
      { DistributionConfig: { Enabled: 'true', Comment: 'the shop' } },
    ),
  ],
  [
    'a schedule off',
    'held/*',
    modifies(
      'AWS::Events::Rule',
      { Name: 'nightly', ScheduleExpression: 'rate(1 day)', State: 'ENABLED' },
      { State: 'DISABLED' },
    ),
  ],
  [
    'a schedule an hour later',
    'pass/pass',
    modifies(
      'AWS::Events::Rule',
      { Name: 'nightly', ScheduleExpression: 'cron(0 2 * * ? *)', State: 'ENABLED' },
      { ScheduleExpression: 'cron(0 3 * * ? *)' },
    ),
  ],
  [
    'messages kept longer',
    'pass/pass',
    modifies('AWS::SQS::Queue', { QueueName: 'orders', MessageRetentionPeriod: '345600' }, { MessageRetentionPeriod: '1209600' }),
  ],
  ['a queue leaves', 'held/*', removes('AWS::SQS::Queue', { QueueName: 'orders' })],
  ['a secret leaves', 'block/*', removes('AWS::SecretsManager::Secret', { Name: 'shop/db' })],
  [
    'a parameter of the application',
    'pass/pass',
    modifies('AWS::SSM::Parameter', { Name: '/shop/page', Type: 'String', Value: '10' }, { Value: '20' }),
  ],
  [
    'a feature off',
    'held/*',
    modifies('AWS::SSM::Parameter', { Name: '/shop/features/checkout', Type: 'String', Value: 'true' }, { Value: 'false' }),
  ],
  ['a user pool leaves', 'block/block', removes('AWS::Cognito::UserPool', { UserPoolName: 'customers' })],
  [
    'a whole network leaves',
    'block/block',
    removes('AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' }),
    removes('AWS::EC2::Subnet', { CidrBlock: '10.0.1.0/24' }),
    removes('AWS::EC2::NatGateway', { SubnetId: 's' }),
    removes('AWS::EC2::InternetGateway', {}),
  ],
  ['a cluster renamed', 'block/*', replaces('AWS::EKS::Cluster', { Name: 'main', Version: '1.30' }, { Name: 'main-2' })],
  ['a cluster a version up', 'held/*', modifies('AWS::EKS::Cluster', { Name: 'main', Version: '1.30' }, { Version: '1.31' })],
  [
    'an API without sign-in',
    'held/*',
    modifies(
      'AWS::ApiGateway::Method',
      { RestApiId: 'r', HttpMethod: 'POST', AuthorizationType: 'AWS_IAM' },
      { AuthorizationType: 'NONE' },
    ),
  ],
  [
    'a deployment of an API',
    'pass/pass',
    adds('AWS::ApiGateway::Deployment', { RestApiId: 'r' }),
    modifies('AWS::ApiGateway::Stage', { RestApiId: 'r', StageName: 'live', DeploymentId: 'a' }, { DeploymentId: 'b' }),
  ],
  [
    'a new service',
    'pass/pass',
    adds('AWS::ECS::Service', service),
    adds('AWS::Logs::LogGroup', { LogGroupName: '/shop', RetentionInDays: '30' }),
    adds('AWS::IAM::Role', role),
  ],
  ['a metadata resource of the CDK', 'pass/pass', modifies('AWS::CDK::Metadata', { Analytics: 'a' }, { Analytics: 'b' })],
  [
    'a custom resource leaves',
    'held/*',
    removes('Custom::Tenant', { ServiceToken: 'arn:aws:lambda:eu-west-1:111111111111:function:tenant', Name: 'acme' }),
  ],
  [
    'a bucket deployment of the CDK',
    'pass/pass',
    modifies(
      'Custom::CDKBucketDeployment',
      { ServiceToken: 'arn:x', SourceObjectKeys: ['a.zip'] },
      { SourceObjectKeys: ['b.zip'] },
    ),
  ],
  [
    'a custom resource opens the policy of another stack',
    'block/review',
    modifies('Custom::AWS', { Update: stackPolicy(ALLOWED, KEPT) }, { Update: stackPolicy(ALLOWED) }),
  ],
  [
    'a custom resource closes the policy of another stack',
    'pass/pass',
    modifies('Custom::AWS', { Update: stackPolicy(ALLOWED) }, { Update: stackPolicy(ALLOWED, KEPT) }),
  ],
  [
    'a custom resource deletes a database as it is made',
    'held/*',
    adds('Custom::AWS', {
      Create: sdkCall('RDS', 'deleteDBInstance', { DBInstanceIdentifier: 'orders', SkipFinalSnapshot: true }),
    }),
  ],
  [
    'a custom resource switches a protection off',
    'block/review',
    modifies(
      'Custom::Guard',
      { Update: sdkCall('RDS', 'modifyDBInstance', { DeletionProtection: true }) },
      { Update: sdkCall('RDS', 'modifyDBInstance', { DeletionProtection: false }) },
    ),
  ],
  [
    'a custom resource asks for a certificate',
    'pass/pass',
    adds('Custom::AWS', { Create: sdkCall('SSM', 'getParameter', { Name: '/certificates/web' }) }),
  ],
];

import type { JsonObject } from '../../../src/model/value.ts';
import { adds, modifies, removes, replaces, type SetStory } from '../change-set.ts';
const Tags = [{ Key: 'Environment', Value: 'production' }];
const m = (t: string, a: JsonObject, b: JsonObject) => modifies(t, { ...a, Tags }, b);
const r = (t: string, a: JsonObject, b: JsonObject) => replaces(t, { ...a, Tags }, b);
const doc = (...s: readonly JsonObject[]) => ({ Version: '2012-10-17', Statement: [...s] });
/** What a specialist would stop in a change set, and what only looks alarming. */
export const specialistsChangeSets: readonly SetStory[] = [
  ['ec2: userdata', 'held/*', m('AWS::EC2::Instance', { InstanceType: 't3.large', UserData: 'YQ==' }, { UserData: 'Yg==' })],
  [
    'rds: public',
    'block/*',
    m('AWS::RDS::DBInstance', { DBInstanceClass: 'db.m5.large', PubliclyAccessible: false }, { PubliclyAccessible: true }),
  ],
  [
    'rds: backup 0',
    'block/*',
    m('AWS::RDS::DBInstance', { DBInstanceClass: 'db.m5.large', BackupRetentionPeriod: 7 }, { BackupRetentionPeriod: 0 }),
  ],
  ['rds: multi az', 'review/*', m('AWS::RDS::DBInstance', { DBInstanceClass: 'db.m5.large', MultiAZ: true }, { MultiAZ: false })],
  [
    'rds: storage up',
    'pass/*',
    m('AWS::RDS::DBInstance', { DBInstanceClass: 'db.m5.large', AllocatedStorage: '100' }, { AllocatedStorage: '200' }),
  ],
  [
    'aurora: delete protect',
    'held/*',
    m('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', DeletionProtection: true }, { DeletionProtection: false }),
  ],
  [
    'ddb: ttl',
    'review/*',
    m('AWS::DynamoDB::Table', { TableName: 't' }, { TimeToLiveSpecification: { AttributeName: 'created', Enabled: true } }),
  ],
  [
    'ddb: pitr',
    'block/*',
    m(
      'AWS::DynamoDB::Table',
      { TableName: 't', PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
      { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false } },
    ),
  ],
  [
    'ddb: global replica',
    'block/*',
    m(
      'AWS::DynamoDB::GlobalTable',
      { TableName: 't', Replicas: [{ Region: 'eu-west-1' }, { Region: 'us-east-1' }] },
      { Replicas: [{ Region: 'eu-west-1' }] },
    ),
  ],
  [
    'ddb: import source',
    'block/*',
    r(
      'AWS::DynamoDB::Table',
      { TableName: 't', KeySchema: [{ AttributeName: 'a', KeyType: 'HASH' }] },
      { KeySchema: [{ AttributeName: 'b', KeyType: 'HASH' }] },
    ),
  ],
  [
    's3: pab',
    'block/*',
    m(
      'AWS::S3::Bucket',
      {
        BucketName: 'b',
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
      {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: false,
          BlockPublicPolicy: false,
          IgnorePublicAcls: false,
          RestrictPublicBuckets: false,
        },
      },
    ),
  ],
  [
    's3: versioning',
    'held/*',
    m(
      'AWS::S3::Bucket',
      { BucketName: 'b', VersioningConfiguration: { Status: 'Enabled' } },
      { VersioningConfiguration: { Status: 'Suspended' } },
    ),
  ],
  [
    's3: lifecycle expire',
    'block/*',
    m(
      'AWS::S3::Bucket',
      { BucketName: 'b' },
      { LifecycleConfiguration: { Rules: [{ Id: 'x', Status: 'Enabled', ExpirationInDays: 7 }] } },
    ),
  ],
  [
    's3: lifecycle ia',
    'pass/*',
    m(
      'AWS::S3::Bucket',
      { BucketName: 'b' },
      {
        LifecycleConfiguration: {
          Rules: [{ Id: 'x', Status: 'Enabled', Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 30 }] }],
        },
      },
    ),
  ],
  [
    's3: notification gone',
    'held/*',
    m(
      'AWS::S3::Bucket',
      { BucketName: 'b', NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: 'x' }] } },
      { NotificationConfiguration: {} },
    ),
  ],
  [
    's3: replication gone',
    'held/*',
    m(
      'AWS::S3::Bucket',
      { BucketName: 'b', ReplicationConfiguration: { Role: 'r', Rules: [{ Status: 'Enabled', Destination: { Bucket: 'x' } }] } },
      { ReplicationConfiguration: { Role: 'r', Rules: [{ Status: 'Disabled', Destination: { Bucket: 'x' } }] } },
    ),
  ],
  [
    's3: logging gone',
    'held/*',
    m(
      'AWS::S3::Bucket',
      { BucketName: 'b', LoggingConfiguration: { DestinationBucketName: 'logs' } },
      { LoggingConfiguration: {} },
    ),
  ],
  [
    's3: object lock',
    'held/*',
    m(
      'AWS::S3::Bucket',
      {
        BucketName: 'b',
        ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 365 } } },
      },
      { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } },
    ),
  ],
  ['lambda: concurrency 0', 'block/*', m('AWS::Lambda::Function', { FunctionName: 'f' }, { ReservedConcurrentExecutions: 0 })],
  [
    'lambda: code',
    'pass/pass',
    m(
      'AWS::Lambda::Function',
      { FunctionName: 'f', Code: { S3Bucket: 'b', S3Key: 'a' } },
      { Code: { S3Bucket: 'b', S3Key: 'b' } },
    ),
  ],
  [
    'lambda: runtime',
    'pass/*',
    m('AWS::Lambda::Function', { FunctionName: 'f', Runtime: 'nodejs18.x' }, { Runtime: 'nodejs20.x' }),
  ],
  ['lambda: url', 'block/*', m('AWS::Lambda::Url', { AuthType: 'AWS_IAM' }, { AuthType: 'NONE' })],
  [
    'lambda: permission',
    'block/*',
    adds('AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', Principal: '*', FunctionName: 'f' }),
  ],
  ['esm', 'held/*', m('AWS::Lambda::EventSourceMapping', { FunctionName: 'f', Enabled: true }, { Enabled: false })],
  [
    'lambda: version',
    'pass/*',
    adds('AWS::Lambda::Version', { FunctionName: 'f' }),
    removes('AWS::Lambda::Version', { FunctionName: 'f' }, 'Retain'),
  ],
  [
    'apigw: deployment',
    'pass/*',
    adds('AWS::ApiGateway::Deployment', { RestApiId: 'r' }),
    m('AWS::ApiGateway::Stage', { StageName: 'prod', DeploymentId: 'a' }, { DeploymentId: 'b' }),
  ],
  [
    'apigw: method none',
    'block/*',
    m('AWS::ApiGateway::Method', { HttpMethod: 'POST', AuthorizationType: 'AWS_IAM' }, { AuthorizationType: 'NONE' }),
  ],
  [
    'apigwv2: route none',
    'block/*',
    m('AWS::ApiGatewayV2::Route', { RouteKey: 'POST /a', AuthorizationType: 'JWT' }, { AuthorizationType: 'NONE' }),
  ],
  ['ecs: desired 0', 'block/*', m('AWS::ECS::Service', { DesiredCount: 4 }, { DesiredCount: 0 })],
  [
    'ecs: taskdef',
    'pass/pass',
    replaces(
      'AWS::ECS::TaskDefinition',
      { Family: 'a', ContainerDefinitions: [{ Name: 'a', Image: 'a:1' }] },
      { ContainerDefinitions: [{ Name: 'a', Image: 'a:2' }] },
    ),
    modifies(
      'AWS::ECS::Service',
      { DesiredCount: 4, TaskDefinition: 'a:1' },
      { TaskDefinition: '{{changeSet:KNOWN_AFTER_APPLY}}' },
    ),
  ],
  [
    'ecs: exec',
    'review/*',
    m('AWS::ECS::Service', { DesiredCount: 4, EnableExecuteCommand: false }, { EnableExecuteCommand: true }),
  ],
  [
    'sg: open',
    'block/*',
    m(
      'AWS::EC2::SecurityGroup',
      { GroupDescription: 'g', SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '10.0.0.0/8' }] },
      { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }] },
    ),
  ],
  [
    'iam: admin',
    'block/*',
    m(
      'AWS::IAM::Role',
      { RoleName: 'ci', ManagedPolicyArns: [] },
      { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
    ),
  ],
  [
    'iam: boundary',
    'block/*',
    m(
      'AWS::IAM::Role',
      { RoleName: 'ci', PermissionsBoundary: 'arn:aws:iam::111111111111:policy/b' },
      { PermissionsBoundary: '' },
    ),
  ],
  [
    'iam: inline wide',
    'block/*',
    m(
      'AWS::IAM::Policy',
      { PolicyName: 'p', PolicyDocument: doc({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' }) },
      { PolicyDocument: doc({ Effect: 'Allow', Action: '*', Resource: '*' }) },
    ),
  ],
  [
    'iam: trust',
    'held/*',
    m(
      'AWS::IAM::Role',
      {
        RoleName: 'ci',
        AssumeRolePolicyDocument: doc({
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111111111111:root' },
          Action: 'sts:AssumeRole',
        }),
      },
      { AssumeRolePolicyDocument: doc({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }) },
    ),
  ],
  [
    'kms: policy',
    'block/*',
    m(
      'AWS::KMS::Key',
      {
        KeyPolicy: doc({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:root' }, Action: 'kms:*', Resource: '*' }),
      },
      { KeyPolicy: doc({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'kms:*', Resource: '*' }) },
    ),
  ],
  ['kms: disabled', 'block/*', m('AWS::KMS::Key', { Enabled: true }, { Enabled: false })],
  ['kms: window', 'held/*', m('AWS::KMS::Key', { PendingWindowInDays: 30 }, { PendingWindowInDays: 7 })],
  [
    'sqs: policy',
    'block/*',
    m(
      'AWS::SQS::QueuePolicy',
      {
        Queues: ['q'],
        PolicyDocument: doc({
          Effect: 'Allow',
          Principal: { Service: 'sns.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: '*',
        }),
      },
      { PolicyDocument: doc({ Effect: 'Allow', Principal: '*', Action: 'sqs:*', Resource: '*' }) },
    ),
  ],
  [
    'sns: sub',
    'held/*',
    removes('AWS::SNS::Subscription', { TopicArn: 't', Protocol: 'email', Endpoint: 'oncall@acme.example' }),
  ],
  ['alarm: off', 'held/*', m('AWS::CloudWatch::Alarm', { AlarmName: 'a', ActionsEnabled: true }, { ActionsEnabled: false })],
  ['log: retention', 'review/*', m('AWS::Logs::LogGroup', { LogGroupName: 'l', RetentionInDays: 365 }, { RetentionInDays: 7 })],
  ['trail', 'block/*', m('AWS::CloudTrail::Trail', { TrailName: 't', IsLogging: true }, { IsLogging: false })],
  [
    'backup: plan',
    'held/*',
    m(
      'AWS::Backup::BackupPlan',
      { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'd', Lifecycle: { DeleteAfterDays: 365 } }] } },
      { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'd', Lifecycle: { DeleteAfterDays: 3 } }] } },
    ),
  ],
  ['efs: removed retained', 'review/*', removes('AWS::EFS::FileSystem', { Encrypted: true }, 'Retain')],
  ['efs: removed', 'block/*', removes('AWS::EFS::FileSystem', { Encrypted: true })],
  [
    'opensearch: version',
    'held/*',
    m(
      'AWS::OpenSearchService::Domain',
      { DomainName: 'd', EngineVersion: 'OpenSearch_1.3' },
      { EngineVersion: 'OpenSearch_2.11' },
    ),
  ],
  [
    'elasticache: auth',
    'held/*',
    m(
      'AWS::ElastiCache::ReplicationGroup',
      { AuthToken: '****', AtRestEncryptionEnabled: true, NumCacheClusters: 3 },
      { NumCacheClusters: 1 },
    ),
  ],
  ['cognito: mfa', 'block/*', m('AWS::Cognito::UserPool', { MfaConfiguration: 'ON' }, { MfaConfiguration: 'OFF' })],
  [
    'cognito: replaced',
    'block/*',
    r('AWS::Cognito::UserPool', { UsernameAttributes: ['email'] }, { UsernameAttributes: ['phone_number'] }),
  ],
  [
    'Cloudflare: origin',
    'held/*',
    m(
      'AWS::CloudFront::Distribution',
      { DistributionConfig: { Enabled: true, Origins: [{ Id: 'a', DomainName: 'a.acme.example' }] } },
      { DistributionConfig: { Enabled: true, Origins: [{ Id: 'a', DomainName: 'b.other.example' }] } },
    ),
  ],
  [
    'Cloudflare: waf gone',
    'block/*',
    m(
      'AWS::CloudFront::Distribution',
      { DistributionConfig: { Enabled: true, WebACLId: 'arn:x' } },
      { DistributionConfig: { Enabled: true, WebACLId: '' } },
    ),
  ],
  [
    'waf: default',
    'block/*',
    m('AWS::WAFv2::WebACL', { Name: 'w', DefaultAction: { Block: {} } }, { DefaultAction: { Allow: {} } }),
  ],
  [
    'r53',
    'held/*',
    m(
      'AWS::Route53::RecordSet',
      { Name: 'a.acme.example', Type: 'A', ResourceRecords: ['203.0.113.7'] },
      { ResourceRecords: ['203.0.113.8'] },
    ),
  ],
  ['vpc: endpoint', 'held/*', removes('AWS::EC2::VPCEndpoint', { ServiceName: 's3', VpcId: 'v' })],
  ['nat: gw', 'block/*', removes('AWS::EC2::NatGateway', { SubnetId: 's' })],
  [
    'route',
    'block/*',
    m('AWS::EC2::Route', { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'n' }, { NatGatewayId: '', GatewayId: 'igw' }),
  ],
  ['asg', 'review/*', m('AWS::AutoScaling::AutoScalingGroup', { MinSize: '4', MaxSize: '10' }, { MinSize: '1', MaxSize: '1' })],
  [
    'lt',
    'pass/*',
    m('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { ImageId: 'a' } }, { LaunchTemplateData: { ImageId: 'b' } }),
  ],
  [
    'listener',
    'held/*',
    m(
      'AWS::ElasticLoadBalancingV2::Listener',
      { Port: 443, Protocol: 'HTTPS', Certificates: [{ CertificateArn: 'a' }] },
      { Port: 80, Protocol: 'HTTP', Certificates: [] },
    ),
  ],
  [
    'eventbus: policy',
    'held/*',
    m(
      'AWS::Events::EventBusPolicy',
      {
        StatementId: 's',
        Statement: { Effect: 'Allow', Principal: { AWS: '111111111111' }, Action: 'events:PutEvents', Resource: '*' },
      },
      { Statement: { Effect: 'Allow', Principal: '*', Action: 'events:PutEvents', Resource: '*' } },
    ),
  ],
  [
    'rule: disabled',
    'held/*',
    m('AWS::Events::Rule', { ScheduleExpression: 'rate(1 day)', State: 'ENABLED' }, { State: 'DISABLED' }),
  ],
  [
    'sfn',
    'pass/*',
    m(
      'AWS::StepFunctions::StateMachine',
      { DefinitionString: '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}' },
      { DefinitionString: '{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":5,"End":true}}}' },
    ),
  ],
  [
    'custom: resource',
    'review/*',
    removes('Custom::Thing', { ServiceToken: 'arn:aws:lambda:eu-west-1:111111111111:function:x' }),
  ],
  ['ssm: param', 'pass/*', m('AWS::SSM::Parameter', { Type: 'String', Value: 'a' }, { Value: 'b' })],
  ['secret', 'pass/*', m('AWS::SecretsManager::Secret', { Description: 'a' }, { Description: 'b' })],
  ['secret: rotation', 'held/*', removes('AWS::SecretsManager::RotationSchedule', { SecretId: 's' })],
  [
    'eks: logging',
    'held/*',
    m(
      'AWS::EKS::Cluster',
      { Name: 'c', Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'audit' }, { Type: 'api' }] } } },
      { Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'api' }] } } },
    ),
  ],
  [
    'eks: public',
    'held/*',
    m(
      'AWS::EKS::Cluster',
      { Name: 'c', ResourcesVpcConfig: { EndpointPublicAccess: false, SubnetIds: ['a'] } },
      { ResourcesVpcConfig: { EndpointPublicAccess: true, SubnetIds: ['a'] } },
    ),
  ],
  ['redshift', 'held/*', m('AWS::Redshift::Cluster', { NodeType: 'ra3.xlplus', Encrypted: true }, { Encrypted: false })],
  [
    'msk',
    'held/*',
    m(
      'AWS::MSK::Cluster',
      { ClusterName: 'c', EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS' } } },
      { EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'PLAINTEXT' } } },
    ),
  ],
  ['kinesis', 'review/*', m('AWS::Kinesis::Stream', { RetentionPeriodHours: 168 }, { RetentionPeriodHours: 24 })],
  [
    'imds',
    'review/*',
    m(
      'AWS::EC2::LaunchTemplate',
      { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } },
      { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'optional' } } },
    ),
  ],
  [
    'trust: anchor',
    'block/*',
    m(
      'AWS::RolesAnywhere::TrustAnchor',
      { Source: { SourceType: 'AWS_ACM_PCA', SourceData: { AcmPcaArn: 'a' } } },
      { Source: { SourceType: 'CERTIFICATE_BUNDLE', SourceData: { X509CertificateData: 'x' } } },
    ),
  ],
  [
    'config: recorder',
    'block/*',
    m(
      'AWS::Config::ConfigurationRecorder',
      { RecordingGroup: { AllSupported: true } },
      {
        RecordingGroup: {
          AllSupported: false,
          RecordingStrategy: { UseOnly: 'EXCLUSION_BY_RESOURCE_TYPES' },
          ExclusionByResourceTypes: { ResourceTypes: ['AWS::IAM::Role'] },
        },
      },
    ),
  ],
  ['keyspaces', 'block/*', m('AWS::Cassandra::Table', { TableName: 't', DefaultTimeToLive: 0 }, { DefaultTimeToLive: 3600 })],
  [
    'pod: identity',
    'held/*',
    m(
      'AWS::EKS::PodIdentityAssociation',
      { ClusterName: 'c', RoleArn: 'arn:aws:iam::111111111111:role/app' },
      { RoleArn: 'arn:aws:iam::111111111111:role/platform-admin' },
    ),
  ],
  [
    'scp',
    'block/*',
    m(
      'AWS::Organizations::Policy',
      { Type: 'SERVICE_CONTROL_POLICY', Content: doc({ Effect: 'Deny', Action: ['cloudtrail:StopLogging'], Resource: '*' }) },
      { Content: doc({ Effect: 'Allow', Action: '*', Resource: '*' }) },
    ),
  ],
  [
    'appautoscaling',
    'review/*',
    m('AWS::ApplicationAutoScaling::ScalableTarget', { MinCapacity: 4, MaxCapacity: 20 }, { MinCapacity: 0, MaxCapacity: 1 }),
  ],
  ['docdb', 'held/*', m('AWS::DocDB::DBCluster', { BackupRetentionPeriod: 14 }, { BackupRetentionPeriod: 1 })],
  ['neptune', 'held/*', m('AWS::Neptune::DBCluster', { DeletionProtection: true }, { DeletionProtection: false })],
];

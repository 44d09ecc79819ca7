import type { JsonObject } from '../../../src/model/value.ts';
import { adds, modifies, removes, type SetStory } from '../change-set.ts';

const policy = (...Statement: JsonObject[]): JsonObject => ({ Version: '2012-10-17', Statement });
const root = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:root' }, Action: 'kms:*', Resource: '*' };
const app = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:role/app' }, Action: 'kms:Decrypt', Resource: '*' };
const denial = { NetworkAclId: 'acl-1', RuleNumber: '10', Protocol: '-1', RuleAction: 'deny', CidrBlock: '0.0.0.0/0' };
const bucket = { BucketName: 'docs', VersioningConfiguration: { Status: 'Enabled' } };

/** The classes of the sixth round as CloudFormation writes them. */
export const thirdChangeSets: readonly SetStory[] = [
  ['a denial of all before every rule', 'block/review: outage', adds('AWS::EC2::NetworkAclEntry', denial)],
  ['the last denial of a list', 'pass/*', adds('AWS::EC2::NetworkAclEntry', { ...denial, RuleNumber: '32000' })],
  [
    'a group scaled to nothing each night',
    'block/review: outage',
    adds('AWS::AutoScaling::ScheduledAction', {
      AutoScalingGroupName: 'web',
      MinSize: '0',
      MaxSize: '0',
      DesiredCapacity: '0',
      Recurrence: '0 20 * * *',
    }),
  ],
  [
    'a group scaled up each morning',
    'pass/pass',
    adds('AWS::AutoScaling::ScheduledAction', {
      AutoScalingGroupName: 'web',
      MinSize: '4',
      MaxSize: '16',
      DesiredCapacity: '8',
      Recurrence: '0 6 * * *',
    }),
  ],
  [
    'a key that nobody administers',
    'block/block: encryption_key_loss',
    modifies(
      'AWS::KMS::Key',
      { KeyPolicy: policy(root, app) },
      { KeyPolicy: policy(app), BypassPolicyLockoutSafetyCheck: 'true' },
    ),
  ],
  [
    'a bucket denied to everybody',
    'block/review: outage',
    adds('AWS::S3::BucketPolicy', {
      Bucket: 'docs',
      PolicyDocument: policy({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }),
    }),
  ],
  [
    'a bucket no longer copied elsewhere',
    'block/review: protection_removed',
    modifies(
      'AWS::S3::Bucket',
      { ...bucket, ReplicationConfiguration: { Role: 'r', Rules: [{ Status: 'Enabled', Destination: { Bucket: 'dr' } }] } },
      { ReplicationConfiguration: null },
    ),
  ],
  [
    'a database that lets in plain connections',
    'review/review: security_exposure',
    modifies(
      'AWS::RDS::DBParameterGroup',
      { Family: 'postgres16', Description: 'd', Parameters: { 'rds.force_ssl': '1' } },
      { Parameters: { 'rds.force_ssl': '0' } },
    ),
  ],
  [
    'slow queries logged sooner',
    'pass/pass',
    modifies(
      'AWS::RDS::DBParameterGroup',
      { Family: 'postgres16', Description: 'd', Parameters: { log_min_duration_statement: '1000' } },
      { Parameters: { log_min_duration_statement: '250' } },
    ),
  ],
  [
    'a firewall that inspects nothing',
    'block/review: security_exposure',
    modifies(
      'AWS::NetworkFirewall::FirewallPolicy',
      {
        FirewallPolicyName: 'egress',
        FirewallPolicy: {
          StatelessDefaultActions: ['aws:forward_to_sfe'],
          StatelessFragmentDefaultActions: ['aws:forward_to_sfe'],
        },
      },
      { FirewallPolicy: { StatelessDefaultActions: ['aws:pass'], StatelessFragmentDefaultActions: ['aws:pass'] } },
    ),
  ],
  [
    'a web firewall that blocks what it let by',
    'block/review: outage',
    modifies('AWS::WAFv2::WebACL', { Name: 'web', DefaultAction: { Allow: {} } }, { DefaultAction: { Block: {} } }),
  ],
  [
    'a stream keeps records for less',
    'review/*: data_loss',
    modifies('AWS::Kinesis::Stream', { Name: 'events', RetentionPeriodHours: '168' }, { RetentionPeriodHours: '24' }),
  ],
  [
    'a listener speaks old TLS',
    'review/review: security_exposure',
    modifies(
      'AWS::ElasticLoadBalancingV2::Listener',
      { Port: '443', Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' },
      { SslPolicy: 'ELBSecurityPolicy-2016-08' },
    ),
  ],
  ['a stream gone', 'block/*: data_loss', removes('AWS::Kinesis::Stream', { Name: 'events', RetentionPeriodHours: '168' })],
  [
    'a role for a vendor',
    'review/pass: privilege_escalation',
    adds('AWS::IAM::Role', {
      RoleName: 'costs',
      AssumeRolePolicyDocument: policy({
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::540912884312:root' },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'c0st' } },
      }),
    }),
  ],
];

import { adds, modifies, removes, replaces, type SetRow, type SetStory } from '../change-set.ts';

const Tags = [{ Key: 'Environment', Value: 'prod' }];
const balancer = { Name: 'shop', Scheme: 'internet-facing', Type: 'application', Tags };
const table = {
  TableName: 'orders',
  BillingMode: 'PROVISIONED',
  ProvisionedThroughput: { ReadCapacityUnits: 4000, WriteCapacityUnits: 2000 },
  Tags,
};
const lambda = {
  AssumeRolePolicyDocument: {
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }],
  },
};

/** A row as a change set has it that was described without property values, which is what the command line does by default. */
const addsUnseen = (type: string): SetRow => ({
  Type: 'Resource',
  ResourceChange: { Action: 'Add', LogicalResourceId: 'New', ResourceType: type, Scope: [], Details: [] },
});

/** Change sets of the eighth round. */
export const eighthChangeSets: readonly SetStory[] = [
  ['a role that nobody can see', 'review/pass: hidden_change', addsUnseen('AWS::IAM::Role')],
  ['a policy that nobody can see', 'review/pass: hidden_change', addsUnseen('AWS::IAM::ManagedPolicy')],
  ['a rule of a security group that nobody can see', 'review/pass: hidden_change', addsUnseen('AWS::EC2::SecurityGroupIngress')],
  ['a function that nobody can see', 'pass/pass', addsUnseen('AWS::Lambda::Function')],
  ['a queue that nobody can see', 'pass/pass', addsUnseen('AWS::SQS::Queue')],
  ['a role that can be seen', 'pass/pass', adds('AWS::IAM::Role', lambda)],
  [
    'a load balancer that leaves the internet',
    'block/review: outage',
    replaces('AWS::ElasticLoadBalancingV2::LoadBalancer', balancer, { Scheme: 'internal' }),
  ],
  [
    'a load balancer that goes onto the internet',
    'block/review',
    replaces('AWS::ElasticLoadBalancingV2::LoadBalancer', { ...balancer, Scheme: 'internal' }, { Scheme: 'internet-facing' }),
  ],
  [
    'a table with a hundredth of its capacity',
    'block/review: outage',
    modifies('AWS::DynamoDB::Table', table, { ProvisionedThroughput: { ReadCapacityUnits: 40, WriteCapacityUnits: 20 } }),
  ],
  [
    'the entry that lets everybody into a network',
    'block/review: outage',
    removes('AWS::EC2::NetworkAclEntry', {
      NetworkAclId: 'acl-1',
      RuleNumber: 100,
      Protocol: -1,
      RuleAction: 'allow',
      CidrBlock: '0.0.0.0/0',
    }),
  ],
  [
    'a default route into a black hole',
    'block/review: outage',
    replaces(
      'AWS::EC2::TransitGatewayRoute',
      { DestinationCidrBlock: '0.0.0.0/0', TransitGatewayRouteTableId: 'tgw-rtb-1', TransitGatewayAttachmentId: 'tgw-attach-1' },
      { Blackhole: true },
    ),
  ],
  [
    'a rule for another source that nobody can see',
    'review/*',
    {
      Type: 'Resource',
      ResourceChange: {
        Action: 'Modify',
        LogicalResourceId: 'Rule',
        PhysicalResourceId: 'rule-1',
        ResourceType: 'AWS::EC2::SecurityGroupIngress',
        Replacement: 'False',
        Scope: ['Properties'],
        Details: [
          {
            Target: { Attribute: 'Properties', Name: 'CidrIp', RequiresRecreation: 'Never' },
            Evaluation: 'Static',
            ChangeSource: 'DirectModification',
          },
        ],
      },
    },
  ],
];

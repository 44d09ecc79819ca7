import { expect, test } from 'vitest';
import { templateLinks } from '../../../src/ingest/cloudformation/links.ts';
import { readTemplate } from '../../../src/ingest/cloudformation/template.ts';

const links = (text: string) => templateLinks(readTemplate({ file: 'template.yaml', text }), 'network');

test('a template exports outputs under names of constants and of its stack', () => {
  const { exports } = links(`
Resources:
  Vpc: { Type: AWS::EC2::VPC }
Outputs:
  A: { Value: !Ref Vpc, Export: { Name: vpc } }
  B: { Value: !GetAtt Vpc.CidrBlock, Export: { Name: !Sub '\${AWS::StackName}-cidr' } }
  C: { Value: !Ref Vpc, Export: { Name: !Join [':', [!Ref AWS::StackName, vpc]] } }
  Computed: { Value: !Ref Vpc, Export: { Name: !Sub '\${Environment}-vpc' } }
  Constant: { Value: eu-west-1, Export: { Name: region } }
  Kept: { Value: !Ref Vpc }
`);
  expect(exports).toEqual([
    { kind: 'export', name: 'vpc', from: ['Vpc'] },
    { kind: 'export', name: 'network-cidr', from: ['Vpc'] },
    { kind: 'export', name: 'network:vpc', from: ['Vpc'] },
  ]);
});

test('what a template imports is told by name, with the resources that use it', () => {
  const { imports } = links(`
Resources:
  Web: { Type: AWS::EC2::Instance, Properties: { SubnetId: !ImportValue subnet, Tags: [{ Key: vpc, Value: !ImportValue vpc }] } }
  Db: { Type: AWS::RDS::DBInstance, Properties: { DBSubnetGroupName: !ImportValue subnet } }
  Other: { Type: AWS::S3::Bucket, Properties: { BucketName: !ImportValue { 'Fn::Sub': '\${Stack}-name' } } }
`);
  expect(imports).toEqual([
    { kind: 'export', name: 'subnet', by: ['Db', 'Web'] },
    { kind: 'export', name: 'vpc', by: ['Web'] },
  ]);
});

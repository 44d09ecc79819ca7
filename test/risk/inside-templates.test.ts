import { describe, expect, test } from 'vitest';
import { Sealed } from '../../src/model/sealed.ts';
import type { ValueObject } from '../../src/model/value.ts';
import { create, findingsOf, judge, update } from './support.ts';

const stack = (resources: object): ValueObject => ({ name: 'a', template_body: JSON.stringify({ Resources: resources }) });
const role = (policy: string) => ({
  Worker: {
    Type: 'AWS::IAM::Role',
    Properties: {
      ManagedPolicyArns: [`arn:aws:iam::aws:policy/${policy}`],
      AssumeRolePolicyDocument: {
        Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      },
    },
  },
});
const group = (CidrIp: string) => ({
  Web: {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: { SecurityGroupIngress: [{ CidrIp, IpProtocol: 'tcp', FromPort: 22, ToPort: 22 }] },
  },
});
const database = (DeletionProtection: boolean) => ({
  Orders: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'postgres', DeletionProtection } },
});

describe('the objects inside the template of a stack', () => {
  test('grant what a role of the plan grants', () => {
    const [finding] = findingsOf('administrator-granted', create('aws_cloudformation_stack', stack(role('AdministratorAccess'))));
    expect(finding).toMatchObject({ code: 'privilege_escalation', attribute: 'template_body' });
    expect(finding?.message).toContain('aws_cloudformation_stack.');
    expect(finding?.message).toContain('/Worker`: `ManagedPolicyArns` grants administrator rights');
    const own = create('aws_iam_role', { managed_policy_arns: ['arn:aws:iam::aws:policy/AdministratorAccess'] });
    expect(finding?.severity).toBe(findingsOf('administrator-granted', own)[0]?.severity);
  });

  test('let in whom a security group of the plan lets in, on a change too', () => {
    const opened = update('aws_cloudformation_stack', stack(group('10.0.0.0/8')), stack(group('0.0.0.0/0')));
    expect(findingsOf('network-exposed', opened)).toHaveLength(1);
    expect(
      findingsOf('network-exposed', update('aws_cloudformation_stack_set', stack({}), stack(group('0.0.0.0/0')))),
    ).toHaveLength(1);
  });

  test('lose the protection that an object of the plan loses', () => {
    const change = update('aws_cloudformation_stack', stack(database(true)), stack(database(false)));
    expect(findingsOf('protection-removed', change)).toHaveLength(1);
  });

  test('are switched off as an object of the plan is', () => {
    const key = (Enabled: boolean) => stack({ Key: { Type: 'AWS::KMS::Key', Properties: { Enabled } } });
    const worst = (from: boolean, to: boolean) =>
      Math.max(0, ...judge(update('aws_cloudformation_stack', key(from), key(to))).findings.map(({ severity }) => severity));
    expect(worst(true, false)).toBeGreaterThan(0.5);
    expect(worst(false, true)).toBeLessThan(0.3);
  });

  test('lose the policy that keeps them when they are removed', () => {
    const kept = (policy: object) => stack({ Orders: { ...database(true).Orders, ...policy } });
    const change = update('aws_cloudformation_stack', kept({ DeletionPolicy: 'Retain' }), kept({}));
    const [finding] = findingsOf('retention-policy-removed', change);
    expect(finding).toMatchObject({ code: 'protection_removed', attribute: 'template_body' });
    expect(finding?.message).toContain('/Orders`: `DeletionPolicy` goes from `Retain` to `Delete`');
    expect(
      findingsOf('retention-policy-removed', update('aws_cloudformation_stack', kept({}), kept({ DeletionPolicy: 'Retain' }))),
    ).toEqual([]);
  });

  describe('are what the parameters make of them', () => {
    const ingress = [{ CidrIp: { Ref: 'From' }, IpProtocol: 'tcp', FromPort: 22, ToPort: 22 }];
    const template_body = JSON.stringify({
      Parameters: { From: { Type: 'String' } },
      Resources: { Web: { Type: 'AWS::EC2::SecurityGroup', Properties: { SecurityGroupIngress: ingress } } },
    });
    const given = (From: string): ValueObject => ({ template_body, parameters: { From } });

    test('let in whom a parameter names', () => {
      const found = (from: string, to: string) =>
        findingsOf('network-exposed', update('aws_cloudformation_stack', given(from), given(to)));
      expect(found('10.0.0.0/8', '0.0.0.0/0')).toHaveLength(1);
      expect(found('0.0.0.0/0', '10.0.0.0/8')).toEqual([]);
    });

    test('and a secret one is not told', () => {
      const password = (text: string) => new Sealed(text, 'marked-sensitive');
      const body = JSON.stringify({
        Parameters: { Key: { Type: 'String' } },
        Resources: {
          App: {
            Type: 'AWS::Lambda::Function',
            Properties: { KmsKeyArn: { Ref: 'Key' }, MemorySize: 128, Runtime: { Ref: 'Key' } },
          },
        },
      });
      const values = (text: string): ValueObject => ({ template_body: body, parameters: { Key: password(text) } });
      const judged = judge(update('aws_cloudformation_stack', values('first-word'), values('second-word')));
      expect(JSON.stringify(judged)).not.toMatch(/first-word|second-word/);
    });
  });

  test('in a deployment of Azure are those that the provider for any type would list', () => {
    const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
    const template_content = JSON.stringify({
      resources: [
        {
          type: 'Microsoft.Authorization/roleAssignments',
          apiVersion: '2022-04-01',
          name: 'ops',
          properties: { roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${OWNER}`, principalId: 'p' },
        },
      ],
    });
    const made = create('azurerm_resource_group_template_deployment', { deployment_mode: 'Incremental', template_content });
    expect(findingsOf('administrator-granted', made)).toHaveLength(1);
  });

  test('are not named where the template is sealed', () => {
    const template_body = new Sealed(JSON.stringify({ Resources: role('AdministratorAccess') }), 'marked-sensitive');
    const found = findingsOf('administrator-granted', create('aws_cloudformation_stack', { template_body }));
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toMatch(/Worker|AdministratorAccess/);
  });
});

describe('quiet', () => {
  test('a stack with a role for one function', () => {
    const made = judge(create('aws_cloudformation_stack', stack(role('service-role/AWSLambdaBasicExecutionRole'))));
    expect(made.findings.filter(({ rule }) => rule !== 'change-itself')).toEqual([]);
  });

  test('what was in the template before', () => {
    const tagged = (Release: string) =>
      stack({ ...group('0.0.0.0/0'), Alarms: { Type: 'AWS::SNS::Topic', Properties: { Release } } });
    expect(findingsOf('network-exposed', update('aws_cloudformation_stack', tagged('1'), tagged('2')))).toEqual([]);
  });

  test('what gets tighter', () => {
    expect(
      findingsOf('network-exposed', update('aws_cloudformation_stack', stack(group('0.0.0.0/0')), stack(group('10.0.0.0/8')))),
    ).toEqual([]);
    expect(
      findingsOf('protection-removed', update('aws_cloudformation_stack', stack(database(false)), stack(database(true)))),
    ).toEqual([]);
  });
});

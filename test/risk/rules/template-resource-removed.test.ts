import { describe, expect, test } from 'vitest';
import { Sealed } from '../../../src/model/sealed.ts';
import type { ValueObject } from '../../../src/model/value.ts';
import { destroy, findingsOf, judge, severitiesOf, update } from '../support.ts';

const ID = 'template-resource-removed';
const TOPIC = { Alarms: { Type: 'AWS::SNS::Topic' } };
const DATABASE = { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'postgres' } };

const stack = (resources: object): ValueObject => ({ name: 'data', template_body: JSON.stringify({ Resources: resources }) });
const changed = (before: object, after: object) => update('aws_cloudformation_stack', stack(before), stack(after));

describe('what a template no longer holds', () => {
  test('is deleted, and weighs what its type weighs', () => {
    const lost = judge(destroy('aws_db_instance', {})).channels;
    const [data, outage] = findingsOf(ID, changed({ ...TOPIC, Orders: DATABASE }, TOPIC));
    expect(data).toMatchObject({ channel: 'data', code: 'data_loss', severity: lost.data, hardStop: true });
    expect(data?.message).toContain('`Orders` (`AWS::RDS::DBInstance`) is no longer in `template_body` and will be deleted');
    expect(outage).toMatchObject({ channel: 'outage', code: 'outage' });
  });

  test('does not come back with its place in the template', () => {
    expect(judge(changed({ Orders: DATABASE }, {})).wayBack).toContain('made anew and empty');
  });

  test('is told with how much goes with it', () => {
    const [data] = findingsOf(ID, changed({ ...TOPIC, Orders: DATABASE, Queue: { Type: 'AWS::SQS::Queue' } }, {}));
    expect(data?.message).toContain('`Orders` (`AWS::RDS::DBInstance`) and 2 other objects are no longer');
  });

  test('is deleted too where its name now stands for another type', () => {
    expect(findingsOf(ID, changed({ Orders: DATABASE }, { Orders: { Type: 'AWS::DynamoDB::Table' } }))).not.toEqual([]);
  });

  test('is found in YAML, with the short forms of its functions', () => {
    const yaml = (rest: string): ValueObject => ({
      template_body: `Resources:\n  Alarms:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: !Sub '\${AWS::StackName}'\n${rest}`,
    });
    const database = '  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      KmsKeyId: !GetAtt Key.Arn\n';
    expect(findingsOf(ID, update('aws_cloudformation_stack', yaml(database), yaml('')))).not.toEqual([]);
    expect(findingsOf(ID, update('aws_cloudformation_stack', yaml(''), yaml(database)))).toEqual([]);
  });

  describe('is deleted where its condition no longer holds', () => {
    const body = {
      Parameters: { Stage: { Type: 'String', Default: 'production' } },
      Conditions: {
        IsLive: { 'Fn::Equals': [{ Ref: 'Stage' }, 'production'] },
        Keeps: {
          'Fn::Not': [{ 'Fn::Or': [{ 'Fn::Equals': [{ Ref: 'Stage' }, 'preview'] }, { 'Fn::Not': [{ Condition: 'IsLive' }] }] }],
        },
      },
      Resources: { ...TOPIC, Orders: { ...DATABASE, Condition: 'Keeps' } },
    };
    const given = (Stage: string, template_body = JSON.stringify(body)): ValueObject => ({
      template_body,
      parameters: { Stage },
    });
    const YAML = `
Parameters: { Stage: { Type: String, Default: production } }
Conditions:
  IsLive: !Equals [!Ref Stage, production]
  Keeps: !And [!Condition IsLive, !Not [!Equals [!Ref Stage, preview]]]
Resources:
  Orders: { Type: 'AWS::RDS::DBInstance', Condition: Keeps }
`;

    test.each([
      ['JSON', undefined],
      ['YAML', YAML],
    ])('in %s', (_form, text) => {
      const [data] = findingsOf(ID, update('aws_cloudformation_stack', given('production', text), given('preview', text)));
      expect(data).toMatchObject({ channel: 'data', hardStop: true });
      expect(data?.message).toContain(
        '`Orders` (`AWS::RDS::DBInstance`) was made under a condition of `template_body` that no longer holds, and will be deleted',
      );
      expect(findingsOf(ID, update('aws_cloudformation_stack', given('preview', text), given('production', text)))).toEqual([]);
    });

    test('and not where nobody can tell', () => {
      const later = {
        ...update('aws_cloudformation_stack', given('production'), given('?')),
        unknown: { parameters: { Stage: true } },
      };
      expect(findingsOf(ID, later)).toEqual([]);
    });
  });

  test('weighs less where a snapshot is taken', () => {
    const [plain = 0] = severitiesOf(ID, changed({ Orders: DATABASE }, {}));
    const [kept = 0] = severitiesOf(ID, changed({ Orders: { ...DATABASE, DeletionPolicy: 'Snapshot' } }, {}));
    expect(kept).toBeLessThan(plain);
    expect(kept).toBeGreaterThan(0.3);
  });

  test('of a type that nobody knows is judged on the cautious side', () => {
    expect(findingsOf(ID, changed({ Thing: { Type: 'Acme::Store::Thing' } }, {}))).toContainEqual(
      expect.objectContaining({ channel: 'data', code: 'unknown_type' }),
    );
  });

  test('is told by the worst of them, whichever comes first', () => {
    const queue = { Type: 'AWS::SQS::Queue' };
    for (const gone of [
      { Alarms: TOPIC.Alarms, Orders: DATABASE, Queue: queue },
      { Orders: DATABASE, Queue: queue, Alarms: TOPIC.Alarms },
    ]) {
      const found = findingsOf(ID, changed(gone, {}));
      expect(found.map(({ channel }) => channel)).toEqual(['data', 'outage']);
      for (const { message } of found) expect(message).toContain('`Orders` (`AWS::RDS::DBInstance`) and 2 other objects are');
    }
  });

  test('stops hard where data goes that nobody brings back, and not for less', () => {
    const [data, outage] = findingsOf(ID, changed({ Alarms: TOPIC.Alarms, Queue: { Type: 'AWS::SQS::Queue' } }, {}));
    expect([data?.hardStop ?? false, outage?.hardStop ?? false]).toEqual([false, false]);
    const lost = findingsOf(ID, changed({ Vpc: { Type: 'AWS::EC2::VPC' } }, {})).filter(({ channel }) => channel === 'outage');
    expect(lost).toMatchObject([{ code: 'outage', hardStop: true }]);
  });

  test('of a known type is judged by it, though another comes first', () => {
    const codes = findingsOf(ID, changed({ Thing: { Type: 'Acme::Store::Thing' } }, {})).map(({ code }) => code);
    expect(codes).toEqual(['unknown_type', 'unknown_type']);
    expect(findingsOf(ID, changed({ Orders: DATABASE }, {})).map(({ code }) => code)).toEqual(['data_loss', 'outage']);
  });

  test('is not named where the template is sealed', () => {
    const sealed = (resources: object): ValueObject => ({
      template_body: new Sealed(JSON.stringify({ Resources: resources }), 'marked-sensitive'),
    });
    const [data] = findingsOf(ID, update('aws_cloudformation_stack', sealed({ Orders: DATABASE }), sealed(TOPIC)));
    expect(data?.message).toContain('an object is no longer in `template_body`');
    expect(JSON.stringify(data)).not.toContain('Orders');
  });
});

describe('quiet', () => {
  test.each<[string, object, object]>([
    ['what is added', TOPIC, { ...TOPIC, Orders: DATABASE }],
    ['what is kept by its policy', { ...TOPIC, Orders: { ...DATABASE, DeletionPolicy: 'Retain' } }, TOPIC],
    [
      'what changes in place',
      { Orders: DATABASE },
      { Orders: { ...DATABASE, Properties: { Engine: 'postgres', MultiAZ: true } } },
    ],
    ['what is lost without harm', { A: { Type: 'AWS::CDK::Metadata' } }, {}],
  ])('%s', (_what, before, after) => {
    expect(findingsOf(ID, changed(before, after))).toEqual([]);
  });

  test('a template that cannot be read, which is judged as one that changes', () => {
    const torn = update('aws_cloudformation_stack', { template_body: '{"Resources": {' }, stack(TOPIC));
    expect(findingsOf(ID, torn)).toEqual([]);
    expect(findingsOf('disruptive-update', torn)).not.toEqual([]);
  });
});

describe('a deployment of Azure', () => {
  const DISK = { type: 'Microsoft.Compute/disks', name: 'data' };
  const deployment = (deployment_mode: string, resources: readonly object[]): ValueObject => ({
    deployment_mode,
    template_content: JSON.stringify({ resources }),
  });
  const TYPE = 'azurerm_resource_group_template_deployment';

  test('deletes what its template no longer holds in the mode Complete only', () => {
    const [from, to] = [[DISK], []];
    expect(findingsOf(ID, update(TYPE, deployment('Complete', from), deployment('Complete', to)))).not.toEqual([]);
    expect(findingsOf(ID, update(TYPE, deployment('Incremental', from), deployment('Incremental', to)))).toEqual([]);
  });

  test('that becomes Complete deletes what its group holds besides', () => {
    const becomes = (from: string, to: string) => update(TYPE, deployment(from, [DISK]), deployment(to, [DISK]));
    expect(severitiesOf('disruptive-update', becomes('Incremental', 'Complete'))[0]).toBeGreaterThanOrEqual(0.7);
    expect(findingsOf('disruptive-update', becomes('Complete', 'Incremental'))).toEqual([]);
  });
});

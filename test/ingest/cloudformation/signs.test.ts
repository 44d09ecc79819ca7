import { describe, expect, test } from 'vitest';
import type { EnvironmentSign } from '../../../src/model/plan.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { changeSet, onlyPlan } from './read-change-sets.ts';

function signs(fields: JsonObject, changes: readonly JsonObject[] = [{}]): readonly EnvironmentSign[] {
  return onlyPlan(changeSet({ changes, fields: { StackName: null, ...fields } })).signs;
}

function properties(value: JsonObject): string {
  return JSON.stringify({ Properties: value });
}

describe('signs of the environment', () => {
  test('are the tags, parameters and name of the stack', () => {
    const parameters = [
      { ParameterKey: 'EnvironmentName', ParameterValue: 'staging' },
      { ParameterKey: 'Stage', ParameterValue: '/stage', ResolvedValue: 'production' },
      { ParameterKey: 'Environment', ParameterValue: '****' },
      { ParameterKey: 'Env', UsePreviousValue: true },
      { ParameterKey: 'Size', ParameterValue: 'production' },
    ];
    const tags = [
      { Key: 'deploy-env', Value: 'prod' },
      { Key: 'Team', Value: 'production' },
    ];
    expect(signs({ StackName: 'shop-dev', Tags: tags, Parameters: parameters })).toEqual([
      { text: 'prod', source: 'stack-tag', where: 'Tags.deploy-env', count: 1 },
      { text: 'staging', source: 'stack-parameter', where: 'Parameters.EnvironmentName', count: 1 },
      { text: 'production', source: 'stack-parameter', where: 'Parameters.Stage', count: 1 },
      { text: 'shop-dev', source: 'name', where: 'StackName', count: 1 },
    ]);
  });

  test('are the tags of resources on both sides, counted', () => {
    const tagged = (value: string): JsonObject => ({ Tags: [{ Key: 'Environment', Value: value }] });
    const changes = [
      { LogicalResourceId: 'A', BeforeContext: properties(tagged('dev')), AfterContext: properties(tagged('prod')) },
      { LogicalResourceId: 'B', Action: 'Remove', BeforeContext: properties(tagged('dev')) },
      {
        LogicalResourceId: 'C',
        Action: 'SyncWithActual',
        BeforeContext: properties(tagged('dev')),
        AfterContext: properties({}),
      },
    ];
    expect(signs({}, changes)).toEqual([
      { text: 'dev', source: 'tag-before', where: 'Tags.Environment', count: 3 },
      { text: 'prod', source: 'tag-after', where: 'Tags.Environment', count: 1 },
    ]);
  });

  test.each<[string, Json, readonly string[]]>([
    ['HostedZoneTags', [{ Key: 'env', Value: 'prod' }], ['prod']],
    ['UserPoolTags', { Environment: 'prod' }, ['prod']],
    ['Tags', { Environment: '{{changeSet:KNOWN_AFTER_APPLY}}' }, []],
    ['Tags', { Environment: ['prod'], Stage: null }, []],
    ['Tags', ['prod'], []],
    ['Tags', 'prod', []],
    ['Environment', { Environment: 'prod' }, []],
  ])('in %s: %j', (property, value, expected) => {
    const found = signs({}, [{ Action: 'Add', AfterContext: properties({ [property]: value }) }]);
    expect(found.map(({ text }) => text)).toEqual(expected);
  });
});

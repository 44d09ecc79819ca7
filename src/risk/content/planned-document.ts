import type { Json, JsonObject } from '../../model/value.ts';
import type { RuleContext } from '../rule.ts';
import { textsOf } from './iam-statement.ts';
import { asList, isEmpty, isObject } from './json.ts';

/**
 * The statements of a policy document that is put together only at apply, as AWS writes them: it is unknown wherever it is used, but
 * the row that reads it shows its blocks. Empty for every other change.
 */
export function plannedStatements({ change, after }: Pick<RuleContext, 'change' | 'after'>): readonly JsonObject[] {
  if (change.kind !== 'read' || change.type !== 'aws_iam_policy_document') return [];
  return asList(after()['statement']).filter(isObject).map(statementOf);
}

function statementOf({ effect, actions, not_actions, resources, principals, condition }: JsonObject): JsonObject {
  return {
    Effect: effect ?? 'Allow',
    ...(isEmpty(not_actions) ? { Action: actions ?? null } : { NotAction: not_actions ?? null }),
    Resource: resources ?? null,
    ...(isEmpty(principals) ? {} : { Principal: principalOf(principals) }),
    ...(isEmpty(condition) ? {} : { Condition: conditionOf(condition) }),
  };
}

function principalOf(blocks: Json | undefined): JsonObject {
  const pairs = asList(blocks)
    .filter(isObject)
    .map(({ type, identifiers }): [string, Json] => [String(type ?? 'AWS'), [...textsOf(identifiers)]]);
  return Object.fromEntries(pairs);
}

function conditionOf(blocks: Json | undefined): JsonObject {
  const pairs = asList(blocks)
    .filter(isObject)
    .map(({ test, variable, values }): [string, Json] => [`${String(test)} ${String(variable)}`, [...textsOf(values)]]);
  return Object.fromEntries(pairs);
}

import type { AttributeRule } from '../../model/knowledge.ts';
import type { Json } from '../../model/value.ts';
import { code } from '../../model/text.ts';
import { coerced } from '../content/coerce.ts';
import { isEmpty } from '../content/json.ts';
import { CREATED_WITH } from '../parameters.ts';
import type { AttributeCase, Outcome } from './operator.ts';

/** The attribute takes the rule's value and did not have it before. */
export function becomes(attribute: AttributeCase): Outcome | undefined {
  const { rule, after, creating } = attribute;
  const bad = rule.value;
  if (bad === null || after === undefined || after === null) return unset(attribute);
  if (!holds(after, bad) || wasSo(attribute)) return undefined;
  return creating ? fromTheStart(rule) : { severity: rule.severity, says: `becomes ${code(String(bad))}` };
}

/**
 * Safety nets that every provider leaves off unless they are asked for: where nothing was written, `false` says the same. A new version
 * of a provider writes it out on every object.
 */
const OFF_UNLESS_SET =
  /((deletion|delete|termination|scale_?in)_?protection(_?enabled)?|protect_from_\w+|object_?lock_?enabled|iam_database_authentication_?enabled|disable_api_(termination|stop))$/i;

function wasSo({ rule, before, creating }: AttributeCase): boolean {
  if (holds(before, rule.value ?? undefined)) return true;
  return !creating && rule.value === false && isEmpty(before) && OFF_UNLESS_SET.test(rule.path);
}

function unset({ rule, before, after }: AttributeCase): Outcome | undefined {
  if (rule.value === null && isEmpty(after) && !isEmpty(before)) return { severity: rule.severity, says: 'is unset' };
  // A switch that was on and is no longer written falls back to off.
  return rule.value === false && coerced(before) === true ? { severity: rule.severity, says: 'is no longer set' } : undefined;
}

function fromTheStart({ value, severity }: AttributeRule): Outcome | undefined {
  if (value === false || severity < CREATED_WITH.from) return undefined;
  return { severity: severity * CREATED_WITH.factor, says: `is ${code(String(value))} from the start` };
}

function holds(value: Json | undefined, bad: boolean | number | string | undefined): boolean {
  if (value === undefined || value === null) return false;
  return typeof bad === 'string' ? value === bad : coerced(value) === bad;
}

import type { AttributeRule } from '../../model/knowledge.ts';
import type { Json } from '../../model/value.ts';
import { code } from '../../model/text.ts';
import { coerced } from '../content/coerce.ts';
import { isEmpty } from '../content/json.ts';
import { CREATED_WITH } from '../parameters.ts';
import type { AttributeCase, Outcome } from './operator.ts';

/** The attribute takes the rule's value and did not have it before. */
export function becomes(attribute: AttributeCase): Outcome | undefined {
  const { rule, before, after, creating } = attribute;
  const bad = rule.value;
  if (bad === null || after === undefined || after === null) return unset(attribute);
  if (!holds(after, bad) || holds(before, bad)) return undefined;
  return creating ? fromTheStart(rule) : { severity: rule.severity, says: `becomes ${code(String(bad))}` };
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

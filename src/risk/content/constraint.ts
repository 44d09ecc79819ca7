import type { Json, JsonObject } from '../../model/value.ts';
import { coerced } from './coerce.ts';
import { asList, isObject } from './json.ts';

/** One rule of an organization's constraint. One with a condition holds for some objects only: it is an exception from the others. */
interface ConstraintRule {
  readonly condition: string;
  readonly enforces: boolean | undefined;
  readonly allowsAll: boolean;
  readonly deniesAll: boolean;
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
}

/**
 * True where a constraint of an organization holds back less than before: `spec` of `google_org_policy_policy`, or `boolean_policy` and
 * `list_policy` of the older resources. A value that is only written in another order holds back the same.
 */
export function bindsLess(before: Json | undefined, after: Json | undefined): boolean {
  const [then, now] = [rulesOf(before), rulesOf(after)];
  if (then.length === 0) return false;
  return (
    isReset(after) || LOSSES.some((loses) => loses(then.filter(isGeneral), now.filter(isGeneral))) || gainsException(then, now)
  );
}

type Loses = (then: readonly ConstraintRule[], now: readonly ConstraintRule[]) => boolean;

const LOSSES: readonly Loses[] = [
  (then, now) => then.some(({ enforces }) => enforces === true) && !now.some(({ enforces }) => enforces === true),
  (then, now) => then.some(({ deniesAll }) => deniesAll) && !now.some(({ deniesAll }) => deniesAll),
  (then, now) => now.some(({ allowsAll }) => allowsAll) && !then.some(({ allowsAll }) => allowsAll),
  (then, now) => {
    const kept = new Set(now.flatMap(({ denied }) => denied));
    return !now.some(({ deniesAll }) => deniesAll) && then.some(({ denied }) => denied.some((value) => !kept.has(value)));
  },
  (then, now) => {
    const known = new Set(then.flatMap(({ allowed }) => allowed));
    if (known.size === 0 || now.some(({ deniesAll }) => deniesAll)) return false;
    const allowed = now.flatMap((rule) => rule.allowed);
    return allowed.length === 0 || allowed.some((value) => !known.has(value));
  },
];

function isGeneral({ condition }: ConstraintRule): boolean {
  return condition === '';
}

/** A new rule for some objects that does not hold them to what the others are held to. */
function gainsException(then: readonly ConstraintRule[], now: readonly ConstraintRule[]): boolean {
  const known = new Set(then.filter(isException).map(({ condition }) => condition));
  return now.some((rule) => isException(rule) && !known.has(rule.condition));
}

function isException(rule: ConstraintRule): boolean {
  return !isGeneral(rule) && (rule.enforces === false || rule.allowsAll || rule.allowed.length > 0);
}

/** `reset` puts the constraint back to its default, whatever was set above it. */
function isReset(value: Json | undefined): boolean {
  return asList(value).some((spec) => isObject(spec) && coerced(spec['reset']) === true);
}

function rulesOf(value: Json | undefined): readonly ConstraintRule[] {
  return asList(value)
    .filter(isObject)
    .flatMap((spec) => ('rules' in spec ? asList(spec['rules']).filter(isObject) : [spec]))
    .map(ruleOf);
}

function ruleOf(rule: JsonObject): ConstraintRule {
  const enforced = coerced(rule['enforce'] ?? rule['enforced']);
  return {
    condition: asList(rule['condition'])
      .filter(isObject)
      .map(({ expression }) => String(expression))
      .join(),
    enforces: typeof enforced === 'boolean' ? enforced : undefined,
    allowsAll: coerced(rule['allow_all']) === true || isAll(rule['allow']),
    deniesAll: coerced(rule['deny_all']) === true || isAll(rule['deny']),
    allowed: [...textsIn(rule['values'], 'allowed_values'), ...textsIn(rule['allow'], 'values')],
    denied: [...textsIn(rule['values'], 'denied_values'), ...textsIn(rule['deny'], 'values')],
  };
}

function isAll(block: Json | undefined): boolean {
  return asList(block).some((part) => isObject(part) && coerced(part['all']) === true);
}

function textsIn(block: Json | undefined, name: string): readonly string[] {
  return asList(block)
    .filter(isObject)
    .flatMap((part) => asList(part[name]))
    .filter((item) => typeof item === 'string');
}

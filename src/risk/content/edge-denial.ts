import type { JsonObject } from '../../model/value.ts';
import { coerced } from './coerce.ts';
import { asList, isObject } from './json.ts';

const EDGE_RULES = /^cloudflare_(ruleset|filter|firewall_rule|teams_rule|zero_trust_gateway_policy|(zero_trust_)?access_policy)$/;
/** Expressions that every request meets. */
const EVERY_REQUEST =
  /^\(?\s*(true|http\.request\.uri\.path (contains|matches) "\/"|starts_with\(http\.request\.uri\.path, "\/"\)|http\.host ne "")\s*\)?$/;

/** True for a rule at the edge, or a set with one, that blocks whoever comes. */
export function blocksEveryRequest(type: string, values: JsonObject): boolean {
  if (!EDGE_RULES.test(type)) return false;
  const rules = type === 'cloudflare_ruleset' ? asList(values['rules']).filter(isObject) : [values];
  return rules.some(
    (rule) =>
      coerced(rule['enabled']) !== false &&
      /^(block|deny|drop)$/i.test(String(rule['action'] ?? rule['decision'] ?? '')) &&
      (EVERY_REQUEST.test(String(rule['expression'] ?? '')) || asList(rule['include']).some(isEverybody)),
  );
}

function isEverybody(who: unknown): boolean {
  return typeof who === 'object' && who !== null && 'everyone' in who && who.everyone !== null && who.everyone !== false;
}

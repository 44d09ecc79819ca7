import type { Json, JsonObject } from '../../model/value.ts';
import { coversTheWorld } from './cidr.ts';
import { toNumber } from './coerce.ts';
import { asList, isObject } from './json.ts';
import { portsOf } from './ports.ts';

/** An entry of a network ACL, of AWS and of those who took its form. */
interface AclEntry {
  readonly order: number;
  readonly denies: boolean;
  readonly rule: JsonObject;
}

/**
 * True where an ordered list of allowing and denying entries now refuses the whole internet what it let through: a denial that comes
 * first, or an entry that turned from allowing to denying.
 */
export function refusesWhatItLetThrough(before: Json | undefined, after: Json | undefined): boolean {
  const [then, now] = [entriesOf(before), entriesOf(after)];
  const letThrough = then.filter(({ denies, rule }) => !denies && !then.some((other) => other.denies && shadows(other, rule)));
  return now.some((entry) => entry.denies && letThrough.some(({ order, rule }) => entry.order <= order && shadows(entry, rule)));
}

/** A denial of the world that covers the ports of a rule. */
function shadows({ rule: denial }: AclEntry, allowed: JsonObject): boolean {
  if (!coversTheWorld(rangesOf(denial))) return false;
  const denied = portsOf(denial);
  return portsOf(allowed).every(([first, last]) => denied.some(([low, high]) => low <= first && last <= high));
}

function rangesOf(rule: JsonObject): readonly string[] {
  return ['cidr_block', 'ipv6_cidr_block', 'CidrBlock', 'Ipv6CidrBlock'].flatMap((name) => {
    const range = rule[name];
    return typeof range === 'string' && range !== '' ? [range] : [];
  });
}

function entriesOf(list: Json | undefined): readonly AclEntry[] {
  return asList(list)
    .filter(isObject)
    .map((rule) => ({
      rule,
      order: toNumber(rule['rule_no'] ?? rule['rule_number'] ?? rule['RuleNumber']) ?? 0,
      denies: /^deny$/i.test(String(rule['action'] ?? rule['rule_action'] ?? rule['RuleAction'] ?? '')),
    }));
}

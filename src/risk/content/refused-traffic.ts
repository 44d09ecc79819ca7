import type { Json, JsonObject } from '../../model/value.ts';
import { coversTheWorld } from './cidr.ts';
import { toNumber } from './coerce.ts';
import { asList, isObject } from './json.ts';
import { portsOf } from './ports.ts';

/** An entry of an ordered list of rules: a network ACL of AWS, a security group of Azure, a security policy of Google. */
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
  if (!coversTheWorld(rangesOf(denial)) || directionOf(denial) !== directionOf(allowed)) return false;
  const denied = portsOf(denial);
  return portsOf(allowed).every(([first, last]) => denied.some(([low, high]) => low <= first && last <= high));
}

function directionOf(rule: JsonObject): string {
  return String(rule['direction'] ?? '').toLowerCase();
}

const RANGES = [
  'cidr_block',
  'ipv6_cidr_block',
  'CidrBlock',
  'Ipv6CidrBlock',
  'source_address_prefix',
  'source_address_prefixes',
  'src_ip_ranges',
];

/** The addresses that a rule is about; Google holds them two blocks deeper. */
function rangesOf(rule: JsonObject): readonly string[] {
  const [match] = asList(rule['match']);
  const [config] = isObject(match) ? asList(match['config']) : [];
  return [rule, ...(isObject(config) ? [config] : [])]
    .flatMap((block) => RANGES.flatMap((name) => asList(block[name])))
    .filter((range): range is string => typeof range === 'string' && range !== '');
}

function entriesOf(list: Json | undefined): readonly AclEntry[] {
  return asList(list)
    .filter(isObject)
    .map((rule) => ({
      rule,
      order: toNumber(rule['rule_no'] ?? rule['rule_number'] ?? rule['RuleNumber'] ?? rule['priority']) ?? 0,
      denies: /^deny\b/i.test(String(rule['action'] ?? rule['rule_action'] ?? rule['RuleAction'] ?? rule['access'] ?? '')),
    }));
}

const LETS_THROUGH = /^(allow|pass|aws:pass|aws:forward_to_sfe|accept)$/i;
const TURNS_AWAY = /^(block|deny|drop|aws:drop(_\w+)?|reject)$/i;

/** True where a default action that let through now turns away: as a word, or by the name of the block that is filled. */
export function turnsAway(before: Json | undefined, after: Json | undefined): boolean {
  const [then, now] = [actionsIn(before), actionsIn(after)];
  return then.some((word) => LETS_THROUGH.test(word)) && now.length > 0 && now.every((word) => TURNS_AWAY.test(word));
}

function actionsIn(value: Json | undefined): readonly string[] {
  return asList(value).flatMap((item) => {
    if (!isObject(item)) return typeof item === 'string' ? [item] : [];
    const written = item['type'] ?? item['Type'];
    if (typeof written === 'string') return [written];
    return Object.entries(item).flatMap(([name, block]) => (isObject(block) || asList(block).length > 0 ? [name] : []));
  });
}

import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { coversTheWorld } from './cidr.ts';
import { coerced } from './coerce.ts';
import { asList, isEmpty, isObject } from './json.ts';
import { isRedacted } from './redacted.ts';
import { portsOf, type PortRange } from './ports.ts';

/** Attributes that name who may come in, for AWS, Google, Azure, Kubernetes and smaller clouds; case and underscores ignored. */
const SOURCES = new Set([
  'authorizedipranges',
  'allowedcidrblocks',
  'allowedips',
  'cidr',
  'cidrs',
  'cidrblock',
  'cidrblocks',
  'cidrip',
  'cidripv4',
  'cidripv6',
  'ip',
  'ips',
  'ipaddress',
  'ipaddresses',
  'ipcidr',
  'iprange',
  'ipranges',
  'ipv6cidrblock',
  'ipv6cidrblocks',
  'remoteipprefix',
  'remote',
  'source',
  'sourceaddresses',
  'sourceaddressprefix',
  'sourceaddressprefixes',
  'sourceips',
  'sourceranges',
  'srcipranges',
  'value',
]);

/**
 * The ports that a value lets the whole internet reach. `owner` is the object that holds the value: it says the ports,
 * the direction and whether the rule allows or denies.
 */
export function portsOpenToTheWorld(value: Json | undefined, owner: JsonObject): readonly PortRange[] {
  if (isRedacted(value) || !letsIn(owner)) return [];
  if (isObject(value)) return portsOfRule(value);
  const ranges = asList(value);
  if (!ranges.some(isObject)) return coversTheWorld(ranges.filter((range) => typeof range === 'string')) ? portsOf(owner) : [];
  return ranges.flatMap((rule) => portsOpenToTheWorld(rule, isObject(rule) ? rule : owner));
}

function portsOfRule(rule: JsonObject): readonly PortRange[] {
  if (!letsIn(rule)) return [];
  const sources = Object.entries(rule)
    .filter(([name]) => SOURCES.has(name.replaceAll('_', '').toLowerCase()))
    .flatMap(([, source]) => asList(source))
    .filter((source) => typeof source === 'string');
  if (coversTheWorld(sources)) return portsOf(rule);
  // Google and Kubernetes hold the ranges one block deeper: authorized_networks, from.ip_block.
  return Object.values(rule)
    .filter((part) => isList(part) && part.some(isObject))
    .flatMap((part) => portsOpenToTheWorld(part, rule));
}

function letsIn(rule: JsonObject): boolean {
  const says = (name: string): string => String(rule[name] ?? '').toLowerCase();
  if (['access', 'action', 'rule_action', 'RuleAction'].some((name) => /^(deny|block)(\(\d+\))?$/.test(says(name)))) return false;
  if (['outbound', 'egress', 'out'].some((word) => [says('direction'), says('type')].includes(word))) return false;
  if (coerced(rule['egress']) === true || coerced(rule['Egress']) === true || coerced(rule['disabled']) === true) return false;
  return isEmpty(rule['deny']) || !isEmpty(rule['allow']);
}

/** True for a network policy of Kubernetes with a rule that names no source: it lets in all. */
export function admitsEverySource(value: Json | undefined): boolean {
  const spec = isList(value) ? value[0] : value;
  if (!isObject(spec) || !('pod_selector' in spec || 'podSelector' in spec)) return false;
  return asList(spec['ingress']).some((rule) => isObject(rule) && isEmpty(rule['from']));
}

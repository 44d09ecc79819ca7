import type { JsonObject } from '../../model/value.ts';
import { coversTheWorld } from './cidr.ts';
import { coerced, toNumber } from './coerce.ts';
import { deniesByDefault } from './default-denial.ts';
import { blocksEveryRequest } from './edge-denial.ts';
import { asList, isEmpty, isObject } from './json.ts';
import { ALL_PORTS, portsOf, type PortRange } from './ports.ts';

/** How much an object by itself turns away: everybody before any other rule is asked, or whoever no other rule lets in. */
export type Denial = 'everybody' | 'by-default';

/** A rule that denies, with what it is about; `undefined` for a rule that allows, and for one that is off. */
interface Denying {
  /** From whom, or to whom: addresses, ranges, words. */
  readonly peers: readonly string[];
  readonly ports: readonly PortRange[];
  /** True where it is asked early enough to come before what is usually allowed. */
  readonly isEarly: boolean;
  /** True where it is only about some of the machines behind it. */
  readonly isForSome: boolean;
}

type Reader = (rule: JsonObject) => Denying | undefined;

const DENIES = /^(deny|drop|block|reject)\b/i;
const says = (rule: JsonObject, ...names: readonly string[]): boolean =>
  names.some((name) => DENIES.test(String(rule[name] ?? '')));
const textsAt = (rule: JsonObject, ...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => asList(rule[name])).filter((text): text is string => typeof text === 'string' && text !== '');
const numberAt = (rule: JsonObject, ...names: readonly string[]): number | undefined =>
  names.map((name) => toNumber(rule[name])).find((number) => number !== undefined);

/** What others let in usually stands from here on: AWS counts from 100, Google's default is 1000, Azure's first rules lie below. */
const EARLY = { acl: 100, google: 1000, policy: 10_000, azure: 1000 } as const;

const aclEntry: Reader = (rule) =>
  says(rule, 'rule_action', 'RuleAction', 'action')
    ? {
        peers: textsAt(rule, 'cidr_block', 'ipv6_cidr_block', 'CidrBlock', 'Ipv6CidrBlock'),
        ports: portsOf(rule),
        isEarly: (numberAt(rule, 'rule_number', 'RuleNumber', 'rule_no') ?? 0) <= EARLY.acl,
        isForSome: false,
      }
    : undefined;

const googleFirewall: Reader = (rule) => {
  const denied = asList(rule['deny']).filter(isObject);
  if (denied.length === 0 || coerced(rule['disabled']) === true) return undefined;
  const isEgress = /^egress$/i.test(String(rule['direction'] ?? ''));
  return {
    peers: textsAt(rule, isEgress ? 'destination_ranges' : 'source_ranges'),
    ports: portsOf({ allow: denied }),
    isEarly: (numberAt(rule, 'priority') ?? EARLY.google) <= EARLY.google,
    isForSome: ['target_tags', 'target_service_accounts'].some((name) => !isEmpty(rule[name])),
  };
};

const googlePolicyRule: Reader = (rule) => {
  const match = asList(rule['match'])[0];
  if (!says(rule, 'action') || coerced(rule['disabled']) === true || coerced(rule['preview']) === true || !isObject(match))
    return undefined;
  const config = asList(match['config'])[0];
  const expression = asList(match['expr'])[0];
  const isAll = isObject(expression) && String(expression['expression']).trim() === 'true';
  const layers = asList(match['layer4_configs']).filter(isObject);
  return {
    peers: [
      ...textsAt(match, 'src_ip_ranges', 'dest_ip_ranges'),
      ...(isObject(config) ? textsAt(config, 'src_ip_ranges') : []),
      ...(isAll ? ['*'] : []),
    ],
    ports: layers.length === 0 ? [ALL_PORTS] : layers.flatMap(portsOfLayer),
    isEarly: (numberAt(rule, 'priority') ?? 0) <= EARLY.policy,
    isForSome: ['target_service_accounts', 'target_secure_tags', 'target_resources'].some((name) => !isEmpty(rule[name])),
  };
};

function portsOfLayer({ ip_protocol: protocol, ports }: JsonObject): readonly PortRange[] {
  return portsOf({ allow: [{ protocol: protocol ?? 'all', ports: ports ?? [] }] });
}

const azureRule: Reader = (rule) =>
  says(rule, 'access', 'action')
    ? {
        peers: textsAt(rule, 'source_address_prefix', 'source_address_prefixes'),
        ports: portsOf(rule),
        isEarly: (numberAt(rule, 'priority') ?? 0) <= EARLY.azure,
        isForSome: !textsAt(rule, 'destination_address_prefix', 'destination_address_prefixes').every(isWholeNetwork),
      }
    : undefined;

function isWholeNetwork(target: string): boolean {
  return /^(\*|any|virtualnetwork|0\.0\.0\.0\/0|internet)$/i.test(target);
}

/** Rules of clouds and firewalls that took the common words: who, what, and `drop`. */
const otherRule: Reader = (rule) =>
  says(rule, 'policy', 'action', 'access', 'effect')
    ? {
        peers: textsAt(rule, 'cidr_ip', 'source_cidr', 'source_ip', 'source', 'source_address', 'remote_ip_prefix'),
        ports: portsOf(rule),
        isEarly: (numberAt(rule, 'priority', 'rule_order') ?? 1) <= EARLY.acl,
        isForSome: false,
      }
    : undefined;

const READERS: readonly (readonly [type: RegExp, read: Reader])[] = [
  [/network_acl_rule$|NetworkAclEntry$/, aclEntry],
  [/^google_compute_firewall$/, googleFirewall],
  [/^google_compute_\w*(firewall|security)_policy_rule$/, googlePolicyRule],
  [/^azurerm_network_security_rule$/, azureRule],
  [
    /^(alicloud|tencentcloud|openstack|ovh|huaweicloud|opentelekomcloud|vsphere|fortios|panos)_\w*(firewall|security|group|acl)\w*(rule|policy)\w*$/,
    otherRule,
  ],
];

/** How much a single object turns away, by its type and its values; `undefined` where it lets by, or is about some only. */
export function denialOf(type: string, values: JsonObject): Denial | undefined {
  const read = READERS.find(([pattern]) => pattern.test(type))?.[1];
  const rule = read?.(values);
  if (rule !== undefined) return isAgainstEverybody(rule) ? 'everybody' : undefined;
  if (blocksEveryRequest(type, values)) return 'everybody';
  return deniesByDefault(type, values) ? 'by-default' : undefined;
}

function isAgainstEverybody({ peers, ports, isEarly, isForSome }: Denying): boolean {
  return isEarly && !isForSome && coversTheWorld(peers) && ports.some(servesTheWeb);
}

/** Ports by which a service is met; a denial of a port for administrators harms nobody else. */
function servesTheWeb([first, last]: PortRange): boolean {
  return [80, 443].some((port) => first <= port && port <= last);
}

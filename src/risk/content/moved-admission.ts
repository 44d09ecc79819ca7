import type { ResourceChange } from '../../model/plan.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { coversTheWorld, isWithin } from './cidr.ts';
import { asList } from './json.ts';
import { isRedacted } from './redacted.ts';
import { portFactor, portsOf } from './ports.ts';

/** Rows that let somebody in by themselves, and by nothing else. */
const ADMISSION =
  /vpc_security_group_(in|e)gress_rule$|^aws_security_group_rule$|SecurityGroup(In|E)gress$|^google_compute_firewall$|^azurerm_network_security_rule$/;

const PEERS = [
  'cidr_ipv4',
  'cidr_ipv6',
  'cidr_blocks',
  'ipv6_cidr_blocks',
  'referenced_security_group_id',
  'source_security_group_id',
  'prefix_list_id',
  'prefix_list_ids',
  'CidrIp',
  'CidrIpv6',
  'SourceSecurityGroupId',
  'source_ranges',
  'source_tags',
  'source_service_accounts',
  'destination_ranges',
  'source_address_prefix',
  'source_address_prefixes',
] as const;
const PROTOCOLS = ['ip_protocol', 'protocol', 'IpProtocol'] as const;
/** From here on a port is not for everybody: whoever came by it from the internet should not have. */
const NOT_FOR_ALL = 0.5;

/** True where a rule that let somebody in lets in others now, and none of those: other addresses, other ports, another protocol. */
export function movesAway(
  { type, unknown, valuesWithheld }: Pick<ResourceChange, 'type' | 'unknown' | 'valuesWithheld'>,
  before: JsonObject,
  after: JsonObject,
): boolean {
  if (valuesWithheld || !ADMISSION.test(type)) return false;
  if (PEERS.some((name) => unknown[name] === true || [before, after].some((rule) => isRedacted(rule[name])))) return false;
  const isMisplaced = coversTheWorld(peersOf(before)) && portFactor(portsOf(before)) >= NOT_FOR_ALL;
  if (isMisplaced || denies(before) || denies(after)) return false;
  return !sharesAll(before, after);
}

function sharesAll(before: JsonObject, after: JsonObject): boolean {
  return sharesPeers(peersOf(before), peersOf(after)) && sharesPorts(before, after) && sharesProtocol(before, after);
}

function denies(rule: JsonObject): boolean {
  return /^deny$/i.test(String(rule['access'] ?? '')) || asList(rule['deny']).length > 0;
}

function peersOf(rule: JsonObject): readonly string[] {
  const named = PEERS.flatMap((name) => asList(rule[name])).map(String);
  const all = rule['self'] === true ? [...named, 'self'] : named;
  return all.filter((peer) => peer !== '' && peer !== 'null');
}

function sharesPeers(before: readonly string[], after: readonly string[]): boolean {
  if (before.length === 0 || after.length === 0 || coversTheWorld(after)) return true;
  return before.some((peer) => after.some((other) => peer === other || isWithin(peer, other) || isWithin(other, peer)));
}

function sharesPorts(before: JsonObject, after: JsonObject): boolean {
  return portsOf(before).some(([first, last]) => portsOf(after).some(([low, high]) => low <= last && first <= high));
}

function sharesProtocol(before: JsonObject, after: JsonObject): boolean {
  const [from, to] = [before, after].map((rule) =>
    wordOf(PROTOCOLS.map((name) => rule[name]).find((word) => word !== undefined)),
  );
  return from === to || to === '-1' || to === 'all' || to === '*' || from === '';
}

const NUMBERS: Readonly<Record<string, string>> = { '6': 'tcp', '17': 'udp', '1': 'icmp' };

function wordOf(value: Json | undefined): string {
  const word = String(value ?? '').toLowerCase();
  return NUMBERS[word] ?? word;
}

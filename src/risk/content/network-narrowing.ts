import type { Json, JsonObject } from '../../model/value.ts';
import { coversTheWorld, isWithin } from './cidr.ts';
import { asList, isObject } from './json.ts';
import { portFactor, portsOf } from './ports.ts';
import { canonical } from './same-content.ts';

/** One source that a rule lets in to some ports. */
interface Admission {
  readonly ports: string;
  readonly source: string;
  readonly isWeb: boolean;
}

/**
 * True where a list of network rules loses only what it should not have let in: a range of addresses that is replaced by a narrower one
 * within it, or the whole internet on ports that are not meant for it. Whoever was meant to come in still does.
 */
export function onlyTightens(before: Json | undefined, after: Json | undefined): boolean {
  const [then, now] = [admissionsOf(before), admissionsOf(after)];
  const kept = new Set(now.map(({ ports, source }) => `${ports} ${source}`));
  const lost = then.filter(({ ports, source }) => !kept.has(`${ports} ${source}`));
  return lost.length > 0 && lost.every((one) => isNarrowed(one, now) || isMisplaced(one));
}

function isNarrowed({ ports, source }: Admission, now: readonly Admission[]): boolean {
  return now.some((other) => other.ports === ports && isWithin(other.source, source));
}

function isMisplaced({ source, isWeb }: Admission): boolean {
  return !isWeb && coversTheWorld([source]);
}

/** From here on ports are for administrators or for other machines, not for everybody. */
const NOT_FOR_ALL = 0.5;

const SOURCES = [
  'cidr_blocks',
  'ipv6_cidr_blocks',
  'security_groups',
  'prefix_list_ids',
  'CidrIp',
  'CidrIpv6',
  'SourceSecurityGroupId',
  'SourcePrefixListId',
];

function admissionsOf(rules: Json | undefined): readonly Admission[] {
  return asList(rules).filter(isObject).flatMap(admissionsOfRule);
}

function admissionsOfRule(rule: JsonObject): readonly Admission[] {
  const ranges = portsOf(rule);
  const ports = `${String(rule['protocol'] ?? rule['IpProtocol'] ?? '')} ${canonical(ranges.map((range) => [...range]))}`;
  const sources = SOURCES.flatMap((name) => asList(rule[name])).map(String);
  const all = rule['self'] === true ? [...sources, 'self'] : sources;
  return all.filter((source) => source !== '').map((source) => ({ ports, source, isWeb: portFactor(ranges) < NOT_FOR_ALL }));
}

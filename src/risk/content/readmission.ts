import type { Plan, ResourceChange } from '../../model/plan.ts';
import { reveal } from '../../model/reveal.ts';
import type { Json, JsonObject, ValueObject } from '../../model/value.ts';
import { coversTheWorld, isWithin } from './cidr.ts';
import { asList, isObject } from './json.ts';
import { portsOf } from './ports.ts';

/** How much traffic an entry of a network's list let through: to everybody on the web's ports, or to some; a denial let through none. */
export type Admits = 'everybody' | 'some' | 'nobody';

const ACL_ENTRY = /network_acl_rule$|NetworkAclEntry$/;

/** True for one row of a network ACL, which drops whatever none of its rows allows. */
export function isAclEntry(type: string): boolean {
  return ACL_ENTRY.test(type);
}

/** Whom an entry lets through by itself. */
export function admittedBy(entry: JsonObject): Admits {
  if (!/^(allow|accept)$/i.test(wordAt(entry, 'rule_action', 'RuleAction', 'action', 'access'))) return 'nobody';
  const isWide = coversTheWorld(rangesOf(entry)) && portsOf(entry).some(servesTheWeb);
  return isWide ? 'everybody' : 'some';
}

/** True where another row of the same plan lets through what a removed entry did: one with another number, or a wider one. */
export function isReadmitted({ id, before }: ResourceChange, plan: Plan): boolean {
  const removed = opened(before);
  return plan.changes.some((other) => {
    if (other.id === id || !isAclEntry(other.type) || other.after === null) return false;
    return covers(opened(other.after), removed);
  });
}

/** True where a row takes the place of one that the same plan removes, and lets through no more. */
export function isSuccessor({ id, after }: ResourceChange, plan: Plan): boolean {
  const added = opened(after);
  return plan.changes.some(
    (other) => other.id !== id && isAclEntry(other.type) && other.kind === 'delete' && covers(opened(other.before), added),
  );
}

/** The worst that the entries of a list let through which are gone, and which no entry that is left covers. */
export function lostAdmission(before: Json | undefined, after: Json | undefined): Admits {
  const lost = lostEntries(before, after).map(admittedBy);
  if (lost.includes('everybody')) return 'everybody';
  return lost.includes('some') ? 'some' : 'nobody';
}

/** True where the web is still open to everybody, or to fewer by the same ports: somebody decided who comes in, and somebody does. */
export function staysOpen(before: Json | undefined, after: Json | undefined): boolean {
  const left = asList(after)
    .filter(isObject)
    .filter((entry) => admittedBy(entry) !== 'nobody');
  return (
    left.some((entry) => admittedBy(entry) === 'everybody') ||
    lostEntries(before, after).every((entry) => left.some((other) => coversPorts(other, entry)))
  );
}

function lostEntries(before: Json | undefined, after: Json | undefined): readonly JsonObject[] {
  const left = asList(after).filter(isObject);
  return asList(before)
    .filter(isObject)
    .filter((entry) => !left.some((other) => covers(other, entry)));
}

function coversPorts(entry: JsonObject, other: JsonObject): boolean {
  const ports = portsOf(entry);
  return portsOf(other).every(([first, last]) => ports.some(([low, high]) => low <= first && last <= high));
}

function covers(entry: JsonObject, other: JsonObject): boolean {
  if (admittedBy(entry) === 'nobody' || !isSameList(entry, other)) return false;
  const [ranges, wanted] = [rangesOf(entry), rangesOf(other)];
  return (
    coversPorts(entry, other) &&
    (coversTheWorld(ranges) || wanted.every((range) => ranges.some((wider) => range === wider || isWithin(range, wider))))
  );
}

/** In the same direction, and of the same list where both say which. */
function isSameList(entry: JsonObject, other: JsonObject): boolean {
  return ['egress', 'Egress', 'direction', 'network_acl_id', 'NetworkAclId'].every((name) => {
    const [own, asked] = [entry[name], other[name]];
    return own === undefined || asked === undefined || String(own).toLowerCase() === String(asked).toLowerCase();
  });
}

const RANGES = [
  'cidr_block',
  'ipv6_cidr_block',
  'CidrBlock',
  'Ipv6CidrBlock',
  'source_address_prefix',
  'source_address_prefixes',
];

function rangesOf(entry: JsonObject): readonly string[] {
  return RANGES.flatMap((name) => asList(entry[name])).filter(
    (range): range is string => typeof range === 'string' && range !== '',
  );
}

function servesTheWeb([first, last]: readonly [number, number]): boolean {
  return [80, 443].some((port) => first <= port && port <= last);
}

function wordAt(entry: JsonObject, ...names: readonly string[]): string {
  return names.map((name) => entry[name]).find((word): word is string => typeof word === 'string') ?? '';
}

function opened(values: ValueObject | null): JsonObject {
  const revealed = values === null ? undefined : reveal(values);
  return isObject(revealed) ? revealed : {};
}

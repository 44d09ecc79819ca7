import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { publicShare } from '../content/cidr.ts';
import { coerced, toNumber } from '../content/coerce.ts';
import { asList, isEmpty, isObject, parsedDocument } from '../content/json.ts';
import { onlyTightens } from '../content/network-narrowing.ts';
import { isPerson, isServiceAgent } from '../content/role-members.ts';
import { isReached, LISTS_ROUTES, reachesNoneOf } from '../content/routes.ts';
import { canonical } from '../content/same-content.ts';
import { valueAt } from '../content/value-at.ts';
import type { AttributeCase, Outcome } from './operator.ts';

/** Something was set and is not any more. */
export function gone({ rule, before, after }: AttributeCase): Outcome | undefined {
  return !isEmpty(read(before)) && isEmpty(read(after)) ? { severity: rule.severity, says: 'is removed' } : undefined;
}

/** A list or an object in a text is as empty as one that is none. */
function read(value: Json | undefined): Json | undefined {
  return typeof value === 'string' && value.length < SHORT ? (parsedDocument(value) ?? value) : value;
}

/** Longer texts are not empty. */
const SHORT = 20;

/** A list loses members, or a block of requirements asks for less. */
export function shrink(attribute: AttributeCase): Outcome | undefined {
  const { rule, before, after } = attribute;
  if (isObject(before)) return losesKeys(before, after) ? { severity: rule.severity, says: 'loses entries' } : undefined;
  if (!isList(before) || isEmpty(before) || losesNothing(rule.path, before, asList(after))) return undefined;
  if (onlyTightens(before, after)) return { severity: rule.severity * TIGHTENED, says: 'lets in less' };
  const ofRole = rule.path === 'members' ? lostOfRole(rule.severity, lostMembers(before, asList(after))) : undefined;
  return ofRole ?? allOff(attribute, before) ?? shrinks(attribute, before);
}

function losesNothing(path: string, before: readonly Json[], after: readonly Json[]): boolean {
  return isAllSpeltOut(before, after) || losesOnlyDeleted(before, after) || (LISTS_ROUTES.test(path) && isReached(before, after));
}

/** Google keeps the names of accounts that are deleted in its bindings until somebody takes them out. */
function losesOnlyDeleted(before: readonly Json[], after: readonly Json[]): boolean {
  const lost = gained(after, before);
  return lost.length > 0 && lost.every((member) => typeof member === 'string' && member.startsWith('deleted:'));
}

/** A map of settings without one that was there: what asks for it finds nothing. */
function losesKeys(before: JsonObject, after: Json | undefined): boolean {
  return isObject(after) && Object.keys(before).some((key) => !isEmpty(before[key]) && !Object.hasOwn(after, key));
}

/** The entries of such a list do the work; those of others are rules, settings or names. */
const SERVES = /(origin|target|backend|member|endpoint|server|node|upstream|instance|region)s?$/i;

/** What is served by them is served by none, as if the object itself were off. */
function allOff({ rule, after, facet }: AttributeCase, before: readonly Json[]): Outcome | undefined {
  const now = asList(after);
  if (facet === 'disruptive' && LISTS_ROUTES.test(rule.path) && reachesNoneOf(before, now))
    return { severity: Math.min(rule.severity * ALL_ROUTES, MOST), says: 'keeps none of its entries' };
  if (facet !== 'disruptive' || !SERVES.test(rule.path) || now.length === 0 || now.some(isOn) || !before.some(isOn))
    return undefined;
  return { severity: Math.min(rule.severity * ALL, MOST), says: 'switches off all of its entries' };
}

function shrinks({ rule, after, facet }: AttributeCase, before: readonly Json[]): Outcome | undefined {
  if (isEmpty(after)) return { severity: rule.severity * (isAdmission(before) ? EMPTIED : 1), says: 'is emptied' };
  if (isLess(before, asList(after), facet === 'disruptive' ? isOn : isActive)) {
    const share = areSentences(before) && isEdit(before, asList(after)) ? EDITED : 1;
    return { severity: rule.severity * share, says: lossOf(before, asList(after)) };
  }
  return rule.path.startsWith('required') && asksForLess(before[0], asList(after)[0])
    ? { severity: rule.severity, says: 'asks for less' }
    : undefined;
}

/** Statements in words, as Oracle's policies are made of: one that is written anew is seldom one that is lost. */
function areSentences(items: readonly Json[]): boolean {
  return items.every((item) => typeof item === 'string' && /^(allow|deny|define|endorse|admit)\s.+\sto\s/i.test(item));
}

const EDITED = 0.4;

/** True where about as many are new as are gone: one that allowed much is split into two that allow less. */
function isEdit(before: readonly Json[], after: readonly Json[]): boolean {
  const [more, lost] = [gained(before, after).length, gained(after, before).length];
  return more > 0 && lost > 0 && Math.abs(more - lost) <= 1;
}

function lossOf(before: readonly Json[], after: readonly Json[]): string {
  const isShorter = after.length < before.length || !before.some(isObject);
  return isShorter ? 'loses entries' : 'has entries that do nothing any more';
}

/** A role of a project loses somebody who works by it, or only people; of all else the rule says how much it is. */
function lostOfRole(severity: number, lost: readonly string[]): Outcome | undefined {
  if (lost.some(isServiceAgent))
    return { severity: Math.min(severity * AGENTS, MOST), says: 'loses the agents that services work by' };
  return lost.length > 0 && lost.every(isPerson) ? { severity: severity * PEOPLE, says: 'loses people' } : undefined;
}

function lostMembers(before: readonly Json[], after: readonly Json[]): readonly string[] {
  return before.filter((member): member is string => typeof member === 'string' && !after.includes(member));
}

const ALL = 1.6;
const ALL_ROUTES = 1.9;
const AGENTS = 1.4;
const PEOPLE = 0.6;
const MOST = 0.88;

/** Whoever was let in by one of the rules is cut off, not only some. */
const EMPTIED = 2.2;

/** Rules of a firewall, by the ports that each of them names. */
function isAdmission(rules: readonly Json[]): boolean {
  return rules.every(
    (rule) => isObject(rule) && ['from_port', 'FromPort', 'IpProtocol', 'protocol'].some((name) => name in rule),
  );
}

/** Share of the severity where a list of network rules loses only what was too wide. */
const TIGHTENED = 0.2;

/** Share of the severity where a list of addresses gains one more office. */
const OFFICE = 0.5;
/** From this prefix on a range is one site's, as a provider of lines gives it out. */
const OFFICE_PREFIX = 24;

/** Ways to talk that others can read or pass for. */
const WEAK_PROTOCOL = /^(http|ftp|telnet|ssl.*|tlsv?1([._][01])?|any|all|\*|-1)$/i;

function gainsSafeProtocols(path: string, before: readonly Json[], after: readonly Json[]): boolean {
  return /protocols$/i.test(path) && !gained(before, after).some((item) => WEAK_PROTOCOL.test(String(item)));
}

function gained(before: readonly Json[], after: readonly Json[]): readonly Json[] {
  const known = new Set(before.map(canonical));
  return after.filter((item) => !known.has(canonical(item)));
}

/** True where all that a list gains are small ranges of public addresses, in texts of their own or as the only value of a block. */
function gainsOffices(before: readonly Json[], after: readonly Json[]): boolean {
  const more = gained(before, after);
  return more.length > 0 && more.every((item) => isOffice(isObject(item) ? (item['value'] ?? item['Value']) : item));
}

function isOffice(range: Json | undefined): boolean {
  if (typeof range !== 'string') return false;
  const share = publicShare(range);
  return share > 0 && share <= 2 ** -OFFICE_PREFIX;
}

/** Everybody with an account of the company, not the few who need it. */
function isWholeDomain(member: Json): boolean {
  return typeof member === 'string' && member.startsWith('domain:');
}

const DOMAIN = 2;
const DOMAIN_MOST = 0.6;

/** A list gains members. */
export function grow(attribute: AttributeCase): Outcome | undefined {
  const { rule, before, after } = attribute;
  // A switch is no list of one.
  if (typeof before === 'boolean' || typeof after === 'boolean') return undefined;
  const [then, now] = [linesOf(before, rule.path), linesOf(after, rule.path)];
  if (!isLess(now, then, isActive) || gainsSafeProtocols(rule.path, then, now) || isAllSpeltOut(then, now)) return undefined;
  if (areSentences(now) && isEdit(then, now)) return { severity: rule.severity * EDITED, says: 'has other entries' };
  return growth(attribute, then, now);
}

/** Keys that let somebody in stand in one text, a line for each. */
function linesOf(value: Json | undefined, path: string): readonly Json[] {
  if (typeof value !== 'string' || !/(ssh[_-]?|authorized[_-]?)keys$/i.test(path)) return asList(value);
  return value.split('\n').filter((line) => line.trim() !== '');
}

function growth({ rule: { severity }, afterObject }: AttributeCase, then: readonly Json[], now: readonly Json[]): Outcome {
  if (gained(then, now).some(isWholeDomain)) {
    return { severity: Math.max(severity, Math.min(severity * DOMAIN, DOMAIN_MOST)), says: 'gains everybody of a domain' };
  }
  return gainsOffices(then, now)
    ? { severity: severity * OFFICE, says: 'gains a few addresses' }
    : { severity: severity * (onlyReads(afterObject) ? READS : 1), says: 'gains entries' };
}

/** Where an object that gives a role says which. */
const ROLES = ['role', 'role_ref.0.name', 'role_definition_name', 'access_level'] as const;
const READER = /(^|[./_: -])(view(er)?|read(er|s|_?only)?)$/i;
const READS = 0.5;

/** True where what is given is to look only. */
function onlyReads(values: JsonObject): boolean {
  return ROLES.some((path) => READER.test(String(valueAt(values, path) ?? '')));
}

/** All that there is to give on a table or a sequence of PostgreSQL, which answers with each by its name. */
const ALL_RIGHTS = [
  ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'],
  ['SELECT', 'UPDATE', 'USAGE'],
  ['CONNECT', 'CREATE', 'TEMPORARY'],
  ['CREATE', 'USAGE'],
] as const;

/** True where one list says `ALL` and the other names all. */
function isAllSpeltOut(before: readonly Json[], after: readonly Json[]): boolean {
  return (saysAll(after) && namesAll(before)) || (saysAll(before) && namesAll(after));
}

function saysAll([first, ...others]: readonly Json[]): boolean {
  return others.length === 0 && typeof first === 'string' && /^all( privileges)?$/i.test(first);
}

function namesAll(list: readonly Json[]): boolean {
  const named = new Set(list.map((item) => (typeof item === 'string' ? item.toUpperCase() : item)));
  return ALL_RIGHTS.some((rights) => named.size === rights.length && rights.every((right) => named.has(right)));
}

/** Names are compared one by one, so that a swap is a loss; blocks only by count, since an edited block is not a lost one. */
function isLess(before: readonly Json[], after: readonly Json[], counts: (item: Json) => boolean): boolean {
  if (after.filter(counts).length < before.filter(counts).length) return true;
  if ([...before, ...after].some((item) => isObject(item) || isList(item))) return false;
  const kept = new Set(after.map(canonical));
  return before.some((item) => !kept.has(canonical(item)));
}

/** A filter that only writes down what it sees, or lets it by, holds nothing back. */
function isActive(item: Json): boolean {
  if (!isObject(item)) return true;
  if (/^(log|skip|count|simulate)$/i.test(String(item['action'] ?? ''))) return false;
  return coerced(item['preview']) !== true && isOn(item);
}

/** A rule that is kept but switched off does no more than one that is gone. */
function isOn(item: Json): boolean {
  if (!isObject(item)) return true;
  return (
    coerced(item['enabled'] ?? item['Enabled']) !== false && !/^disabled$/i.test(String(item['status'] ?? item['Status'] ?? ''))
  );
}

function asksForLess(before: Json | undefined, after: Json | undefined): boolean {
  if (!isObject(before) || !isObject(after)) return false;
  return Object.entries(before).some(
    ([name, value]) => (toNumber(after[name]) ?? Number.POSITIVE_INFINITY) < (toNumber(value) ?? Number.NEGATIVE_INFINITY),
  );
}

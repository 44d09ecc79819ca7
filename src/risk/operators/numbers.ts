import { isList } from '../../model/list.ts';
import { code } from '../../model/text.ts';
import { toNumber } from '../content/coerce.ts';
import { countsIn } from '../content/job-counts.ts';
import { isEmpty, isObject } from '../content/json.ts';
import { quantityOf } from '../content/quantity.ts';
import { valueAt } from '../content/value-at.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import type { AttributeCase, Outcome } from './operator.ts';

/** A logarithmic guess at how much a service loses when it shrinks: to a tenth, which refuses most of what comes, to half, a little. What is
 * left at a hundredth serves nobody. */
const CAPACITY = { starved: 1, decimated: 0.65, halved: 0.45, reduced: 0.1 } as const;
const TENTH = 0.1;
const HUNDREDTH = 0.01;
/** Where 0 or nothing means "for ever": log groups, and the expiry that new objects get. */
const UNLIMITED_AT_ZERO = /(^|\.)(retention_?in_?days|(default_)?((table|partition)_)?expiration_ms)$/i;

/** Where -1 means "for ever", or as much as there is: Kafka, Cosmos DB, what a function still takes, logs of a day. */
const KEPT_FOR_EVER = /retention|retain|ttl|time_?to_?live|expir|(record|event)_?age|quota_gb/i;

/** A number or duration falls: a retention, a window, a count. */
export function down(attribute: AttributeCase): Outcome | undefined {
  const { rule, facet, before, after, isSealed } = attribute;
  const [from, to] = [limitOf(rule.path, before), limitOf(rule.path, after)];
  if (from === undefined || to === undefined || to >= from || isSaidInYears(attribute)) return undefined;
  const least = facet === 'protection' && to === 0 ? Math.min(rule.severity * NOTHING_KEPT.factor, NOTHING_KEPT.most) : 0;
  return {
    severity: Math.max(rule.severity, least, isOldTls(rule.path, after, to) ? OLD_TLS : 0),
    says: isSealed() ? 'falls' : `falls ${fromTo(from, to, [before, after])}`,
  };
}

function isOldTls(path: string, after: Json | undefined, version: number): boolean {
  return version < OLDEST_SAFE_TLS && (tlsVersion(after) === version || /tls_?version$/i.test(path));
}

/** `days` makes room for `years`, or the other way round: together they say how long. */
function isSaidInYears({ rule: { path }, beforeObject, afterObject }: AttributeCase): boolean {
  const [, parent = ''] = /^(.*?)(days|years)$/i.exec(path) ?? [];
  const of = (object: JsonObject, unit: string): number => toNumber(valueAt(object, parent + unit)) ?? 0;
  const [then, now] = [beforeObject, afterObject].map((object) => of(object, 'days') + of(object, 'years') * DAYS_A_YEAR);
  return parent !== '' && of(beforeObject, 'years') !== of(afterObject, 'years') && (now ?? 0) >= (then ?? 0);
}

const DAYS_A_YEAR = 365;

/** What is not kept at all is no safety net any more. */
const NOTHING_KEPT = { factor: 1.25, most: 0.6 } as const;

/** What is older can be read on the way: whoever lets it in again should say for whom. */
const OLDEST_SAFE_TLS = 1.2;
const OLD_TLS = 0.4;

/** A limit that is several times as high is another limit, or none. */
const SEVERAL = 4;

/** A limit that keeps others out rises several times over: a lifetime of sessions, the attempts before a lock, a rate. */
export function up({ rule, before, after, isSealed }: AttributeCase): Outcome | undefined {
  const [from, to] = [quantityOf(before), quantityOf(after)];
  if (from === undefined || to === undefined || from <= 0) return undefined;
  if (to <= 0) return { severity: rule.severity, says: 'is no longer limited' };
  if (to < from * SEVERAL) return undefined;
  return {
    severity: rule.severity,
    says: isSealed() ? 'rises several times over' : `rises ${fromTo(from, to, [before, after])}`,
  };
}

function limitOf(path: string, value: Json | undefined): number | undefined {
  const quantity = quantityOf(value) ?? tlsVersion(value);
  if (quantity === -1 && KEPT_FOR_EVER.test(path)) return Number.POSITIVE_INFINITY;
  if (!UNLIMITED_AT_ZERO.test(path)) return quantity;
  return quantity === 0 || isEmpty(value) ? Number.POSITIVE_INFINITY : quantity;
}

/** The oldest version that is let in: `TLS1_2`, `TLSv1.2_2021`, `TLSv1`, `ELBSecurityPolicy-TLS13-1-2-2021-06`. */
function tlsVersion(value: Json | undefined): number | undefined {
  const text = String(value ?? '');
  const [, minor] =
    /(?:^|-)tls[-_]?v?1(?:[._-]([0-3]))?(?:_\d{4}|$|-)/i.exec(text) ??
    /^ELBSecurityPolicy-(?:TLS13|FS)-1-([0-3])/.exec(text) ??
    [];
  if (minor !== undefined) return Number(`1.${minor}`);
  return /^(tlsv?1$|tlsv1_2016|ELBSecurityPolicy-)/i.test(text) ? 1 : undefined;
}

function fromTo(from: number, to: number, [before, after]: readonly (Json | undefined)[]): string {
  return from === Number.POSITIVE_INFINITY
    ? `from unlimited to ${code(String(after))}`
    : `from ${code(String(before))} to ${code(String(after ?? to))}`;
}

/** Serving capacity falls: to nothing is an outage, halved may be one, a little less is routine scaling. */
export function capacity({ rule, type, before, after, isSealed, afterObject }: AttributeCase): Outcome | undefined {
  if (typeof before === 'string' && countsIn(before) !== undefined) return capacityOfJob(rule.severity, before, after);
  const counts = [toNumber(before), toNumber(after)] as const;
  const share = Math.max(shareOf(rule.path, counts, afterObject), votesLost(`${type} ${rule.path}`, counts));
  if (share === 0) return undefined;
  return {
    severity: rule.severity * share,
    says: isSealed() ? 'falls' : `falls from ${code(String(before))} to ${code(String(after))}`,
  };
}

/** Members that vote on what is true: with fewer than three of them, the loss of one stops them all. */
const VOTES = /stateful_?set|dedicated_master_count|DedicatedMasterCount|zookeeper|etcd/i;
const LEAST_VOTES = 3;

function votesLost(what: string, [from = 0, to = 0]: readonly [number | undefined, number | undefined]): number {
  return from >= LEAST_VOTES && to < LEAST_VOTES && to > 0 && VOTES.test(what) ? CAPACITY.halved : 0;
}

/** How much of a service's capacity is lost, by the number before and after and by what bounds it otherwise. */
function shareOf(path: string, [from, to]: readonly [number | undefined, number | undefined], object: JsonObject): number {
  if (to === 0 && isOnDemand(object)) return 0;
  if (from === undefined && to === 0) return SERVES.test(path) ? 1 : 0;
  if (from === undefined || to === undefined || from === 0) return 0;
  return mayStillGrow(path, object) ? Math.min(shareLost(from, to), CAPACITY.halved) : shareLost(from, to);
}

/** Numbers without which something runs all the same: zero is then the first that stops it. */
const SERVES = /(concurren\w*|desired_?(count|capacity|size|tasks)|replicas)$/i;

/** A lower bound of zero under an upper one: it starts slowly and serves. */
function mayStillGrow(path: string, object: JsonObject): boolean {
  const upper = path.replace(/min(imum)?(?=[^.]*$)/i, (bound) => (bound.startsWith('M') ? 'Max' : 'max') + bound.slice(3));
  return upper !== path && (toNumber(valueAt(object, upper)) ?? 0) > 0;
}

/** What is paid by use has as much capacity as it needs, and writes 0 where a number stood. */
function isOnDemand(object: JsonObject): boolean {
  const modes = Object.values(object).flatMap((value) => {
    const block = isList(value) ? value[0] : value;
    return isObject(block) ? Object.values(block) : [block];
  });
  return modes.some((mode) => typeof mode === 'string' && /^(pay_?per_?request|on_?demand)$/i.test(mode));
}

/** A job's text has a count for each of its groups: the worst of them counts. */
function capacityOfJob(severity: number, before: Json | undefined, after: Json | undefined): Outcome | undefined {
  const [from = [], to = []] = [countsIn(before), countsIn(after)];
  if (from.length !== to.length) return undefined;
  const lost = Math.max(0, ...from.map((count, index) => (count === 0 ? 0 : shareLost(count, to[index] ?? count))));
  return lost === 0 ? undefined : { severity: severity * lost, says: 'asks for fewer of a group' };
}

function shareLost(from: number, to: number): number {
  // A negative number is "no limit" (reserved concurrency -1), so that only zero is less.
  if (to === 0) return 1;
  if (from < 0 || to < 0 || to >= from) return 0;
  if (to <= from * HUNDREDTH) return CAPACITY.starved;
  if (to <= from * TENTH) return CAPACITY.decimated;
  return to <= from / 2 ? CAPACITY.halved : CAPACITY.reduced;
}

import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';
import { asksForMore } from '../content/asks-for-less.ts';
import { bringsCrds } from '../content/crds.ts';
import { isEmpty, isObject, parsedDocument } from '../content/json.ts';
import { grows, isQuantity, quietBlock } from '../content/quiet-block.ts';
import { quantityOf } from '../content/quantity.ts';
import { forwardsAlike } from '../content/forwards.ts';
import { membersLost } from '../content/role-members.ts';
import { canonical, sameContent } from '../content/same-content.ts';
import type { AttributeCase, Outcome } from './operator.ts';

const GROWTH = 0.4;
/** Where records go: nothing stops where there were none before. */
const RECORDS = /(^|[._])(access_?)?log(s|ging)?(_?(settings|config(uration)?|destination))?([._]|$)/i;
const SMALL = 0.35;

/** The attribute changes in a way that counts: a longer retention or later expiry is none, and growth counts less. */
export function changes(attribute: AttributeCase): Outcome | undefined {
  const { rule, facet, before, after } = attribute;
  if (sameContent(before, after)) return undefined;
  if (facet === 'protection')
    return isLonger(lifeOf(rule.path, before), lifeOf(rule.path, after))
      ? undefined
      : { severity: rule.severity, says: 'changes' };
  if (disturbsNothing(attribute)) return undefined;
  return lessened(attribute) ?? inFull(attribute);
}

/** `cert-manager` and `jetstack/cert-manager` are one chart, with its repository or without. */
function lastPart(value: Json | undefined): Json | undefined {
  return typeof value === 'string' ? value.split('/').at(-1) : value;
}

/** A whole policy of roles, by whom it takes one from: what it gives is judged by itself. */
const LOST = {
  administrators: { share: 1, says: 'takes a role from those who administer' },
  programs: { share: 0.75, says: 'takes roles from programs' },
  people: { share: 0.6, says: 'takes roles from people' },
  nobody: { share: 0.15, says: 'takes no role from anybody' },
} as const;

const ACTIONS = /(^|\.)(default_)?action$/;

const FILTERS = /(^|[._])filter_?groups?([._]|$)/i;

function disturbsNothing({ rule, before, after }: AttributeCase): boolean {
  if (sameContent(withoutBlanks(before), withoutBlanks(after)) || (FILTERS.test(rule.path) && asksForMore(before, after)))
    return true;
  return (isEmpty(before) && RECORDS.test(rule.path)) || (ACTIONS.test(rule.path) && forwardsAlike(before, after));
}

/** A block in which every text is empty says what none says, unless it is there to be there: those have no texts. */
function withoutBlanks(value: Json | undefined): Json | undefined {
  if (isList(value)) return value.map((item) => withoutBlanks(item) ?? null).filter((item) => !isBlank(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutBlanks(item)]));
}

function isBlank(item: Json): boolean {
  const fields = isObject(item) ? Object.values(item) : [];
  return fields.includes('') && fields.every((field) => isEmpty(field));
}

/** What seldom disturbs anybody. */
function lessened(attribute: AttributeCase): Outcome | undefined {
  return ofRoles(attribute) ?? ofNames(attribute) ?? ofLess(attribute);
}

function ofRoles({ rule, before, after }: AttributeCase): Outcome | undefined {
  const lost = membersLost(before, after);
  return lost && { severity: rule.severity * LOST[lost].share, says: LOST[lost].says };
}

function ofNames({ rule, before, after }: AttributeCase): Outcome | undefined {
  const isOneChart = rule.path === 'chart' && lastPart(before) === lastPart(after);
  return isOneChart ? { severity: rule.severity * SMALL, says: 'changes' } : undefined;
}

function ofLess(attribute: AttributeCase): Outcome | undefined {
  const { rule, facet, before, after } = attribute;
  if (isMore(attribute)) return { severity: rule.severity * GROWTH, says: 'grows' };
  if (gainsOnly(attribute)) return { severity: rule.severity * GROWTH, says: 'gains entries' };
  if (isSmallUpgrade(attribute)) return { severity: rule.severity * SMALL, says: 'changes' };
  const quiet = facet === 'disruptive' ? quietBlock(before, after) : undefined;
  return quiet && { severity: rule.severity * quiet.share, says: quiet.isGrowth ? 'grows' : 'changes' };
}

function inFull({ rule, before, after }: AttributeCase): Outcome {
  if (isLeap(before, after)) return { severity: Math.max(rule.severity, LEAP), says: 'leaps over several major versions' };
  return { severity: rule.severity, says: 'changes' };
}

/** More of what is there. */
function isMore({ rule, before, after }: AttributeCase): boolean {
  return isQuantity(rule.path) && grows(before, after);
}

/** Nobody has tried what lies between, and its notes tell of each what to do by hand. */
const LEAP = 0.4;
const SEVERAL_MAJORS = 3;

function isLeap(before: Json | undefined, after: Json | undefined): boolean {
  const [from, to] = [before, after].map((value) => /^v?(\d{1,3})\.\d+\.\d+$/.exec(String(value))?.[1]);
  return from !== undefined && to !== undefined && Number(to) >= Number(from) + SEVERAL_MAJORS;
}

/**
 * From `1.4.2` to `1.5.0`: versions of three parts promise that only the first breaks what was there. Of two parts, only those
 * with a first part as high as a database's (`16.4`) do: Kubernetes breaks with the second of `1.31`, and of `1.31.4`, and its
 * nodes are drained for it; Kafka keeps what the newer version wrote.
 */
function isSmallUpgrade(attribute: AttributeCase): boolean {
  const [old, next] = [attribute.before, attribute.after].map((value) => /^(\d{2})\.(\d+)$/.exec(String(value)));
  if (old && next) return Number(old[1]) >= FIRST_WITH_TWO_PARTS && old[1] === next[1] && Number(next[2]) >= Number(old[2]);
  return isSmallOfThree(attribute);
}

function isSmallOfThree({ rule, before, after, afterObject }: AttributeCase): boolean {
  const [from, to] = [before, after].map((value) => /^v?(\d+)\.(\d+)\.(\d+)(?:-gke\.\d+)?$/.exec(String(value)));
  if (from?.[1] === undefined || to?.[1] !== from[1]) return false;
  const minors = Number(to[2]) - Number(from[2]);
  if (BREAKS_WITH_THE_SECOND.test(`${rule.path}=${String(before)}`)) return minors === 0;
  return minors >= 0 && (minors < SEVERAL_MINORS || !bringsCrds(afterObject));
}

/** The objects of a cluster are written in kinds that such a chart brings: of these, what was announced to go has gone by then. */
const SEVERAL_MINORS = 3;

/** The attribute and what it was: Google's clusters say by their versions what they are. */
const BREAKS_WITH_THE_SECOND = /(kubernetes|k8s|orchestrator|master|kafka|airflow)_?version=|-gke\.\d+$/i;
/** PostgreSQL counts so since 10, whose successor is the first that is not also MariaDB's. */
const FIRST_WITH_TWO_PARTS = 11;

/** True where a list keeps all that it had: one more record, subnet or rule beside the others. */
function onlyGains(before: Json | undefined, after: Json | undefined): boolean {
  if (typeof before === 'string' && typeof after === 'string' && /^\s*\[/.test(before))
    return onlyGains(parsedDocument(before), parsedDocument(after));
  if (!isList(before) || !isList(after) || isEmpty(before) || after.length <= before.length) return false;
  const kept = new Set(after.map(columnOf).map(canonical));
  return before.map(columnOf).every((item) => kept.has(canonical(item)));
}

/** A column of BigQuery may be empty unless it says otherwise, whether or not it says so. */
function columnOf(item: Json): Json {
  if (!isObject(item) || item['mode'] !== 'NULLABLE') return item;
  const { mode: _, ...column } = item;
  return column;
}

/** Lists of routes within routes: one more path of a host beside the others disturbs none of them. */
const ROUTES = /(^|\.)(rules?|routes?|path_?matchers?|host_?rules?|origins?)$/i;

/** True where everything that was there still is, as it was: lists may have more, and nothing else may differ. */
function holdsAll(before: Json | undefined, after: Json | undefined): boolean {
  if (isList(before) && isList(after)) return before.every((item) => after.some((other) => holdsAll(item, other)));
  if (isObject(before) && isObject(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].every((name) => holdsAll(before[name], after[name]));
  return sameContent(before, after);
}

function gainsOnly({ rule, facet, before, after }: AttributeCase): boolean {
  return onlyGains(before, after) || (facet === 'disruptive' && ROUTES.test(rule.path) && holdsAll(before, after));
}

/** Rows live for ever where they are given no time. */
const FOR_EVER_AT_ZERO = /(time_?to_?live|expiration_?time)$|(^|[._])ttl(_seconds)?$/i;
const FOR_EVER = -1;

function lifeOf(path: string, value: Json | undefined): Json | undefined {
  return FOR_EVER_AT_ZERO.test(path) && quantityOf(value) === 0 ? FOR_EVER : opened(value);
}

/** A document in a text is compared by what it says. */
function opened(value: Json | undefined): Json | undefined {
  return typeof value === 'string' ? (parsedDocument(value) ?? value) : value;
}

/** True where every limit in it moves later or away: nothing expires sooner than it would have. */
function isLonger(before: Json | undefined, after: Json | undefined): boolean {
  const [old, next] = [before, after].map((value) => (typeof value === 'string' ? parsedDocument(value) : undefined));
  if (old !== undefined && next !== undefined) return isLonger(old, next);
  if (isList(before) && isList(after))
    return before.length === after.length && before.every((item, index) => isLonger(item, after[index]));
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].every((name) => isLonger(before[name], after[name]));
  }
  return sameContent(before, after) || isLater(before, after);
}

function isLater(before: Json | undefined, after: Json | undefined): boolean {
  // No limit, or -1, is for ever.
  if (isEmpty(before) || quantityOf(before) === -1) return false;
  if (isEmpty(after) || quantityOf(after) === -1) return true;
  return grows(before, after) || isLaterDate(before, after);
}

function isLaterDate(before: Json | undefined, after: Json | undefined): boolean {
  const isDate = (value: Json | undefined): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);
  return isDate(before) && isDate(after) && after > before;
}

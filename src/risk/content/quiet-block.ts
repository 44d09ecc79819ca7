import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';
import { changedLeaves, type ChangedLeaf } from './changed-attributes.ts';
import { isEmpty, isObject } from './json.ts';
import { quantityOf } from './quantity.ts';

/** Attributes that say how much there is; more of it seldom interrupts what is there. */
const QUANTITY =
  /(^|_|\.)(capacity|count|size|nodes|iops|throughput|storage|quota|units|shards|replicas)(_|$|\.)|_(gb|mb|in_gb)$/i;
/** A machine stops for it, whichever way it goes. */
const OF_A_MACHINE = /(^|[._])(v?cpus?|cpu_?count)$/i;

/** True for the name of an attribute that says how much there is of something; more of what a machine has is a restart. */
export function isQuantity(path: string): boolean {
  return !OF_A_MACHINE.test(path) && QUANTITY.test(snakeCase(path));
}

/** True where a number is larger than it was. A number in a text is one, too. */
export function grows(before: Json | undefined, after: Json | undefined): boolean {
  const [from, to] = [quantityOf(before), quantityOf(after)];
  return from !== undefined && to !== undefined && from >= 0 && to > from;
}

/** What is left of the weight of a block's change, by what differs in it: names, what has to be true of the values, share. */
interface Quiet {
  readonly name: (path: string) => boolean;
  readonly holds: (before: Json | undefined, after: Json | undefined) => boolean;
  readonly share: number;
}

const always = (): boolean => true;
const named =
  (words: RegExp) =>
  (path: string): boolean =>
    words.test(path);

const LIMIT = /(^|[._])(max|min|maximum|minimum|limit|retention|keep)(_|$)/;

const GROWTH: Quiet = {
  name: (path) => isQuantity(path) || (LIMIT.test(path) && !OF_A_MACHINE.test(path)),
  holds: grows,
  share: 0.4,
};

/** `M40` became `M60`: a bound up to which something may grow. */
function isHigherTier(before: Json | undefined, after: Json | undefined): boolean {
  const [from, to] = [before, after].map((value) => /^([A-Z]+)(\d+)$/.exec(String(value ?? '')));
  return from?.[1] !== undefined && from[1] === to?.[1] && Number(to[2]) > Number(from[2]);
}

const NOTHING = 0.05;

const QUIET: readonly Quiet[] = [
  { name: named(LIMIT), holds: isHigherTier, share: GROWTH.share },
  // What only names or describes. What selects by labels is none.
  {
    name: (path) =>
      /(^|[._])((\w+_)?(labels?|tags?)|annotations?|description|display_name|comments?|notes?)(\.|$)/.test(path) &&
      !/match_|selector|pod_/.test(path),
    holds: always,
    share: 0.15,
  },
  // What the cloud gives to a part of an object: it is known again after apply.
  { name: named(/(^|[._])(id|etag|fingerprint|self_link|arn)$/), holds: (_, after) => after === undefined, share: NOTHING },
  // Settings of which none was set.
  { name: named(/(config|settings|options|configuration)(\.|$)/), holds: wasBlank, share: NOTHING },
  // What whoever is turned away gets to read.
  { name: named(/custom_response/), holds: always, share: 0.3 },
  GROWTH,
  // When something happens and how long it is waited for.
  {
    name: named(
      /(timeout|interval|delay|ttl|max_age|keep_?alive\w*|retr(y|ies)|attempts|backoff|soak\w*|drain\w*|duration|cooldown|(^|[._])(hours|minutes|seconds|nanos|days_of_week|day|day_of_week|start_time|time_of_day|time_zone))(_(in_)?(seconds?|minutes?|hours?|sec|secs|ms|milliseconds))?$/,
    ),
    holds: (before, after) => !isEmpty(before) && !isEmpty(after),
    share: 0.4,
  },
  // How much of the traffic goes where, as long as all of them get some.
  { name: named(/(^|[._])(weight|percent(age)?)$/), holds: (_, after) => (quantityOf(after) ?? 0) > 0, share: 0.5 },
  // Lists where one more leaves the others as they were.
  {
    name: named(/(^|[._])(hosts?|host_?names?|fqdns|ip_addresses|methods|headers|origins|paths|records|zones|versions|domains)$/),
    holds: keepsAll,
    share: 0.5,
  },
];

export interface QuietBlock {
  readonly share: number;
  /** True where all that differs is how much there is of something. */
  readonly isGrowth: boolean;
}

/**
 * Knowledge names whole blocks: what changes in `node_config` may roll every node, or be one more label. `undefined` where something
 * differs that is not known to be quiet, or a block comes or goes.
 */
export function quietBlock(before: Json | undefined, after: Json | undefined): QuietBlock | undefined {
  if (!isBlock(before) || !isBlock(after)) return undefined;
  const found = changedLeaves({ block: before ?? null }, { block: after ?? null }).map(quietOf);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return { share: Math.max(...found.map((quiet) => quiet?.share ?? 1)), isGrowth: found.every((quiet) => quiet === GROWTH) };
}

function isBlock(value: Json | undefined): boolean {
  return isObject(value) || (isList(value) && value.length > 0 && value.every(isObject));
}

function quietOf({ path, before, after }: ChangedLeaf): Quiet | undefined {
  const name = snakeCase(path.replaceAll(/\.\d+/g, '')).toLowerCase();
  return QUIET.find((quiet) => quiet.name(name) && quiet.holds(before, after));
}

function wasBlank(before: Json | undefined, after: Json | undefined): boolean {
  return isEmpty(after) && isBlank(before);
}

/** As providers fill in what nobody set: `false`, `0`, an empty text, and blocks of nothing else. */
function isBlank(value: Json | undefined): boolean {
  if (isList(value)) return value.every(isBlank);
  if (isObject(value)) return Object.values(value).every(isBlank);
  return isEmpty(value) || value === false || value === 0 || value === '0' || value === 'false';
}

function keepsAll(before: Json | undefined, after: Json | undefined): boolean {
  return isList(before) && isList(after) && !isEmpty(before) && before.every((item) => after.includes(item));
}

function snakeCase(path: string): string {
  return path.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2');
}

import type { Plan, ResourceChange } from '../model/plan.ts';
import type { Json, JsonObject } from '../model/value.ts';
import { canonicalText } from './canonical.ts';
import { type Difference, differencesOf, markedPaths } from './differences.ts';
import { type DigestKey, digestOf, keyedHash, sha256 } from './hash.ts';
import { ignoredIn } from './ignored.ts';

/** Names the form below. Another form gets another name, so that two forms can never give the same digest. */
const FORM = 'blastgate/plan-digest/1';

/**
 * The digest of what applying a plan would do, as `docs/digest.md` defines it byte for byte: `sha256:` and 64 hexadecimal digits.
 * With a key, sealed values enter by HMAC-SHA256; without one only that they change, since a bare hash of a secret can be guessed.
 * `ignored` are patterns of attributes that the policy leaves out. Throws InputError for a text that has no canonical form.
 */
export function planDigest(plan: Plan, key: DigestKey | undefined, ignored: readonly string[] = []): string {
  const digester: Digester = { plan, key, ignored, feeds: feedsOf(plan) };
  return digestOf({
    actions: inOrder(plan.actions.map(({ address, type, triggeredBy }) => ({ address, type, triggered_by: triggeredBy }))),
    changes: plan.changes.map((change) => sha256(canonicalText(rowOf(change, digester)))).toSorted(),
    code: inOrder(
      plan.code.map(({ address, kind, when, command, computedFrom }) => ({
        address,
        kind,
        when,
        command,
        computed_from: distinct(computedFrom),
      })),
    ),
    form: FORM,
    format: plan.source.format,
    incomplete: plan.incomplete.map(({ reason }) => reason).toSorted(),
    sealed: key === undefined ? 'changed-only' : 'hmac-sha256',
    stack: plan.source.stackId ?? plan.source.stack,
  });
}

interface Digester {
  readonly plan: Plan;
  readonly key: DigestKey | undefined;
  readonly ignored: readonly string[];
  /** What the expression of an attribute refers to, by configuration address and attribute. */
  readonly feeds: ReadonlyMap<string, readonly string[]>;
}

/** One row as the digest sees it. A key whose value is `undefined` is not written. */
function rowOf(change: ResourceChange, digester: Digester): JsonObject {
  const { before, after } = change;
  const isIgnored = ignoredIn(change.address, digester.ignored);
  return {
    address: change.address,
    deposed: change.deposed,
    differences: differencesOf({ before, after }, isIgnored).map((one) => differenceOf(one, digester.key)),
    importing: change.importing || undefined,
    kind: change.kind,
    likelihood: change.likelihood,
    // An import changes nothing, so only the object's own values tell which object it is.
    object: change.importing
      ? differencesOf({ before: undefined, after: before }, isIgnored).map((one) => differenceOf(one, digester.key))
      : undefined,
    policies: policiesOf(change),
    previous_address: change.previousAddress,
    provider: change.provider,
    replace: inOrder(change.replacePaths),
    retention: change.retention,
    type: change.type,
    unknown: markedPaths(change.unknown, isIgnored).map((path) => ({
      from: digester.feeds.get(feedId(change.configAddress, String(path[0]))) ?? [],
      path,
    })),
    values_withheld: change.valuesWithheld || undefined,
  };
}

function differenceOf({ path, before, after, sealed }: Difference, key: DigestKey | undefined): JsonObject {
  const leaf = (value: Json | undefined): Json | undefined => {
    if (!sealed || value === undefined || value === null) return value;
    return key === undefined ? { sealed: true } : { 'hmac-sha256': keyedHash(value, key) };
  };
  return { after: leaf(after), before: leaf(before), path };
}

function policiesOf({ policies }: ResourceChange): JsonObject | undefined {
  if (policies === undefined) return undefined;
  return Object.fromEntries(Object.entries(policies).map(([name, [before, after]]) => [name, [before ?? null, after ?? null]]));
}

function feedsOf({ changes, references }: Plan): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set(changes.filter(({ unknown }) => Object.keys(unknown).length > 0).map((change) => change.configAddress));
  const feeds = new Map<string, string[]>();
  for (const { from, to, attribute } of references) {
    if (attribute === undefined || !wanted.has(from)) continue;
    const id = feedId(from, attribute);
    const known = feeds.get(id);
    if (known) known.push(to);
    else feeds.set(id, [to]);
  }
  return new Map([...feeds].map(([id, targets]) => [id, distinct(targets)]));
}

function feedId(configAddress: string, attribute: string): string {
  return canonicalText([configAddress, attribute]);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}

/** A list without an order of its own, sorted by the canonical text of its items. */
function inOrder(items: readonly Json[]): readonly Json[] {
  return items
    .map((item) => ({ item, text: canonicalText(item) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ item }) => item);
}

import type { OutputChange, ResourceChange } from '../model/plan.ts';
import type { Json, JsonObject, Path, Value } from '../model/value.ts';
import { byCodeUnits } from '../model/text.ts';
import { inOrder } from './canonical.ts';
import { type Difference, differencesOf, type IsIgnored, markedPaths } from './differences.ts';
import { type DigestKey, keyedHash } from './hash.ts';

/** How a digest sees values: the key that hides sealed ones, and what the policy leaves out. */
export interface View {
  readonly key: DigestKey | undefined;
  readonly isIgnored: IsIgnored;
  /** What the expression at a path is made of. */
  readonly feedsAt: (path: Path) => readonly string[];
}

/**
 * A changed row as `docs/digest.md` defines it. A key whose value is `undefined` is not written. Its keys and those of all in it stand
 * in their order, which `orderedText` relies on.
 */
export function changedRow(change: ResourceChange, view: View): JsonObject {
  const { before, after } = change;
  return {
    address: change.address,
    deposed: change.deposed,
    differences: differences({ before, after }, view),
    importing: change.importing || undefined,
    kind: change.kind,
    likelihood: change.likelihood,
    // An import changes nothing, so only the object's own values tell which object it is.
    object: change.importing ? contentOf(before, view) : undefined,
    policies: policiesOf(change),
    previous_address: change.previousAddress,
    provider: change.provider,
    replace: inOrder(change.replacePaths),
    retention: change.retention,
    type: change.type,
    unknown: unknownIn(change.unknown, view),
    values_withheld: change.valuesWithheld || undefined,
  };
}

export function changedOutput({ name, kind, before, after, unknown }: OutputChange, view: View): JsonObject {
  return { differences: differences({ before, after }, view), kind, name, unknown: unknownIn(unknown, view) };
}

/** All that a value holds, leaf by leaf. */
export function contentOf(value: Value, view: Pick<View, 'key' | 'isIgnored'>): readonly Json[] {
  return differences({ before: undefined, after: value }, view);
}

function differences(
  sides: { readonly before: Value | undefined; readonly after: Value | undefined },
  { key, isIgnored }: Pick<View, 'key' | 'isIgnored'>,
): readonly Json[] {
  return differencesOf(sides, isIgnored).map((one) => differenceOf(one, key));
}

function differenceOf({ path, before, after, sealed }: Difference, key: DigestKey | undefined): JsonObject {
  const leaf = (value: Json | undefined): Json | undefined => {
    if (!sealed || value === undefined || value === null) return value;
    return key === undefined ? { sealed: true } : { 'hmac-sha256': keyedHash(value, key) };
  };
  return { after: leaf(after), before: leaf(before), path };
}

function unknownIn(mask: Value, { isIgnored, feedsAt }: View): readonly Json[] {
  return markedPaths(mask, isIgnored).map((path) => ({ from: feedsAt(path), path }));
}

function policiesOf({ policies }: ResourceChange): JsonObject | undefined {
  if (policies === undefined) return undefined;
  const named = Object.entries(policies).toSorted(([a], [b]) => byCodeUnits(a, b));
  return Object.fromEntries(named.map(([name, [before, after]]) => [name, [before ?? null, after ?? null]]));
}

import type { ResourceChange } from '../../model/plan.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isList, isObject } from './json.ts';
import { sameContent } from './same-content.ts';

const TAGS = new Set(['tags', 'tags_all', 'labels', 'effective_labels', 'terraform_labels', 'tag', 'Tags']);

/** Types that do nothing but set labels, some of which say what pods may do. */
const LABELS_ARE_ITS_CONTENT = /^kubernetes_(labels|annotations)$/;

/** True where an update touches nothing but tags or labels. */
export function changesTagsOnly(change: ResourceChange, before: JsonObject, after: JsonObject): boolean {
  const changed = changedAttributes(change, before, after);
  return (
    change.kind === 'update' &&
    !LABELS_ARE_ITS_CONTENT.test(change.type) &&
    changed.length > 0 &&
    changed.every((name) => TAGS.has(name))
  );
}

/** Names of the attributes that differ or are known only after apply. */
function changedAttributes(change: ResourceChange, before: JsonObject, after: JsonObject): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(change.unknown)]);
  return [...names].filter((name) => change.unknown[name] === true || !sameContent(before[name], after[name]));
}

/** A scalar or a list that differs, below single blocks and objects. */
export interface ChangedLeaf {
  /** As knowledge writes paths: `settings.0.enabled`. */
  readonly path: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

const DEEPEST = 5;

/** The scalars and lists that differ, found through objects and lists of one block; longer lists are not entered. */
export function changedLeaves(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[] = [],
): readonly ChangedLeaf[] {
  if (path.length > DEEPEST || sameContent(before, after)) return [];
  if (isBlock(before) || isBlock(after)) return changedLeaves(blockOf(before), blockOf(after), [...path, '0']);
  if (isObject(before) || isObject(after)) return leavesBelow(fieldsOf(before), fieldsOf(after), path);
  return [{ path: path.join('.'), before, after }];
}

function leavesBelow(before: JsonObject, after: JsonObject, path: readonly string[]): readonly ChangedLeaf[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => changedLeaves(before[name], after[name], [...path, name]));
}

function fieldsOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function isBlock(value: Json | undefined): boolean {
  return isList(value) && value.length === 1 && isObject(value[0]);
}

function blockOf(value: Json | undefined): Json | undefined {
  return isList(value) ? value[0] : value;
}

/** The last two names of a path in snake case, without list positions: `versioning_enabled` for `Versioning.0.Enabled`. */
export function leafName(path: string): string {
  return path
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .slice(-2)
    .join('_')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

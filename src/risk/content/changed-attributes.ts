import type { ResourceChange } from '../../model/plan.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isList, isObject } from './json.ts';
import { sameContent } from './same-content.ts';

const TAGS = new Set(['tags', 'tags_all', 'labels', 'effective_labels', 'terraform_labels', 'tag', 'Tags']);

/** Types that do nothing but set labels, some of which say what pods may do. */
const LABELS_ARE_ITS_CONTENT = /^kubernetes_(labels|annotations)$/;

/** True where an update touches nothing but tags or labels. The first other attribute that differs ends the search. */
export function changesTagsOnly(change: ResourceChange, before: JsonObject, after: JsonObject): boolean {
  if (change.kind !== 'update' || LABELS_ARE_ITS_CONTENT.test(change.type)) return false;
  const differs = (name: string): boolean => change.unknown[name] === true || !sameContent(before[name], after[name]);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(change.unknown)])];
  return !names.some((name) => !TAGS.has(name) && differs(name)) && names.some((name) => TAGS.has(name) && differs(name));
}

/** A scalar or a list that differs, below blocks and objects. */
export interface ChangedLeaf {
  /** As knowledge writes paths: `settings.0.enabled`. */
  readonly path: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

const DEEPEST = 5;

/** The scalars and lists that differ, found through objects, lists of one block, and longer ones whose blocks keep their places. */
export function changedLeaves(before: JsonObject, after: JsonObject): readonly ChangedLeaf[] {
  const leaves: ChangedLeaf[] = [];
  if (!sameContent(before, after)) addLeavesBelow(before, after, { path: '', depth: 1, leaves });
  return leaves;
}

interface Place {
  readonly path: string;
  readonly depth: number;
  /** Added to in place: most attributes of most changes come by here. */
  readonly leaves: ChangedLeaf[];
}

function addLeaves(before: Json | undefined, after: Json | undefined, place: Place): void {
  if (place.depth > DEEPEST || sameContent(before, after)) return;
  const { path, depth, leaves } = place;
  if (isOneBlock(before, after)) {
    addLeaves(blockOf(before), blockOf(after), { path: `${path}.0`, depth: depth + 1, leaves });
  } else if (isObject(before) || isObject(after)) {
    addLeavesBelow(fieldsOf(before), fieldsOf(after), { path: `${path}.`, depth: depth + 1, leaves });
  } else if (isList(before) && isList(after) && keepTheirPlaces(before, after)) {
    before.forEach((item, index) => addLeaves(item, after[index], { path: `${path}.${index}`, depth: depth + 1, leaves }));
  } else {
    leaves.push({ path, before, after });
  }
}

/** Longer lists than this are read by nobody, block by block. */
const MOST_BLOCKS = 100;

/** True where each block that differs was edited where it stands, and none moved. */
function keepTheirPlaces(before: readonly Json[], after: readonly Json[]): boolean {
  if (before.length !== after.length || before.length > MOST_BLOCKS || ![...before, ...after].every(isObject)) return false;
  const edited = before.flatMap((item, index) => (sameContent(item, after[index]) ? [] : [index]));
  return !edited.some((from) => edited.some((to) => from !== to && sameContent(before[from], after[to])));
}

function addLeavesBelow(before: JsonObject, after: JsonObject, { path, depth, leaves }: Place): void {
  for (const name of Object.keys(before)) addLeaves(before[name], after[name], { path: path + name, depth, leaves });
  for (const name of Object.keys(after)) {
    if (!Object.hasOwn(before, name)) addLeaves(undefined, after[name], { path: path + name, depth, leaves });
  }
}

function fieldsOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** A block on one side at least, and no list of several on the other: those come and go, and none of them is the block. */
function isOneBlock(before: Json | undefined, after: Json | undefined): boolean {
  return (isBlock(before) && !isLonger(after)) || (isBlock(after) && !isLonger(before));
}

function isLonger(value: Json | undefined): boolean {
  return isList(value) && value.length > 1;
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

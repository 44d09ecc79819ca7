import { isList } from '../../model/list.ts';
import type { ResourceChange } from '../../model/plan.ts';
import { remembered } from '../../model/remembered.ts';
import { LABEL_LISTS, LABEL_MAPS } from '../../model/label-attributes.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isEmpty, isObject } from './json.ts';
import { isIdentical, isLeftOut, sameContent } from './same-content.ts';

const TAGS: ReadonlySet<string> = new Set([...LABEL_MAPS, ...LABEL_LISTS]);

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
  /** True below one of several blocks: what it says holds for that block, not for the object. */
  readonly ofOneOfSeveral: boolean;
  /** True inside a block that was not there before: none of what it says was different. */
  readonly ofNewBlock: boolean;
}

/** Steps into blocks and their positions: what says something of a pod lies eight deep. */
const DEEPEST = 12;

/** The scalars and lists that differ, found through objects and blocks; of several blocks, only where each has its like. */
export function changedLeaves(before: JsonObject, after: JsonObject): readonly ChangedLeaf[] {
  const leaves: ChangedLeaf[] = [];
  addLeavesBelow(before, after, { path: '', depth: 1, ofOneOfSeveral: false, ofNewBlock: false, leaves });
  return leaves.length === 0 || leaves.some(counts(before, after)) || !sameContent(before, after) ? leaves : NO_LEAVES;
}

const NO_LEAVES: readonly ChangedLeaf[] = [];

/** What is left out on both sides, as `false` here and nothing there, makes no difference by itself; nearly every other leaf does. */
function counts(before: JsonObject, after: JsonObject): (leaf: ChangedLeaf) => boolean {
  return ({ path }) => {
    const [top = path] = path.split('.', 1);
    return !isLeftOut(before[top]) || !isLeftOut(after[top]);
  };
}

/** The names of the lists and objects of an object that are no longer the same to the letter: `block {}` became `count {}`. */
export function changedBlocks(before: JsonObject, after: JsonObject): readonly string[] {
  return Object.keys(before).filter((name) => {
    const block = before[name];
    return (isList(block) || isObject(block)) && !isIdentical(block, after[name]);
  });
}

interface Place {
  readonly path: string;
  readonly depth: number;
  readonly ofOneOfSeveral: boolean;
  readonly ofNewBlock: boolean;
  /** Added to in place: most attributes of most changes come by here. */
  readonly leaves: ChangedLeaf[];
}

function addLeaves(before: Json | undefined, after: Json | undefined, place: Place): void {
  if (place.depth > DEEPEST || sameContent(before, after)) return;
  const { path, depth, leaves, ofOneOfSeveral, ofNewBlock } = place;
  const isEntered = addBelow(before, after, { ...place, depth: depth + 1, ofNewBlock: ofNewBlock || isEmpty(before) });
  // A block that comes or goes says more than each of its fields.
  if (!isEntered || isEmpty(before) !== isEmpty(after)) leaves.push({ path, before, after, ofOneOfSeveral, ofNewBlock });
}

/** Enters blocks and objects; false for what is a leaf. */
function addBelow(before: Json | undefined, after: Json | undefined, place: Place): boolean {
  const { path } = place;
  if (isOneBlock(before, after)) {
    // The block is the attribute itself: it is no leaf beside it.
    return addBelow(blockOf(before), blockOf(after), { ...place, path: `${path}.0`, depth: place.depth + 1 });
  }
  if (isList(before) && isList(after) && (areAlike(before, after) || keepTheirPlaces(before, after))) {
    const inBlock = (index: number): Place => ({ ...place, path: `${path}.${index}`, ofOneOfSeveral: true });
    before.forEach((block, index) => addLeaves(block, after[index], inBlock(index)));
    return true;
  }
  if (!isObject(before) && !isObject(after)) return false;
  addLeavesBelow(fieldsOf(before), fieldsOf(after), { ...place, path: `${path}.` });
  return true;
}

const MOST_BLOCKS = 100;
const NAMES = ['name', 'key', 'id', 'type', 'priority'] as const;

/** True for as many blocks on both sides that are called the same in the same places. */
function areAlike(before: readonly Json[], after: readonly Json[]): boolean {
  if (before.length < 2 || before.length !== after.length || before.length > MOST_BLOCKS) return false;
  return before.every((block, index) => {
    const other = after[index];
    if (!isObject(block) || !isObject(other)) return false;
    const name = NAMES.find((key) => typeof block[key] === 'string' || typeof block[key] === 'number');
    return name !== undefined && block[name] === other[name];
  });
}

/** True where each block that differs was edited where it stands, and none moved. */
function keepTheirPlaces(before: readonly Json[], after: readonly Json[]): boolean {
  if (before.length !== after.length || before.length > MOST_BLOCKS || ![...before, ...after].every(isObject)) return false;
  const edited = before.flatMap((item, index) => (sameContent(item, after[index]) ? [] : [index]));
  return !edited.some((from) => edited.some((to) => from !== to && sameContent(before[from], after[to])));
}

function addLeavesBelow(before: JsonObject, after: JsonObject, place: Place): void {
  for (const name of Object.keys(before)) addLeaves(before[name], after[name], { ...place, path: place.path + name });
  for (const name of Object.keys(after)) {
    if (!Object.hasOwn(before, name)) addLeaves(undefined, after[name], { ...place, path: place.path + name });
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
  // What most paths are: nothing of it changes.
  return /^[a-z_]+$/.test(path) ? path : nameAtTheEnd(path);
}

const nameAtTheEnd = remembered((path) =>
  path
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .slice(-2)
    .join('_')
    .replaceAll(/[-/]/g, '_')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    // `TLSEnabled` is two words; `PublicIPv4` is not three, nor `URLs` two.
    .replaceAll(/([A-Z])([A-Z](?!v\d|s(?:$|[A-Z_]))[a-z])/g, '$1_$2')
    .toLowerCase(),
);

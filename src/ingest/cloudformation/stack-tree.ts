import type { ChangeSet } from './pages.ts';
import { identityOf } from './pages.ts';
import type { ChangeRow } from './row.ts';

const NESTED_STACK = 'AWS::CloudFormation::Stack';

/** A stack and what would change in it; the nested stacks whose change sets were given hang below their rows. */
export interface StackNode {
  readonly set: ChangeSet;
  /** Address of the nested stack's row (`App/Network`); empty for a root stack. */
  readonly address: string;
  /** True where a stack above, or this nested stack, is deleted, and everything in it. */
  readonly isRemoved: boolean;
  readonly nested: ReadonlyMap<ChangeRow, StackNode>;
}

export function isNestedStack(row: ChangeRow): boolean {
  return row.type === NESTED_STACK;
}

/** `Network/Vpc`: logical ids are alphanumeric, so a slash parts a nested stack from what it holds. */
export function addressIn(stack: string, logicalId: string): string {
  return stack === '' ? logicalId : `${stack}/${logicalId}`;
}

/** One tree for each change set that is nested in no other one given. */
export function stackTrees(sets: readonly ChangeSet[]): readonly StackNode[] {
  const parents = new Map<ChangeSet, ChangeSet>();
  const nestedSets = new Map<ChangeSet, Map<ChangeRow, ChangeSet>>();
  const byId = new Map(sets.filter((set) => set.id !== undefined).map((set) => [set.id, set]));
  for (const set of sets) {
    const below = new Map<ChangeRow, ChangeSet>();
    for (const row of set.rows.filter(isNestedStack)) {
      const nested = byId.get(identityOf(row.nestedSet)) ?? byStack(sets, set, row);
      // One change set belongs to one nested stack; and no file may make the tree a circle.
      if (nested === undefined || parents.has(nested) || isWithin(set, nested, parents)) continue;
      parents.set(nested, set);
      below.set(row, nested);
    }
    nestedSets.set(set, below);
  }

  function nodeOf(set: ChangeSet, address: string, isRemoved: boolean): StackNode {
    const nested = [...(nestedSets.get(set) ?? [])].map(([row, below]) => {
      const inside = nodeOf(below, addressIn(address, row.logicalId), isRemoved || removesStack(row));
      return [row, inside] as const;
    });
    return { set, address, isRemoved, nested: new Map(nested) };
  }

  return sets.filter((set) => !parents.has(set)).map((set) => nodeOf(set, '', false));
}

/** Removing a nested stack deletes everything in it, unless the stack is kept. */
export function removesStack(row: ChangeRow): boolean {
  return isNestedStack(row) && row.action === 'Remove' && row.retention !== 'retain';
}

/** A stack and all stacks below it, a nested one after the stack that holds it. */
export function stacksOf(node: StackNode): readonly StackNode[] {
  return [node, ...[...node.nested.values()].flatMap(stacksOf)];
}

/** A row without the id of its nested change set still has the id of its stack. */
function byStack(sets: readonly ChangeSet[], parent: ChangeSet, row: ChangeRow): ChangeSet | undefined {
  const stack = identityOf(row.physicalId);
  if (stack === undefined || parent.id === undefined) return undefined;
  return sets.find((set) => set.head.parentId === parent.id && set.head.stackId === stack);
}

function isWithin(set: ChangeSet, outer: ChangeSet, parents: ReadonlyMap<ChangeSet, ChangeSet>): boolean {
  for (let above: ChangeSet | undefined = set; above !== undefined; above = parents.get(above)) {
    if (above === outer) return true;
  }
  return false;
}

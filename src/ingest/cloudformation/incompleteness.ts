import type { Incompleteness } from '../../model/plan.ts';
import { code, counted } from '../../model/text.ts';
import type { ChangeSet } from './pages.ts';
import { identityOf } from './pages.ts';
import type { ChangeRow } from './row.ts';
import type { StackNode } from './stack-tree.ts';
import { addressIn, isNestedStack, stacksOf } from './stack-tree.ts';

/** All that the change sets of one tree do not show: pages, nested stacks, the root. */
export function incompletenessOf(root: StackNode): readonly Incompleteness[] {
  return [...missingRoot(root.set), ...stacksOf(root).flatMap((stack) => [...missingPages(stack.set), ...missingStacks(stack)])];
}

/** A nested change set is executed by its root only, together with all the others below that. */
function missingRoot({ head }: ChangeSet): readonly Incompleteness[] {
  const root = head.rootId ?? head.parentId;
  if (identityOf(root) === undefined || root === undefined || root === head.id) return [];
  return [
    {
      reason: 'nested-change-set-missing',
      detail: `${nameOf(head)} is nested; its root change set ${code(nameIn(root))} is not given`,
    },
  ];
}

function missingPages({ head, hasLastPage, pages }: ChangeSet): readonly Incompleteness[] {
  if (hasLastPage) return [];
  return [{ reason: 'missing-pages', detail: `${nameOf(head)} has more changes than the ${counted(pages, 'page')} given` }];
}

function missingStacks(stack: StackNode): readonly Incompleteness[] {
  return stack.set.rows
    .filter((row) => hidesStack(row, stack))
    .map((row) => {
      const name = code(addressIn(stack.address, row.logicalId));
      const how = row.nestedSet === undefined ? 'no change set shows what is in it' : 'its change set is not given';
      return { reason: 'nested-change-set-missing', detail: `nested stack ${name}: ${how}` };
    });
}

function hidesStack(row: ChangeRow, stack: StackNode): boolean {
  if (!isNestedStack(row) || stack.nested.has(row)) return false;
  if (row.action === 'Import' || row.action === 'SyncWithActual') return false;
  if (row.action === 'Remove') return row.retention !== 'retain';
  // With IncludeNestedStacks, a nested stack in which nothing changes has no change set.
  return row.nestedSet !== undefined || !stack.set.head.includesNested;
}

/** The name in a change set's ARN, `arn:aws:cloudformation:REGION:ACCOUNT:changeSet/NAME/ID`; its id breaks every line that it stands in. */
function nameIn(id: string): string {
  return /:changeSet\/([^/]+)\//.exec(id)?.[1] ?? id;
}

function nameOf({ name, id, stackName }: ChangeSet['head']): string {
  const called = name ?? id ?? stackName;
  return called === undefined ? 'the change set' : `change set ${code(called)}`;
}

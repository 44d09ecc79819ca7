import type { ExistingResources } from '../../model/plan.ts';
import { holds } from './conditions.ts';
import type { StackNode } from './stack-tree.ts';
import { addressIn, stacksOf } from './stack-tree.ts';
import type { Template } from './template.ts';
import type { StackTemplates } from './templates.ts';

/**
 * What is there before the execution. A change set lists only what changes; a template adds the resources that stay as they are,
 * but those whose condition does not hold, or is not known to: nothing may be called existing that perhaps is not.
 */
export function existingResources(root: StackNode, templates: StackTemplates): readonly ExistingResources[] {
  return stacksOf(root).flatMap((stack) => {
    const template = templates.get(stack);
    return [...changedResources(stack), ...(template === undefined ? [] : unchangedResources(stack, template))];
  });
}

function changedResources({ set, address }: StackNode): readonly ExistingResources[] {
  const counts = new Map<string, ExistingResources>();
  for (const { logicalId, type, action, physicalId } of set.rows) {
    if (action === 'Add' || action === 'Import' || (action === 'Dynamic' && physicalId === undefined)) continue;
    const count = (counts.get(logicalId)?.count ?? 0) + 1;
    counts.set(logicalId, { configAddress: addressIn(address, logicalId), type, count });
  }
  return [...counts.values()];
}

function unchangedResources({ set, address }: StackNode, template: Template): readonly ExistingResources[] {
  if (!set.hasLastPage) return [];
  const changed = new Set(set.rows.map(({ logicalId }) => logicalId));
  const facts = { conditions: template.conditions, values: set.head.parameters };
  return [...template.resources]
    .filter(([id, { condition }]) => !changed.has(id) && (condition === undefined || holds(condition, facts) === true))
    .map(([id, { type }]) => ({ configAddress: addressIn(address, id), type, count: 1 }));
}

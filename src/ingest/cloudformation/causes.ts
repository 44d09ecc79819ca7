import type { Reference } from '../../model/plan.ts';
import type { ChangeDetail } from './details.ts';
import { changedAttribute } from './details.ts';
import type { ChangeRow } from './row.ts';
import type { StackNode } from './stack-tree.ts';
import { addressIn } from './stack-tree.ts';

/**
 * References that the details of a row show by `CausingEntity`: `Vpc.VpcId` is an attribute of `Vpc`, `Vpc` alone a `Ref`. The
 * parameter of a nested stack is set by the nested stack's row, so that is what the change depends on.
 */
export function causingReferences(row: ChangeRow, stack: StackNode): readonly Reference[] {
  const references = row.details.flatMap((detail): readonly Reference[] => {
    const to = causeOf(detail, stack);
    const from = addressIn(stack.address, row.logicalId);
    return to === undefined || to === from ? [] : [{ from, to, attribute: changedAttribute(detail), origin: 'change-set' }];
  });
  return [...new Map(references.map((reference) => [JSON.stringify(reference), reference])).values()];
}

function causeOf({ cause, source }: ChangeDetail, stack: StackNode): string | undefined {
  if (cause === undefined) return undefined;
  if (source === 'ParameterReference' && stack.address !== '') return stack.address;
  const [entity] = cause.split('.');
  return entity === undefined || entity === '' ? undefined : addressIn(stack.address, entity);
}

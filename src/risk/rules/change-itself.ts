import type { ChangeKind, ResourceChange } from '../../model/plan.ts';
import { code } from '../../model/text.ts';
import { isDestruction, isReplacement, isRoutineReplacement } from '../change-kind.ts';
import { BASE } from '../parameters.ts';
import type { Rule, RuleContext } from '../rule.ts';

const SAYS: Readonly<Partial<Record<ChangeKind, string>>> = {
  create: 'is created',
  update: 'is changed in place',
  delete: 'is destroyed',
  'replace-destroy-first': 'is replaced',
  'replace-create-first': 'is replaced, the new one first',
};

/** Every change can go wrong in a way that no rule knows. */
export const changeItself: Rule = {
  id: 'change-itself',
  title: 'Something changes at all',
  channel: 'base',
  check(context) {
    const says = saysOf(context.change);
    if (says === undefined) return [];
    const tags = context.change.kind === 'update' && context.tagsOnly() ? ': only its tags or labels' : '';
    return [{ severity: severityOf(context), code: 'routine', message: `${code(context.change.address)} ${says}${tags}.` }];
  },
};

function saysOf({ kind, likelihood, retention }: ResourceChange): string | undefined {
  if (isReplacement(kind) && likelihood === 'certain' && retention === 'retain') return 'is replaced, and its old object stays';
  return isReplacement(kind) && likelihood !== 'certain' ? 'may be replaced' : SAYS[kind];
}

function severityOf(context: RuleContext): number {
  const { change, knowledge, tagsOnly } = context;
  if (change.kind === 'create') return BASE.create;
  if (isDestruction(change.kind)) return isRoutineReplacement(context) || knowledge.glue ? BASE.routine : BASE.destroy;
  return tagsOnly() ? BASE.tags : BASE.update + BASE.updateShare * Math.max(knowledge.data, knowledge.outage);
}

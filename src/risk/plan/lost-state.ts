import type { Condition } from '../../model/assessment.ts';
import type { KnowledgeLookup } from '../../model/knowledge.ts';
import type { Plan } from '../../model/plan.ts';

const LEAST_CREATED = 5;

/** Everything is created, as if nothing existed: either the environment is new, or its state was lost and all of it is made twice. */
export function lostState(plan: Plan, subject: string, knowledge: KnowledgeLookup): readonly Condition[] {
  if (plan.existingKnown || plan.source.format !== 'terraform') return [];
  const created = plan.changes.filter(({ kind }) => kind === 'create');
  const isWeighty = created.some(({ type }) => {
    const { state, environmentRoot } = knowledge(type, plan.source.format);
    return state === 'user_data' || environmentRoot;
  });
  if (created.length < LEAST_CREATED || !isWeighty) return [];
  const message = `${subject} creates ${created.length} resources and knows of none that exists: if this environment exists, its state is lost.`;
  return [{ id: 'lost-state', code: 'empty_state', message }];
}

import type { Condition } from '../../model/assessment.ts';
import type { IncompleteReason, Plan } from '../../model/plan.ts';

const SAYS: Readonly<Record<IncompleteReason, string>> = {
  'targeted-or-partial': 'shows only a part of what its apply would do',
  'deferred-changes': 'puts off changes that it does not show',
  'undetermined-change': 'holds a change that its tool has not decided',
  'missing-pages': 'lacks pages of its change set',
  'nested-change-set-missing': 'refers to a nested change set that was not given',
};

/** What a plan itself says it does not show; `subject` names the plan in the sentences. */
export function incompletePlan(plan: Plan, subject: string): readonly Condition[] {
  return plan.incomplete.map(({ reason, detail }) => ({
    id: reason === 'nested-change-set-missing' ? 'nested-sets-missing' : 'incomplete-plan',
    code: 'incomplete_plan',
    message: `${subject} ${SAYS[reason]}: ${detail.replace(/\.$/, '')}.`,
  }));
}

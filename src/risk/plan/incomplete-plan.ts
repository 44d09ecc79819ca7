import type { Condition } from '../../model/assessment.ts';
import type { IncompleteReason, Plan } from '../../model/plan.ts';
import { code } from '../../model/text.ts';

const SAYS: Readonly<Record<IncompleteReason, string>> = {
  'targeted-or-partial': 'shows only a part of what its apply would do',
  'deferred-changes': 'puts off changes that it does not show',
  'undetermined-change': 'holds a change that its tool has not decided',
  'missing-pages': 'lacks pages of its change set',
  'nested-change-set-missing': 'refers to a nested change set that was not given',
};

/** What a plan itself says it does not show. */
export function incompletePlan(plan: Plan): readonly Condition[] {
  return plan.incomplete.map(({ reason, detail }) => ({
    id: reason === 'nested-change-set-missing' ? 'nested-sets-missing' : 'incomplete-plan',
    code: 'incomplete_plan',
    message: `${code(plan.source.file)} ${SAYS[reason]}: ${detail.replace(/\.$/, '')}.`,
  }));
}

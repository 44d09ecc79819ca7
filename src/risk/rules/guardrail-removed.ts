import type { ActionRule } from '../../model/knowledge.ts';
import { code } from '../../model/text.ts';
import { isKept } from '../change-kind.ts';
import { isMeantFor } from '../content/rule-condition.ts';
import { HARD_STOP } from '../parameters.ts';
import type { Facet } from '../operators/operator.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { isTampering, tamperingCode } from '../tampering.ts';
import { continued } from '../wording.ts';

export const guardrailRemoved: Rule = {
  id: 'guardrail-removed',
  title: 'An object that guards, filters or records is deleted',
  channel: 'security',
  check(context) {
    if (context.change.kind !== 'delete' || context.change.deposed !== undefined || isKept(context)) return [];
    return [...remarks(context, 'security'), ...remarks(context, 'protection')];
  },
};

function remarks({ change, knowledge, before }: RuleContext, facet: Facet): readonly Remark[] {
  const lost = knowledge.category === 'backup' ? 'backup_loss' : 'protection_removed';
  const reason = facet === 'protection' ? lost : tamperingCode(knowledge);
  return knowledge[facet]
    .filter((rule): rule is ActionRule => rule.kind === 'action' && rule.on === 'delete' && isMeantFor(rule, before()))
    .map(({ severity }) => ({
      channel: facet === 'protection' ? 'protection' : 'security',
      severity,
      code: reason,
      message: `${code(change.address)} is deleted: ${continued(knowledge.onDelete)}.`,
      hardStop: isTampering(reason) && severity >= HARD_STOP.other,
    }));
}

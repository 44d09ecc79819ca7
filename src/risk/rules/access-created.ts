import type { ReasonCode } from '../../model/assessment.ts';
import type { ActionRule, KnowledgeEntry } from '../../model/knowledge.ts';
import { code } from '../../model/text.ts';
import { isMeantFor } from '../content/rule-condition.ts';
import { silencesNoProduction } from '../content/silence-scope.ts';
import type { Facet } from '../operators/operator.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { tamperingCode } from '../tampering.ts';

/** From here on a grant is one that only administrators hold. */
const OF_AN_ADMINISTRATOR = 0.5;

export const accessCreated: Rule = {
  id: 'access-created',
  title: 'A credential, identity or grant comes into being, or something that silences a guard',
  channel: 'security',
  check(context) {
    return context.change.kind === 'create' ? [...remarks(context, 'security'), ...remarks(context, 'protection')] : [];
  },
};

function remarks({ change, knowledge, after }: RuleContext, facet: Facet): readonly Remark[] {
  const isGrant = facet === 'security';
  return knowledge[facet]
    .filter((rule): rule is ActionRule => rule.kind === 'action' && rule.on === 'create' && isMeantFor(rule, after()))
    .filter(() => isGrant || !silencesNoProduction(after()))
    .map(({ severity }) => ({
      channel: isGrant ? 'security' : 'protection',
      severity,
      code: isGrant ? codeOf(knowledge, severity) : 'protection_removed',
      message: `${code(change.address)} is created: ${isGrant ? 'a grant or credential that did not exist' : 'while it lasts, something that warns or guards is held back'}.`,
    }));
}

function codeOf(knowledge: KnowledgeEntry, severity: number): ReasonCode {
  return knowledge.category === 'identity' && severity >= OF_AN_ADMINISTRATOR ? 'privilege_escalation' : tamperingCode(knowledge);
}

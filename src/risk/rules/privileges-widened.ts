import { code } from '../../model/text.ts';
import { allowsEverything } from '../content/administrator.ts';
import { plannedStatements } from '../content/planned-document.ts';
import { wideningOf } from '../content/policy-widening.ts';
import { PLANNED_ESCALATION } from '../parameters.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';
import { guardCode } from '../tampering.ts';

export const privilegesWidened: Rule = {
  id: 'privileges-widened',
  title: 'A policy allows more than before',
  channel: 'security',
  check(context) {
    const remarks = securityRemarks(context, {
      ops: ['widen', 'climbs'],
      code: guardCode(context.knowledge, 'privilege_escalation'),
      consequence: 'its holder can do what it could not do before',
    });
    return [...remarks, ...plannedDocument(context)];
  },
};

/** A document of which nobody can tell whether it was as powerful before: somebody should look. */
function plannedDocument(context: RuleContext): readonly Remark[] {
  const statements = plannedStatements(context).filter((statement) => !allowsEverything(statement));
  if (wideningOf(undefined, { Statement: statements }) !== 'escalation') return [];
  const message = `${code(context.change.address)} allows its holder to gain any right.`;
  return [{ severity: PLANNED_ESCALATION, code: 'privilege_escalation', message, attribute: 'statement' }];
}

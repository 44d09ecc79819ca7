import { code } from '../../model/text.ts';
import { admitsEveryCaller } from '../content/default-denial.ts';
import { isForEverybody } from '../content/iam-statement.ts';
import { plannedStatements } from '../content/planned-document.ts';
import { PLANNED_FOR_EVERYBODY } from '../parameters.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';
import { guardCode } from '../tampering.ts';

export const publicAccess: Rule = {
  id: 'public-access',
  title: 'A policy, member list or ACL grants something to everybody',
  channel: 'security',
  check(context) {
    const remarks = securityRemarks(context, {
      ops: ['public'],
      code: guardCode(context.knowledge, 'security_exposure'),
      consequence: CONSEQUENCE,
    });
    return [...remarks, ...plannedDocument(context), ...everyCaller(context)];
  },
};

const CONSEQUENCE = 'people outside the organization can use or read it';

/** By how much is known of what was there: a new policy may only say what holds without one. */
const EVERY_CALLER = { update: 0.6, create: 0.3 } as const;

function everyCaller({ change, before, after }: RuleContext): readonly Remark[] {
  if (change.kind !== 'update' && change.kind !== 'create') return [];
  if (!admitsEveryCaller(change.type, after()) || admitsEveryCaller(change.type, before())) return [];
  const message = `${code(change.address)} has a rule without a condition: whoever asks is let in.`;
  return [{ severity: EVERY_CALLER[change.kind], code: 'security_exposure', message }];
}

/** The document may have been as open before: that is known only to the policy that it becomes, and that shows nothing. */
function plannedDocument(context: RuleContext): readonly Remark[] {
  if (!plannedStatements(context).some(isForEverybody)) return [];
  const message = `${code(context.change.address)} grants access to everybody: ${CONSEQUENCE}.`;
  return [{ severity: PLANNED_FOR_EVERYBODY, code: 'security_exposure', message, attribute: 'statement' }];
}

import type { Plan } from '../../model/plan.ts';
import { onceFor } from '../../model/remembered.ts';
import { code } from '../../model/text.ts';
import { allowsEverything } from '../content/administrator.ts';
import { trustsStranger } from '../content/foreign-account.ts';
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
      consequence: ({ path }) =>
        TRUST_PATH.test(path)
          ? 'whoever is let in can do whatever the role may'
          : 'its holder can do what it could not do before',
    });
    return [...remarks, ...plannedDocument(context), ...newTrust(context)];
  },
};

/** A document of which nobody can tell whether it was as powerful before: somebody should look. */
function plannedDocument(context: RuleContext): readonly Remark[] {
  const statements = plannedStatements(context).filter((statement) => !allowsEverything(statement));
  if (wideningOf(undefined, { Statement: statements }) !== 'escalation') return [];
  const message = `${code(context.change.address)} allows its holder to gain any right.`;
  return [{ severity: PLANNED_ESCALATION, code: 'privilege_escalation', message, attribute: 'statement' }];
}

const TRUST = ['assume_role_policy', 'AssumeRolePolicyDocument'] as const;
const TRUST_PATH = /assume_?role_?policy/i;
/** Usual for a service that is paid for; somebody must know whom. */
const STRANGER = 0.25;

/** A plan names its accounts once for all roles that it makes. */
const ownAccounts = onceFor((plan: Plan): ReadonlySet<string> => new Set(plan.accounts.keys()));

/** A new role that an account of somebody else may assume: a change of an old one is told by its policy. */
function newTrust({ change, plan, after }: RuleContext): readonly Remark[] {
  if (change.kind !== 'create') return [];
  return TRUST.filter((path) => trustsStranger(after()[path], ownAccounts(plan))).map((path) => ({
    severity: STRANGER,
    code: 'privilege_escalation',
    message: `${code(change.address)}: ${code(path)} lets in another account: its holder can do whatever the role may.`,
    attribute: path,
  }));
}

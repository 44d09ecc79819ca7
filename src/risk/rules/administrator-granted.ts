import { isOverNew } from '../acts-on-existing.ts';
import { allowsEverything, isCalledAdministrator, isNamedAdministrator } from '../content/administrator.ts';
import { leafName } from '../content/changed-attributes.ts';
import { isReplacement } from '../change-kind.ts';
import { assignsAdministrator } from '../content/permission-set.ts';
import { plannedStatements } from '../content/planned-document.ts';
import type { AttributeRule } from '../../model/knowledge.ts';
import { code } from '../../model/text.ts';
import { HARD_STOP, PLANNED_ADMINISTRATOR } from '../parameters.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';

const CONSEQUENCE = 'its holder can do everything to everything';

export const administratorGranted: Rule = {
  id: 'administrator-granted',
  title: 'Somebody becomes an administrator',
  channel: 'security',
  check(context) {
    return [
      ...securityRemarks(context, {
        ops: ['admin'],
        code: 'privilege_escalation',
        consequence: consequenceOf,
        hardStop: true,
      }).map((remark) => (isOverNew(context.change, context.plan) ? overNew(remark) : remark)),
      ...plannedDocument(context),
      ...permissionSet(context),
      ...worksAs(context),
    ];
  },
};

/** Rights over what is new, too, reach nothing that was there before. */
const OVER_WHAT_IS_NEW = 0.4;

function overNew(remark: Remark): Remark {
  return { ...remark, severity: remark.severity * OVER_WHAT_IS_NEW, hardStop: false };
}

function consequenceOf(_rule: AttributeRule, severity: number): string {
  return severity >= HARD_STOP.other ? CONSEQUENCE : 'its holder can do everything there';
}

/** As whom a workload does what it does. */
const WORKS_AS =
  /(^|_)(iam_)?instance_profile(_name|_arn)?$|(^|_)(service|execution|task|job|instance|assume)_role(_arn)?$|(^|_)role_arn$/;
/** A name is a hint, and what the role may do stands elsewhere: `shop-admin-api` may be the role of a page for administrators. */
const BY_ITS_NAME = { inPart: 0.25, inFull: 0.52 } as const;

function worksAs({ change, tagsOnly, changedLeaves }: RuleContext): readonly Remark[] {
  if (change.kind === 'delete' || change.after === null || tagsOnly()) return [];
  const leaf = changedLeaves().find(
    ({ path, before, after }) => WORKS_AS.test(leafName(path)) && isCalledAdministrator(after) && !isCalledAdministrator(before),
  );
  if (leaf === undefined) return [];
  const message = `${code(change.address)}: ${code(leaf.path)} is a role that is called an administrator's: whatever runs there may do what it may.`;
  const severity = isNamedAdministrator(leaf.after) ? BY_ITS_NAME.inFull : BY_ITS_NAME.inPart;
  return [{ severity, code: 'privilege_escalation', message, attribute: leaf.path }];
}

/** An assignment says only the ARN of its permission set: the name tells what it is. */
function permissionSet({ change, plan }: RuleContext): readonly Remark[] {
  if (change.kind !== 'create' && !isReplacement(change.kind)) return [];
  if (!assignsAdministrator(change, plan)) return [];
  const message = `${code(change.address)} assigns a permission set for administrators: ${CONSEQUENCE}.`;
  return [{ severity: PLANNED_ADMINISTRATOR, code: 'privilege_escalation', message, hardStop: true }];
}

/**
 * A policy document that is put together only at apply is unknown wherever it is used, but the row that reads it shows its
 * statements: without them, one reference to a new object would hide what is granted.
 */
function plannedDocument(context: RuleContext): readonly Remark[] {
  if (!plannedStatements(context).some(allowsEverything)) return [];
  const { change } = context;
  const message = `${code(change.address)} grants administrator rights: ${CONSEQUENCE}.`;
  return [{ severity: PLANNED_ADMINISTRATOR, code: 'privilege_escalation', message, attribute: 'statement', hardStop: true }];
}

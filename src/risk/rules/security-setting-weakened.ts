import type { AttributeOperator } from '../../model/knowledge.ts';
import { code } from '../../model/text.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { auditRecordsLost, tellingLeftOut } from '../content/audit-records.ts';
import { HARD_STOP } from '../parameters.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';
import { guardCode, isGuardrail } from '../tampering.ts';
import { weakenedConsequence } from '../weakened.ts';

const OPS: readonly AttributeOperator[] = [
  'becomes',
  'capacity',
  'changes',
  'down',
  'gone',
  'grow',
  'shrink',
  'expires',
  'expires_noncurrent',
  'up',
  'relaxes',
  'unbinds',
  'eases',
];

export const securitySettingWeakened: Rule = {
  id: 'security-setting-weakened',
  title: 'A setting that keeps others out, or records what they do, gets weaker',
  channel: 'security',
  check(context) {
    const remarks = securityRemarks(context, {
      ops: OPS,
      code: guardCode(context.knowledge, 'security_exposure'),
      consequence: (rule) => weakenedConsequence(rule, context.change.type),
    });
    const lost = recordsLost(context);
    return [...lost, ...remarks.filter(({ attribute }) => attribute !== lost[0]?.attribute).map(named)];
  },
};

/** A single service leaves no record from now on: nobody's own decision, though less than the trail of a whole account. */
const UNRECORDED = 0.45;

/** Of the whole account nobody sees any more who was given what. */
const LEFT_OUT = 0.52;

function recordsLost({ change, before, after }: RuleContext): readonly Remark[] {
  if (!mayUpdateInPlace(change)) return [];
  const group = tellingLeftOut(before(), after());
  const list = group ?? auditRecordsLost(before(), after());
  if (list === undefined) return [];
  const what = group === undefined ? 'who does what' : 'what tells who may do what';
  const message = `${code(change.address)}: ${code(list)} no longer records ${what}.`;
  return [{ severity: group === undefined ? UNRECORDED : LEFT_OUT, code: 'audit_tamper', message, attribute: list }];
}

const ESCALATES =
  /^permissions_?boundary$|(^|[._])attribute_?condition$|(^|_)(is_)?(super_?)?(admin|superuser)(s|istrators)?$|^(admin_roles|roles)$/i;

/** What administrators, too, are held to. */
const BINDS = /(^|[._])(enforce|require)_?(\w*_)?admin/i;

const EXPOSES = /(^|[._])(visibility(_level)?|(is_)?private|acl|access_type)$/i;

/** What the attribute says by itself: without its boundary an identity can be given any right, more roles are more rights. */
function named(remark: Remark): Remark {
  const { attribute = '' } = remark;
  if (isGuardrail(attribute)) return { ...remark, code: 'guardrail_tamper', hardStop: remark.severity >= HARD_STOP.other };
  if (ESCALATES.test(attribute) && !BINDS.test(attribute)) return { ...remark, code: 'privilege_escalation' };
  return EXPOSES.test(attribute) ? { ...remark, code: 'security_exposure' } : remark;
}

import type { AttributeOperator } from '../../model/knowledge.ts';
import { HARD_STOP } from '../parameters.ts';
import type { Remark, Rule } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';
import { guardCode, isGuardrail } from '../tampering.ts';

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
];

export const securitySettingWeakened: Rule = {
  id: 'security-setting-weakened',
  title: 'A setting that keeps others out, or records what they do, gets weaker',
  channel: 'security',
  check(context) {
    const remarks = securityRemarks(context, {
      ops: OPS,
      code: guardCode(context.knowledge, 'security_exposure'),
      consequence: 'it protects or records less',
    });
    return remarks.map(named);
  },
};

const ESCALATES =
  /^permissions_?boundary$|(^|[._])attribute_?condition$|(^|_)(is_)?(super_?)?(admin|superuser)(s|istrators)?$|^(admin_roles|roles)$/i;

const EXPOSES = /(^|[._])(visibility(_level)?|(is_)?private|acl|access_type)$/i;

/** What the attribute says by itself: without its boundary an identity can be given any right, more roles are more rights. */
function named(remark: Remark): Remark {
  const { attribute = '' } = remark;
  if (isGuardrail(attribute)) return { ...remark, code: 'guardrail_tamper', hardStop: remark.severity >= HARD_STOP.other };
  if (ESCALATES.test(attribute)) return { ...remark, code: 'privilege_escalation' };
  return EXPOSES.test(attribute) ? { ...remark, code: 'security_exposure' } : remark;
}

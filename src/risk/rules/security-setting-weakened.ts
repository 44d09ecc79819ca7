import type { AttributeOperator } from '../../model/knowledge.ts';
import type { Remark, Rule } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';
import { guardCode } from '../tampering.ts';

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
    return remarks.map(escalated);
  },
};

/** Without its boundary an identity can be given any right. */
function escalated(remark: Remark): Remark {
  return remark.attribute !== undefined && /^permissions_?boundary$/i.test(remark.attribute)
    ? { ...remark, code: 'privilege_escalation' }
    : remark;
}

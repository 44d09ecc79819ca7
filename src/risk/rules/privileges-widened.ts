import type { Rule } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';
import { guardCode } from '../tampering.ts';

export const privilegesWidened: Rule = {
  id: 'privileges-widened',
  title: 'A policy allows more than before',
  channel: 'security',
  check(context) {
    return securityRemarks(context, {
      ops: ['widen', 'climbs'],
      code: guardCode(context.knowledge, 'privilege_escalation'),
      consequence: 'its holder can do what it could not do before',
    });
  },
};

import type { Rule } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';
import { guardCode } from '../tampering.ts';

export const publicAccess: Rule = {
  id: 'public-access',
  title: 'A policy, member list or ACL grants something to everybody',
  channel: 'security',
  check(context) {
    return securityRemarks(context, {
      ops: ['public'],
      code: guardCode(context.knowledge, 'security_exposure'),
      consequence: 'people outside the organization can use or read it',
    });
  },
};

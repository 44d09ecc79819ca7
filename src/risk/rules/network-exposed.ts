import type { Rule } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';
import { guardCode } from '../tampering.ts';

export const networkExposed: Rule = {
  id: 'network-exposed',
  title: 'The internet can reach what it could not',
  channel: 'security',
  check(context) {
    return securityRemarks(context, {
      ops: ['open', 'azopen'],
      code: guardCode(context.knowledge, 'security_exposure'),
      consequence: ({ path }) =>
        /egress|outbound/i.test(path) ? 'whatever is behind it can send anything anywhere' : 'anybody can try to get in',
    });
  },
};

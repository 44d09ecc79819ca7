import type { Rule } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';

export const administratorGranted: Rule = {
  id: 'administrator-granted',
  title: 'Somebody becomes an administrator',
  channel: 'security',
  check(context) {
    return securityRemarks(context, {
      ops: ['admin'],
      code: 'privilege_escalation',
      consequence: 'its holder can do everything to everything',
      hardStop: true,
    });
  },
};

import type { Rule } from '../rule.ts';
import { securityRemarks } from '../security-remarks.ts';

export const privilegedWorkload: Rule = {
  id: 'privileged-workload',
  title: 'A workload gains rights over the machine that runs it',
  channel: 'security',
  check(context) {
    return securityRemarks(context, {
      ops: ['privileged'],
      code: 'security_exposure',
      consequence: 'whoever breaks into it has the host',
    });
  },
};

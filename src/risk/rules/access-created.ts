import { code } from '../../model/text.ts';
import type { ActionRule } from '../../model/knowledge.ts';
import type { Rule } from '../rule.ts';
import { tamperingCode } from '../tampering.ts';

export const accessCreated: Rule = {
  id: 'access-created',
  title: 'A credential, identity or grant comes into being',
  channel: 'security',
  check({ change, knowledge }) {
    if (change.kind !== 'create') return [];
    return knowledge.security
      .filter((rule): rule is ActionRule => rule.kind === 'action' && rule.on === 'create')
      .map(({ severity }) => ({
        severity,
        code: tamperingCode(knowledge),
        message: `${code(change.address)} is created: a grant or credential that did not exist.`,
      }));
  },
};

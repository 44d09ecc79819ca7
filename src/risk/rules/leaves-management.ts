import type { KnowledgeEntry } from '../../model/knowledge.ts';
import { code } from '../../model/text.ts';
import { CONTROL } from '../parameters.ts';
import type { Rule } from '../rule.ts';

export const leavesManagement: Rule = {
  id: 'leaves-management',
  title: 'An object stays, but nothing manages it any more',
  channel: 'control',
  check({ change, knowledge }) {
    if (change.kind !== 'forget') return [];
    return [
      {
        severity: isWeighty(knowledge) ? CONTROL.forgottenData : CONTROL.forgotten,
        code: 'state_control',
        message: `${code(change.address)} leaves management: the object itself stays, and no later plan will show what happens to it.`,
      },
    ];
  },
};

/** What nobody may lose sight of: data, roots, guards, and whatever others notice when it goes. */
function isWeighty({ state, environmentRoot, category, outage }: KnowledgeEntry): boolean {
  return state === 'user_data' || environmentRoot || GUARDS.has(category) || outage >= NOTICED;
}

const GUARDS: ReadonlySet<string> = new Set(['audit_security', 'backup', 'ci']);
const NOTICED = 0.6;

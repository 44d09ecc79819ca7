import type { KnowledgeEntry } from '../../model/knowledge.ts';
import type { Plan, ResourceChange } from '../../model/plan.ts';
import { onceFor } from '../../model/remembered.ts';
import { reveal } from '../../model/reveal.ts';
import { code } from '../../model/text.ts';
import { CONTROL } from '../parameters.ts';
import type { Rule } from '../rule.ts';

export const leavesManagement: Rule = {
  id: 'leaves-management',
  title: 'An object stays, but nothing manages it any more',
  channel: 'control',
  check({ change, knowledge, plan }) {
    if (change.kind !== 'forget' || isTakenIn(change, plan)) return [];
    return [
      {
        severity: isWeighty(knowledge) ? CONTROL.forgottenData : CONTROL.forgotten,
        code: 'state_control',
        message: `${code(change.address)} leaves management: the object itself stays, and no later plan will show what happens to it.`,
      },
    ];
  },
};

/** The same object is imported under another address, or as the next version of its type: later plans go on showing it. */
function isTakenIn(change: ResourceChange, plan: Plan): boolean {
  const name = nameOf(change);
  return name !== undefined && importedIn(plan).has(name);
}

const importedIn = onceFor((plan: Plan): ReadonlySet<string | undefined> => {
  return new Set(plan.changes.filter(({ importing }) => importing).map(nameOf));
});

/** `kubernetes_service` and `kubernetes_service_v1` are one kind of object. */
function nameOf({ type, before }: ResourceChange): string | undefined {
  const id = reveal(before?.['id']);
  return typeof id === 'string' && id !== '' ? JSON.stringify([type.replace(/_v\d+$/, ''), id]) : undefined;
}

/** What nobody may lose sight of: data, roots, guards, and whatever others notice when it goes. */
function isWeighty({ state, environmentRoot, category, outage }: KnowledgeEntry): boolean {
  return state === 'user_data' || environmentRoot || GUARDS.has(category) || outage >= NOTICED;
}

const GUARDS: ReadonlySet<string> = new Set(['audit_security', 'backup', 'ci']);
const NOTICED = 0.6;

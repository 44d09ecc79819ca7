import type { Plan } from '../../model/plan.ts';
import { onceFor } from '../../model/remembered.ts';
import { code } from '../../model/text.ts';
import { isReplacement } from '../change-kind.ts';
import { linkOutside, mayLink } from '../content/link-outside.ts';
import type { Rule } from '../rule.ts';

/** Usual between the teams of one company; somebody must know whom. */
const STRANGER = 0.25;
const BOTH_WAYS = 'what is there can reach, or use, what is here';

export const linkedOutside: Rule = {
  id: 'linked-outside',
  title: 'A network is joined, or something shared, with another account',
  channel: 'security',
  check({ change, plan, before, after }) {
    const isMade = change.kind === 'create' || change.kind === 'update' || isReplacement(change.kind);
    if (!isMade || !mayLink(change.type)) return [];
    const link = linkOutside(change.type, { before: before(), after: after() }, ownAccounts(plan));
    if (link === undefined) return [];
    const { attribute, joins, says = BOTH_WAYS, severity = STRANGER } = link;
    const message = `${code(change.address)}: ${code(attribute)} ${joins}: ${says}.`;
    return [{ severity, code: 'security_exposure', message, attribute }];
  },
};

/** Only what exists tells which accounts are the plan's own: what its author writes does not. */
const ownAccounts = onceFor((plan: Plan): ReadonlySet<string> => new Set(plan.accounts.keys()));

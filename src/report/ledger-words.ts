import type { BudgetUse, Report } from '../generated/report.ts';
import { code, counted } from '../model/text.ts';
import { environmentPhrase } from './words.ts';

type Use = BudgetUse['uses'][number];

/** Who let the plan through and why; `undefined` where nobody did. */
export function overridePhrase({ override }: Report): string | undefined {
  if (override === undefined) return undefined;
  const { by, group, reason, expires } = override;
  return `OVERRIDDEN by ${code(by)} of ${code(group)} until ${code(expires)}: ${code(reason)}`;
}

const WHAT: Readonly<Record<Use['what'], (limit: number) => string>> = {
  destroyed: (limit) => `${counted(limit, 'stateful resource')} destroyed`,
  score: (limit) => `${counted(limit, 'point')} of risk`,
  plans: (limit) => counted(limit, 'plan'),
};

/** What is used of each budget, the plan itself included, and when it frees up; a sentence each. */
export function budgetPhrases({ budget }: Report): readonly string[] {
  if (budget === undefined) return [];
  return [
    ...budget.uses.toSorted((a, b) => Number(b.exceeded) - Number(a.exceeded)).map((use) => phraseOf(use, budget.windowHours)),
    ...budget.unprotected.map(
      ({ address, change, at }) => `${code(address)} lost its protection to ${code(change)} on ${code(at)}`,
    ),
  ];
}

function phraseOf({ whose, environment, what, before, adds, limit, exceeded, freesAt }: Use, hours: number): string {
  const sum = `${before} so far and ${adds} by this plan, of ${WHAT[what](limit)}`;
  const place = `${whose} in ${environmentPhrase(environment)}, ${counted(hours, 'hour')}`;
  if (!exceeded) return `${sum} (${place})`;
  return `${sum}: used up (${place}); ${freesAt === undefined ? 'this plan never fits' : `free again on ${code(freesAt)}`}`;
}

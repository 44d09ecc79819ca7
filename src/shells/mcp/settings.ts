import type { BudgetUse } from '../../generated/report.ts';
import type { EnvironmentName } from '../../model/environment.ts';
import { withLedger } from '../ledger/open.ts';
import { usedBudget } from '../ledger/record.ts';
import { type Answer, worst } from './answer.ts';
import { judgeForAgent, prepareForAgent, type ServerOptions } from './session.ts';
import type { PlansAsked } from './tools.ts';

/** A threshold above every score. */
const NEVER = 101;
const ENVIRONMENTS: readonly EnvironmentName[] = ['production', 'unknown', 'staging', 'sandbox'];

/** The policy in force where the server runs. */
export async function showPolicy(options: ServerOptions): Promise<Answer> {
  const { policy } = (await prepareForAgent(options)).settings;
  const { source, mode, thresholds, approvals, environments, budget, waivers, stacks, knowledge, override } = policy;
  return {
    words:
      'The policy in force here. The gate reads the one of the base branch: a change of it in a pull request takes effect after its merge.',
    data: (most) => ({
      source,
      mode,
      thresholds: plainly(thresholds, NEVER, 'never'),
      approvals,
      environments,
      budget: plainly(budget, Infinity, 'unlimited'),
      override: override === undefined ? 'nobody' : 'by those whom the policy names',
      waivers: worst(waivers, most),
      stacks: worst(stacks, most),
      knowledge: worst(knowledge, most),
    }),
  };
}

/** A number that stands for a word, as the word. */
function plainly(settings: object, number: number, word: string): object {
  return JSON.parse(JSON.stringify(settings, (_key, value: unknown) => (value === number ? word : value)));
}

/** What is left of the budgets of whoever asks: for plans, or before any. */
export async function budgetLeft({ paths = [] }: Partial<PlansAsked>, options: ServerOptions): Promise<Answer> {
  const { ledger } = options;
  if (ledger === undefined) {
    return {
      words:
        'There is no ledger: this server was started without `--ledger`, so it cannot tell what is used of a budget. `show_policy` shows the limits.',
      data: () => ({}),
    };
  }
  const use = paths.length > 0 ? (await judgeForAgent(paths, options)).budget : await useBefore(ledger, options);
  if (use === undefined) return { words: 'No budget applies to these plans.', data: () => ({}) };
  const whole = paths.length > 0 ? 'with these plans' : 'before any new plan';
  return {
    words: `What is used of the budgets within ${use.windowHours} hours, ${whole}. Exceeded: ${use.exceeded ? 'yes' : 'no'}.`,
    data: (most) => ({
      budgets: worst(use.uses.toSorted(byNeed).map(leftOf), most),
      unprotectedBefore: worst(use.unprotected, most),
    }),
  };
}

/** What is used before anything new: asked for a plan that adds nothing. */
async function useBefore(ledger: string, options: ServerOptions): Promise<BudgetUse> {
  const { context, settings } = await prepareForAgent(options);
  const spends = ENVIRONMENTS.map((environment) => ({ environment, destroyed: 0, score: 0 }));
  const report = { principal: { ...context.principal, ...own(context.principal) }, changes: [], spends };
  const use = await withLedger(ledger, (store) => usedBudget(store, { change: '', report, settings: settings.policy.budget }));
  // Every plan counts as one, and there is none yet.
  const uses = use.uses.map((one) => ({ ...one, adds: 0, exceeded: one.before > one.limit }));
  return { ...use, uses, exceeded: uses.some(({ exceeded }) => exceeded) };
}

/** Lists that a report owns. */
function own({ evidence, operators }: { readonly evidence: readonly string[]; readonly operators: readonly string[] }) {
  return { evidence: [...evidence], operators: [...operators] };
}

type Use = BudgetUse['uses'][number];

function byNeed(a: Use, b: Use): number {
  return remaining(a) / a.limit - remaining(b) / b.limit;
}

function remaining({ limit, before, adds }: Use): number {
  return limit - before - adds;
}

function leftOf(use: Use): object {
  const { whose, environment, what, before, adds, limit, freesAt } = use;
  return { whose, environment, what, usedBefore: before, adds, limit, left: Math.max(0, remaining(use)), freesAt };
}

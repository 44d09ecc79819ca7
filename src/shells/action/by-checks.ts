import { setTimeout as sleep } from 'node:timers/promises';
import type { BudgetUse } from '../../generated/report.ts';
import { budgetUse } from '../../ledger/budget.ts';
import { latestResults, readableState, type StackResult } from '../github/check-state.ts';
import { checksIn } from '../github/check-texts.ts';
import { readEarlierChecks } from '../github/earlier-checks.ts';
import { readPushedAway } from '../github/force-pushes.ts';
import { type JudgedPull, readJudgedPulls } from '../github/judged-pulls.ts';
import { Undecided } from '../github/undecided.ts';
import { type BudgetAsked, changeOf } from './budget-decision.ts';
import { hasEarlierRun } from './earlier-runs.ts';
import type { OpenCheck } from './gate-check.ts';
import { pastOfChecks } from './past-of-checks.ts';
import type { Session } from './session.ts';

const HOUR = 3_600_000;
/** How long it is waited for runs that started earlier, and at which intervals; they take seconds. */
const LOOKS = 40;
const BETWEEN_LOOKS = 2_000;

/**
 * What is used of the budgets, by what the gate's own checks say of the open and the merged pull requests of the repository.
 *
 * GitHub's checks know no compare-and-append. So each run writes what it would use into its unfinished check before it looks at the
 * others, and whoever started later waits for those that started earlier: of two that run at once, at least the later one sees the
 * other. Throws Undecided where one of them comes to no end, since nobody knows what it will take.
 */
export async function useByChecks(session: Session, asked: BudgetAsked, check: OpenCheck): Promise<BudgetUse> {
  const { github, runner, inputs } = session;
  for (let look = 1; ; look += 1) {
    const now = Date.now();
    const since = now - asked.settings.windowHours * HOUR;
    const pulls = await readJudgedPulls(github, runner.at, { checkName: inputs.checkName, app: check?.app?.id, since });
    const others = pulls.filter(({ number }) => number !== asked.number);
    const earlier = check === undefined ? [] : others.filter(({ checks }) => hasEarlierRun(checks, { id: check.id, now }));
    if (earlier.length === 0) return budgetUse(await pastOf(session, others, now), { ...asked, now });
    if (look === LOOKS) throw notEnded(earlier);
    await sleep(BETWEEN_LOOKS);
  }
}

function notEnded(pulls: readonly JudgedPull[]): Undecided {
  const names = pulls.map(({ number }) => `#${number}`).join(', ');
  return new Undecided(
    `What is free of the budget is not known: the gate is still judging ${names}, which came first.`,
    'Run this job again once that has come to its end; where a run of the gate was cancelled, run that one again too.',
  );
}

async function pastOf(session: Session, pulls: readonly JudgedPull[], now: number) {
  const open = pulls.filter((pull) => pull.mergedAt === undefined && !isJudged(pull));
  const read = await Promise.all(open.map(async ({ number }) => [number, await greenBefore(session, number)] as const));
  return pastOfChecks(pulls, { changeOf: (number) => changeOf(session.runner, number), now, before: new Map(read) });
}

/** Whether the gate has said all that it has to say of the head. */
function isJudged({ checks }: JudgedPull): boolean {
  const results = latestResults(checks.flatMap((one) => one.results));
  return checks.every(({ isDone }) => isDone) && results.length > 0 && results.every(({ undecided }) => !undecided);
}

/** What was let pass at older commits, each of which could be pushed back by force, and is green until the newer one is judged. */
async function greenBefore({ github, runner, inputs }: Session, number: number): Promise<readonly (readonly StackResult[])[]> {
  const at = { ...runner.at, number };
  const [checks, pushedAway] = await Promise.all([
    readEarlierChecks(github, at, inputs.checkName),
    readPushedAway(github, at, inputs.checkName),
  ]);
  return [...checks, ...pushedAway.flatMap((commit) => (commit === undefined ? [] : checksIn(commit)))]
    .filter(({ isGreen }) => isGreen)
    .map(({ text }) => readableState(text).filter(({ pull, undecided }) => pull === number && !undecided))
    .filter((results) => results.length > 0);
}

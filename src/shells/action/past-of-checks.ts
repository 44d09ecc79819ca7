import type { PastChange } from '../../ledger/past-changes.ts';
import { latestResults, type StackResult } from '../github/check-state.ts';
import type { JudgedPull, SeenCheck } from '../github/judged-pulls.ts';
import { combine } from './combine.ts';

export interface PastOptions {
  readonly changeOf: (number: number) => string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What the gate let pass of a pull request at commits before its head, where its head has no verdict. */
  readonly before: ReadonlyMap<number, readonly (readonly StackResult[])[]>;
}

/**
 * What the gate's own checks say of the pull requests that were judged: what was merged is charged, what is open and may be merged is
 * reserved, what was closed uses nothing. Pure.
 */
export function pastOfChecks(pulls: readonly JudgedPull[], options: PastOptions): readonly PastChange[] {
  return pulls.flatMap((pull) => {
    const head = changeFrom(pull, resultsAt(pull.checks), options);
    const earlier = (options.before.get(pull.number) ?? []).map((results) => changeFrom(pull, latestResults(results), options));
    const all = [head, ...earlier].filter((one) => one !== undefined);
    return all.length === 0 ? [] : [all.reduce(most)];
  });
}

/** What all jobs found of a head, each by its latest plan. */
function resultsAt(checks: readonly SeenCheck[]): readonly StackResult[] {
  return latestResults(checks.flatMap(({ results }) => results)).filter(({ undecided }) => !undecided);
}

function changeFrom(
  { number, head, mergedAt, checks }: JudgedPull,
  results: readonly StackResult[],
  { changeOf, now }: PastOptions,
): PastChange | undefined {
  const principals = results.flatMap(({ principal }) => principal ?? []);
  const principal = principals.find(({ kind }) => kind === 'agent' || kind === 'unknown') ?? principals[0];
  if (principal === undefined) return undefined;
  const mayBeMerged = checks.some(({ isGreen }) => isGreen) || results.every(({ cleared }) => cleared);
  return {
    change: changeOf(number),
    // What is open may be merged now, and counts for a whole window from then on.
    at: mergedAt === undefined ? now : Math.min(now, Date.parse(mergedAt)),
    state: mergedAt !== undefined ? 'charged' : mayBeMerged ? 'reserved' : 'open',
    principal: { ...principal, operators: [...new Set(principals.flatMap(({ operators }) => operators))] },
    spends: combine(results).spends,
    unprotected: [...new Set(results.flatMap(({ unprotected = [] }) => unprotected))],
    plans: results.map(({ planDigest }) => planDigest),
    head,
  };
}

/** Of several commits of which any might be merged, the most that one of them uses. */
function most(a: PastChange, b: PastChange): PastChange {
  const environments = [...new Set([...a.spends, ...b.spends].map(({ environment }) => environment))];
  const amount = ({ spends }: PastChange, environment: string, what: 'destroyed' | 'score'): number =>
    spends.find((one) => one.environment === environment)?.[what] ?? 0;
  return {
    ...a,
    state: [a.state, b.state].includes('reserved') ? 'reserved' : a.state,
    spends: environments.map((environment) => ({
      environment,
      destroyed: Math.max(amount(a, environment, 'destroyed'), amount(b, environment, 'destroyed')),
      score: Math.max(amount(a, environment, 'score'), amount(b, environment, 'score')),
    })),
    unprotected: [...new Set([...a.unprotected, ...b.unprotected])],
  };
}

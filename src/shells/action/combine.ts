import type { Spend } from '../../model/budget.ts';
import { CRITICALITY, type EnvironmentName } from '../../model/environment.ts';
import { STRICTNESS, type Verdict } from '../../model/policy.ts';
import { latestResults, type StackResult } from '../github/check-state.ts';

/** The results of one pull request as one. */
export interface Combined {
  readonly verdict: Verdict;
  readonly score: number;
  readonly environment: EnvironmentName;
  readonly planDigests: ReadonlyMap<string, string>;
  /** The jobs that could decide nothing, as a reader knows them. */
  readonly undecided: readonly string[];
  /** What all jobs together would use of a budget. */
  readonly spends: readonly Spend[];
}

/** The strictest of all stacks, each by its latest plan. */
export function combine(all: readonly StackResult[]): Combined {
  const results = all.filter(({ undecided }) => !undecided);
  return {
    verdict: highest(
      STRICTNESS,
      results.map(({ verdict }) => verdict),
      'pass',
    ),
    score: Math.max(0, ...results.map(({ score }) => score)),
    environment: highest(
      CRITICALITY,
      results.map(({ environment }) => environment),
      'sandbox',
    ),
    planDigests: new Map(results.map(({ stack, planDigest }) => [stack, planDigest])),
    undecided: all.filter(({ undecided }) => undecided).map(({ said }) => said ?? 'another job of this pull request'),
    spends: sumOf(results),
  };
}

const MOST_SCORE = 100;

/** Each stack carries what its whole job uses. A pull request is one change, so its score in an environment ends where one does. */
function sumOf(results: readonly StackResult[]): readonly Spend[] {
  const jobs = new Map(results.map(({ leg, kept, spends = [] }) => [`${leg} ${kept}`, spends]));
  const all = [...jobs.values()].flat();
  const sum = (spends: readonly Spend[], what: 'destroyed' | 'score'): number =>
    spends.reduce((total, one) => total + one[what], 0);
  return CRITICALITY.flatMap((environment) => {
    const its = all.filter((spend) => spend.environment === environment);
    if (its.length === 0) return [];
    return [{ environment, destroyed: sum(its, 'destroyed'), score: Math.min(MOST_SCORE, sum(its, 'score')) }];
  });
}

function highest<T>(order: readonly T[], values: readonly T[], least: T): T {
  return values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), least);
}

export interface SharedHead {
  /** The latest results of this pull request, from this and from other runs. */
  readonly own: readonly StackResult[];
  /** The latest results of the other open pull requests with the same head. */
  readonly others: readonly StackResult[];
  /** Why the head cannot pass although this pull request might. */
  readonly held: readonly string[];
}

/** Sorts all results of a commit: a check belongs to the commit, so it is as strict as the strictest of its pull requests. */
export function shareHead(results: readonly StackResult[], number: number, open: readonly number[]): SharedHead {
  const latest = latestResults(results).filter(({ pull }) => pull === number || open.includes(pull));
  const others = latest.filter(({ pull }) => pull !== number);
  const held = open
    .filter((pull) => pull !== number)
    .flatMap((pull) => {
      const its = others.filter((result) => result.pull === pull);
      if (its.length === 0) return [`#${pull} has the same head and has not been judged`];
      return its.every(({ cleared }) => cleared) ? [] : [`#${pull} has the same head and may not be merged`];
    });
  return { own: latest.filter(({ pull }) => pull === number), others, held };
}

import type { SeenCheck } from '../github/judged-pulls.ts';

/** A run that takes longer has ended without a word: it was cancelled, or its runner is gone. */
const LONGEST_RUN = 30 * 60_000;

export interface OwnRun {
  /** The number of its check. */
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Whether a run on the head of another pull request started before this one and may still come to whatever end. Two pull requests of one
 * head share its check, which is this run's own.
 */
export function hasEarlierRun(checks: readonly SeenCheck[], { id, now }: OwnRun): boolean {
  return checks.some((one) => {
    if (one.isDone || one.id === undefined || one.id >= id || now - Date.parse(one.startedAt) > LONGEST_RUN) return false;
    return mayCount(one) && !checks.some((later) => replaces(later, one));
  });
}

/** People have no budget; who wrote a change is not known until the run says so. */
function mayCount({ results }: SeenCheck): boolean {
  const kinds = results.flatMap(({ principal }) => principal?.kind ?? []);
  return kinds.length === 0 || kinds.some((kind) => kind === 'agent' || kind === 'unknown');
}

/** A workflow that cancels its older runs leaves checks that never end; a later run of the same jobs has said what they would have. */
function replaces(later: SeenCheck, { id = 0, results }: SeenCheck): boolean {
  if (!later.isDone || (later.id ?? 0) <= id) return false;
  const decided = new Set(later.results.filter(({ undecided }) => !undecided).map(({ leg }) => leg));
  return decided.size > 0 && results.every(({ leg }) => decided.has(leg));
}

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Spend } from '../../model/budget.ts';
import type { Principal } from '../../model/decision.ts';
import type { EnvironmentName } from '../../model/environment.ts';
import type { Verdict } from '../../model/policy.ts';
import { isStackResult } from './stack-result.ts';
import { Undecided } from './undecided.ts';

/** What one run found for one stack of one pull request: what the check on a commit is made of. */
export interface StackResult {
  readonly pull: number;
  /** The plan's file, and the stack where one file holds several. */
  readonly stack: string;
  readonly file: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly environment: EnvironmentName;
  readonly planDigest: string;
  /** The workflow run and its attempt: of two results for a stack the later one stands. */
  readonly run: number;
  readonly attempt: number;
  /** The job that found it, by the plans that it was given; empty where it was given none. */
  readonly leg: string;
  /** True where the job could decide nothing: its stacks are not known then. */
  readonly undecided: boolean;
  /** SHA-256 of what was kept of the job's plans, by which it is found again; empty where nothing was kept. */
  readonly kept: string;
  /** True where the plan changes sealed values and there is no key to bind an approval to them. */
  readonly unbound: boolean;
  /** Whether it holds what no approval lets an agent do. */
  readonly stopped: boolean;
  /** Whether the pull request might have been merged when this was written. */
  readonly cleared: boolean;
  /** The agent that wrote it, where one did. */
  readonly agent?: string;
  /** Whose budgets it counts towards. */
  readonly principal?: Pick<Principal, 'kind' | 'name' | 'operators'>;
  /** What all plans of its job would use of a budget. */
  readonly spends?: readonly Spend[];
  /** Addresses that the plans of its job take the protection from. */
  readonly unprotected?: readonly string[];
  /** The job by its place in the workflow, whatever plans it was given; absent where that is not known. */
  readonly job?: string;
  /** Of a job that could decide nothing: which one it is, as a reader knows it. */
  readonly said?: string;
}

const STATE = /<!-- blastgate:state ([A-Za-z0-9+/=]+) -->/;

/** The results as a line that GitHub does not show; packed, since a check's text is short and a repository may have many stacks. */
export function stateLine(results: readonly StackResult[]): string {
  return `<!-- blastgate:state ${deflateRawSync(JSON.stringify(results)).toString('base64')} -->`;
}

/** The results that a check's text carries; none where it carries none. Throws Undecided where they cannot be read. */
export function readState(text: string | null | undefined): readonly StackResult[] {
  const encoded = STATE.exec(text ?? '')?.[1];
  if (encoded === undefined) return [];
  const results = unpack(Buffer.from(encoded, 'base64'));
  if (Array.isArray(results) && results.every(isStackResult)) return results;
  throw new Undecided(
    'An earlier check of this commit carries results that cannot be read.',
    'Push a commit: what is judged from its plans starts anew.',
  );
}

/** The results, or none where they cannot be read: what another version, or somebody else, wrote must not hold up others. */
export function readableState(text: string | null | undefined): readonly StackResult[] {
  try {
    return readState(text);
  } catch {
    return [];
  }
}

/** Somebody else's check may hold what becomes very large. */
const LARGEST = 16 << 20;

function unpack(packed: Buffer): unknown {
  try {
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: LARGEST }).toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Of all results the latest for each stack of each pull request: a run that comes late with an older plan changes nothing. That a
 * job could decide nothing stands until the same job, or where it had no plans any job, decides. A job is the same by the plans that it
 * is given; in a later run also by its place in the workflow, since a wrong input is mended by another one.
 */
export function latestResults(results: readonly StackResult[]): readonly StackResult[] {
  const latest = new Map<string, StackResult>();
  for (const result of results) {
    const key = JSON.stringify([result.pull, result.stack, result.undecided]);
    const known = latest.get(key);
    if (known === undefined || isAsNew(result, known)) latest.set(key, result);
  }
  const kept = [...latest.values()];
  const unclear = unclearPlaces(results);
  return kept
    .filter((one) => !one.undecided || !kept.some((other) => settles(other, one) || takesThePlaceOf(other, one, unclear)))
    .toSorted((a, b) => a.pull - b.pull || (a.stack < b.stack ? -1 : 1));
}

/** Of two results of the same attempt the later in the list stands. */
function isAsNew(a: StackResult, b: StackResult): boolean {
  return a.run === b.run ? a.attempt >= b.attempt : a.run > b.run;
}

function settles(result: StackResult, doubt: StackResult): boolean {
  const sameJob = doubt.leg === '' || doubt.leg === result.leg;
  return !result.undecided && result.pull === doubt.pull && sameJob && isAsNew(result, doubt);
}

/**
 * Whether a job of a later run stands where the one stood that could decide nothing. A run begins all of its jobs anew, but an attempt may
 * be that of another job alone.
 */
function takesThePlaceOf(result: StackResult, doubt: StackResult, unclear: ReadonlySet<string>): boolean {
  const isSameJob = doubt.job !== undefined && doubt.job === result.job && result.pull === doubt.pull;
  return isSameJob && !result.undecided && result.run > doubt.run && !unclear.has(placeOf(doubt));
}

function placeOf({ pull, job }: StackResult): string {
  return JSON.stringify([pull, job]);
}

/**
 * The jobs that cannot be told from another one of the same attempt, as those of a workflow that is called twice: neither speaks for the
 * other.
 */
function unclearPlaces(results: readonly StackResult[]): ReadonlySet<string> {
  const legs = new Map<string, string>();
  const unclear = new Set<string>();
  for (const result of results) {
    const attempt = JSON.stringify([placeOf(result), result.run, result.attempt]);
    if ((legs.get(attempt) ?? result.leg) !== result.leg) unclear.add(placeOf(result));
    legs.set(attempt, result.leg);
  }
  return unclear;
}

import type { Spend } from '../../model/budget.ts';
import { type EnvironmentName, CRITICALITY } from '../../model/environment.ts';
import { STRICTNESS, type Verdict } from '../../model/policy.ts';
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
  /** What all plans of its job would use of a budget, where there is a ledger. */
  readonly spends?: readonly Spend[];
}

const STATE = /<!-- blastgate:state ([A-Za-z0-9+/=]+) -->/;

/** The results as a line that GitHub does not show. */
export function stateLine(results: readonly StackResult[]): string {
  return `<!-- blastgate:state ${Buffer.from(JSON.stringify(results)).toString('base64')} -->`;
}

/** The results that a check's text carries; none where it carries none. Throws Undecided where they cannot be read. */
export function readState(text: string | null | undefined): readonly StackResult[] {
  const encoded = STATE.exec(text ?? '')?.[1];
  if (encoded === undefined) return [];
  const results = parse(Buffer.from(encoded, 'base64').toString('utf8'));
  if (Array.isArray(results) && results.every(isStackResult)) return results;
  throw new Undecided(
    'An earlier check of this commit carries results that cannot be read.',
    'Push a commit: what is judged from its plans starts anew.',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isStackResult(value: unknown): value is StackResult {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const numbers = ['pull', 'score', 'run', 'attempt'].every((name) => Number.isFinite(fields.get(name)));
  const strings = ['stack', 'file', 'leg', 'planDigest', 'kept'].every((name) => typeof fields.get(name) === 'string');
  return (
    numbers &&
    strings &&
    ['cleared', 'stopped', 'undecided', 'unbound'].every((name) => typeof fields.get(name) === 'boolean') &&
    STRICTNESS.some((verdict) => verdict === fields.get('verdict')) &&
    CRITICALITY.some((environment) => environment === fields.get('environment')) &&
    ['string', 'undefined'].includes(typeof fields.get('agent')) &&
    isSpends(fields.get('spends') ?? [])
  );
}

function isSpends(value: unknown): boolean {
  return Array.isArray(value) && value.every(isSpend);
}

function isSpend(value: unknown): value is Spend {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const isAmount = (name: string): boolean => Number.isInteger(fields.get(name)) && Number(fields.get(name)) >= 0;
  return CRITICALITY.some((environment) => environment === fields.get('environment')) && ['destroyed', 'score'].every(isAmount);
}

/**
 * Of all results the latest for each stack of each pull request: a run that comes late with an older plan changes nothing. That a
 * job could decide nothing stands until the same job, or where it had no plans any job, decides.
 */
export function latestResults(results: readonly StackResult[]): readonly StackResult[] {
  const latest = new Map<string, StackResult>();
  for (const result of results) {
    const key = JSON.stringify([result.pull, result.stack, result.undecided]);
    const known = latest.get(key);
    if (known === undefined || isAsNew(result, known)) latest.set(key, result);
  }
  const kept = [...latest.values()];
  return kept
    .filter((one) => !one.undecided || !kept.some((other) => settles(other, one)))
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

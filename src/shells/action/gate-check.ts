import {
  concludeCheck,
  type Conclusion,
  type CheckOutput,
  startCheck,
  updateCheckOutput,
  type Annotation,
} from '../github/check.ts';
import { type CheckRun, checkRunsOf } from '../github/check-runs.ts';
import { readState, stateLine, type StackResult } from '../github/check-state.ts';
import { type Pull, readOpenPulls } from '../github/pull-request.ts';
import { statusOf, undecidedFor } from '../github/undecided.ts';
import { shareHead, type SharedHead } from './combine.ts';
import type { Session } from './session.ts';

/** The gate's check of one commit while it is being decided; undefined where the token may not write checks. */
export type OpenCheck = CheckRun | undefined;

const NOTHING_YET = { title: 'Being decided', summary: 'The plans are being judged.' };

export interface Opening {
  readonly sha: string;
  /** What stands for this job until it has decided: another one that comes to its end meanwhile knows that this is open. */
  readonly results: readonly StackResult[];
}

/** Starts the check before anything is read: whatever happens from here on, an older green one no longer counts. */
export async function openCheck({ github, runner, inputs }: Session, { sha, results }: Opening): Promise<OpenCheck> {
  const output = { ...NOTHING_YET, text: stateLine(results) };
  const check = { name: inputs.checkName, sha, detailsUrl: runner.detailsUrl, output };
  try {
    return await startCheck(github, runner.at, check);
  } catch (error) {
    const status = statusOf(error);
    // The token of a pull request from a fork may only read: its verdict is in the summary and the exit code.
    if (status === 403 || status === 404) return undefined;
    return undecidedFor('The answer to a new check')(error);
  }
}

/** Writes what this run found into its unfinished check, for the others to see. */
export async function publishResults({ github, runner }: Session, check: OpenCheck, own: readonly StackResult[]): Promise<void> {
  if (check === undefined) return;
  await updateCheckOutput(github, runner.at, { id: check.id, output: { ...NOTHING_YET, text: stateLine(own) } });
}

export interface Shared extends SharedHead {
  /** Checks of other runs that came later and are done: GitHub shows the last one, so they have to say the same. */
  readonly later: readonly number[];
}

/** Puts the results of this run beside those of all others on the same head. */
export async function shareResults(
  { github, runner, inputs }: Session,
  { check, pull, own }: { readonly check: OpenCheck; readonly pull: Pull; readonly own: readonly StackResult[] },
): Promise<Shared> {
  const sha = pull.head.sha;
  const [all, open] = await Promise.all([
    checkRunsOf(github, runner.at, { sha, name: inputs.checkName, app: check?.app?.id }),
    readOpenPulls(github, runner.at),
  ]);
  const others = all.filter(({ id }) => id !== check?.id).toSorted((a, b) => a.id - b.id);
  const sharing = open.filter(({ head }) => head.sha === sha).map(({ number }) => number);
  const results = [...others.flatMap(({ output }) => readState(output.text)), ...own];
  const later = others.filter(({ id, status }) => check !== undefined && id > check.id && status === 'completed');
  return { ...shareHead(results, pull.number, sharing), later: later.map(({ id }) => id) };
}

export interface Closing {
  readonly conclusion: Conclusion;
  readonly output: CheckOutput;
  readonly annotations?: readonly Annotation[];
  /** SHA-256 of what was kept of the plans, by which it is told from a forgery. */
  readonly externalId?: string;
}

/** Concludes a check of this run, and with the same words those that came later. */
export async function closeCheck(
  { github, runner }: Session,
  check: CheckRun,
  { annotations = [], later = [], externalId, ...rest }: Closing & { readonly later?: readonly number[] },
): Promise<void> {
  const own = externalId === undefined ? {} : { externalId };
  await concludeCheck(github, runner.at, { id: check.id, annotations, ...rest, ...own });
  for (const id of later) await concludeCheck(github, runner.at, { id, annotations: [], ...rest });
}

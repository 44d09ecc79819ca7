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

const NOTHING_YET: CheckOutput = { title: 'Being decided', summary: 'The plans are being judged.', text: '' };

/** Starts the check before anything is read: whatever happens from here on, an older green one no longer counts. */
export async function openCheck({ github, runner, inputs }: Session, sha: string): Promise<OpenCheck> {
  const check = { name: inputs.checkName, sha, detailsUrl: runner.detailsUrl, output: NOTHING_YET };
  try {
    return await startCheck(github, runner.at, check);
  } catch (error) {
    const status = statusOf(error);
    // The token of a pull request from a fork may only read: its verdict is in the summary and the exit code.
    if (status === 403 || status === 404) return undefined;
    return undecidedFor('The answer to a new check')(error);
  }
}

/**
 * Puts the results of this run beside those of all others on the same head. Each run first writes its own into its unfinished
 * check and then reads those of the others, so of two runs at once the one that comes later sees both.
 */
export async function shareResults(
  session: Session,
  { check, pull, own }: { readonly check: OpenCheck; readonly pull: Pull; readonly own: readonly StackResult[] },
): Promise<SharedHead> {
  const { github, runner, inputs } = session;
  const sha = pull.head.sha;
  if (check !== undefined) {
    await updateCheckOutput(github, runner.at, { id: check.id, output: { ...NOTHING_YET, text: stateLine(own) } });
  }
  const runs = await checkRunsOf(github, runner.at, { sha, name: inputs.checkName, app: check?.app?.id });
  const open = await readOpenPulls(github, runner.at);
  const earlier = runs.filter(({ id }) => id !== check?.id).flatMap(({ output }) => readState(output.text));
  const sharing = open.filter(({ head }) => head.sha === sha).map(({ number }) => number);
  return shareHead([...earlier, ...own], pull.number, sharing);
}

export interface Closing {
  readonly conclusion: Conclusion;
  readonly output: CheckOutput;
  readonly annotations?: readonly Annotation[];
  readonly externalId?: string;
}

/** Concludes the check. Returns false where there is none to conclude. */
export async function closeCheck({ github, runner }: Session, check: OpenCheck, closing: Closing): Promise<boolean> {
  if (check === undefined) return false;
  const { annotations = [], ...rest } = closing;
  await concludeCheck(github, runner.at, { id: check.id, annotations, ...rest });
  return true;
}

import { type StackResult, stateLine } from '../github/check-state.ts';
import { undecidedText } from './check-text.ts';
import { type Ending } from './ending.ts';
import type { Failure } from './failure.ts';
import { closeCheck, type OpenCheck } from './gate-check.ts';
import { commentOn } from './gate-comment.ts';
import { writeSummary } from './outputs.ts';
import { jobOf, jobPhrase, legOf } from './plans.ts';
import type { Session } from './session.ts';

export interface Refused {
  readonly number?: number;
  readonly check: OpenCheck;
  readonly failure: Failure;
  /** What the check carries for other runs to see. */
  readonly results: readonly StackResult[];
}

/** Fails the check, and says so wherever the older verdict may still stand. */
export async function refuse(session: Session, { number, check, failure, results }: Refused): Promise<Ending> {
  const text = undecidedText(failure);
  if (check !== undefined) {
    const output = { title: 'Cannot be decided', summary: text, text: stateLine(results) };
    await closeCheck(session, check, { conclusion: 'failure', output });
  }
  if (number !== undefined) {
    await commentOn(session, {
      number,
      text: ({ marker }) => `${text}\n<!-- ${marker} -->\n`,
      passes: false,
      changes: true,
    });
  }
  await writeSummary(text);
  return { kind: 'undecided', failure };
}

/** Carried by the check of a job that brings plans, so that no other run takes an older result for this job's. */
export function doubtOf(session: Session, pull: number): StackResult {
  const { inputs, runner } = session;
  const job = jobOf(session);
  return {
    ...(job === undefined ? {} : { job }),
    said: jobPhrase(session),
    pull,
    stack: legOf(inputs),
    file: '',
    leg: legOf(inputs),
    kept: '',
    unbound: false,
    undecided: true,
    stopped: false,
    verdict: 'block',
    score: 0,
    environment: 'unknown',
    planDigest: '',
    run: runner.run,
    attempt: runner.attempt,
    cleared: false,
  };
}

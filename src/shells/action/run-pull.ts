import type { Account } from '../../model/evidence.ts';
import type { Verdict } from '../../model/policy.ts';
import { type StackResult, stateLine } from '../github/check-state.ts';
import { type Pull, readPull } from '../github/pull-request.ts';
import { Undecided } from '../github/undecided.ts';
import { checkOutput, commentText, summaryText, undecidedText, type Verdicts } from './check-text.ts';
import { describeFailure, type Failure } from './failure.ts';
import { closeCheck, openCheck, type OpenCheck, shareResults } from './gate-check.ts';
import { commentOn } from './gate-comment.ts';
import { gather } from './gather.ts';
import { decidePull, judgePlans } from './judge-pull.ts';
import { writeOutputs, writeSummary } from './outputs.ts';
import { legOf, readGivenPlans } from './plans.ts';
import type { Session } from './session.ts';

/** How a run ended for one pull request or commit. */
export type Ending =
  | { readonly kind: 'decided'; readonly verdict: Verdict; readonly passes: boolean; readonly written: boolean }
  | { readonly kind: 'undecided'; readonly failure: Failure };

export interface PullRequested {
  readonly number: number;
  /** The head that the plans were made for; the pull request's own where the event does not say. */
  readonly sha?: string;
  readonly actor?: Account;
  /** True where the event brings no plan that belongs to the pull request. */
  readonly again?: boolean;
}

/** Judges one pull request and writes what it came to. Whatever cannot be read or decided ends as a failed check. */
export async function runPull(session: Session, { number, sha, actor, again }: PullRequested): Promise<Ending> {
  let check: OpenCheck;
  try {
    check = sha === undefined ? undefined : await openCheck(session, sha);
    const pull = await readPull(session.github, { ...session.runner.at, number });
    if (sha === undefined) check = await openCheck(session, pull.head.sha);
    refuseStale(pull, sha);
    if (again) {
      throw new Undecided(
        `What held for #${number} may hold no longer, and this event brings no plan.`,
        'Run the workflow that plans it again.',
      );
    }
    return await decide(session, { pull, actor, check });
  } catch (error) {
    return refuse(session, { number, check, failure: describeFailure(error) });
  }
}

function refuseStale(pull: Pull, sha: string | undefined): void {
  if (pull.state !== 'open') throw new Undecided(`#${pull.number} is not open.`, 'Open it again to have it judged.');
  if (sha === undefined || sha === pull.head.sha) return;
  throw new Undecided(
    `A newer commit than ${sha.slice(0, 7)} has been pushed to #${pull.number}.`,
    'The run for that commit decides; an older plan says nothing about it.',
  );
}

async function decide(
  session: Session,
  { pull, actor, check }: { readonly pull: Pull; readonly actor: Account | undefined; readonly check: OpenCheck },
): Promise<Ending> {
  const [plans, gathered] = await Promise.all([readGivenPlans(session.inputs), gather(session, pull, actor)]);
  const judged = judgePlans(session, gathered, plans);
  const head = await shareResults(session, { check, pull, own: judged.results });
  const decided = decidePull(session, gathered, { report: judged.report, head });
  const passes = decided.conclusion.conclusion === 'success';
  const verdicts: Verdicts = {
    judged,
    decided,
    head: { ...head, own: head.own.map((result) => ({ ...result, cleared: passes })) },
  };
  await commentOn(session, {
    number: pull.number,
    text: (options) => commentText(verdicts, options),
    passes,
    changes: judged.report.changes.length > 0,
  });
  const written = await closeCheck(session, check, {
    conclusion: decided.conclusion.conclusion,
    output: checkOutput(verdicts),
  });
  await writeOutputs(session, decided.report);
  await writeSummary(summaryText(verdicts, written));
  return { kind: 'decided', verdict: judged.report.verdict, passes, written };
}

/** Fails the check, and says so wherever the older verdict may still stand. */
export async function refuse(
  session: Session,
  {
    number,
    check,
    failure,
  }: {
    readonly number?: number;
    readonly check: OpenCheck;
    readonly failure: Failure;
  },
): Promise<Ending> {
  const text = undecidedText(failure);
  await closeCheck(session, check, {
    conclusion: 'failure',
    output: {
      title: 'Cannot be decided',
      summary: text,
      text: number === undefined ? '' : stateLine([doubtOf(session, number)]),
    },
  });
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

/** Carried by the check, so that no other run takes an older result for this job's. */
function doubtOf({ inputs, runner }: Session, pull: number): StackResult {
  return {
    pull,
    stack: legOf(inputs),
    file: '',
    leg: legOf(inputs),
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

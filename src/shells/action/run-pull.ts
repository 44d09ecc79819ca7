import type { Account } from '../../model/evidence.ts';
import type { Verdict } from '../../model/policy.ts';
import { renderers } from '../../report/index.ts';
import { sha256 } from '../../trust/hash.ts';
import { type StackResult, stateLine } from '../github/check-state.ts';
import { type Pull, readPull } from '../github/pull-request.ts';
import { Undecided } from '../github/undecided.ts';
import { annotate } from './annotate.ts';
import { checkOutput, commentText, summaryText, undecidedText, type Verdicts } from './check-text.ts';
import { describeFailure, type Failure } from './failure.ts';
import { closeCheck, type Closing, openCheck, type OpenCheck, publishResults, shareResults } from './gate-check.ts';
import { commentOn } from './gate-comment.ts';
import type { SharedHead } from './combine.ts';
import { gather, type Gathered } from './gather.ts';
import { type Decided, decidePull, type Judged, judgePlans } from './judge-pull.ts';
import { writeOutputs, writeSummary } from './outputs.ts';
import { legOf, readGivenPlans } from './plans.ts';
import type { Session } from './session.ts';
import { withSourceLines } from './source-lines.ts';

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
    const opening = [doubtOf(session, number)];
    check = sha === undefined ? undefined : await openCheck(session, { sha, results: opening });
    const pull = await readPull(session.github, { ...session.runner.at, number });
    if (sha === undefined) check = await openCheck(session, { sha: pull.head.sha, results: opening });
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

/** How often a decision is made anew because another job has come to its end meanwhile. */
const ROUNDS = 5;

async function decide(
  session: Session,
  { pull, actor, check }: { readonly pull: Pull; readonly actor: Account | undefined; readonly check: OpenCheck },
): Promise<Ending> {
  const [plans, gathered] = await Promise.all([readGivenPlans(session.inputs), gather(session, pull, actor)]);
  const judged = await withSourceLines(judgePlans(session, gathered, plans));
  await publishResults(session, check, judged.results);
  const annotations = annotate(judged.report);
  let head = await shareResults(session, { check, pull, own: judged.results });
  for (let round = 1; ; round += 1) {
    const verdicts = weigh(session, { gathered, judged, head });
    await comment(session, verdicts, pull.number);
    if (check === undefined) return end(session, verdicts, false);
    await closeCheck(session, check, { ...closingOf(verdicts), annotations: round === 1 ? annotations : [], later: head.later });
    const now = await shareResults(session, { check, pull, own: verdicts.head.own });
    if (round === ROUNDS || isSame(now, verdicts.head)) return end(session, verdicts, true);
    head = now;
  }
}

/** Everything that is known by now, as one decision; what it clears is told to the pull requests that share the head. */
function weigh(
  session: Session,
  { gathered, judged, head }: { readonly gathered: Gathered; readonly judged: Judged; readonly head: SharedHead },
): Verdicts {
  const decided = decidePull(session, gathered, { report: judged.report, head });
  const { cleared } = decided;
  return { judged, decided, head: { ...head, own: head.own.map((result) => ({ ...result, cleared })) } };
}

function passes({ conclusion }: Decided): boolean {
  return conclusion.conclusion === 'success';
}

function isSame(a: SharedHead, b: SharedHead): boolean {
  const textOf = ({ own, others, held }: SharedHead): string =>
    JSON.stringify([own.map((result) => ({ ...result, cleared: true })), others, held]);
  return textOf(a) === textOf(b);
}

async function comment(session: Session, verdicts: Verdicts, number: number): Promise<void> {
  await commentOn(session, {
    number,
    text: (options) => commentText(verdicts, options),
    passes: passes(verdicts.decided),
    changes: verdicts.judged.report.changes.length > 0,
  });
}

function closingOf(verdicts: Verdicts): Closing {
  const { conclusion, report } = verdicts.decided;
  return {
    conclusion: conclusion.conclusion,
    output: checkOutput(verdicts),
    externalId: sha256(renderers.json(report, {})),
  };
}

async function end(session: Session, verdicts: Verdicts, written: boolean): Promise<Ending> {
  await writeOutputs(session, verdicts.decided.report);
  await writeSummary(summaryText(verdicts, written));
  return { kind: 'decided', verdict: verdicts.judged.report.verdict, passes: passes(verdicts.decided), written };
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
  if (check !== undefined) {
    const results = number === undefined ? [] : [doubtOf(session, number)];
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

import type { Account } from '../../model/evidence.ts';
import { KEY_VARIABLE } from '../digest-key.ts';
import { type Pull, readPull } from '../github/pull-request.ts';
import { Undecided } from '../github/undecided.ts';
import { annotate } from './annotate.ts';
import { readBasePolicies } from './base-policy.ts';
import { checkOutput, commentText, summaryText, type Verdicts } from './check-text.ts';
import type { SharedHead } from './combine.ts';
import type { Ending } from './ending.ts';
import type { PlansOf } from './event.ts';
import { describeFailure } from './failure.ts';
import { closeCheck, type Closing, openCheck, type OpenCheck, publishResults, shareResults } from './gate-check.ts';
import { commentOn } from './gate-comment.ts';
import { gather, type Gathered } from './gather.ts';
import { decideByBudget, isOverdrawn, type Weighing } from './by-budget.ts';
import { type Decided, type Judged, judgeLegs } from './judge-pull.ts';
import { keep } from './keep.ts';
import { digestsIn, keptLegs, type Leg, legOfPlans } from './material.ts';
import { writeOutputs, writeSummary } from './outputs.ts';
import { hasPlans, readGivenPlans } from './plans.ts';
import { recordDecision } from './record-decision.ts';
import { doubtOf, refuse } from './refuse.ts';
import type { Session } from './session.ts';
import { withSourceLines } from './source-lines.ts';
import { takeBack } from './take-back.ts';

export interface PullRequested {
  readonly number: number;
  /** The head that the plans were made for; the pull request's own where the event does not say. */
  readonly sha?: string;
  readonly actor?: Account;
  readonly plans: PlansOf;
}

/** Judges one pull request and writes what it came to. Whatever cannot be read or decided ends as a failed check. */
export async function runPull(session: Session, { number, sha, actor, plans }: PullRequested): Promise<Ending> {
  const isGiven = plans === 'given' || (plans === 'either' && (await hasPlans(session.inputs)));
  const results = isGiven ? [doubtOf(session, number)] : [];
  let check: OpenCheck;
  try {
    check = sha === undefined ? undefined : await openCheck(session, { sha, results });
    const pull = await readPull(session.github, { ...session.runner.at, number });
    if (sha === undefined) check = await openCheck(session, { sha: pull.head.sha, results });
    refuseStale(pull, sha);
    if (session.fault !== undefined) throw session.fault;
    return await decide(session, { pull, actor, check, isGiven });
  } catch (error) {
    return refuse(session, { number, check, failure: describeFailure(error), results });
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

interface Deciding {
  readonly pull: Pull;
  readonly actor: Account | undefined;
  readonly check: OpenCheck;
  /** Whether this run brings the plans, or they were kept of an earlier one. */
  readonly isGiven: boolean;
}

/** How often a decision is made anew because another job has come to its end meanwhile. */
const ROUNDS = 5;

async function decide(session: Session, { pull, actor, check, isGiven }: Deciding): Promise<Ending> {
  const policies = await readBasePolicies(session, pull.base.ref);
  const policy = policies.inForce;
  const legs = isGiven
    ? [legOfPlans(session, await readGivenPlans(session.inputs), policy)]
    : await keptLegs(session, { check, pull, policy });
  const gathered = await gather(session, pull, { policies, actor, planDigests: digestsIn(legs) });
  const judged = await withSourceLines(judgeLegs(session, gathered, legs));
  await keepLegs(session, legs);
  warnOfMissingKey(session, judged);
  await takeBack(session, gathered, check);
  await publishResults(session, check, judged.results);
  const annotations = annotate(judged.report);
  let head = await shareResults(session, { check, pull, own: judged.results });
  for (let round = 1; ; round += 1) {
    const verdicts = await weigh(session, gathered, { judged, head, check });
    await comment(session, verdicts, pull.number);
    if (check === undefined) return end(session, gathered, { verdicts, written: false });
    await closeCheck(session, check, { ...closingOf(verdicts), annotations: round === 1 ? annotations : [], later: head.later });
    const now = await shareResults(session, { check, pull, own: verdicts.head.own });
    const isFinal =
      (round >= ROUNDS || isSame(now, verdicts.head)) && !(await isOverdrawn(session, gathered, { ...verdicts, check }));
    if (isFinal) return end(session, gathered, { verdicts, written: true });
    head = now;
  }
}

function warnOfMissingKey({ warn }: Session, { results }: Judged): void {
  if (!results.some(({ unbound }) => unbound)) return;
  warn(
    `A plan changes sealed values and there is no ${KEY_VARIABLE}: approvals cannot be bound to them, so none counts. Make a key with \`openssl rand -hex 32\` and keep it as a secret.`,
  );
}

async function keepLegs(session: Session, legs: readonly Leg[]): Promise<void> {
  for (const { text, stacks } of legs) {
    const hash = stacks[0]?.kept;
    if (text !== undefined && hash !== undefined) await keep(session, text, hash);
  }
}

/** Everything that is known by now, as one decision; what it clears is told to the pull requests that share the head. */
async function weigh(session: Session, gathered: Gathered, weighing: Weighing): Promise<Verdicts> {
  const { judged, head, decided } = await decideByBudget(session, gathered, weighing);
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
  const externalId = verdicts.judged.results[0]?.kept;
  return {
    conclusion: verdicts.decided.conclusion.conclusion,
    output: checkOutput(verdicts),
    ...(externalId === undefined ? {} : { externalId }),
  };
}

async function end(
  session: Session,
  gathered: Gathered,
  { verdicts, written }: { readonly verdicts: Verdicts; readonly written: boolean },
): Promise<Ending> {
  await writeOutputs(session, verdicts.decided.report);
  await recordDecision(session, gathered, verdicts);
  await writeSummary(summaryText(verdicts, written));
  return { kind: 'decided', verdict: verdicts.judged.report.verdict, passes: passes(verdicts.decided), written };
}

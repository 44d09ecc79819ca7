import { judge, store } from '../../assess.ts';
import type { Judgement } from '../../model/judged.ts';
import type { Plan } from '../../model/plan.ts';
import { readAssessment } from '../../stored/read.ts';
import { sha256 } from '../../trust/hash.ts';
import { changesSealed, partDigests, planDigest } from '../../trust/plan-digest.ts';
import { readKeptText } from '../github/artifacts.ts';
import { latestResults, readState, type StackResult } from '../github/check-state.ts';
import { checkRunsOf } from '../github/check-runs.ts';
import type { Pull } from '../github/pull-request.ts';
import type { RepositoryPolicy } from '../github/repository-policy.ts';
import { Undecided } from '../github/undecided.ts';
import { VERSION } from '../version.ts';
import type { OpenCheck } from './gate-check.ts';
import { type Kept, keptText, parseKept } from './kept.ts';
import { jobOf, legOf, stackOf } from './plans.ts';
import type { Session } from './session.ts';

/** What a stack is known by before anybody's verdict on it. */
export type StackFacts = Pick<
  StackResult,
  'stack' | 'file' | 'planDigest' | 'run' | 'attempt' | 'leg' | 'job' | 'kept' | 'unbound'
>;

/** The plans of one job, judged: now, or by an earlier run that kept what it found. */
export interface Leg {
  readonly judgement: Judgement;
  readonly stacks: readonly StackFacts[];
  readonly rows: Kept['rows'];
  /** The same plans by another policy, where they are at hand. */
  readonly judgeBy?: (policy: RepositoryPolicy) => Judgement;
  /** What is to be kept, under the hash that the stacks name; nothing where it has been kept already. */
  readonly text?: string;
}

/** The plan digests of all stacks that change something: all plans that change nothing are one and the same. */
export function digestsIn(legs: readonly Leg[]): readonly string[] {
  return legs.flatMap(({ stacks, rows }) =>
    stacks.filter(({ stack }) => (rows[stack] ?? []).length > 0).map((one) => one.planDigest),
  );
}

/** Judges plans by a policy, and says what is to be kept of them. */
export function legOfPlans(session: Session, plans: readonly Plan[], by: RepositoryPolicy): Leg {
  const { key, inputs, runner, now } = session;
  const ignored = by.policy.digestIgnore;
  const judgeBy = ({ policy, knowledge }: RepositoryPolicy): Judgement =>
    judge(plans, { policy, knowledge, facts: inputs.facts, digestOf: (plan) => planDigest(plan, key, policy.digestIgnore) });
  const judgement = judgeBy(by);
  const rows = Object.fromEntries(plans.map((plan) => [stackOf(plan), rowsOf(session, plan, ignored)]));
  const context = { policy: by.policy, principal: NOBODY, toolVersion: VERSION, today: now.slice(0, 10) };
  const text = keptText({ assessment: store(judgement, context, { settings: by.digest }), rows });
  const kept = sha256(text);
  const job = jobOf(session);
  const stacks = plans.map((plan): StackFacts => ({
    stack: stackOf(plan),
    file: plan.source.file,
    planDigest: planDigest(plan, key, ignored),
    run: runner.run,
    attempt: runner.attempt,
    leg: legOf(inputs),
    ...(job === undefined ? {} : { job }),
    kept,
    unbound: key === undefined && changesSealed(plan, ignored),
  }));
  return { judgement, stacks, rows, judgeBy, text };
}

/** Which attributes are kept for reports does not depend on who wrote the plan. */
const NOBODY = { kind: 'unknown', confidence: 'low', evidence: [], operators: [] } as const;

function rowsOf({ key }: Session, plan: Plan, ignored: readonly string[]): readonly string[] {
  const parts = Object.values<readonly string[]>({ ...partDigests(plan, key, ignored) }).flat();
  return [...new Set([...parts, ...plan.incomplete.map(({ reason }) => reason)])].toSorted();
}

/**
 * What earlier runs judged of this very head, and kept. Only checks of the gate's own app are believed, and each artifact by the
 * hash that its check carries. Throws Undecided where anything of it is missing, or was judged by another policy.
 */
export async function keptLegs(
  session: Session,
  { check, pull, policy }: { readonly check: OpenCheck; readonly pull: Pull; readonly policy: RepositoryPolicy },
): Promise<readonly Leg[]> {
  if (check?.app?.id === undefined) throw planAgain('This token may not read what was kept of the plan.');
  const runs = await checkRunsOf(session.github, session.runner.at, {
    sha: pull.head.sha,
    name: session.inputs.checkName,
    app: check.app.id,
  });
  const others = runs.filter(({ id }) => id !== check.id).toSorted((a, b) => a.id - b.id);
  const results = latestResults(others.flatMap(({ output }) => readState(output.text))).filter((one) => one.pull === pull.number);
  if (results.length === 0)
    throw planAgain(`No plan has been judged for ${pull.head.sha.slice(0, 7)}, the head of #${pull.number}.`);
  if (results.some(({ undecided }) => undecided)) throw planAgain('An earlier run could not decide.');
  const hashes = [...new Set(results.map(({ kept }) => kept))];
  return Promise.all(
    hashes.map((hash) => keptLeg(session, { hash, policy, stacks: results.filter(({ kept }) => kept === hash) })),
  );
}

async function keptLeg(
  { github, runner }: Session,
  { hash, policy, stacks }: { readonly hash: string; readonly policy: RepositoryPolicy; readonly stacks: readonly StackFacts[] },
): Promise<Leg> {
  const text = await readKeptText(github, runner.at, hash);
  if (text === undefined) throw planAgain('What was kept of the plan is gone, or is not what the check names.');
  const { assessment, rows } = parseKept(text);
  if (assessment.settings !== policy.digest) throw planAgain('The policy has changed since the plan was judged.');
  return { judgement: readAssessment(assessment), stacks: stacks.map(factsOf), rows };
}

function factsOf({ stack, file, planDigest: digest, run, attempt, leg, job, kept, unbound }: StackFacts): StackFacts {
  return { stack, file, planDigest: digest, run, attempt, leg, ...(job === undefined ? {} : { job }), kept, unbound };
}

function planAgain(why: string): Undecided {
  return new Undecided(why, 'Plan again: run the workflow that plans this pull request.');
}

import type { EnvironmentName } from '../../model/environment.ts';
import { InputError } from '../../model/errors.ts';
import { type Refusal, wrongEnvironment } from '../../trust/refusal.ts';
import type { Clock } from '../../trust/open-decision.ts';
import { type CheckRun, checkRunsOf } from '../github/check-runs.ts';
import { readState, type StackResult } from '../github/check-state.ts';
import { createClient, type GitHub, type Repository } from '../github/client.ts';
import { Undecided, undecidedFor } from '../github/undecided.ts';
import type { Verification } from './verification.ts';

export interface CheckGiven {
  readonly at: Repository;
  /** The head of the pull request, or the commit that its merge made. */
  readonly sha: string;
  /** The id of the app whose check counts: anybody who may write checks can write one of this name. */
  readonly app: number;
  readonly checkName: string;
  /** Hours for which a check counts after it was concluded. */
  readonly maxAge: number;
  readonly clock: Clock;
  readonly environment: EnvironmentName | undefined;
  readonly token: string;
  readonly apiUrl: string;
  readonly warn: (message: string) => void;
}

interface DigestedPlan {
  readonly file: string;
  readonly digest: string;
}

/** Holds a plan against the check of the gate. Throws InputError where GitHub does not answer: that is no fault of ours. */
export async function verifyByCheck(plan: DigestedPlan, given: CheckGiven): Promise<Verification> {
  try {
    return await holdAgainst(createClient(given), plan, given);
  } catch (error) {
    throw error instanceof Undecided ? new InputError(error.message, error.hint, { cause: error }) : error;
  }
}

async function holdAgainst(github: GitHub, plan: DigestedPlan, given: CheckGiven): Promise<Verification> {
  const check = await newestCheck(github, given);
  if (check === undefined) return { verified: false, ...plan, refusal: notDecided(given), notes: [] };
  const refusal = whyNotGreen(check) ?? whyTooOld(check, given);
  if (refusal !== undefined) return { verified: false, ...plan, refusal, notes: [] };
  const results = readState(check.output.text).filter(({ undecided, cleared }) => cleared && !undecided);
  const found = results.find(({ planDigest }) => planDigest === plan.digest);
  if (found === undefined) return { verified: false, ...plan, refusal: changed(plan.digest, results), notes: [] };
  const basis = basisOf(check, found, given);
  if (given.environment !== undefined && given.environment !== found.environment) {
    return { verified: false, ...plan, basis, refusal: wrongEnvironment(found.environment, given.environment), notes: [] };
  }
  const notes = check.output.title?.startsWith('Would block') ? [`The policy only observed: ${check.output.title}.`] : [];
  return { verified: true, ...plan, basis, notes };
}

/** The check that GitHub shows: of the commit itself, else of the head of the pull request that was merged as this commit. */
async function newestCheck(github: GitHub, { at, sha, app, checkName }: CheckGiven): Promise<CheckRun | undefined> {
  const newest = async (commit: string): Promise<CheckRun | undefined> => {
    const runs = await checkRunsOf(github, at, { sha: commit, name: checkName, app });
    return runs.filter((run) => run.app?.id === app).toSorted((a, b) => b.id - a.id)[0];
  };
  const own = await newest(sha);
  if (own !== undefined) return own;
  const pulls = await github
    .paginate(github.rest.repos.listPullRequestsAssociatedWithCommit, { ...at, commit_sha: sha, per_page: 100 })
    .catch(undecidedFor(`The pull requests of ${sha}`));
  const merged = pulls.find((pull) => pull.merge_commit_sha === sha && pull.merged_at !== null);
  return merged === undefined ? undefined : newest(merged.head.sha);
}

function whyNotGreen({ status, conclusion, output }: CheckRun): Refusal | undefined {
  if (status !== 'completed') {
    return {
      reason: 'not-decided',
      message: 'The check of the gate has not come to its end.',
      hint: 'Wait until it has, and try again.',
    };
  }
  if (conclusion === 'success') return undefined;
  return {
    reason: 'not-passed',
    message: `The check of the gate says ${conclusion ?? 'nothing'}: ${output.title ?? 'no reason is given'}.`,
    hint: 'What the check asks for lets it pass; then try again.',
  };
}

function whyTooOld(check: CheckRun, given: CheckGiven): Refusal | undefined {
  const { now, skew } = given.clock;
  if (now <= endOf(check, given) + skew) return undefined;
  return {
    reason: 'expired',
    message: `The check was concluded at ${check.completed_at ?? 'an unknown time'}, more than ${given.maxAge} hours ago.`,
    hint: 'Run the gate again: what a plan meets, and its approvals, may have changed since.',
  };
}

/** Seconds since 1970; a check that does not say when it ended has ended for good. */
function endOf({ completed_at: at }: CheckRun, { maxAge }: CheckGiven): number {
  return at === null ? 0 : Math.floor(Date.parse(at) / 1000) + maxAge * 3600;
}

function notDecided({ sha, app, checkName }: CheckGiven): Refusal {
  return {
    reason: 'not-decided',
    message: `App ${app} has written no check ${checkName} on ${sha}, nor on the head of a pull request that was merged as it.`,
    hint: 'Give --sha the head of the pull request, and --app-id the app that your gate writes its check with.',
  };
}

function changed(digest: string, results: readonly StackResult[]): Refusal {
  const decided = results.map(({ stack, planDigest }) => `${planDigest} (${stack})`);
  return {
    reason: 'changed',
    message: `This is not a plan that the check is about: its digest is ${digest}, the check knows ${decided.slice(0, 3).join(', ') || 'none'}.`,
    hint: 'Have this plan judged, or apply the plan that was; the digest key and the policy have to be those of the gate.',
  };
}

function basisOf(
  check: CheckRun,
  { verdict, score, environment, agent }: StackResult,
  given: CheckGiven,
): NonNullable<Verification['basis']> {
  return {
    kind: 'check',
    verdict,
    score,
    environment,
    ...(agent === undefined ? {} : { principal: `agent (${agent})` }),
    head: check.head_sha,
    issued: check.completed_at ?? '',
    expires: new Date(endOf(check, given) * 1000).toISOString(),
    ...(check.html_url === null ? {} : { url: check.html_url }),
  };
}

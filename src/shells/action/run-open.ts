import { info } from '@actions/core';
import { checkRunsOf } from '../github/check-runs.ts';
import { type OpenPull, readOpenPulls } from '../github/pull-request.ts';
import type { Ending } from './ending.ts';
import type { Request } from './event.ts';
import { runPull } from './run-pull.ts';
import type { Session } from './session.ts';

/**
 * Judges the pull requests that another workflow ran for. A plan belongs to a commit; a review to whatever the branch holds by
 * now, and where its pull request cannot be found all are judged again: one of them may have lost an approval.
 */
export async function runForRun(session: Session, run: Extract<Request, { kind: 'run' }>): Promise<readonly Ending[]> {
  const open = await readOpenPulls(session.github, session.runner.at);
  const asked = open.filter(({ head }) => head.sha === run.sha || isBranch(head, run));
  if (run.plans === 'kept') return asked.length === 0 ? runOpen(session) : runEach(session, asked);
  if (asked.length === 0) info('No open pull request is concerned.');
  const endings: Ending[] = [];
  for (const { number } of asked) endings.push(await runPull(session, { number, sha: run.sha, plans: run.plans }));
  return endings;
}

function isBranch({ ref, repo }: OpenPull['head'], { branch, repository }: Extract<Request, { kind: 'run' }>): boolean {
  return branch !== '' && ref === branch && repo?.full_name === repository;
}

/** Judges open pull requests again, onto this branch where one is named: those that have been judged at their head before. */
export async function runOpen(session: Session, branch?: string): Promise<readonly Ending[]> {
  const { github, runner, inputs } = session;
  const open = await readOpenPulls(github, runner.at, branch);
  const judged: OpenPull[] = [];
  for (const pull of open) {
    const checks = await checkRunsOf(github, runner.at, { sha: pull.head.sha, name: inputs.checkName });
    if (checks.length > 0) judged.push(pull);
  }
  if (judged.length === 0) info('No open pull request has been judged yet.');
  return runEach(session, judged);
}

/** One after another: they share GitHub's patience, and those with the same head each other's results. */
async function runEach(session: Session, pulls: readonly OpenPull[]): Promise<readonly Ending[]> {
  const endings: Ending[] = [];
  for (const { number, head } of pulls) endings.push(await runPull(session, { number, sha: head.sha, plans: 'kept' }));
  return endings;
}

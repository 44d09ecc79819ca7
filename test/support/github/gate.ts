import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { pullRequestEvent } from './events.ts';
import { type Check, type Files, type Pull, type Repository } from './model.ts';
import { type ActionRan, type ActionRun, runAction } from './run-action.ts';
import { buildRepository, COPILOT, openPull, type PullGiven, review } from './scenario.ts';
import { type FakeGitHub, startGitHub } from './server.ts';
import type { Account } from '../../../src/model/evidence.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures');
const plan = (name: string): string => readFileSync(path.join(FIXTURES, name, 'input.json'), 'utf8');

/** Plans of the real engine. Their verdicts are the golden tests' business; here they only have to be of these kinds. */
export const ROUTINE = plan('ecs-routine-deploy');
/** A block for an agent that two people can clear; a review for a person. */
export const DANGEROUS = plan('bucket-force-destroy');
export const PROVISIONER = plan('provisioner-deletes-database');
/** What no approval clears for an agent. */
export const STOPPED = plan('destroy-everything');

export const ENFORCE = 'version: 1\nmode: enforce\n';
const INFRA = { 'infra/main.tf': 'resource "aws_s3_bucket" "logs" {}\n' };

export interface Gate {
  readonly repository: Repository;
  readonly pull: Pull;
  readonly github: FakeGitHub;
  readonly run: (given?: Partial<ActionRun>) => Promise<ActionRan>;
}

interface GateGiven {
  readonly base?: Files;
  readonly pull?: Partial<PullGiven>;
  readonly plan?: string;
}

/** A repository with an agent's pull request, a GitHub that holds it, and the Action as the pull request's event would start it. */
export async function withGate(given: GateGiven, use: (gate: Gate) => Promise<void>): Promise<void> {
  const repository = buildRepository(given.base ?? { ...INFRA, '.blastgate.yml': ENFORCE });
  const pull = openPull(repository, { by: COPILOT, files: { 'infra/main.tf': 'changed' }, ...given.pull });
  const github = await startGitHub(repository);
  const plans = { 'plan.json': given.plan ?? DANGEROUS };
  const inputs = { plan: Object.keys(plans).join('\n') };
  const run = (other: Partial<ActionRun> = {}) =>
    runAction({ github, event: pullRequestEvent(repository, pull), plans, inputs, ...other });
  try {
    await use({ repository, pull, github, run });
    expect(github.problems).toEqual([]);
  } finally {
    await github.close();
  }
}

export interface CheckSeen {
  readonly status: unknown;
  readonly conclusion: unknown;
  readonly title: string;
  readonly summary: string;
}

/** What a merge would look at: the newest check of the head. */
export function checkOf({ repository, pull }: Pick<Gate, 'repository' | 'pull'>): CheckSeen | undefined {
  const sha = repository.branches.get(pull.branch);
  return seen(repository.checks.findLast(({ fields }) => fields['head_sha'] === sha && fields['name'] === 'blastgate'));
}

function seen(check: Check | undefined): CheckSeen | undefined {
  if (!check) return undefined;
  const { status, conclusion, output } = check.fields;
  const { title, summary } = typeof output === 'object' && output !== null && 'title' in output ? output : {};
  return { status, conclusion, title: String(title), summary: String(summary) };
}

/** The line that the report asks a reviewer to paste. */
export function approvalLineIn(ran: ActionRan): string {
  const digest = ran.outputs['digest'] ?? '';
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  return `approve ${digest}`;
}

export function approve(gate: Gate, by: readonly Account[], body: string): void {
  for (const user of by) review(gate.repository, gate.pull, { user, body });
}

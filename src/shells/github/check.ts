import type { CheckRun } from './check-runs.ts';
import type { GitHub, Repository } from './client.ts';
import { undecidedFor } from './undecided.ts';

/** GitHub counts `neutral` and `skipped` of a required check as passing, so neither is ever used. */
export type Conclusion = 'success' | 'action_required' | 'failure';

export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

const TEXT_LIMIT = 65_535;
const TITLE_LIMIT = 255;
const ANNOTATIONS_A_REQUEST = 50;

/** Starts the check: until it is concluded it holds the merge up, so a run that dies in between is no pass. */
export async function startCheck(
  github: GitHub,
  at: Repository,
  check: { readonly name: string; readonly sha: string; readonly detailsUrl: string; readonly output: CheckOutput },
): Promise<CheckRun> {
  const { data } = await github.rest.checks.create({
    owner: at.owner,
    repo: at.repo,
    name: check.name,
    head_sha: check.sha,
    status: 'in_progress',
    details_url: check.detailsUrl,
    output: bounded(check.output),
  });
  return data;
}

/** Changes what an unfinished check shows and carries. */
export async function updateCheckOutput(
  github: GitHub,
  { owner, repo }: Repository,
  { id, output }: { readonly id: number; readonly output: CheckOutput },
): Promise<void> {
  await github.rest.checks
    .update({ owner, repo, check_run_id: id, output: bounded(output) })
    .catch(undecidedFor('The answer to a changed check'));
}

export interface ConcludedCheck {
  readonly id: number;
  readonly conclusion: Conclusion;
  readonly output: CheckOutput;
  readonly annotations: readonly Annotation[];
  readonly externalId?: string;
}

/** Concludes a check. The annotations go first, since a check that is done is read at once. */
export async function concludeCheck(github: GitHub, at: Repository, check: ConcludedCheck): Promise<void> {
  const output = bounded(check.output);
  const where = { owner: at.owner, repo: at.repo, check_run_id: check.id };
  for (const annotations of inBatches(check.annotations)) {
    await github.rest.checks
      .update({ ...where, output: { ...output, annotations: annotations.map(restAnnotation) } })
      .catch(undecidedFor('The answer to the annotations'));
  }
  await github.rest.checks
    .update({
      ...where,
      status: 'completed',
      conclusion: check.conclusion,
      output,
      ...(check.externalId === undefined ? {} : { external_id: check.externalId }),
    })
    .catch(undecidedFor('The answer to the check'));
}

/** Lists of as many as GitHub takes in one request. */
export function inBatches<T>(items: readonly T[], size = ANNOTATIONS_A_REQUEST): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** A check's texts within GitHub's limits. The text carries state, so it is never cut: one that is too long is an error. */
export function bounded(output: CheckOutput): CheckOutput {
  if (output.text.length > TEXT_LIMIT) throw new Error(`The text of the check has ${output.text.length} characters.`);
  return { title: cut(output.title, TITLE_LIMIT), summary: cut(output.summary, TEXT_LIMIT), text: output.text };
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

function restAnnotation({ path, line, title, message }: Annotation) {
  return {
    path,
    start_line: line,
    end_line: line,
    annotation_level: 'warning' as const,
    title: cut(title, TITLE_LIMIT),
    message: cut(message, TEXT_LIMIT),
  };
}

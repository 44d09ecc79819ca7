import type { WorkflowRun } from '../../generated/github-event.ts';
import { ConfigError } from '../../model/errors.ts';
import type { Request } from './event.ts';

/** Which pull requests a run of another workflow was for. Throws ConfigError where it can have been for none. */
export function readWorkflowRun(run: WorkflowRun): Request {
  const { event, head_sha: sha, head_branch: branch, head_repository: repository } = run;
  const of = { sha, branch: branch ?? '', repository: repository?.full_name ?? '' };
  // The relay only says that there was a review: however it ended, the reviews themselves are read from GitHub.
  if (event === 'pull_request_review') return { kind: 'run', ...of, plans: 'kept' };
  if (event !== 'pull_request' && event !== 'merge_group') {
    throw new ConfigError(
      `The workflow that plans was started by \`${event}\`, so nobody can tell which pull request its plans are for.`,
      'Let it run on pull_request and merge_group.',
    );
  }
  if (run.conclusion !== 'success') {
    return {
      kind: 'refuse',
      sha,
      why: `The workflow that plans did not succeed (${run.conclusion ?? 'it has not ended'}).`,
      hint: 'Look at its log; a plan that was not made is never a pass.',
    };
  }
  if (event === 'merge_group') return { kind: 'group', sha, ref: `refs/heads/${of.branch}` };
  return { kind: 'run', ...of, plans: 'given' };
}

import { readFile } from 'node:fs/promises';
import type { EventPayload } from '../../generated/github-event.ts';
import { ConfigError } from '../../model/errors.ts';
import type { Repository } from '../github/client.ts';
import { parseEventPayload } from './event-payload.ts';

/** What the runner tells of the run: https://docs.github.com/actions/reference/workflows-and-actions/variables */
export interface Runner {
  readonly event: string;
  readonly payload: EventPayload;
  readonly at: Repository;
  readonly apiUrl: string;
  /** The run that made the plans, and its attempt: this one, or the one at whose end this was started. Later plans outrank earlier ones. */
  readonly run: number;
  readonly attempt: number;
  /** The page of this run. */
  readonly detailsUrl: string;
  /** The files of the workflows that run the gate and, where another one does, make its plans. */
  readonly workflows: readonly string[];
  /** The job of the workflow, by its id there; undefined where the runner does not say. */
  readonly job: string | undefined;
  /** The step of that job: an action that stands in it twice has two. */
  readonly step: string;
  /** A folder that goes away with the job. */
  readonly temp: string;
}

/** Throws ConfigError where it does not run on a runner of GitHub Actions. */
export async function readRunner(variables: Readonly<Record<string, string | undefined>>): Promise<Runner> {
  const need = (name: string): string => {
    const value = variables[name];
    if (value !== undefined && value !== '') return value;
    throw new ConfigError(`\`${name}\` is not set.`, 'Run this as an action on a runner of GitHub Actions.');
  };
  const [owner = '', repo = ''] = need('GITHUB_REPOSITORY').split('/');
  const payload = parseEventPayload(await readFile(need('GITHUB_EVENT_PATH'), 'utf8'));
  return {
    event: need('GITHUB_EVENT_NAME'),
    payload,
    at: { owner, repo },
    apiUrl: need('GITHUB_API_URL'),
    run: payload.workflow_run?.id ?? Number(need('GITHUB_RUN_ID')),
    attempt: payload.workflow_run?.run_attempt ?? Number(need('GITHUB_RUN_ATTEMPT')),
    detailsUrl: `${need('GITHUB_SERVER_URL')}/${owner}/${repo}/actions/runs/${need('GITHUB_RUN_ID')}`,
    workflows: [workflowFile(variables['GITHUB_WORKFLOW_REF']), payload.workflow_run?.path].filter((file) => file !== undefined),
    job: variables['GITHUB_JOB'] || undefined,
    step: variables['GITHUB_ACTION'] ?? '',
    temp: need('RUNNER_TEMP'),
  };
}

/** `acme/infra/.github/workflows/gate.yml@refs/heads/main` is `.github/workflows/gate.yml`. */
function workflowFile(reference: string | undefined): string | undefined {
  return reference === undefined ? undefined : /^[^/]+\/[^/]+\/([^@]+)@/.exec(reference)?.[1];
}

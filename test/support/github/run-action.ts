import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { RUNTIME_TOKEN } from './artifact-service.ts';
import type { Event } from './events.ts';
import type { FakeGitHub } from './server.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface ActionRun {
  readonly github: Pick<FakeGitHub, 'url'>;
  readonly event: Event;
  /** Plan files in the workspace, by name. */
  readonly plans: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly actor?: string;
  readonly runId?: number;
  readonly digestKey?: string;
  /** More variables of the step's environment. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly onStart?: (child: ChildProcess) => void;
  /** Called before the files of the run are gone. */
  readonly onEnd?: (ran: ActionRan) => Promise<void>;
}
export interface ActionRan {
  /** Null where it was killed. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The signed decision, where one was written. */
  readonly decision: string | undefined;
}

/** The file that `action.yml` tells the runner to start, and the values that it fills in where a workflow says nothing. */
async function action(): Promise<{ main: string; defaults: Readonly<Record<string, string>> }> {
  const { runs, inputs } = parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8'));
  const main = path.join(ROOT, String(runs.main));
  await access(main);
  const given = Object.entries<{ default?: unknown }>(inputs).map(
    ([name, input]) => [name, String(input.default ?? '')] as const,
  );
  return { main, defaults: Object.fromEntries(given) };
}

/** Runs the committed bundle as the runner does: a process of its own, its input in the environment and the event's file. */
export async function runAction(given: ActionRun): Promise<ActionRan> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-e2e-'));
  try {
    const ran = await runIn(folder, given);
    await given.onEnd?.(ran);
    return ran;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string, given: ActionRun): Promise<ActionRan> {
  const { main, defaults } = await action();
  const workspace = path.join(folder, 'workspace');
  await mkdir(workspace);
  for (const name of ['event.json', 'output', 'summary', 'env', 'state']) await writeFile(path.join(folder, name), '');
  await writeFile(path.join(folder, 'event.json'), JSON.stringify(given.event.payload));
  for (const [name, text] of Object.entries(given.plans)) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), text);
  }
  const inputs = { ...defaults, token: given.token ?? 'actions-token', ...given.inputs };
  const child = spawn(process.execPath, [main], {
    cwd: workspace,
    env: { ...runnerEnvironment(folder, given), ...inputEnvironment(inputs), ...given.variables },
  });
  given.onStart?.(child);
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk.toString('utf8')));
  const [status]: unknown[] = await once(child, 'close');
  const outputs = outputsIn(await readFile(path.join(folder, 'output'), 'utf8'));
  return {
    status: typeof status === 'number' ? status : null,
    ...text,
    outputs,
    summary: await readFile(path.join(folder, 'summary'), 'utf8'),
    decision: outputs['decision'] === undefined ? undefined : await readFile(outputs['decision'], 'utf8'),
  };
}

function inputEnvironment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function runnerEnvironment(
  folder: string,
  { github, event, digestKey, actor = 'copilot', runId = 1 }: ActionRun,
): Record<string, string> {
  return {
    ...(digestKey === undefined ? {} : { BLASTGATE_DIGEST_KEY: digestKey }),
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTION: '__blastgate',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    ACTIONS_RESULTS_URL: github.url,
    ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
    GITHUB_ENV: path.join(folder, 'env'),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
    GITHUB_JOB: 'gate',
    GITHUB_OUTPUT: path.join(folder, 'output'),
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_REPOSITORY_ID: '2',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: String(runId),
    GITHUB_SHA: event.sha,
    GITHUB_STATE: path.join(folder, 'state'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
    GITHUB_WORKFLOW: 'Blastgate',
    GITHUB_WORKFLOW_REF: `acme/infra/.github/workflows/blastgate.yml@${event.ref}`,
    GITHUB_WORKSPACE: path.join(folder, 'workspace'),
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folder,
  };
}

/** The runner's file of outputs: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const pattern = /^([\w-]+)(?:=(.*)|<<(\S+)\r?\n([\s\S]*?)\r?\n?\3)$/gm;
  return Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', plain, , long]) => [name, plain ?? long ?? '']));
}

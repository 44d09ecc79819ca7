import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDoctorCommand } from '../../src/shells/cli/doctor.ts';
import { basicWorkflow } from '../../src/shells/cli/init/basic-workflow.ts';
import { hardenedWorkflows } from '../../src/shells/cli/init/hardened-workflows.ts';
import { print } from '../../src/shells/print.ts';
import type { Files, Repository } from '../support/github/model.ts';
import { complete, type Json } from '../support/github/openapi.ts';
import { ROOT } from '../support/pipeline.ts';
import { buildRepository } from '../support/github/scenario.ts';
import { startGitHub } from '../support/github/server.ts';

vi.mock('../../src/shells/print.ts');

const ACTION = `acme/blastgate@${'a'.repeat(40)} # v1.0.0`;
const written = (files: readonly { readonly path: string; readonly text: string }[]): Files =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]));
const HARDENED: Files = {
  ...written(hardenedWorkflows({ stacks: [], action: ACTION })),
  '.blastgate.yml': 'version: 1\nmode: enforce\n',
};

const OWN_APP = 424_242;
const ruleset = (rules: readonly string[], app: number | undefined, strict = true): Json =>
  rules.map((type) => ({
    type,
    ruleset_id: 1,
    ruleset_source: 'acme/infra',
    ruleset_source_type: 'Repository',
    ...(type === 'required_status_checks'
      ? {
          parameters: {
            strict_required_status_checks_policy: strict,
            required_status_checks: [{ context: 'blastgate', ...(app === undefined ? {} : { integration_id: app }) }],
          },
        }
      : {}),
  }));
const RULES = ['pull_request', 'required_status_checks', 'non_fast_forward'];

/** Everything as the hardened set-up asks for it. */
const SETTINGS: Readonly<Record<string, Json>> = {
  'rules/branches/main': ruleset(RULES, OWN_APP),
  'rulesets/1': complete('repository-ruleset', {
    id: 1,
    name: 'main',
    source: 'acme/infra',
    enforcement: 'active',
    bypass_actors: [],
  }),
  'actions/permissions/workflow': { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
  'actions/secrets': { total_count: 0, secrets: [] },
  'actions/organization-secrets': { total_count: 0, secrets: [] },
  'environments/blastgate': complete('environment', {
    name: 'blastgate',
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  }),
  'environments/blastgate/deployment-branch-policies': {
    total_count: 1,
    branch_policies: [complete('deployment-branch-policy', { name: 'main' })],
  },
  'environments/blastgate/secrets': secrets('BLASTGATE_APP_KEY'),
};

function secrets(name: string): Json {
  return { total_count: 1, secrets: [complete('actions-secret', { name })] };
}

let said = '';
let code: typeof process.exitCode;

beforeEach(() => {
  said = '';
  vi.mocked(print).mockImplementation((printed) => {
    said += printed;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

/** What `blastgate doctor` says of a repository with these settings over those of the hardened set-up. */
async function doctor(given: Readonly<Record<string, Json | undefined>> = {}, files: Files = HARDENED): Promise<string> {
  const repository: Repository = buildRepository(files);
  for (const [name, value] of Object.entries({ ...SETTINGS, ...given })) {
    if (value !== undefined) repository.settings.set(name, value);
  }
  const github = await startGitHub(repository);
  try {
    vi.stubEnv('GITHUB_TOKEN', 'actions-token');
    vi.stubEnv('GITHUB_API_URL', github.url);
    const program = new Command().exitOverride();
    addDoctorCommand(program);
    await program.parseAsync(['doctor', '--repository', 'acme/infra'], { from: 'user' });
    code = process.exitCode;
    expect(github.problems).toEqual([]);
  } finally {
    await github.close();
  }
  return said;
}

test('the hardened set-up has no way around that could be found', async () => {
  expect(await doctor()).toContain('No way around the gate was found.');
  expect(said).not.toMatch(/FAIL|\?/);
  expect(code).toBe(0);
});

test.each([
  ['a job that is none', 'jobs:\n  build:\n'],
  ['jobs in a list', 'jobs: [build]\n'],
  ['an environment that is a number', 'jobs:\n  build: { environment: 7 }\n'],
  ['an environment without a name', 'jobs:\n  build: { environment: { name: [a] } }\n'],
  ['no YAML', 'jobs: {{ steps }}: ]\n'],
  ['nothing', ''],
])('another workflow with %s names no environment, and the rest is asked all the same', async (_, text) => {
  expect(await doctor({}, { ...HARDENED, '.github/workflows/other.yml': text })).toContain('No way around the gate was found.');
  expect(code).toBe(0);
});

test('the shipped command says the same, with the exit code of a way around and without a token', async () => {
  const repository = buildRepository(HARDENED);
  for (const [name, value] of Object.entries({ ...SETTINGS, 'actions/secrets': secrets('BLASTGATE_APP_KEY') })) {
    repository.settings.set(name, value);
  }
  const github = await startGitHub(repository);
  const folder = await mkdtemp(path.join(tmpdir(), 'blastgate-doctor-'));
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', folder, '--no-types'], { cwd: ROOT });
  const shipped = async (token: string) => {
    const child = spawn(process.execPath, [path.join(folder, 'cli.cjs'), 'doctor', '--repository', 'acme/infra'], {
      env: { PATH: process.env['PATH'] ?? '', GITHUB_TOKEN: token, GITHUB_API_URL: github.url },
    });
    const [output, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { output, errors, status };
  };
  try {
    const found = await shipped('actions-token');
    expect(found).toMatchObject({ status: 1, errors: '' });
    expect(found.output).toContain('the key BLASTGATE_APP_KEY is a secret of the repository');
    expect(await shipped('')).toMatchObject({
      status: 2,
      output: '',
      errors: expect.stringContaining('`GITHUB_TOKEN` is not set'),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
    await github.close();
  }
}, 300_000);

test.each<[string, Readonly<Record<string, Json | undefined>>, string]>([
  [
    "the ledger's address is a secret of the repository",
    { 'actions/secrets': secrets('BLASTGATE_LEDGER') },
    "the ledger's address BLASTGATE_LEDGER is a secret of the repository",
  ],
  ['no check is required', { 'rules/branches/main': [] }, 'nothing requires the check blastgate on main'],
  ['another check is required', { 'rules/branches/main': ruleset(['pull_request'], OWN_APP) }, 'nothing requires the check'],
  ['any app may write the check', { 'rules/branches/main': ruleset(RULES, undefined) }, 'takes the check from any app'],
  ['GitHub Actions writes the check', { 'rules/branches/main': ruleset(RULES, 15_368) }, 'any workflow with `checks: write`'],
  [
    'branches may be out of date',
    { 'rules/branches/main': ruleset(RULES, OWN_APP, false) },
    'need not be up to date before merging',
  ],
  ['the branch can be pushed to', { 'rules/branches/main': ruleset(RULES.slice(1), OWN_APP) }, 'push to main directly'],
  ['force-pushes are possible', { 'rules/branches/main': ruleset(RULES.slice(0, 2), OWN_APP) }, 'pushed to by force'],
  [
    'admin merge, bypass actors: somebody may bypass the rules',
    {
      'rulesets/1': complete('repository-ruleset', {
        id: 1,
        name: 'main',
        source: 'acme/infra',
        enforcement: 'active',
        bypass_actors: [
          { actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' },
          { actor_type: 'OrganizationAdmin', actor_id: null, bypass_mode: 'pull_request' },
        ],
      }),
    },
    "may be bypassed by the role 5, the organisation's owners (in pull requests)",
  ],
  [
    "workflows' tokens may write",
    { 'actions/permissions/workflow': { default_workflow_permissions: 'write', can_approve_pull_request_reviews: true } },
    'a token that may write checks',
  ],
  ['the key is a secret of the repository', { 'actions/secrets': secrets('BLASTGATE_APP_KEY') }, 'is a secret of the repository'],
  [
    'the key is a secret of the organisation',
    { 'actions/organization-secrets': secrets('BLASTGATE_APP_KEY') },
    'is a secret of the organisation',
  ],
  [
    'the key is nowhere',
    { 'environments/blastgate/secrets': { total_count: 0, secrets: [] } },
    "no environment of the gate's workflows holds",
  ],
  [
    'any branch may use the environment',
    { 'environments/blastgate': complete('environment', { name: 'blastgate', deployment_branch_policy: null }) },
    'which any branch may use',
  ],
  [
    'other branches may use the environment',
    {
      'environments/blastgate/deployment-branch-policies': {
        total_count: 1,
        branch_policies: [complete('deployment-branch-policy', { name: 'release/*' })],
      },
    },
    'which release/* may use',
  ],
])('%s: a way around', async (_, given, says) => {
  expect(await doctor(given)).toContain(says);
  expect(said).toMatch(/^FAIL/m);
  expect(said).toMatch(/\d+ ways? around the gate/);
  expect(code).toBe(1);
});

test('the older protection of a branch is read too, and administrators pass it by', async () => {
  const protection = {
    required_status_checks: {
      url: '',
      strict: true,
      contexts: ['blastgate'],
      contexts_url: '',
      checks: [{ context: 'blastgate', app_id: OWN_APP }],
    },
    required_pull_request_reviews: complete('protected-branch-pull-request-review', {}),
    enforce_admins: { url: '', enabled: false },
    allow_force_pushes: { enabled: false },
  };
  const text = await doctor({ 'rules/branches/main': [], 'branches/main/protection': protection });
  expect(text).toContain('the branch protection may be bypassed by administrators');
  expect(text).toContain('main requires the check blastgate');
});

test.each<[string, Files, string]>([
  ['observes', { ...HARDENED, '.blastgate.yml': 'version: 1\nmode: observe\n' }, 'only observes: nothing is held up'],
  [
    'asks for more approvals than there are people',
    { ...HARDENED, '.blastgate.yml': 'version: 1\napprovals: { agent: { block: 5 } }\n' },
    '3 may write',
  ],
])('a policy that %s', async (_, files, says) => {
  expect(await doctor({}, files)).toContain(says);
});

test('a gate by a tag can be moved, and no gate at all is said', async () => {
  expect(await doctor({}, written([basicWorkflow({ stacks: [], action: 'acme/blastgate@v1' })]))).toContain(
    'names Blastgate by a tag',
  );
  expect(await doctor({}, { '.github/workflows/other.yml': 'on: push\njobs: {}\n' })).toContain(
    'no workflow on main runs Blastgate',
  );
});

test('a merge queue without a workflow that plans for it', async () => {
  const files = { '.github/workflows/gate.yml': `on: pull_request\njobs:\n  a:\n    steps:\n      - uses: ${ACTION}\n` };
  const text = await doctor({ 'rules/branches/main': ruleset([...RULES, 'merge_queue'], OWN_APP) }, files);
  expect(text).toContain('no workflow runs on merge_group');
});

test('what may not be read is said to be unknown, and is no clean bill', async () => {
  expect(await doctor({ 'actions/secrets': undefined })).toContain('the secrets of the repository could not be read');
  expect(said).toContain('1 could not be read.');
  expect(code).toBe(2);
});

test('a repository that is not there, and a missing token, are one sentence each', async () => {
  const github = await startGitHub(buildRepository({}));
  try {
    vi.stubEnv('GITHUB_API_URL', github.url);
    const run = async () => {
      const program = new Command().exitOverride();
      addDoctorCommand(program);
      await program.parseAsync(['doctor', '--repository', 'acme/infra'], { from: 'user' });
    };
    vi.stubEnv('GITHUB_TOKEN', '');
    await expect(run()).rejects.toThrow('`GITHUB_TOKEN` is not set.');
    vi.stubEnv('GITHUB_TOKEN', 'nonsense');
    await expect(run()).rejects.toThrow('The repository acme/infra could not be read: Bad credentials.');
  } finally {
    await github.close();
  }
});

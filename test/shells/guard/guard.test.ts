import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AGENTS } from '../../../src/guard/agents/index.ts';
import { ROOT } from '../../house/repository.ts';

/** A repository with a policy at its remote's default branch, as an agent works in one. */
let home = '';
let repository = '';

beforeEach(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'blastgate-guard-'));
  repository = path.join(home, 'work');
  await mkdir(path.join(repository, 'sandbox/app/.terraform'), { recursive: true });
  await mkdir(path.join(repository, 'keys'), { recursive: true });
  await mkdir(path.join(repository, 'live'), { recursive: true });
});

afterEach(() => rm(home, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
  execFileSync('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { stdio: 'pipe' });
}

/** Commits what lies there, and makes it the tip of `origin/main` as fetched. */
async function atBase(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(repository, name), text);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', ...Object.keys(files));
  git('commit', '--quiet', '-m', 'base');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function guard(args: readonly string[], input = '', cwd = repository): Ran {
  const program = ['--import', path.join(ROOT, 'node_modules/tsx/dist/esm/index.mjs'), path.join(ROOT, 'src/shells/main.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, 'guard', ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home },
  });
  return { status, stdout, stderr };
}

describe('check', () => {
  test('its exit code and first words say what may happen', () => {
    expect(guard(['check', 'terraform plan'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^allow: /) });
    expect(guard(['check', 'terraform destroy'])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^deny: .*\n {2}Run `plan/),
    });
    expect(guard(['check', 'bash -c "$X"'])).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/^could not decide, so deny: /),
    });
  });

  test('a script is read where the command would run', async () => {
    await writeFile(path.join(repository, 'live/go.sh'), 'terraform apply\n');
    expect(guard(['check', './go.sh']).status).toBe(0);
    expect(guard(['check', './go.sh', '--cwd', path.join(repository, 'live')]).status).toBe(1);
    execFileSync('mkfifo', [path.join(repository, 'pipe.sh')]);
    expect(guard(['check', './pipe.sh']).status).toBe(0);
  });

  test.each([
    [['check'], /takes one command line/],
    [['check', 'terraform', 'plan'], /Put it into quotes/],
    [['check', '--frobnicate', 'x'], /cannot be understood/],
    [['install'], /No agent is named/],
    [['install', 'emacs'], /knows no agent `emacs`/],
    [['frobnicate'], /is no command/],
    [['check', 'terraform apply', '--policy', 'none.yml'], /policy none.yml cannot be read/],
  ])('%j is no verdict', (args, message) => {
    const ran = guard(args);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  test('help is printed', () => {
    expect(guard(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('install <agent>') });
    expect(guard([])).toMatchObject({ status: 0, stdout: expect.stringContaining('Agents: claude-code,') });
  });
});

describe('a sandbox that the policy at the base names', () => {
  const POLICY =
    'version: 1\nenvironments:\n  sandbox:\n    paths: ["sandbox/*"]\n    backends: ["s3://state/sandbox/*"]\n  production:\n    workspaces: [prod]\n';
  const sandbox = () => path.join(repository, 'sandbox/app');
  const initialised = (key: string) =>
    writeFile(
      path.join(sandbox(), '.terraform/terraform.tfstate'),
      JSON.stringify({ version: 3, backend: { type: 's3', config: { bucket: 'state', key } } }),
    );

  beforeEach(async () => {
    await atBase({ '.blastgate.yml': POLICY });
    await initialised('sandbox/app.tfstate');
  });

  test('lets an agent act freely there, and says why', () => {
    const ran = guard(['check', 'terraform apply -auto-approve'], '', sandbox());
    expect(ran).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('The policy names this a sandbox: path `sandbox/app`'),
    });
    expect(guard(['check', 'cd sandbox/app && terraform destroy']).status).toBe(0);
    expect(guard(['check', 'terraform -chdir=sandbox/app apply']).status).toBe(0);
  });

  test.each([
    ['elsewhere', 'cd ../../live && terraform apply'],
    ['with a saved plan, which carries its own backend', 'terraform apply ../../live/tfplan'],
    ['with another state', 'terraform apply -state=../../live/x.tfstate'],
    ['in a workspace of production', 'TF_WORKSPACE=prod terraform apply'],
    ['in a workspace that only running tells', 'TF_WORKSPACE=$W terraform apply'],
    ['after another workspace was chosen', 'terraform workspace select prod && terraform apply'],
    ['after another backend was chosen', 'terraform init -reconfigure -backend-config=x && terraform apply'],
    ['with another data directory', 'TF_DATA_DIR=/tmp/x terraform apply'],
    ['with arguments from the environment', 'TF_CLI_ARGS_apply=-state=x terraform apply'],
    ['with a tool whose state the guard cannot see', 'pulumi up'],
    ['with arguments that only running tells', 'terraform apply $X'],
  ])('and not %s', (_what, line) => {
    expect(guard(['check', line], '', sandbox()).status).not.toBe(0);
  });

  test('and not where it is initialised with another backend', async () => {
    await initialised('prod/app.tfstate');
    expect(guard(['check', 'terraform apply'], '', sandbox()).status).toBe(1);
    await rm(path.join(sandbox(), '.terraform/terraform.tfstate'));
    expect(guard(['check', 'terraform apply'], '', sandbox()).status).toBe(1);
  });

  test.each<[string, unknown]>([
    ['a type that is a list', { type: ['s3'], config: { bucket: 'state', key: 'sandbox/app.tfstate' } }],
    ['no configuration', { type: 's3' }],
    ['nothing', null],
  ])('and not where the backend has %s, as no tool writes it', async (_what, backend) => {
    await writeFile(path.join(sandbox(), '.terraform/terraform.tfstate'), JSON.stringify({ version: 3, backend }));
    expect(guard(['check', 'terraform apply'], '', sandbox()).status).toBe(1);
  });

  test('an edit of the policy in the checkout loosens nothing', async () => {
    await writeFile(path.join(repository, '.blastgate.yml'), 'version: 1\nenvironments:\n  sandbox:\n    paths: ["*"]\n');
    expect(guard(['check', 'terraform apply'], '', path.join(repository, 'live')).status).toBe(1);
  });

  test('a policy that is wrong lets nothing run', async () => {
    git('rm', '--quiet', '.blastgate.yml');
    await atBase({ '.blastgate.yml': 'version: 7\n' });
    expect(guard(['check', 'terraform apply'], '', sandbox())).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('origin/main:.blastgate.yml'),
    });
  });
});

describe('blastgate exec', () => {
  const exec = (key: string) => `blastgate exec --decision d.json --key ${key} -- terraform apply tfplan`;

  test('is free with a key that the policy at the base trusts, and only with that', async () => {
    await atBase({ '.blastgate.yml': 'version: 1\nguard:\n  keys: [keys/gate.pub]\n', 'keys/gate.pub': 'PUBLIC\n' });
    await writeFile(path.join(repository, 'mine.pub'), 'MINE\n');
    await writeFile(path.join(repository, 'copy.pub'), 'PUBLIC\n');
    expect(guard(['check', exec('keys/gate.pub')]).status).toBe(0);
    expect(guard(['check', exec('copy.pub')]).status).toBe(0);
    expect(guard(['check', exec('mine.pub')]).status).toBe(2);
    expect(guard(['check', exec('none.pub')]).status).toBe(2);
    await writeFile(path.join(repository, 'keys/gate.pub'), 'MINE\n');
    expect(guard(['check', exec('keys/gate.pub')]).status).toBe(2);
  });
});

describe('hook', () => {
  const ask = (command: string) => JSON.stringify({ tool_name: 'Bash', tool_input: { command }, cwd: repository });

  test('answers an agent', () => {
    expect(guard(['hook', 'claude-code'], ask('ls'))).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(guard(['hook', 'claude-code'], ask('terraform apply'))).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Blastgate stopped this command\. .* Instead: Run `plan/),
    });
  });

  test.each([[''], ['no JSON'], ['{}'], ['[]'], ['{"tool_name":"Bash"}']])(
    'a question that cannot be read is stopped: %j',
    (input) => {
      expect(guard(['hook', 'claude-code'], input)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('not in the shape'),
      });
      expect(guard(['hook', 'copilot'], input).stdout).toContain('"permissionDecision":"deny"');
      expect(guard(['hook', 'cursor'], input).stdout).toContain('"permission":"deny"');
    },
  );

  test('a guard that fails stops', async () => {
    await atBase({ '.blastgate.yml': 'version: 7\n' });
    expect(guard(['hook', 'claude-code'], ask('terraform apply'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('The guard failed'),
    });
  });
});

describe('install', () => {
  test.each(AGENTS.map(({ id, setting }) => ({ id, file: setting.project })))(
    '$id: writes $file, once, and takes it away',
    async ({ id, file }) => {
      const settings = path.join(repository, file);
      expect(guard(['install', id])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('asks the guard before each command'),
      });
      const written = await readFile(settings, 'utf8');
      expect(written).toContain(`guard hook ${id}`);
      expect(guard(['install', id]).stdout).toContain('asks the guard already');
      expect(await readFile(settings, 'utf8')).toBe(written);
      expect(guard(['uninstall', id]).status).toBe(0);
      await expect(stat(settings)).rejects.toThrow(/ENOENT/);
      expect(guard(['uninstall', id])).toMatchObject({ status: 0, stdout: expect.stringContaining('does not ask the guard') });
    },
  );

  describe.each(AGENTS.map(({ id, setting }) => ({ id, file: setting.project })))('what it writes for $id', ({ id, file }) => {
    const command = async () => {
      guard(['install', id, '--policy', 'p.yml']);
      const found = /"(?:command|bash)": ("(?:[^"\\]|\\.)*guard hook (?:[^"\\]|\\.)*")/.exec(
        await readFile(path.join(repository, file), 'utf8'),
      );
      return String(JSON.parse(found?.[1] ?? '""'));
    };
    /** How the agent is told to block: by exit code 2 with the reason on stderr, or by a printed denial. */
    const blocks = ({ status, stdout, stderr }: Ran) =>
      (status === 2 && stderr.trim() !== '') || (status === 0 && JSON.parse(stdout).permissionDecision === 'deny');
    const sh = (line: string): Ran => spawnSync('sh', ['-c', line], { input: '{}', encoding: 'utf8' });

    test('names the policy', async () => {
      expect(await command()).toContain(`--policy "${path.join(repository, 'p.yml')}"`);
    });

    test.each([
      ['gone', 'blastgate-is-not-there'],
      ['killed', `sh -c 'echo "out of memory" >&2; kill -9 $$'`],
    ])('fails closed where the guard is %s', async (_how, program) => {
      const written = await command();
      const broken = written.replace(/^"[^"]+" "[^"]+"/, () => program);
      expect(broken).not.toBe(written);
      expect(blocks(sh(broken))).toBe(true);
    });
  });

  test('for Codex, which takes a silent exit code 2 for no denial, a guard that dies in silence is told of', async () => {
    guard(['install', 'codex']);
    const { hooks } = JSON.parse(await readFile(path.join(repository, '.codex/hooks.json'), 'utf8'));
    const { command, commandWindows } = hooks.PreToolUse[0].hooks[0];
    const run = (program: string) =>
      spawnSync('sh', ['-c', command.replace(/^"[^"]+" "[^"]+"/, () => program)], { input: '{}', encoding: 'utf8' });
    expect(run(`sh -c 'exit 1'`)).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot be started') });
    expect(run(`sh -c 'echo why >&2; exit 2'`)).toMatchObject({ status: 2, stderr: 'why\n' });
    expect(run('true').status).toBe(0);
    expect(commandWindows).toMatch(/ guard hook codex \|\| exit 2$/);
  });

  test('for a user it lies in the home directory', async () => {
    guard(['install', 'gemini', '--user']);
    expect(await readFile(path.join(home, '.gemini/settings.json'), 'utf8')).toContain('guard hook gemini');
    guard(['install', 'kiro', '--user']);
    expect(await readFile(path.join(home, '.kiro/hooks/blastgate.json'), 'utf8')).toContain('guard hook kiro');
  });

  test('settings that cannot be added to are left as they are', async () => {
    await mkdir(path.join(repository, '.claude'));
    await writeFile(path.join(repository, '.claude/settings.json'), '{ broken');
    expect(guard(['install', 'claude-code'])).toMatchObject({ status: 2, stderr: expect.stringContaining('no JSON object') });
    expect(await readFile(path.join(repository, '.claude/settings.json'), 'utf8')).toBe('{ broken');
  });
});

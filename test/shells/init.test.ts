import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parsePolicy } from '../../src/policy/policy.ts';
import { gitFacts } from '../../src/shells/cli/init/git-facts.ts';
import { addInitCommand } from '../../src/shells/cli/init.ts';
import { initialize, type InitOptions } from '../../src/shells/cli/init/initialize.ts';
import { nextSteps } from '../../src/shells/cli/init/next-steps.ts';
import { findStacks } from '../../src/shells/cli/init/stacks.ts';
import { createClient } from '../../src/shells/github/client.ts';
import { countWriters } from '../../src/shells/cli/init/writers.ts';
import { buildRepository } from '../support/github/scenario.ts';
import { startGitHub } from '../support/github/server.ts';
import { wrongInWorkflow } from './workflow-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-init-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

const NO_FORGE = { token: undefined, apiUrl: '' };

function init(options: Partial<InitOptions> = {}): Promise<string> {
  return initialize(folder, { action: 'blastgate/blastgate@v1', ...options }, NO_FORGE);
}

const read = (name: string) => readFile(path.join(folder, name), 'utf8');
const TERRAFORM = {
  'infra/prod/main.tf': 'terraform {\n  backend "s3" {}\n}\nmodule "network" {\n  source = "../../modules/network"\n}\n',
  'modules/network/main.tf': 'module "subnet" {\n  source = "./subnet"\n}\n',
  'modules/network/subnet/main.tf': 'resource "aws_subnet" "main" {}\n',
  'modules/unused/main.tf': 'resource "aws_subnet" "main" {}\n',
};

describe('what it finds out by itself', () => {
  test('a stack is a folder with a state of its own, and it is made of its modules and of theirs', async () => {
    await write(TERRAFORM);
    expect(await findStacks(folder)).toEqual([
      { name: 'infra-prod', folder: 'infra/prod', modules: ['modules/network', 'modules/network/subnet'] },
    ]);
  });

  test('without any backend or provider, what nobody uses as a module is a stack', async () => {
    await write({ 'main.tf': 'module "a" {\n  source = "./a"\n}\n', 'a/main.tf': 'locals {}\n' });
    expect(await findStacks(folder)).toEqual([{ name: 'root', folder: '.', modules: ['a'] }]);
  });

  test.each([
    ['git@github.com:acme/infra.git', 'acme/infra'],
    ['https://github.com/acme/infra', 'acme/infra'],
    ['ssh://git@github.com/acme/my.infra.git', 'acme/my.infra'],
  ])('the remote %s is the repository %s', async (url, repository) => {
    execFileSync('git', ['init', '--quiet', '--initial-branch=trunk'], { cwd: folder });
    execFileSync('git', ['remote', 'add', 'origin', url], { cwd: folder });
    expect(await gitFacts(folder)).toEqual({ defaultBranch: 'trunk', repository });
  });

  test('the writers are the people who may push: no readers, no bots', async () => {
    const github = await startGitHub(buildRepository({}));
    try {
      const at = { owner: 'acme', repo: 'infra' };
      const client = (token: string) => createClient({ token, apiUrl: github.url, warn: () => undefined });
      expect(await countWriters(client('actions-token'), at)).toBe(3);
      await write({
        '.git/config': '[remote "origin"]\n\turl = https://github.com/acme/infra\n',
        '.git/HEAD': 'ref: refs/heads/main\n',
        '.git/objects/x': '',
        '.git/refs/x': '',
      });
      const asking = { token: 'actions-token', apiUrl: github.url };
      expect(await initialize(folder, { action: 'a/blastgate@v1' }, asking)).not.toMatch(/Warning|Not known/);
      await expect(countWriters(client('nonsense'), at)).rejects.toThrow('Bad credentials');
      expect(github.problems).toEqual([]);
    } finally {
      await github.close();
    }
  });
});

describe('what it writes', () => {
  test('the policy is one that Blastgate reads, and it watches the modules of each stack', async () => {
    await write(TERRAFORM);
    await init();
    const text = await read('.blastgate.yml');
    expect(parsePolicy(text, '.blastgate.yml').mode).toBe('observe');
    expect(parse(text).stacks).toEqual([
      {
        name: 'infra-prod',
        paths: ['infra/prod/**', 'modules/network/**', 'modules/network/subnet/**'],
        plans: ['plans/plan-infra-prod/plan.json'],
      },
    ]);
  });

  test.each([
    ['the basic set-up', {}, ['blastgate.yml']],
    ['the hardened set-up', { hardened: true }, ['blastgate-plan.yml', 'blastgate-relay.yml', 'blastgate.yml']],
  ])('%s consists of workflows that GitHub takes, with pinned actions and the least permissions', async (_, options, names) => {
    await write(TERRAFORM);
    await init(options);
    const written = await readdir(path.join(folder, '.github/workflows'));
    expect(written.toSorted()).toEqual(names);
    for (const name of written) expect(wrongInWorkflow(await read(`.github/workflows/${name}`))).toEqual([]);
  });

  test('the job that runs code of a pull request can write nothing', async () => {
    await write(TERRAFORM);
    await init({ hardened: true });
    expect(parse(await read('.github/workflows/blastgate-plan.yml')).jobs.plan.permissions).toEqual({
      contents: 'read',
      'id-token': 'write',
    });
    expect(parse(await read('.github/workflows/blastgate-relay.yml')).jobs.relay.permissions).toEqual({});
  });

  test('only the workflow of the default branch sees the key, in its environment', async () => {
    await init({ hardened: true });
    const names = await readdir(path.join(folder, '.github/workflows'));
    const holding = await Promise.all(
      names.map(async (name) => ((await read(`.github/workflows/${name}`)).includes('secrets.') ? [name] : [])),
    );
    expect(holding.flat()).toEqual(['blastgate.yml']);
    const gate = parse(await read('.github/workflows/blastgate.yml'));
    expect([Object.keys(gate.on), gate.jobs.gate.environment]).toEqual([['workflow_run'], 'blastgate']);
  });

  test('what exists is kept as it is, and said', async () => {
    await write({ '.blastgate.yml': 'version: 1\n' });
    expect(await init()).toContain('kept   .blastgate.yml');
    expect(await read('.blastgate.yml')).toBe('version: 1\n');
    expect(await init()).toContain('kept   .github/workflows/blastgate.yml');
  });

  test('the gate of the basic set-up does not go with the hardened one, and that is said', async () => {
    const warning = 'Warning: .github/workflows/blastgate.yml is that of another set-up';
    expect(await init()).not.toContain(warning);
    expect(await init()).not.toContain(warning);
    expect(await init({ hardened: true })).toContain(warning);
    await rm(path.join(folder, '.github'), { recursive: true });
    expect(await init({ hardened: true })).not.toContain(warning);
    expect(await init({ hardened: true })).not.toContain(warning);
  });

  const PINNED = `blastgate/blastgate@${'a'.repeat(40)}`;
  const PIN = 'Pin `uses: …/blastgate@…` in .github/workflows/blastgate.yml to the commit';

  test('who names the action by its commit is not told to pin it', async () => {
    expect(await init({ action: PINNED })).not.toContain('Pin `uses:');
    expect(await init({ action: PINNED })).not.toContain('Pin `uses:');
  });

  test('a workflow that is kept is looked at, and not what was given now', async () => {
    expect(await init()).toContain(PIN);
    expect(await init({ action: PINNED })).toContain(PIN);
    await write({
      '.github/workflows/blastgate.yml': (await read('.github/workflows/blastgate.yml')).replace(/@v1$/m, PINNED.slice(19)),
    });
    expect(await init()).not.toContain('Pin `uses:');
  });

  test.each([
    ['under another name that ends so', 'acme/blastgate@main', PIN],
    ['in quotes', "'blastgate/blastgate@v1'", PIN],
    ['by a shortened commit', 'blastgate/blastgate@aaaaaaa', PIN],
    ['not at all', 'actions/checkout@v5', undefined],
  ])('a workflow that is kept uses the action %s', async (_, uses, told) => {
    await write({ '.github/workflows/blastgate.yml': `jobs:\n  gate:\n    steps:\n      - uses: ${uses}\n` });
    const said = await init({ action: PINNED });
    if (told === undefined) expect(said).not.toContain('Pin `uses:');
    else expect(said).toContain(told);
  });

  test('a folder that cannot be written is said in one sentence', async () => {
    await write({ '.github': 'a file where a folder should be' });
    await expect(init()).rejects.toMatchObject({
      message: '.github/workflows/blastgate.yml cannot be written.',
      hint: 'Check that the folder may be written to.',
    });
  });
});

describe('what it says', () => {
  const done = {
    written: [],
    existing: [],
    unfit: [],
    unpinned: [],
    defaultBranch: 'trunk',
    stacks: ['infra'],
    isHardened: false,
  };

  test.each([
    [1, 'Warning: 1 person may write here'],
    [2, 'Warning: 2 people may write here'],
    [undefined, 'Not known: how many people may write here'],
  ])('with %s writers it warns', (writers, warning) => {
    expect(nextSteps({ ...done, writers })).toContain(warning);
  });

  test('with three it does not', () => {
    expect(nextSteps({ ...done, writers: 3 })).not.toMatch(/Warning|Not known/);
  });

  test('the hardened set-up says where the key belongs', () => {
    expect(nextSteps({ ...done, writers: 3, isHardened: true })).toContain('only the default branch may deploy to');
    expect(nextSteps({ ...done, writers: 3 })).not.toContain('GitHub App (');
  });

  test('a repository without Terraform is told what to fill in', () => {
    expect(nextSteps({ ...done, writers: 3, stacks: [] })).toContain('No Terraform was found');
  });

  test.each([
    ['no place of the action', [], 'not specified'],
    ['one that is no place', ['--action', 'blastgate'], 'owner/name@ref'],
  ])('%s is refused, since the workflows could only fail', async (_, given, says) => {
    const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
    addInitCommand(program);
    for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => undefined });
    await expect(program.parseAsync(['init', ...given], { from: 'user' })).rejects.toThrow(says);
  });

  test('a number of writers that is none is refused', async () => {
    const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
    addInitCommand(program);
    for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => undefined });
    await expect(program.parseAsync(['init', '--writers', 'many'], { from: 'user' })).rejects.toThrow('whole number, 1 or more');
  });
});

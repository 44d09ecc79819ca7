import { describe, expect, test } from 'vitest';
import { judgeLine } from '../../src/guard/walk.ts';
import { WORLD } from './world.ts';

const FILES: Readonly<Record<string, string>> = {
  '/repo/Makefile': [
    'TF ?= terraform',
    'TF_IN := $(TF) -chdir=infra',
    'KUBECTL ?= kubectl',
    'GIT := git',
    'ROLL = ./roll.sh',
    'plan:\n\t$(TF_IN) plan -out=plan.tfplan',
    'show: plan\n\t$(TF) show -json plan.tfplan > plan.json',
    'roll:\n\t@$(TF) apply plan.tfplan',
    'chained:\n\t${TF_IN} destroy',
    'both: roll',
    'script:\n\t-@$(ROLL)',
    'plain:\n\tcd x && \\\n\t./roll.sh',
    'web:\n\t$(KUBECTL) apply -f k8s',
    'patch:\n\t$(GIT) apply x.patch',
    'tool:\n\t$(TOOL) apply',
    'loop:\n\tfor i in 1 2; do echo $$i; done; $(MAKE) loop',
    'clean:\n\trm -rf build',
  ].join('\n'),
  '/repo/justfile': 'tf := "terraform"\n\nship:\n    {{tf}} apply\n\nlook:\n    {{ tf }} plan\n',
  '/repo/Taskfile.yml': 'version: 3\nvars:\n  TF: terraform\ntasks:\n  roll:\n    - "{{.TF}} apply"\n',
  '/repo/tasks.py': [
    'from invoke import task',
    '',
    'INFRA = "infra"',
    '',
    'def tf(c, what):',
    '    c.run(f"terraform -chdir={INFRA} {what} -auto-approve")',
    '',
    '@task',
    'def lint(c):',
    '    c.run("ruff check .")',
    '',
    '@task',
    'def roll_out(c):',
    '    tf(c, "apply")',
    '',
    '@task(pre=[roll_out])',
    'def everything(c):',
    '    print("done")',
    '',
    '@task(name="go")',
    'def hidden(c):',
    '    roll_out(c)',
  ].join('\n'),
  '/repo/roll.sh': '#!/bin/sh\nterraform apply -auto-approve\n',
  '/repo/x/roll.sh': '#!/bin/sh\nterraform apply -auto-approve\n',
  '/repo/sub/Makefile': 'all:\n\t./roll.sh\n',
  '/repo/sub/roll.sh': '#!/bin/sh\nterraform destroy\n',
};
const CHAIN = Array.from({ length: 20_000 }, (_, at) => `t${at}: t${at + 1} t${at + 2}\n\techo ${at}`);
const world = {
  ...WORLD,
  readText: (directory: string, file: string) => {
    const path = WORLD.resolve(directory, file);
    return path === '/repo/Chain.mk' ? [...CHAIN, 't20000:\n\tterraform apply'].join('\n') : FILES[path];
  },
};

describe('a recipe is read with its variables', () => {
  test.each([
    'make roll',
    'make chained',
    'make both',
    'make tool TOOL=terraform',
    'make script',
    'make plain',
    'make -C sub',
    'just ship',
    'just',
    'task roll',
    'invoke roll-out',
    'inv roll_out --stage prod',
    'invoke everything',
    'invoke go',
    'invoke lint roll-out',
    'pipenv run invoke roll-out',
    'pipenv run inv everything',
    'poetry run -q invoke roll-out',
    'uv run --frozen inv roll-out',
    'uvx invoke roll-out',
    'sudo make roll',
    'sudo -u git make roll',
    'time env A=b make both',
    'bundle exec make roll',
    'sudo pipenv run invoke roll-out',
    'poetry run task roll',
    'python3 -m invoke roll-out',
    'pipenv run python -m invoke roll-out',
  ])('%j must not run', (line) => {
    expect(judgeLine(line, world).answer).not.toBe('allow');
  });

  test.each([
    'make plan',
    'make show',
    'make web',
    'make patch',
    'make loop',
    'make clean',
    'make script ROLL=./build.sh',
    'just look',
    'invoke lint',
    'pipenv run invoke lint',
    'pipenv install invoke',
    'poetry add --dev invoke',
    'uv pip install invoke',
    'sudo make clean',
    'sudo apt install make',
    'pipenv run pytest',
    'python -m pytest',
    'python3 -m invoke lint',
    'npx prettier --check make',
    'docker build -t make .',
  ])('%j may run', (line) => {
    expect(judgeLine(line, world).answer).toBe('allow');
  });
});

test('a file with thousands of targets is judged in good time', () => {
  const from = performance.now();
  expect(judgeLine('make -f Chain.mk t0', world).answer).not.toBe('allow');
  expect(performance.now() - from).toBeLessThan(5_000);
});

test('of scripts that start each other the innermost is named, once', () => {
  const files: Readonly<Record<string, string>> = { '/repo/a.sh': './b.sh', '/repo/b.sh': 'terraform apply' };
  const own = { ...WORLD, readText: (directory: string, file: string) => files[WORLD.resolve(directory, file)] };
  expect(judgeLine('./a.sh', own).reason).toMatch(/^The script `\.\/b\.sh`: `terraform apply`/);
});

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
  '/repo/roll.sh': '#!/bin/sh\nterraform apply -auto-approve\n',
  '/repo/x/roll.sh': '#!/bin/sh\nterraform apply -auto-approve\n',
  '/repo/sub/Makefile': 'all:\n\t./roll.sh\n',
  '/repo/sub/roll.sh': '#!/bin/sh\nterraform destroy\n',
};
const world = { ...WORLD, readText: (directory: string, file: string) => FILES[WORLD.resolve(directory, file)] };

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
  ])('%j may run', (line) => {
    expect(judgeLine(line, world).answer).toBe('allow');
  });
});

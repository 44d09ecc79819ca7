import { describe, expect, test } from 'vitest';
import type { PlanCode } from '../../src/model/plan.ts';
import { effectOfProgram } from '../../src/risk/code-that-runs.ts';

function kindOf(command: string | undefined, kind: PlanCode['kind'] = 'local-exec'): string {
  const program = {
    address: 'a',
    when: 'create',
    kind,
    computedFrom: [],
    ...(command === undefined ? {} : { command }),
  } as const;
  return effectOfProgram(program).kind;
}

describe('a shell in front of a command', () => {
  test.each([
    'sh -c',
    'bash -c',
    'dash -c',
    'zsh -c',
    'ksh -c',
    '/bin/bash -c',
    '/usr/local/bin/sh -e -c',
    'bash -eu -o -c',
    'pwsh -Command',
    'powershell -NoProfile -Command',
    'PowerShell.exe -Command',
    'pwsh.exe  -c',
    'bash ; -c ;',
    'sh ; -e ; -c ;',
  ])('%s is not what runs', (shell) => {
    expect(kindOf(`${shell} sleep 1`)).toBe('harmless');
    expect(kindOf(`${shell} our-own-tool`)).toBe('unresolved');
    expect(kindOf(`${shell} terraform destroy`)).toBe('destructive');
  });

  test.each(['bash', 'bashful -c', 'fish -c', 'my-sh -c', 'pwshx -c'])('%s is', (shell) => {
    expect(kindOf(`${shell} sleep 1`)).toBe('unresolved');
  });
});

test('the words of a program are one command, the lines of a script are several', () => {
  expect(kindOf('aws ; s3 ; rm ; s3://docs', 'external')).toBe('destructive');
  expect(kindOf('sleep 1 ; our-own-tool')).toBe('unresolved');
  expect(kindOf('echo ; our-own-tool', 'external')).toBe('harmless');
});

test('a command that is computed cannot be told', () => {
  expect(kindOf(undefined)).toBe('unresolved');
});

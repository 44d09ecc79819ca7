import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseOverwriting } from '../../src/shells/cli/refuse-overwriting.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blastgate-overwriting-'));
  await writeFile(path.join(folder, 'plan.json'), '{}');
  await symlink('plan.json', path.join(folder, 'link.json'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Reads a command line whose file names, if they begin with `@`, lie in the folder. */
function refuse(name: string, line: readonly string[]): void {
  const command = new Command(name).argument('<file...>').exitOverride();
  for (const one of ['output', 'result', 'decision', 'predicate', 'ledger', 'policy']) command.option(`--${one} <file>`);
  command.option('--key <file...>').action(() => refuseOverwriting(command));
  command.parse(
    line.map((word) => (word.startsWith('@') ? path.join(folder, word.slice(1)) : word)),
    { from: 'user' },
  );
}

test.each([
  ['analyze', ['@plan.json', '--output', '@plan.json']],
  ['analyze', ['other.json', '@plan.json', '--result', '@link.json']],
  ['analyze', ['plan.json', '--output', './plan.json']],
  ['analyze', ['plan.json', '--ledger', 'ledger.jsonl', '--output', 'ledger.jsonl']],
  ['analyze', ['plan.json', '--decision', 'gate.key', '--key', 'gate.key']],
  ['analyze', ['plan.json', '--output', 'out.json', '--predicate', 'out.json']],
  ['merge', ['result.json', '--decision', 'result.json']],
  ['export', ['ledger.jsonl', '--output', 'ledger.jsonl']],
])('%s %j is refused', (name, line) => {
  expect(() => refuse(name, line)).toThrow(/would overwrite/);
});

test.each([
  ['analyze', ['@plan.json', '--output', '@report.json', '--result', '@result.json']],
  ['analyze', ['/dev/null', '--output', '/dev/null', '--predicate', '/dev/null']],
  ['verify', ['plan.json', '--decision', 'decision.json', '--key', 'decision.json']],
])('%s %j is not', (name, line) => {
  expect(() => refuse(name, line)).not.toThrow();
});

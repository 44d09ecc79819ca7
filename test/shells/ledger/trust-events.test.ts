import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LedgerEntry } from '../../../src/generated/ledger.ts';
import { bundleCli } from '../../support/bundled-cli.ts';

/** Stands for Terraform: it shows what stands in a plan file behind the mark of a zip archive, and ends as the variable says. */
const TERRAFORM = `#!/usr/bin/env node
const words = process.argv.slice(2);
if (words.includes('show')) process.stdout.write(require('node:fs').readFileSync(words.at(-1), 'utf8').slice(4));
else process.exit(Number(process.env.CODE));
`;

const planText = (name: string) =>
  JSON.stringify({
    format_version: '1.2',
    resource_changes: [
      { address: `terraform_data.${name}`, change: { actions: ['create'], before: null, after: { input: name } } },
    ],
  });

let folder = '';
let cli = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-trust-events-'));
  cli = await bundleCli(folder);
  await mkdir(path.join(folder, 'bin'));
  await writeFile(path.join(folder, 'bin/terraform'), TERRAFORM);
  await chmod(path.join(folder, 'bin/terraform'), 0o755);
  await writeFile(path.join(folder, 'good.bin'), `PK\u0003\u0004${planText('good')}`);
  await writeFile(path.join(folder, 'evil.bin'), `PK\u0003\u0004${planText('evil')}`);
  await writeFile(path.join(folder, 'good.json'), planText('good'));
  await writeFile(path.join(folder, 'evil.json'), planText('evil'));
  expect(blastgate(['keygen', '--out', 'key']).status).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

function blastgate(args: readonly string[], code = '0') {
  const env = { PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, CODE: code };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

const LEDGER = ['--ledger', 'ledger.jsonl'];
const TRUST = ['--decision', 'decision.json', '--key', 'key.pub', ...LEDGER];
const exec = (plan: string, code?: string) => blastgate(['exec', ...TRUST, '--', 'terraform', 'apply', plan], code);

test('the way of a plan from its decision to its apply is in the ledger, and what was refused is as well', async () => {
  const analyze = ['analyze', 'good.json', '--actor', 'human', '--change', 'acme/net#1'];
  expect(blastgate([...analyze, ...LEDGER, '--decision', 'decision.json', '--key', 'key'])).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(blastgate(['verify', 'good.json', ...TRUST]).status).toBe(0);
  expect(blastgate(['verify', 'evil.json', ...TRUST]).status).toBe(1);
  expect(exec('good.bin', '7').status).toBe(7);
  expect(exec('evil.bin').status).toBe(1);
  expect(blastgate(['ledger', 'verify', 'ledger.jsonl']).status).toBe(0);

  const entries: LedgerEntry[] = JSON.parse(blastgate(['ledger', 'export', 'ledger.jsonl']).stdout);
  const told = entries.map(({ kind, body }) => [
    kind,
    'accepted' in body ? body.accepted : 'exitCode' in body ? body.exitCode : '-',
  ]);
  expect(told).toEqual([
    ['decision', '-'],
    ['verify', true],
    ['verify', false],
    ['verify', true],
    ['apply', '-'],
    ['apply', 7],
    ['verify', false],
  ]);
  expect(blastgate(['ledger', 'show', 'ledger.jsonl']).stdout).toMatch(/REFUSED evil\.json/);
});

test('a ledger that cannot be written to stops an apply before it begins', async () => {
  const before = await readFile(path.join(folder, 'ledger.jsonl'), 'utf8');
  await chmod(path.join(folder, 'ledger.jsonl'), 0o666);
  expect(exec('good.bin', '7')).toMatchObject({ status: 2, stderr: expect.stringContaining('may be written by others') });
  await chmod(path.join(folder, 'ledger.jsonl'), 0o600);
  expect(await readFile(path.join(folder, 'ledger.jsonl'), 'utf8')).toBe(before);
});

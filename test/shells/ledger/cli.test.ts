import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../support/pipeline.ts';

let folder = '';
let cli = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-ledger-cli-'));
  cli = path.join(folder, 'dist/cli.cjs');
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', path.dirname(cli), '--no-types'], { cwd: ROOT });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await writeFile(path.join(folder, 'key'), privateKey.export({ format: 'pem', type: 'pkcs8' }));
  await writeFile(path.join(folder, 'key.pub'), publicKey.export({ format: 'pem', type: 'spki' }));
  const member = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  await writeFile(
    path.join(folder, 'policy.yml'),
    `version: 1\nbudget:\n  agent:\n    production: { plans: 2 }\noverride:\n  group: oncall\n  members:\n    - { name: ann, key: '${member}' }\n`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

const PASSING = path.join(ROOT, 'fixtures/tags-only/input.json');
const BLOCKED = path.join(ROOT, 'fixtures/vpc-cidr-cascade/input.json');
/** A person's shell: no agent's variable, whatever runs the tests. */
const ENV = { PATH: process.env['PATH'] ?? '', HOME: os.homedir() };

function blastgate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', env: ENV });
  return { status, stdout, stderr };
}

const analyze = (ledger: string, change: string, ...more: readonly string[]) =>
  blastgate('analyze', PASSING, '--actor', 'agent', '--policy', 'policy.yml', '--ledger', ledger, '--change', change, ...more);

test('decisions are recorded, shown, verified, signed and exported', async () => {
  expect(analyze('a.jsonl', 'acme/net#1').status).toBe(0);
  expect(blastgate('ledger', 'show', 'a.jsonl')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^ +1 {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}decision {4}pass, 0\/100 in production, agent, .*\(acme\/net#1\)\n$/,
    ),
  });
  expect(blastgate('ledger', 'verify', 'a.jsonl')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('No signed checkpoint'),
  });
  expect(blastgate('ledger', 'checkpoint', 'a.jsonl', '--key', 'key', '--output', 'kept').status).toBe(0);
  expect(blastgate('ledger', 'verify', 'a.jsonl', '--key', 'key.pub').stdout).toMatch(
    /Signed checkpoints cover entries 1 to (\d+) of (\d+); entry \2 is the checkpoint itself, and a cut-off end behind entry \1 would not be seen\./,
  );
  const verify = () => blastgate('ledger', 'verify', 'a.jsonl', '--key', 'key.pub', '--checkpoint', 'kept');
  expect(verify()).toMatchObject({ status: 0, stdout: expect.stringContaining('cover all of it') });
  expect(JSON.parse(blastgate('ledger', 'export', 'a.jsonl').stdout)).toHaveLength(2);
  for (const format of ['csv', 'ocsf']) expect(blastgate('ledger', 'export', 'a.jsonl', '--format', format).status).toBe(0);

  const text = await readFile(path.join(folder, 'a.jsonl'), 'utf8');
  await writeFile(path.join(folder, 'a.jsonl'), text.slice(0, text.indexOf('\n') + 1));
  expect(verify()).toMatchObject({ status: 1, stdout: expect.stringMatching(/^DAMAGED[\s\S]*names an entry that is missing/) });
  await writeFile(path.join(folder, 'a.jsonl'), text.replace('"pass"', '"fail"'));
  expect(verify()).toMatchObject({ status: 1, stdout: expect.stringContaining('entry 1 (line 1, byte 0)') });
  expect(analyze('a.jsonl', 'acme/net#2')).toMatchObject({ status: 2, stderr: expect.stringContaining('is damaged at entry 1') });
});

test('a budget that is used up blocks, says by what and until when, and is free again when a change is closed', () => {
  for (const change of ['acme/net#1', 'acme/net#2']) expect(analyze('b.jsonl', change).status).toBe(0);
  const third = analyze('b.jsonl', 'acme/net#3');
  expect(third).toMatchObject({ status: 1, stdout: expect.stringMatching(/The budget is used up: 2 of 2 plans/) });
  expect(third.stdout).toMatch(/Budget {7}2 so far and 1 by this plan, of 2 plans: used up[\s\S]*free again on \d{4}-/);
  expect(analyze('b.jsonl', 'acme/net#3', '--format', 'markdown').stdout).toMatch(
    /\| \*\*Budget\*\* \| 2 so far and 1 by this plan, of 2 plans: used up/,
  );
  const before = readFileSync(path.join(folder, 'b.jsonl'), 'utf8');
  const unknown = ['ledger', 'settle', 'b.jsonl', 'acme/net#9', '--as', 'closed'];
  expect(blastgate(...unknown)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('No decision of this ledger is about `acme/net#9`: nothing is recorded'),
  });
  expect(blastgate(...unknown, '--if-recorded')).toMatchObject({ status: 0, stderr: '', stdout: '' });
  expect(readFileSync(path.join(folder, 'b.jsonl'), 'utf8')).toBe(before);
  expect(analyze('b.jsonl', 'acme/net#3').status).toBe(1);
  expect(blastgate('ledger', 'settle', 'b.jsonl', 'acme/net#1', '--as', 'closed')).toMatchObject({ status: 0, stderr: '' });
  expect(analyze('b.jsonl', 'acme/net#3').status).toBe(0);
});

test('20 runs at once never see the same free budget', async () => {
  const statuses = await Promise.all(
    Array.from({ length: 20 }, (_, index) => {
      const args = [
        cli,
        'analyze',
        PASSING,
        '--actor',
        'agent',
        '--policy',
        'policy.yml',
        '--ledger',
        'c.jsonl',
        '--change',
        `acme/net#${index}`,
      ];
      const child = spawn(process.execPath, args, { cwd: folder, env: ENV, stdio: 'ignore' });
      return new Promise((resolve) => child.on('close', resolve));
    }),
  );
  expect(statuses.toSorted()).toEqual([0, 0, ...Array.from({ length: 18 }, () => 1)]);
});

test('an override lets a blocked plan through, loudly, and leaves its trace', () => {
  const reason = 'the site is down and this brings it back';
  const over = blastgate('override', BLOCKED, '--key', 'key', '--reason', reason, '--output', 'o.json');
  expect(over).toEqual({ status: 0, stdout: '', stderr: '' });
  const run = (...args: readonly string[]) =>
    blastgate('analyze', BLOCKED, '--actor', 'agent', '--policy', 'policy.yml', ...args);
  const through = run('--ledger', 'd.jsonl', '--override', 'o.json');
  expect(through.status).toBe(0);
  expect(through.stdout).toMatch(/BLOCKED[\s\S]*OVERRIDDEN by ann of oncall until/);
  expect(run('--ledger', 'd.jsonl', '--override', 'o.json', '--format', 'markdown').stdout).toMatch(
    /> \[!CAUTION\]\n> OVERRIDDEN by `?ann/,
  );
  expect(blastgate('ledger', 'show', 'd.jsonl').stdout).toMatch(
    /block, cleared[\s\S]*override {4}OVERRIDE of a block by ann of oncall: the site is down/,
  );
  expect(run('--override', 'o.json')).toMatchObject({ status: 2, stderr: expect.stringContaining('never silent') });
  expect(analyze('d.jsonl', 'x', '--override', 'o.json')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('other plans'),
  });
});

test("an agent's shell makes no override", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, 'override', BLOCKED, '--key', 'key', '--reason', 'because I can do so', '--output', 'p.json'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...ENV, CLAUDECODE: '1' },
    },
  );
  expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("this shell is an agent's") });
});

test.each([
  [['ledger', 'show', 'none.jsonl'], /There is no ledger none\.jsonl/],
  [['ledger', 'verify', 'policy.yml'], /DAMAGED|may be written by others/],
  [['ledger', 'verify', 'b.jsonl', '--checkpoint', 'kept'], /Give the public key/],
  [['ledger', 'checkpoint', 'b.jsonl', '--key', 'key.pub'], /not a private key/],
  [['ledger', 'migrate', 'b.jsonl'], /Only PostgreSQL/],
  [['ledger', 'show', 'mysql://user:hunter2@host/db'], /A ledger is a file or an address of PostgreSQL/],
  [['ledger', 'show', 'postgres://user:hunter2@host:99999/db'], /The ledger in PostgreSQL cannot be used: Invalid URL\./],
  [['ledger', 'show', 'b.jsonl', '--last', '0'], /It is a whole number, 1 or more/],
  [['ledger', 'show', 'b.jsonl', '--last', 'x'], /It is a whole number, 1 or more/],
  [['ledger', 'settle', 'b.jsonl', '', '--as', 'merged'], /The name of a change has 1 to 300 characters/],
  [['ledger', 'settle', 'b.jsonl', 'x'.repeat(301), '--as', 'merged'], /The name of a change has 1 to 300 characters/],
  [['ledger', 'settle', 'b.jsonl', 'x', '--as', 'lost'], /Allowed choices/],
  [['ledger', 'settle', 'mistyped.jsonl', 'x', '--as', 'merged'], /There is no ledger mistyped\.jsonl/],
])('`blastgate %j` says what is wrong', (args, message) => {
  const { status, stdout, stderr } = blastgate(...args);
  expect([1, 2]).toContain(status);
  expect(stdout + stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at |hunter2|instancePath/m);
});

test('the help lists `ledger verify` with the argument that it takes', () => {
  expect(blastgate('ledger', '--help').stdout).toMatch(/^ {2}verify \[options\] <ledger>/m);
  expect(blastgate('--help').stdout).toMatch(/^ {2}verify <plan>/m);
});

test('the migration can be printed for somebody else to run', () => {
  const { status, stdout } = blastgate('ledger', 'migrate', 'postgres://owner@host/db', '--role', 'a"b', '--print');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^BEGIN;[\s\S]*GRANT SELECT, INSERT ON blastgate\.ledger TO "a""b";\nCOMMIT;\n$/);
});

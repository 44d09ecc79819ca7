import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../support/pipeline.ts';

const KEY = '0f0e0d0c0b0a09080706050403020100';
const PLAN = 'fixtures/digest-vectors/replacement-with-secret.json';
const expected = async () => {
  const vector: { keyed: { digest: string }; keyless: { digest: string } } = await import(
    path.join(ROOT, PLAN.replace('.json', '.expected.json')),
    { with: { type: 'json' } }
  );
  return vector;
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blastgate-digest-'));
  await writeFile(path.join(folder, 'digest.key'), `${KEY}\n`);
  await writeFile(path.join(folder, 'short.key'), 'hunter2\n');
  await writeFile(path.join(folder, 'policy.yml'), 'version: 1\ndigest:\n  ignore: ["aws_db_instance.main.storage"]\n');
});
afterAll(() => rm(folder, { recursive: true }));

function digest(args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const cli = ['--import', 'tsx', 'src/shells/main.ts', 'digest', ...args.map((arg) => arg.replace('FOLDER', folder))];
  const env = { PATH: process.env['PATH'], ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, cli, { cwd: ROOT, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

test('it prints digest, two spaces and file for each plan, and ends with 0', async () => {
  const { status, stdout } = digest([PLAN, 'fixtures/tags-only/input.json']);
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toBe(`${(await expected()).keyless.digest}  ${PLAN}`);
  expect(lines[1]).toMatch(/^sha256:[0-9a-f]{64} {2}fixtures\/tags-only\/input\.json$/);
  expect(lines).toHaveLength(2);
});

test('the key comes from a file or from the environment', async () => {
  const line = `${(await expected()).keyed.digest}  ${PLAN}\n`;
  expect(digest([PLAN, '--key-file', 'FOLDER/digest.key']).stdout).toBe(line);
  expect(digest([PLAN], { BLASTGATE_DIGEST_KEY: KEY }).stdout).toBe(line);
});

test('what the policy ignores does not count', async () => {
  const { status, stdout } = digest([PLAN, '--policy', 'FOLDER/policy.yml']);
  expect(status).toBe(0);
  expect(stdout).not.toContain((await expected()).keyless.digest);
});

test.each<[what: string, args: readonly string[], variables: Readonly<Record<string, string>>, message: RegExp]>([
  ['a key that is too short', [PLAN, '--key-file', 'FOLDER/short.key'], {}, /fewer than 32 characters/],
  ['a short key in the environment', [PLAN], { BLASTGATE_DIGEST_KEY: 'hunter2' }, /BLASTGATE_DIGEST_KEY has fewer than 32/],
  ['a key that is not there', [PLAN, '--key-file', 'FOLDER/none.key'], {}, /none\.key cannot be read/],
  ['a plan that is not there', ['none.json'], {}, /none\.json/],
  ['a file that is no plan', ['package.json'], {}, /package\.json/],
])('%s ends with 2, prints no digest and repeats no key', (_, args, variables, message) => {
  const { status, stdout, stderr } = digest(args, variables);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('hunter2');
});

import { execFile, spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Envelope } from '../../../src/generated/decision.ts';
import { validateDecision } from '../../../src/generated/validate-decision.js';
import { bundleCli } from '../../support/bundled-cli.ts';
import { buildDecision, buildKeyPair, envelopeText } from '../../support/decisions.ts';
import { ROOT } from '../../support/pipeline.ts';

const PASSES = path.join(ROOT, 'fixtures/tags-only/input.json');
const BLOCKED = path.join(ROOT, 'fixtures/vpc-cidr-cascade/input.json');
const DIGEST_KEY = '0f0e0d0c0b0a09080706050403020100';

let folder = '';
let cli = '';
const at = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trust-cli-test-'));
  cli = await bundleCli(folder);
  await copyFile(PASSES, at('plan.json'));
  expect(blastgate(['keygen', '--out', 'key'])).toMatchObject({ status: 0, stderr: '' });
  expect(decide([PASSES])).toMatchObject({ status: 0, stderr: '' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function blastgate(args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env['PATH'], CHECKPOINT_DISABLE: '1', ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', env });
  return { status, stdout, stderr };
}
const decide = (plans: readonly string[], more: readonly string[] = []) =>
  blastgate(['analyze', ...plans, '--actor', 'human', '--decision', 'decision.json', '--key', 'key', ...more]);
const VERIFY = ['verify', 'plan.json', '--decision', 'decision.json', '--key', 'key.pub'];

const HEAD = 'abc0'.repeat(10);
const BASE = 'def0'.repeat(16);

describe('keygen', () => {
  test('writes the private key for its owner alone, and says the id of the public one', async () => {
    const ran = blastgate(['keygen', '--out', 'another']);
    expect((await stat(at('another'))).mode & 0o777).toBe(0o600);
    expect(await readFile(at('another'), 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect(await readFile(at('another.pub'), 'utf8')).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
    expect(ran.stdout).toMatch(/^[0-9a-f]{64} {2}another\.pub\n$/);
  });

  test('never overwrites either half, and leaves no half behind', async () => {
    const before = await readFile(at('key'), 'utf8');
    expect(blastgate(['keygen', '--out', 'key'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('key is there already'),
    });
    expect(await readFile(at('key'), 'utf8')).toBe(before);
    await writeFile(at('half.pub'), 'mine');
    expect(blastgate(['keygen', '--out', 'half'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('half.pub is there'),
    });
    expect(await readFile(at('half.pub'), 'utf8')).toBe('mine');
    await expect(stat(at('half'))).rejects.toThrow('ENOENT');
  });
});

describe('analyze --decision', () => {
  const statementIn = async (file: string) => {
    const envelope: Envelope = JSON.parse(await readFile(at(file), 'utf8'));
    return JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8'));
  };

  test('records what was judged, by its schema, and keeps the verdict as exit code', async () => {
    const ran = blastgate([
      'analyze',
      BLOCKED,
      '--actor',
      'agent',
      '--decision',
      'blocked.json',
      '--key',
      'key',
      '--head',
      HEAD,
      '--base',
      BASE.toUpperCase(),
    ]);
    expect(ran).toMatchObject({ status: 1, stderr: '' });
    const statement = await statementIn('blocked.json');
    expect(validateDecision(statement)).toBe(true);
    expect(statement.subject).toEqual([{ name: BLOCKED, digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } }]);
    expect(statement.predicate).toMatchObject({
      allowed: false,
      verdict: 'block',
      environment: { name: 'production' },
      principal: { kind: 'agent' },
      policy: { source: 'defaults', mode: 'enforce' },
      revision: { head: HEAD, base: BASE },
    });
    expect(statement.predicate.findings.length).toBeGreaterThan(10);
  });

  test('takes the key from the environment, and writes the predicate alone for another signer', async () => {
    const key = await readFile(at('key'), 'utf8');
    const args = [
      'analyze',
      PASSES,
      '--actor',
      'human',
      '--decision',
      'd2.json',
      '--predicate',
      'predicate.json',
      '--valid-hours',
      '1',
    ];
    expect(blastgate(args, { BLASTGATE_SIGNING_KEY: key }).status).toBe(0);
    const { predicate } = await statementIn('d2.json');
    expect(JSON.parse(await readFile(at('predicate.json'), 'utf8'))).toEqual(predicate);
    expect(Date.parse(predicate.validity.expires) - Date.parse(predicate.validity.issued)).toBe(3_600_000);
  });

  test.each<[what: string, args: readonly string[], message: RegExp]>([
    ['without a key', ['--decision', 'x.json'], /no key is given/],
    ['with a key and nothing to sign', ['--key', 'key'], /nothing to sign/],
    ['for some hours, and not written', ['--valid-hours', '3'], /--valid-hours is given, but no decision is written/],
    ['for a commit, and not written', ['--head', HEAD], /--head is given, but no decision is written/],
    ['for no commit', ['--decision', 'x.json', '--key', 'key', '--head', 'x;y'], /'x;y' is invalid. It is a commit in full/],
    ['for a branch', ['--decision', 'x.json', '--key', 'key', '--base', 'main'], /'main' is invalid. It is a commit in full/],
    [
      'for a part of a commit',
      ['--decision', 'x.json', '--key', 'key', '--head', 'abc1234'],
      /is invalid. It is a commit in full/,
    ],
    ['with a public key', ['--decision', 'x.json', '--key', 'key.pub'], /not a private key/],
    [
      'for longer than the policy says',
      ['--decision', 'x.json', '--key', 'key', '--valid-hours', '73'],
      /cannot hold for 73 hours/,
    ],
    ['into a folder that is not there', ['--decision', 'none/x.json', '--key', 'key'], /cannot be written to none/],
  ])('%s it ends with 2 and says so', (_, args, message) => {
    const ran = blastgate(['analyze', PASSES, ...args]);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });
});

describe('verify', () => {
  test('lets the plan through that was decided on, however its file is written', async () => {
    expect(blastgate(VERIFY)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^verified {2}sha256:[0-9a-f]{64} {2}plan\.json\n/),
    });
    await writeFile(at('pretty.json'), JSON.stringify(JSON.parse(await readFile(PASSES, 'utf8')), undefined, 3));
    expect(blastgate(['verify', 'pretty.json', ...VERIFY.slice(2), '--format', 'json'])).toMatchObject({ status: 0 });
  });

  test('refuses a plan that was changed, in words and as JSON', async () => {
    await writeFile(
      at('changed.json'),
      (await readFile(PASSES, 'utf8')).replaceAll('registry.terraform.io', 'registry.example.com'),
    );
    const ran = blastgate(['verify', 'changed.json', ...VERIFY.slice(2)]);
    expect(ran).toMatchObject({ status: 1, stderr: '' });
    expect(ran.stdout).toMatch(/^refused {2}sha256:[0-9a-f]{64} {2}changed\.json\n {2}This is not the plan that was decided on/);
    const { stdout } = blastgate(['verify', 'changed.json', ...VERIFY.slice(2), '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ verified: false, plans: [{ refusal: { reason: 'changed' } }] });
  });

  test('refuses what was decided otherwise, by another key, or for elsewhere', async () => {
    expect(blastgate(['analyze', BLOCKED, '--decision', 'no.json', '--key', 'key']).status).toBe(1);
    expect(blastgate(['verify', BLOCKED, '--decision', 'no.json', '--key', 'key.pub'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('was not let through'),
    });
    await writeFile(at('stranger.json'), envelopeText(buildDecision(), buildKeyPair()));
    expect(blastgate(['verify', 'plan.json', '--decision', 'stranger.json', '--key', 'key.pub'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('No trusted key'),
    });
    expect(blastgate([...VERIFY, '--environment', 'sandbox'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('about to be applied to sandbox'),
    });
  });

  test('asks for the digest key that the decision was made with', () => {
    const keyed = { BLASTGATE_DIGEST_KEY: DIGEST_KEY };
    expect(blastgate(['analyze', PASSES, '--actor', 'human', '--decision', 'keyed.json', '--key', 'key'], keyed).status).toBe(0);
    const verify = ['verify', 'plan.json', '--decision', 'keyed.json', '--key', 'key.pub'];
    expect(blastgate(verify, keyed)).toMatchObject({ status: 0, stdout: expect.not.stringContaining('without a digest key') });
    expect(blastgate(verify)).toMatchObject({ status: 2, stderr: expect.stringContaining('none is given here') });
    expect(blastgate(verify, { BLASTGATE_DIGEST_KEY: 'f'.repeat(32) })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not the one'),
    });
  });

  test.each<[what: string, args: readonly string[], message: RegExp]>([
    ['nothing to hold it against', ['plan.json'], /Nothing is given/],
    ['two things', ['plan.json', '--decision', 'decision.json', '--repo', 'a/b'], /Both --decision and --repo/],
    ['no key', ['plan.json', '--decision', 'decision.json'], /No key is trusted/],
    ['a decision that is not there', ['plan.json', '--decision', 'none.json', '--key', 'key.pub'], /none\.json cannot be read/],
    ['a decision that is none', ['plan.json', '--decision', 'plan.json', '--key', 'key.pub'], /not a signed decision/],
    ['a plan that is none', ['key.pub', '--decision', 'decision.json', '--key', 'key.pub'], /key\.pub/],
    ['a repository without a commit', ['plan.json', '--repo', 'a/b'], /--sha and --app-id/],
    ['no repository', ['plan.json', '--repo', 'a', '--sha', 'b', '--app-id', '1'], /no repository of GitHub/],
    ['no token', ['plan.json', '--repo', 'a/b', '--sha', 'c', '--app-id', '1'], /GITHUB_TOKEN is not set/],
    ['a skew of days', [...VERIFY.slice(1), '--clock-skew', '86400'], /3600 at most/],
  ])('with %s it could not decide', (_, args, message) => {
    expect(blastgate(['verify', ...args])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(message) });
  });
});

const TERRAFORM = 'terraform';
const isThere = await promisify(execFile)(TERRAFORM, ['version']).then(
  () => true,
  () => false,
);
if (!isThere) console.warn('terraform is not on the PATH: the tests that apply a plan with it are skipped.');

describe.skipIf(!isThere)('exec with the real Terraform', () => {
  const tool = (...args: readonly string[]) =>
    spawnSync(TERRAFORM, [...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, CHECKPOINT_DISABLE: '1' } });
  const plan = async (input: string, file: string) => {
    await writeFile(at('main.tf'), `resource "terraform_data" "a" {\n  input = "${input}"\n}\n`);
    expect(tool('plan', '-input=false', `-out=${file}`).status).toBe(0);
  };
  const EXEC = ['exec', '--decision', 'decision.json', '--key', 'key.pub', '--', 'terraform'];
  const applied = () => tool('state', 'list').stdout.trim();

  beforeAll(async () => {
    await chmod(folder, 0o700);
    await plan('first', 'first.bin');
    await plan('second', 'second.bin');
    expect(decide(['first.bin'])).toMatchObject({ status: 0 });
  });

  test('applies the plan that was decided on, once, and no other', async () => {
    expect(blastgate(['verify', 'first.bin', ...VERIFY.slice(2)])).toMatchObject({ status: 0 });
    const other = blastgate([...EXEC, 'apply', '-no-color', 'second.bin']);
    expect(other).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/This is not the plan[\s\S]*nothing was run/),
    });
    expect(applied()).toBe('');

    const copies = await readdir(tmpdir());
    const ran = blastgate([...EXEC, 'apply', '-no-color', 'first.bin']);
    expect(ran).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 added'),
      stderr: expect.stringContaining('verified'),
    });
    expect(applied()).toBe('terraform_data.a');
    expect((await readdir(tmpdir())).filter((name) => /^blastgate-[A-Za-z0-9]{6}$/.test(name) && !copies.includes(name))).toEqual(
      [],
    );

    const again = blastgate([...EXEC, 'apply', '-no-color', 'first.bin']);
    expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('stale') });
    expect(again.stderr).not.toContain('nothing was run');
  });

  test('takes no JSON for a plan, and no variable of the tool', async () => {
    await writeFile(at('first.json'), tool('show', '-json', 'first.bin').stdout);
    expect(blastgate(['verify', 'first.json', ...VERIFY.slice(2)])).toMatchObject({ status: 0 });
    expect(blastgate([...EXEC, 'apply', 'first.json'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no saved plan'),
    });
    expect(blastgate([...EXEC, 'apply', 'first.bin'], { TF_CLI_ARGS_apply: '-destroy' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('TF_CLI_ARGS_apply is set'),
    });
  });
});

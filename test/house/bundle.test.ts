import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/shells/commands.ts';
import { ROOT } from './repository.ts';

/** Where the bundle is tried: outside the repository, so that it finds no package to lean on. */
let alone = '';

beforeAll(async () => {
  alone = await mkdtemp(path.join(os.tmpdir(), 'blastgate-alone-'));
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', path.join(alone, 'dist'), '--no-types'], { cwd: ROOT });
  for (const name of ['vpc-cidr-cascade', 'tags-only', 'targeted']) {
    await copyFile(path.join(ROOT, 'fixtures', name, 'input.json'), path.join(alone, `${name}.json`));
  }
});

afterAll(() => rm(alone, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function blastgate(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join('dist', 'cli.cjs'), ...args], {
    cwd: alone,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('it says its version, which is that of the package', async () => {
  const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  expect(blastgate(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('it is a command of its own and carries the licences of what it bundles', async () => {
  expect(await readFile(path.join(alone, 'dist/cli.cjs'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect((await stat(path.join(alone, 'dist/cli.cjs'))).mode & 0o111).not.toBe(0);
  expect(await readFile(path.join(alone, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')).toMatch(/^commander \d/m);
});

test('it asks git, whose program is started by a module that waits for its first call', async () => {
  const repository = path.join(alone, 'repository');
  await mkdir(repository);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, stdio: 'ignore' });
  git('init', '--initial-branch', 'trunk');
  const ran = spawnSync(process.execPath, [path.join(alone, 'dist/cli.cjs'), 'init', '--action', 'acme/blastgate@v1'], {
    cwd: repository,
    encoding: 'utf8',
  });
  expect(ran.stdout).toContain('Commit the files to trunk');
});

test.each([
  ['vpc-cidr-cascade', 1, 'block'],
  ['targeted', 3, 'review'],
  ['tags-only', 0, 'pass'],
])('%s exits with %i: %s', (name, status, verdict) => {
  const ran = blastgate(['analyze', `${name}.json`, '--actor', 'agent', '--format', 'json']);
  expect({ status: ran.status, stderr: ran.stderr, verdict: JSON.parse(ran.stdout).verdict }).toEqual({
    status,
    stderr: '',
    verdict,
  });
});

test('what is loaded only where it is needed is found then: patterns, YAML, wide characters', async () => {
  await writeFile(path.join(alone, 'policy.yml'), 'version: 1\nmode: observe\n');
  await writeFile(path.join(alone, 'broken.yml'), 'version: [\n');
  await writeFile(
    path.join(alone, 'wide.json'),
    JSON.stringify({
      format_version: '1.2',
      resource_changes: [{ address: 'null_resource.データ', change: { actions: ['create'], before: null, after: {} } }],
    }),
  );
  const read = blastgate(['analyze', 'tags-on*.json', '--policy', 'policy.yml', '--format', 'json']);
  expect(JSON.parse(read.stdout)).toMatchObject({ policy: { mode: 'observe' }, plans: [{ file: 'tags-only.json' }] });
  expect(blastgate(['analyze', 'tags-only.json', '--policy', 'broken.yml'])).toMatchObject({ status: 2, stdout: '' });
  expect(blastgate(['explain', 'null_resource.データ', 'wide.json']).stdout).toContain('データ');
});

test('the lines of a checkout are found by the parser beside the bundle', async () => {
  await mkdir(path.join(alone, 'checkout'));
  await copyFile(path.join(ROOT, 'fixtures/vpc-cidr-cascade/after.tf'), path.join(alone, 'checkout/main.tf'));
  const { stdout } = blastgate(['analyze', 'vpc-cidr-cascade.json', '--source', 'checkout', '--format', 'json']);
  const changes: { address: string; location?: object }[] = JSON.parse(stdout).changes;
  const line =
    1 + (await readFile(path.join(alone, 'checkout/main.tf'), 'utf8')).split('\n').indexOf('resource "aws_vpc" "main" {');
  expect(changes.find(({ address }) => address === 'aws_vpc.main')?.location).toEqual({ file: 'main.tf', line });
  expect(blastgate(['analyze', 'tags-only.json', '--source', 'not-there'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('not-there is no folder'),
  });
});

test('two plans are compared, and the new one decides the exit code', () => {
  const worse = blastgate(['diff', 'tags-only.json', 'vpc-cidr-cascade.json', '--actor', 'agent', '--format', 'json']);
  expect({ status: worse.status, ...JSON.parse(worse.stdout) }).toMatchObject({
    status: 1,
    trend: 'worse',
    old: { plan: 'tags-only.json', verdict: 'pass' },
    new: { plan: 'vpc-cidr-cascade.json', verdict: 'block' },
  });
  expect(blastgate(['diff', 'vpc-cidr-cascade.json', 'tags-only.json'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(' BETTER '),
  });
  expect(blastgate(['diff', '-', '-'])).toMatchObject({ status: 2, stderr: expect.stringContaining('one of the plans only') });
});

test('Ctrl-C ends a watch, with a code that is no verdict', async () => {
  const running = spawn(process.execPath, ['dist/cli.cjs', 'analyze', 'tags-only.json', '--watch'], { cwd: alone });
  let text = '';
  running.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  await once(running.stderr, 'data');
  running.kill('SIGINT');
  expect(await once(running, 'close')).toEqual([130, null]);
  expect(text).toContain('PASSES');
});

test('a disk that is full is no fault of ours, and no verdict', { skip: !existsSync('/dev/full') }, () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', 'analyze', 'tags-only.json'], {
    cwd: alone,
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^blastgate: The output cannot be written: .*no space.*\n {2}Check the disk/),
  });
});

test('a report is not written to a folder, and the hint says so', () => {
  expect(blastgate(['analyze', 'tags-only.json', '--output', 'dist'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'blastgate: The report cannot be written to dist.\n  It is a folder: name a file in it.\n',
  });
});

test.each(Object.entries(COMMANDS))('`blastgate %s` lies in a bundle that knows it', (name, { takes, summary }) => {
  const usage = ['Usage: blastgate', name, '[options]', takes].filter((part) => part !== '').join(' ');
  for (const args of [
    [name, '--help'],
    ['help', name],
  ]) {
    const { status, stdout } = blastgate(args);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe(usage);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(summary);
  }
});

test('the list of commands names all of them, and so does the answer to a mistyped one', () => {
  const listed = blastgate(['--help']).stdout.replaceAll(/\s+/g, ' ');
  const missing = Object.entries(COMMANDS).filter(([name, { takes, summary }]) => {
    const line = [name, takes, summary].filter((part) => part !== '').join(' ');
    return !listed.includes(` ${line}`);
  });
  expect(missing).toEqual([]);
  expect(blastgate(['digset']).stderr).toContain('(Did you mean digest?)');
});

const LISTS = '(blastgate --help lists the commands; blastgate COMMAND --help the options of one)\n';
test.each([
  [['help', 'nope'], `error: unknown command 'nope'\n${LISTS}`],
  [['help', 'analyse'], `error: unknown command 'analyse'\n(Did you mean analyze?)\n${LISTS}`],
  [
    ['ledger', 'help', 'shwo'],
    "error: unknown command 'shwo'\n(Did you mean show?)\n(blastgate ledger --help lists its options)\n",
  ],
  [
    ['ledger', 'settle', 'a', 'b', '--as', 'bogus'],
    "error: option '--as <outcome>' argument 'bogus' is invalid. Allowed choices are merged, closed.\n(blastgate ledger settle --help lists its options)\n",
  ],
  [
    ['policy', 'iam'],
    "error: required option '--repo <owner/name>' not specified\n(blastgate policy iam --help lists its options)\n",
  ],
  [
    ['analyze', 'tags-only.json', '--full'],
    'blastgate: --full is given, but it makes no difference to the format terminal.\n  Give --format html or --format agent-feedback with it, or leave it out; --format json always has everything.\n',
  ],
  [
    ['analyze', ''],
    'blastgate: A file is given without a name: its argument is empty.\n  Name it, or see why the variable that stands there is empty.\n',
  ],
])('`blastgate %j` says in a sentence what is wrong', (args, stderr) => {
  expect(blastgate(args)).toEqual({ status: 2, stdout: '', stderr });
});

test.each([
  [['help'], 'Usage: blastgate [options]'],
  [['help', 'ledger'], 'Usage: blastgate ledger '],
  [['ledger', 'help', 'settle'], 'Usage: blastgate ledger settle '],
  [['analyze', 'tags-only.json', '--full', '--format', 'html'], '<!doctype html>'],
])('`blastgate %j` is answered', (args, beginning) => {
  const { status, stdout, stderr } = blastgate(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.toLowerCase()).toContain(beginning.toLowerCase());
});

test('a Node without WebAssembly is told so', () => {
  const plan = path.join(ROOT, 'fixtures/tags-only/input.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--jitless', path.join(alone, 'dist/cli.cjs'), 'analyze', plan],
    {
      encoding: 'utf8',
    },
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Start it without `--jitless`.');
  expect(stderr).not.toContain('fault in Blastgate');
});

test('a program that cannot be loaded is no verdict', async () => {
  await mkdir(path.join(alone, 'torn'));
  await copyFile(path.join(alone, 'dist/cli.cjs'), path.join(alone, 'torn/cli.cjs'));
  const run = (argument: string) =>
    spawnSync(process.execPath, [path.join(alone, 'torn/cli.cjs'), argument], { encoding: 'utf8' });
  expect(run('--version').status).toBe(0);
  const refusal = { status: 2, stdout: '', stderr: expect.stringContaining('install it again') };
  expect(run('rules')).toMatchObject(refusal);
  await copyFile(path.join(alone, 'dist/judge.cjs'), path.join(alone, 'torn/judge.cjs'));
  const knowledge = await readFile(path.join(alone, 'dist/knowledge.txt'));
  await writeFile(path.join(alone, 'torn/knowledge.txt'), knowledge.subarray(0, -1));
  expect(run('rules')).toMatchObject(refusal);
  await writeFile(path.join(alone, 'torn/knowledge.txt'), knowledge);
  expect(run('rules').status).toBe(0);
});

test('a plan from standard input is judged as the same plan from a file', async () => {
  const plan = await readFile(path.join(alone, 'vpc-cidr-cascade.json'), 'utf8');
  const judged = ({ status, stdout }: Ran) => {
    const { score, why, changes } = JSON.parse(stdout.replaceAll('"standard input"', '"vpc-cidr-cascade.json"'));
    return { status, score, why, changes };
  };
  const fromFile = judged(blastgate(['analyze', 'vpc-cidr-cascade.json', '--format', 'json']));
  expect(fromFile.changes).not.toEqual([]);
  expect(judged(blastgate(['analyze', '-', '--format', 'json'], plan))).toEqual(fromFile);
});

test.each([
  [['analyze', 'vpc-cidr-cascade.json']],
  [['analyze', 'vpc-cidr-cascade.json', '--format', 'markdown']],
  [['analyze', 'vpc-cidr-cascade.json', '--format', 'json']],
  [['rules']],
  [['knowledge', 'aws_db_instance', 'AWS::S3::Bucket', 'kubernetes_namespace', 'nobody_knows_this']],
  [['diff', 'tags-only.json', 'targeted.json']],
  [['diff', 'tags-only.json', 'targeted.json', '--format', 'markdown']],
  [['explain', 'aws_rds_cluster.main', 'vpc-cidr-cascade.json']],
  [['--help']],
  [['analyze', '--help']],
])('`blastgate %j` prints no hole of ours', (args) => {
  const { stdout, stderr } = blastgate(args);
  expect(stdout.length).toBeGreaterThan(100);
  expect(stdout + stderr).not.toMatch(/\bundefined\b|\[object Object\]|\bNaN\b/);
});

test.each([
  ['an empty file', ''],
  ['no JSON', 'Terraform will perform the following actions:\n'],
  ['a truncated plan', '{"format_version":"1.2","resource_changes":[{"addr'],
  ['JSON that is no plan', '{"name":"left-pad","version":"1.0.0"}'],
  ['a state file', '{"version":4,"terraform_version":"1.9.0","serial":1,"lineage":"x","outputs":{},"resources":[]}'],
  ['a plan of the next major format', '{"format_version":"2.0","resource_changes":[]}'],
  ['a binary plan of nothing', 'PK\u0003\u0004'],
])('%s exits with 2 and says so without a stack', async (_what, text) => {
  await writeFile(path.join(alone, 'bad.json'), text);
  const { status, stdout, stderr } = blastgate(['analyze', 'bad.json']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('bad.json');
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.each([
  [['analyze', 'not-there.json']],
  [['analyze', 'dist']],
  [['analyze']],
  [['no-such-command']],
  [['analyze', '--format', 'pdf', 'tags-only.json']],
])('`blastgate %j` exits with 2, never with the 1 of a block', (args) => {
  const { status, stdout, stderr } = blastgate(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).not.toBe('');
  expect(stderr).not.toMatch(/^\s+at /m);
});

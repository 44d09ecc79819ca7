import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ROOT } from './repository.ts';

/** The compiled code beside the built programs: it may make a start faster, and nothing else. */
let dist = '';
let fresh = '';

const PLAN = path.join(ROOT, 'fixtures/vpc-cidr-cascade/input.json');

beforeAll(async () => {
  dist = await mkdtemp(path.join(os.tmpdir(), 'blastgate-kept-'));
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', dist, '--no-types'], { cwd: ROOT });
});

beforeEach(async () => {
  for (const file of await keptFiles()) await rm(file, { recursive: true });
  fresh = analyze();
});

afterAll(() => rm(dist, { recursive: true, force: true }));

async function keptFiles(): Promise<readonly string[]> {
  return (await readdir(dist)).filter((name) => name.includes('.cache')).map((name) => path.join(dist, name));
}

async function keptFile(): Promise<string> {
  const [file = 'none', ...others] = await keptFiles();
  expect(others).toEqual([]);
  return file;
}

function run(args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(dist, 'cli.cjs'), ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function analyze(): string {
  const { status, stdout, stderr } = run(['analyze', PLAN, '--format', 'json', '--actor', 'agent']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  return stdout;
}

test('a run keeps its compiled code, and the next one says the same by it without writing it again', async () => {
  const file = await keptFile();
  const before = await stat(file);
  expect(path.basename(file)).toBe(`judge.analyze.${process.versions.v8}-${process.arch}.cache`);
  expect(analyze()).toBe(fresh);
  expect(await stat(file)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
});

test.each([
  ['a byte has flipped', (bytes: Buffer) => bytes.fill(bytes.readUInt8(90_000) ^ 0xff, 90_000, 90_001)],
  ['the end is torn off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['nothing is in it', () => Buffer.alloc(0)],
  ['it was filled with zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
])('where %s, the source counts and the code is kept anew', async (_what, spoil) => {
  const file = await keptFile();
  const whole = await readFile(file);
  await writeFile(file, spoil(Buffer.from(whole)));
  expect(analyze()).toBe(fresh);
  expect((await readFile(file)).length).toBeGreaterThan(whole.length / 2);
  expect(analyze()).toBe(fresh);
});

test('a program that someone has changed is run as it is now', async () => {
  run(['analyze', '--help']);
  const program = path.join(dist, 'judge.cjs');
  const source = await readFile(program, 'utf8');
  try {
    await writeFile(program, source.replaceAll('could not decide', 'COULD NOT DECIDE'));
    expect(run(['analyze', '--help']).stdout).toContain('COULD NOT DECIDE');
  } finally {
    await writeFile(program, source);
  }
});

test('where no code can be kept, a verdict is reached all the same and nothing is left lying about', async () => {
  const file = await keptFile();
  await rm(file);
  await mkdir(path.join(file, 'in-the-way'), { recursive: true });
  expect(analyze()).toBe(fresh);
  expect(await keptFiles()).toEqual([file]);
});

test('a run that reached no verdict keeps nothing: it used little of the program', async () => {
  await rm(await keptFile());
  expect(run(['analyze', path.join(dist, 'not-there.json')]).status).toBe(2);
  expect(await keptFiles()).toEqual([]);
});

test('help keeps code of its own', async () => {
  await rm(await keptFile());
  expect(run(['analyze', '--help']).status).toBe(0);
  expect(path.basename(await keptFile())).toMatch(/^judge\.help\./);
});

test('a stack names the places of the program, by kept code as by source', async () => {
  const planted = path.join(dist, 'planted.cjs');
  await writeFile(planted, "require('node:fs').writeSync = () => { throw new Error('planted'); };");
  const trace = () => {
    const { stderr } = spawnSync(process.execPath, ['--require', planted, path.join(dist, 'cli.cjs'), 'analyze', PLAN], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('Error: planted');
    return stderr.split('\n').filter((line) => line.includes('judge.cjs'));
  };
  const byKeptCode = trace();
  await rm(await keptFile());
  expect(byKeptCode.length).toBeGreaterThan(1);
  expect(byKeptCode).toEqual(trace());
});

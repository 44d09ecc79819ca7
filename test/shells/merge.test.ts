import { spawnSync } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../support/pipeline.ts';

const PLANS = ['vpc-cidr-cascade', 'tags-only', 'rds-replace-by-encryption', 'sandbox-teardown', 'bucket-force-destroy'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blastgate-merge-'));
  await mkdir(path.join(folder, 'plans'));
  for (const name of PLANS) {
    await copyFile(path.join(ROOT, 'fixtures', name, 'input.json'), path.join(folder, 'plans', `${name}.json`));
  }
  // Two change sets of one run, of which one is nested in the other.
  await cp(
    path.join(ROOT, 'fixtures/cloudformation-nested-network-replaced/input.json'),
    path.join(folder, 'plans/a-stack.json'),
  );
  await writeFile(
    path.join(folder, 'strict.yml'),
    'version: 1\nthresholds:\n  agent:\n    production: { review: 1, block: 2 }\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

function blastgate(...args: readonly string[]) {
  const cli = ['--import', path.join(ROOT, 'node_modules/tsx/dist/loader.mjs'), path.join(ROOT, 'src/shells/main.ts'), ...args];
  const env = { PATH: process.env['PATH'] };
  const { status, stdout, stderr } = spawnSync(process.execPath, cli, { cwd: folder, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

const SHARDS = ['1/3', '2/3', '3/3'];

test('the parts of a run, merged, are the bytes of one run in every format, and the same exit code', { timeout: 240_000 }, () => {
  for (const [index, shard] of SHARDS.entries()) {
    const ran = blastgate('analyze', 'plans/*.json', '--actor', 'agent', '--shard', shard, '--result', `r${index}.json`);
    expect(ran).toMatchObject({ status: 0, stdout: '' });
    expect(ran.stderr).toMatch(/^Judged \d plans? of part \d of 3: `blastgate merge` decides when it has all of them\.\n$/);
  }
  for (const format of ['terminal', 'markdown', 'json']) {
    const whole = blastgate('analyze', 'plans/*.json', '--actor', 'agent', '--format', format);
    // The order in which they are named means nothing.
    const merged = blastgate('merge', 'r2.json', 'r0.json', 'r1.json', '--actor', 'agent', '--format', format);
    expect(merged).toEqual(whole);
    expect(merged.status).toBe(1);
  }
});

test('jobs with plans of their own merge alike', { timeout: 240_000 }, () => {
  blastgate('analyze', 'plans/tags-only.json', '--part', '1/2', '--result', 'p1.json');
  blastgate('analyze', 'plans/sandbox-teardown.json', '--part', '2/2', '--result', 'p2.json');
  const whole = blastgate('analyze', 'plans/tags-only.json', 'plans/sandbox-teardown.json', '--format', 'json');
  expect(blastgate('merge', 'p?.json', '--format', 'json')).toEqual(whole);
  const missing = blastgate('merge', 'p1.json');
  expect(missing.status).toBe(2);
  expect(missing.stderr).toMatch(/^blastgate: Part 2 of 2 is missing\.\n/);
  const other = blastgate('merge', 'p?.json', '--policy', 'strict.yml');
  expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('was judged by another policy')]);
});

test('a result of a whole run is written beside its report, and merges by itself', { timeout: 120_000 }, async () => {
  const whole = blastgate('analyze', 'plans/vpc-cidr-cascade.json', '--format', 'markdown', '--result', 'whole.json');
  expect(whole.status).toBe(1);
  expect(blastgate('merge', 'whole.json', '--format', 'markdown')).toEqual(whole);
  await writeFile(path.join(folder, 'cut.json'), (await readFile(path.join(folder, 'whole.json'), 'utf8')).slice(0, 500));
  const cut = blastgate('merge', 'cut.json');
  expect([cut.status, cut.stderr]).toEqual([2, expect.stringContaining('cut.json is no JSON, or it was cut off.')]);
});

test.each([
  [['--shard', '1/2'], 'A part of a run decides nothing by itself.'],
  [['--shard', '3/2', '--result', 'x'], 'It has the form i/n'],
  [['--shard', '1/2', '--part', '1/2', '--result', 'x'], '--shard and --part exclude one another.'],
])('%j is refused with one sentence', { timeout: 60_000 }, (options, sentence) => {
  const { status, stderr } = blastgate('analyze', 'plans/tags-only.json', ...options);
  expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workersFor } from '../../src/shells/cli/parallel.ts';
import { ROOT } from '../support/pipeline.ts';

const PLANS = [
  'fixtures/cloudformation-nested-network-replaced/input.json',
  'fixtures/vpc-cidr-cascade/input.json',
  'fixtures/module-rename-without-moved/input.json',
  'fixtures/stacks/live/prod/network/tfplan.json',
  'fixtures/stacks/live/prod/app/tfplan.json',
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blastgate-workers-'));
  // A worker is a bundle, so this runs what users run.
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', path.join(folder, 'dist'), '--no-types'], { cwd: ROOT });
  await writeFile(path.join(folder, 'cut.json'), '{"format_version":"1.2","resource_changes":[');
  await writeFile(path.join(folder, 'state.json'), '{"version":4,"lineage":"x"}');
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

function analyze(...args: readonly string[]) {
  const cli = [path.join(folder, 'dist/cli.cjs'), 'analyze', ...args];
  const env = { PATH: process.env['PATH'] };
  const { status, stdout, stderr } = spawnSync(process.execPath, cli, { cwd: ROOT, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

test('two threads say what one says, byte for byte', { timeout: 120_000 }, () => {
  const [one, two] = ['1', '2'].map((workers) => analyze(...PLANS, '--format', 'json', '--workers', workers));
  expect(two).toEqual(one);
  expect(one?.status).toBe(1);
});

test('what cannot be judged is told as one thread tells it: the first file in their order', { timeout: 120_000 }, () => {
  const files = [PLANS[1] ?? '', path.join(folder, 'state.json'), path.join(folder, 'cut.json')];
  const [one, two] = ['1', '2'].map((workers) => analyze(...files, '--workers', workers));
  expect(two).toEqual(one);
  expect([one?.status, one?.stderr]).toEqual([2, expect.stringContaining('This is a Terraform state file, not a plan.')]);
});

test('a plan that takes more memory than a thread has is no fault of ours, and no verdict', { timeout: 120_000 }, async () => {
  const resource = (index: number) => ({
    address: `aws_s3_bucket.b[${index}]`,
    mode: 'managed',
    type: 'aws_s3_bucket',
    name: 'b',
    index,
    provider_name: 'registry.terraform.io/hashicorp/aws',
    change: { actions: ['delete'], before: { bucket: `b-${index}`, tags: { a: 'b' } }, after: null, after_unknown: {} },
  });
  const big = { format_version: '1.2', resource_changes: Array.from({ length: 50_000 }, (_, index) => resource(index)) };
  const files = ['one.json', 'two.json'].map((name) => path.join(folder, name));
  for (const file of files) await writeFile(file, JSON.stringify(big));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=64', path.join(folder, 'dist/cli.cjs'), 'analyze', ...files, '--workers', '2'],
    { encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  );
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(
      /^blastgate: A plan takes more memory than Node may use\.\n {2}Allow it more, .*--workers 1`\.\n$/,
    ),
  });
});

test('a thread that ends with a file in its hands leaves no plan out', { timeout: 120_000 }, async () => {
  const worker = path.join(folder, 'dist/judge-worker.cjs');
  const whole = await readFile(worker);
  const leaves = "port.on('message', () => process.exit(0));";
  await writeFile(worker, `const { parentPort: port } = require('node:worker_threads'); ${leaves} port.postMessage('ready');`);
  const { status, stdout, stderr } = analyze(...PLANS.slice(3), '--workers', '2');
  await writeFile(worker, whole);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('A thread ended before it had judged');
});

test('threads are started only where they pay', async () => {
  expect(await workersFor(PLANS, undefined)).toBe(0);
  expect(await workersFor(PLANS, 64)).toBe(PLANS.length);
  expect(await workersFor([...PLANS, '-'], 64)).toBe(1);
});

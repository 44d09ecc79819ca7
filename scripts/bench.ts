/** Measures start and speed of the built CLI and writes docs/performance.md: `bench.ts [--runs 9] [--large]`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { planText } from './genplan/plan-text.ts';
import { measure, peakMemory, type Subject, type Timing } from './speed/measure.ts';
import { speedPage, type Machine, type SizeResult, type Target } from './speed/page.ts';

const root = path.resolve(import.meta.dirname, '..');
const cli = path.join(root, 'dist/cli.cjs');
const smallPlan = path.join(root, 'fixtures/ecs-routine-deploy/input.json');
const VERDICTS = [0, 1, 3];

/** Asked for before anything is measured, or it would count our own processes. */
const loadBefore = os.loadavg()[0] ?? 0;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' }, large: { type: 'boolean', default: false } } });
const runs = Number(values.runs);

function nodeSubject(name: string, args: readonly string[], accepts: readonly number[] = [0]): Subject {
  return { name, command: process.execPath, args, accepts };
}

const emptyNode = nodeSubject("`node -e ''`", ['-e', '']);
const smallVerdict = nodeSubject('`blastgate analyze`, small plan', [cli, 'analyze', smallPlan], VERDICTS);

function subjectsFor(file: string): { readonly analyze: Subject; readonly parse: Subject; readonly jq: Subject } {
  const parse = `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8'))`;
  return {
    analyze: nodeSubject('`blastgate analyze`', [cli, 'analyze', file], VERDICTS),
    parse: nodeSubject('`node -e JSON.parse(...)`', ['-e', parse]),
    jq: { name: '`jq length`', command: 'jq', args: ['length', file], accepts: [0] },
  };
}

function versionOf(command: string): string | undefined {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split('\n')[0] : undefined;
}

async function measureSize(megabytes: number, folder: string): Promise<SizeResult> {
  const file = path.join(folder, `plan-${megabytes}.json`);
  const text = [...planText(megabytes * 1e6, { unchanged: 0.8, seed: 1 })].join('');
  await writeFile(file, text);
  const { analyze, parse, jq } = subjectsFor(file);
  const withJq = versionOf('jq') === undefined ? [] : [jq];
  const count = megabytes > 50 ? Math.min(runs, 3) : runs;
  const timings = measure([analyze, parse, ...withJq], count);
  const memory = [analyze, parse].flatMap((subject) => {
    const peak = peakMemory(subject);
    return peak === undefined ? [] : [{ name: subject.name, megabytes: peak }];
  });
  const resources = JSON.parse(text).resource_changes.length;
  return { megabytes: (await stat(file)).size / 1e6, resources, timings, memory };
}

function medianOf(timings: readonly Timing[], { name }: Pick<Subject, 'name'>): number {
  return timings.find((timing) => timing.name === name)?.median ?? Number.NaN;
}

function targetsOf(small: readonly Timing[], tenMegabytes: SizeResult): readonly Target[] {
  const over = medianOf(small, smallVerdict) - medianOf(small, emptyNode);
  const { analyze, parse } = subjectsFor('');
  const factor = medianOf(tenMegabytes.timings, analyze) / medianOf(tenMegabytes.timings, parse);
  return [
    {
      what: "verdict of a small plan, over `node -e ''`",
      wanted: 'at most 120 ms',
      measured: `${Math.round(over)} ms`,
      met: over <= 120,
    },
    {
      what: 'plan of 10 MB, against `JSON.parse` of it',
      wanted: 'less than 3 times',
      measured: `${factor.toFixed(2)} times`,
      met: factor < 3,
    },
  ];
}

async function machine(): Promise<Machine> {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  return {
    cpu: os.cpus()[0]?.model ?? 'unknown processor',
    cores: os.cpus().length,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()}`,
    versions: [`blastgate ${version}`, `Node ${process.versions.node}`, versionOf('jq') ?? 'no jq'],
    date: new Date().toISOString().slice(0, 10),
    load: loadBefore,
  };
}

if (!existsSync(cli)) {
  console.error('There is no dist/cli.cjs to measure. Run `npm run build` first.');
  process.exit(2);
}
const folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-bench-'));
try {
  const version = nodeSubject('`blastgate --version`', [cli, '--version']);
  const small = measure([emptyNode, version, smallVerdict], Math.max(runs, 15));
  const ten = await measureSize(10, folder);
  const sizes = values.large ? [ten, await measureSize(100, folder)] : [ten];
  const page = speedPage({ machine: await machine(), small, sizes, targets: targetsOf(small, ten) });
  await writeFile(path.join(root, 'docs/performance.md'), await format(page, { parser: 'markdown' }));
  console.log(page);
} finally {
  await rm(folder, { recursive: true, force: true });
}

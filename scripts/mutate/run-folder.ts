import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import type { Baseline, Job, Mutant, Outcome } from './job.ts';
import { sample, testsThatLoad } from './select.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WORK = path.join(import.meta.dirname, 'node_modules/.cache');
/** A mutant during which nothing is heard for so long (milliseconds) hangs. */
const HANGS_AFTER = 60_000;
/** AssemblyScript: what runs is the WebAssembly that was compiled of it, so no test could notice a change here. */
const COMPILED = 'src/ingest/json/assembly/**';
/** What one start tries of the mutants that want their modules loaded anew. */
const AT_ONCE = 20;

export interface Options {
  /** How many mutants of code that runs at load are tried; each costs seconds. */
  readonly atLoad: number;
  /** How many of all others. */
  readonly others: number;
  readonly seed: number;
  /** Whether what survived is tried once more: there are new tests. */
  readonly again: boolean;
}

export interface FolderResult {
  readonly folder: string;
  readonly mutants: readonly Mutant[];
  /** One of each mutant that was drawn. `at load`: only loading the modules anew could tell. */
  readonly outcomes: readonly Outcome[];
  /** Of those `at load` that were drawn. */
  readonly atLoad: readonly Outcome[];
}

/** What the last run over a folder found out; undefined where there was none. */
export function lastResult(folder: string): FolderResult | undefined {
  const file = path.join(WORK, folder, 'result.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Makes the mutants of `src/<folder>`, tries them with these tests and keeps what comes out. Resumes where an earlier run was stopped. */
export async function runFolder(folder: string, testGlobs: readonly string[], options: Options): Promise<void> {
  const at = path.join(WORK, folder);
  mkdirSync(at, { recursive: true });
  const sources = globSync(`src/${folder}/**/*.ts`, { cwd: ROOT, ignore: COMPILED }).toSorted();
  const made = execFileSync(process.execPath, [path.join(import.meta.dirname, 'instrument.mjs'), ...sources], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const instrumented = path.join(at, 'instrumented.json');
  forgetUnlessSame(at, instrumented, made);
  if (options.again) for (const file of ['outcomes.jsonl', 'at-load.jsonl']) forgetSurvivors(path.join(at, file));
  const { mutants }: { mutants: readonly Mutant[] } = JSON.parse(made);
  const job: Job = {
    instrumented,
    tests: globSync([...testGlobs], { cwd: ROOT }).toSorted(),
    mutants: sample(mutants, options.others, options.seed),
    atLoad: [],
    baseline: path.join(at, 'baseline.json'),
    outcomes: path.join(at, 'outcomes.jsonl'),
    patience: 2000,
  };
  await tryUntilDone(job);
  const baseline: Baseline = JSON.parse(readFileSync(job.baseline, 'utf8'));
  const first = read(job.outcomes);
  const waiting = sample(
    job.mutants.filter(({ id }) => first.get(id)?.status === 'at load'),
    options.atLoad,
    options.seed,
  );
  await tryAtLoad({ ...job, mutants: [], outcomes: path.join(at, 'at-load.jsonl') }, waiting, testsThatLoad(mutants, baseline));
  const found = (drawn: readonly Mutant[], outcomes: ReadonlyMap<string, Outcome>) =>
    drawn.flatMap(({ id }) => outcomes.get(id) ?? []);
  const result: FolderResult = {
    folder,
    mutants,
    outcomes: found(job.mutants, first),
    atLoad: found(waiting, read(path.join(at, 'at-load.jsonl'))),
  };
  writeFileSync(path.join(at, 'result.json'), JSON.stringify(result));
}

/** What was found of other mutants says nothing of these. */
function forgetUnlessSame(folder: string, file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, content);
}

function forgetSurvivors(file: string): void {
  const kept = [...read(file).values()].filter(({ status }) => status === 'killed' || status === 'timeout');
  writeFileSync(file, kept.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
}

function lines(file: string): readonly Outcome[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function read(file: string): ReadonlyMap<string, Outcome> {
  return new Map(lines(file).flatMap((outcome) => (outcome.status === 'started' ? [] : [[outcome.id, outcome]])));
}

async function tryUntilDone(job: Job): Promise<void> {
  for (;;) {
    const done = finished(job.outcomes);
    const mutants = job.mutants.filter(({ id }) => !done.has(id));
    if (mutants.length === 0) return;
    process.stdout.write(`${mutants.length} mutants left\n`);
    await heard({ ...job, mutants });
  }
}

async function tryAtLoad(job: Job, waiting: readonly Mutant[], tests: (mutant: Mutant) => readonly string[]): Promise<void> {
  for (;;) {
    const done = finished(job.outcomes);
    const left = waiting.filter(({ id }) => !done.has(id));
    if (left.length === 0) return;
    process.stdout.write(`${left.length} mutants at load left\n`);
    await heard({ ...job, atLoad: left.slice(0, AT_ONCE).map((mutant) => ({ mutant, tests: tests(mutant) })) });
  }
}

/** What was started last and never ended, hung or broke its process: a mutant that is noticed. */
function finished(file: string): ReadonlyMap<string, Outcome> {
  const last = lines(file).at(-1);
  if (last?.status === 'started') appendFileSync(file, `${JSON.stringify({ id: last.id, status: 'timeout' })}\n`);
  return read(file);
}

/** One start of Vitest, ended where it falls silent. */
async function heard(job: Job): Promise<void> {
  const before = lines(job.outcomes).length;
  const file = `${job.instrumented}.job`;
  writeFileSync(file, JSON.stringify(job));
  const log = openSync(`${job.instrumented}.log`, 'w');
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const config = path.join(import.meta.dirname, 'vitest.config.ts');
  const child = spawn(process.execPath, [vitest, 'run', '--config', config, '--root', ROOT, '-t', '^every mutant$'], {
    cwd: ROOT,
    env: { ...process.env, MUTATE_JOB: file, NODE_NO_WARNINGS: '1' },
    detached: true,
    stdio: ['ignore', log, log],
  });
  let [known, since] = [signsOfLife(job), Date.now()];
  const watch = setInterval(() => {
    const now = signsOfLife(job);
    if (now !== known) [known, since] = [now, Date.now()];
    else if (Date.now() - since > HANGS_AFTER && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, 2_000);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  closeSync(log);
  if (lines(job.outcomes).length === before) throw new Error(`Not one mutant was tried: see ${job.instrumented}.log.`);
}

/** It changes with every outcome, and with every test of the baseline. */
function signsOfLife({ outcomes, baseline }: Job): string {
  return [outcomes, `${baseline}.at`].map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)).join();
}

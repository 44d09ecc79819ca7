/** Not one of the project's tests: `npm run mutate` starts it, and in it the tests of a folder run once for each mutant. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Baseline, Job, Mutant, Outcome } from './job.ts';
import { areOwnTests } from './select.ts';
import { passesWith, switches, type Trial, trialsIn } from './trial.ts';

const job: Job = JSON.parse(readFileSync(process.env['MUTATE_JOB'] ?? '', 'utf8'));
const ROOT = path.resolve(import.meta.dirname, '../..');
// The same tries each time, and no search for the smallest counterexample.
fc.configureGlobal({ seed: 1, endOnFailure: true });

function tell(outcome: Outcome): void {
  appendFileSync(job.outcomes, `${JSON.stringify(outcome)}\n`);
}

if (job.atLoad.length === 0) for (const file of job.tests) describe(file, () => load(file));
for (const { mutant, tests } of job.atLoad) describe(mutant.id, () => loadWith(mutant.id, tests));

async function load(file: string): Promise<void> {
  await import(path.join(ROOT, file));
}

const refused = new Set<string>();

/** The tests once more, in modules that loaded with the mutant switched on. */
function loadWith(id: string, tests: readonly string[]): void {
  tell({ id, status: 'started' });
  vi.resetModules();
  for (const file of tests) {
    describe(file, async () => {
      switches.activeMutant = id;
      try {
        await load(file);
      } catch {
        refused.add(id);
      } finally {
        switches.activeMutant = undefined;
      }
    });
  }
}

/** What each test reaches and costs; what an earlier start found out is kept. */
async function measure(trials: readonly Trial[]): Promise<Baseline> {
  const none: Baseline = { tests: [], atLoad: Object.keys(switches.mutantCoverage?.static ?? {}), failed: [] };
  const known: Baseline = existsSync(job.baseline) ? JSON.parse(readFileSync(job.baseline, 'utf8')) : none;
  const keys = new Set([...known.tests.map(({ key }) => key), ...known.failed]);
  const tests = [...known.tests];
  const failed = [...known.failed];
  for (const trial of trials.filter(({ key }) => !keys.has(key))) {
    writeFileSync(`${job.baseline}.at`, trial.key);
    switches.currentTestId = trial.key;
    const start = cpuTime();
    const passed = await passesWith(trial, undefined);
    const milliseconds = Math.round(cpuTime() - start);
    switches.currentTestId = undefined;
    if (passed) tests.push({ key: trial.key, milliseconds, hits: switches.mutantCoverage?.perTest[trial.key] ?? {} });
    else failed.push(trial.key);
  }
  const baseline = { tests, atLoad: known.atLoad, failed };
  writeFileSync(job.baseline, JSON.stringify(baseline));
  return baseline;
}

/** In milliseconds. Others may use the machine: what the clock on the wall says is no measure. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The file's own come first, then those that killed most in it, then those that reach little else, then the fast ones. */
function inOrder(source: string, tests: Baseline['tests'], kills: ReadonlyMap<string, number>): Baseline['tests'] {
  const reach = new Map(tests.map(({ key, hits }) => [key, Object.keys(hits).length]));
  const by = (of: (test: Baseline['tests'][number]) => number) => (a: Baseline['tests'][number], b: Baseline['tests'][number]) =>
    of(a) - of(b);
  const orders = [
    by(({ key }) => (areOwnTests(source, key) ? 0 : 1)),
    by(({ key }) => -(kills.get(key) ?? 0)),
    by(({ key }) => reach.get(key) ?? 0),
    by((test) => test.milliseconds),
  ];
  return tests.toSorted((a, b) => orders.map((order) => order(a, b)).find((found) => found !== 0) ?? 0);
}

/** By the mutant's file: how many mutants of it a test has killed. */
const killsByFile = new Map<string, Map<string, number>>();

async function tryMutant(mutant: Mutant, tests: Baseline['tests'], trials: ReadonlyMap<string, Trial>): Promise<Outcome> {
  const kills = killsByFile.get(mutant.fileName) ?? new Map<string, number>();
  killsByFile.set(mutant.fileName, kills);
  let [spent, untried] = [0, 0];
  for (const { key, hits, milliseconds } of inOrder(mutant.fileName, tests, kills)) {
    const trial = trials.get(key);
    if (trial === undefined) continue;
    if (spent + milliseconds > job.patience) {
      untried += 1;
      continue;
    }
    const start = cpuTime();
    if (!(await passesWith(trial, mutant.id, hits[mutant.id]))) {
      kills.set(key, (kills.get(key) ?? 0) + 1);
      return { id: mutant.id, status: 'killed', by: key };
    }
    spent += cpuTime() - start;
  }
  return { id: mutant.id, status: 'survived', ...(untried === 0 ? {} : { untried }) };
}

/** Ends this start when the killed mutant left something behind that fails the test without it; the script makes another. */
async function leaveClean(by: string | undefined, trials: ReadonlyMap<string, Trial>): Promise<void> {
  const trial = by === undefined ? undefined : trials.get(by);
  if (trial !== undefined && !(await passesWith(trial, undefined))) throw new Error('A mutant left something behind.');
}

async function tryAll(trials: ReadonlyMap<string, Trial>): Promise<void> {
  const { tests, atLoad } = await measure([...trials.values()]);
  const loaded = new Set(atLoad);
  for (const mutant of job.mutants) {
    const reaching = tests.filter(({ hits }) => hits[mutant.id] !== undefined);
    if (reaching.length === 0) {
      tell({ id: mutant.id, status: loaded.has(mutant.id) ? 'at load' : 'uncovered' });
      continue;
    }
    tell({ id: mutant.id, status: 'started' });
    const outcome = await tryMutant(mutant, reaching, trials);
    tell(outcome.status === 'survived' && loaded.has(mutant.id) ? { ...outcome, status: 'at load' } : outcome);
    await leaveClean(outcome.by, trials);
  }
}

/** Only tests that pass without a mutant can kill one. */
async function tryLoaded(trials: ReadonlyMap<string, Trial>): Promise<void> {
  const baseline: Baseline = JSON.parse(readFileSync(job.baseline, 'utf8'));
  for (const { mutant, tests: files } of job.atLoad) {
    const tests = baseline.tests.filter(({ key }) => trials.has(`${mutant.id} > ${key}`));
    const own = new Map(
      tests
        .map(({ key }) => [key, trials.get(`${mutant.id} > ${key}`)] as const)
        .flatMap(([key, trial]) => (trial === undefined ? [] : [[key, trial] as const])),
    );
    const gone = baseline.tests.some(({ key }) => files.some((file) => key.startsWith(`${file} > `)) && !own.has(key));
    tell({ id: mutant.id, status: 'started' });
    tell(
      refused.has(mutant.id) || gone ? { id: mutant.id, status: 'killed', by: 'loading' } : await tryMutant(mutant, tests, own),
    );
  }
}

test('every mutant', async ({ task }) => {
  const trials = new Map(trialsIn(task.file.tasks.filter(({ type }) => type === 'suite')).map((trial) => [trial.key, trial]));
  expect(trials.size).toBeGreaterThan(0);
  await (job.atLoad.length === 0 ? tryAll(trials) : tryLoaded(trials));
});

import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { InputError } from '../../model/errors.ts';
import type { JudgedPlan } from '../../model/judged.ts';
import { readAssessment } from '../../stored/read.ts';
import { STDIN } from '../input/expand.ts';
import { recognizeFile } from '../input/open.ts';
import type { WorkerAnswer, WorkerTask } from './judge-worker.ts';

/** A worker takes about as long to start as reading this much. */
const WORTH_A_WORKER = 12e6;

/** How many threads pay for these files: one for each 12 MB, at most as many as there are cores, and files. */
export async function workersFor(files: readonly string[], asked: number | undefined): Promise<number> {
  if (files.includes(STDIN)) return 1;
  if (asked !== undefined) return Math.min(asked, files.length);
  const sizes = await Promise.all(files.map(sizeOf));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return Math.min(availableParallelism(), files.length, Math.floor(bytes / WORTH_A_WORKER));
}

/** A file that cannot be read is told of when it is opened. */
async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

/** The files that a thread of its own may judge. Change sets are read together: their pages and nested sets are files of their own. */
export async function splitFiles(files: readonly string[]): Promise<{ readonly alone: string[]; readonly together: string[] }> {
  const [alone, together]: [string[], string[]] = [[], []];
  for (const file of files) {
    const what = await recognizeFile(file);
    if (what.kind === 'plan' && what.format === 'cloudformation') together.push(file);
    else alone.push(file);
  }
  return { alone, together };
}

/**
 * Judges files in worker threads, each file by one, and returns the plans in the order of the files. Memory holds one plan for
 * each thread, and what was judged. Throws what the first file, in their order, cannot be judged for.
 */
export async function judgeInWorkers(
  files: readonly string[],
  workers: number,
  task: WorkerTask,
): Promise<readonly JudgedPlan[]> {
  const answers: WorkerAnswer[] = [];
  let next = 0;
  let isFaulty = false;
  const threads = Array.from({ length: workers }, () =>
    converse(task, (thread, answer, at) => {
      if (answer !== undefined && at !== undefined) answers[at] = answer;
      isFaulty ||= answer !== undefined && 'fault' in answer;
      if (isFaulty || next === files.length) return undefined;
      thread.postMessage(files[next]);
      next += 1;
      return next - 1;
    }),
  );
  await Promise.all(threads);
  const missing = files.find((_file, at) => answers[at] === undefined);
  if (missing !== undefined && !isFaulty) throw new Error(`A thread ended before it had judged ${missing}.`);
  return answers.flatMap(plansOf);
}

/** Gives a thread one file after another until there is none; `step` returns the place of the file that it was given. */
function converse(
  workerData: WorkerTask,
  step: (thread: Worker, answer: WorkerAnswer | undefined, at: number | undefined) => number | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(WORKER, { workerData });
    let at: number | undefined;
    thread.on('message', (message: WorkerAnswer | 'ready') => {
      at = step(thread, message === 'ready' ? undefined : message, at);
      if (at === undefined) void thread.terminate().then(() => resolve());
    });
    thread.once('error', (error) => reject(isOutOfMemory(error) ? outOfMemory(error) : error));
    thread.once('exit', () => resolve());
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function outOfMemory(cause: unknown): InputError {
  return new InputError(
    'A plan takes more memory than Node may use.',
    'Allow it more, such as `NODE_OPTIONS=--max-old-space-size=4096` (megabytes), or judge fewer at a time: `--workers 1`.',
    { cause },
  );
}

/** A bundle of its own beside the program's, in `dist/`. */
const WORKER = new URL('./judge-worker.cjs', import.meta.url);

function plansOf(answer: WorkerAnswer): readonly JudgedPlan[] {
  if ('stored' in answer) return readAssessment(answer.stored).plans;
  const { message, hint, ...where } = answer.fault;
  throw hint === undefined ? new Error(message) : new InputError(message, hint, where);
}

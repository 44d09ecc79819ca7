import { parentPort, workerData } from 'node:worker_threads';
import { type AnalyzeContext, judge, store } from '../../assess.ts';
import type { StoredAssessment } from '../../generated/assessment.ts';
import { readPlans } from '../../ingest/index.ts';
import { InputError, type Position } from '../../model/errors.ts';
import { openPlans } from '../run.ts';
import { prepare } from './judge-context.ts';
import type { JudgeOptions } from './options.ts';

/** What a worker is started with. */
export interface WorkerTask {
  readonly options: JudgeOptions;
  readonly withDigests: boolean;
}

/** What a worker answers for one file: its judged plans without their values, or why it cannot be judged. */
export type WorkerAnswer =
  | { readonly stored: StoredAssessment }
  | {
      readonly fault: { readonly message: string; readonly hint?: string; readonly file?: string; readonly position?: Position };
    };

/**
 * Judges one file after another, as many as it is sent. Plans never leave the thread that read them: what is sealed in them could
 * not, and what a report needs of them is in the judgement.
 */
async function work({ options, withDigests }: WorkerTask): Promise<void> {
  const { context } = await prepare(options, withDigests);
  parentPort?.on('message', (file: string) => {
    answer(file, context).then(
      (found) => parentPort?.postMessage(found),
      (error: unknown) => parentPort?.postMessage({ fault: faultOf(error) } satisfies WorkerAnswer),
    );
  });
  parentPort?.postMessage('ready');
}

async function answer(file: string, context: AnalyzeContext): Promise<WorkerAnswer> {
  const opened = await openPlans([file], { runTerraform: true, stdin: nothing() });
  return { stored: store(judge(await readPlans(opened), context), context) };
}

async function* nothing(): AsyncIterable<Uint8Array> {
  // Standard input is read by the main thread.
}

function faultOf(error: unknown) {
  if (!(error instanceof InputError)) return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  const { message, hint, file, position } = error;
  return { message, hint, ...(file === undefined ? {} : { file }), ...(position === undefined ? {} : { position }) };
}

const task: WorkerTask = workerData;
work(task).catch((error: unknown) => {
  // The main thread is told of it by the thread's own error event.
  throw error;
});

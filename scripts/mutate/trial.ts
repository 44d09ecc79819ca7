import { type RunnerTask, type RunnerTestCase, TestRunner } from 'vitest';

/** What Stryker's switches read and write. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  /** How many trials there were: ours, not Stryker's. */
  trial?: number | undefined;
  mutantCoverage?: {
    readonly static: Record<string, number>;
    readonly perTest: Record<string, Record<string, number>>;
  };
}

declare global {
  var mutantSwitches: Switches | undefined;
}

export const switches: Switches = (globalThis.mutantSwitches ??= {});

export interface Trial {
  readonly key: string;
  readonly run: () => Promise<boolean>;
}

/** Whether the test passes; `hits` is how often it reaches the mutant's place by itself, so that an endless loop ends. */
export async function passesWith(trial: Trial, mutant: string | undefined, hits = 0): Promise<boolean> {
  switches.activeMutant = mutant;
  switches.hitCount = 0;
  switches.trial = (switches.trial ?? 0) + 1;
  switches.hitLimit = 1000 + 100 * hits;
  try {
    return await trial.run();
  } finally {
    switches.activeMutant = undefined;
  }
}

/** Each test below these tasks, by the names of the suites that it lies in. */
export function trialsIn(tasks: readonly RunnerTask[], within = ''): readonly Trial[] {
  return tasks.flatMap((task) => {
    const key = within === '' ? task.name : `${within} > ${task.name}`;
    return task.type === 'suite' ? trialsIn(task.tasks, key) : [{ key, run: () => passes(task) }];
  });
}

async function passes(test: RunnerTestCase): Promise<boolean> {
  try {
    await TestRunner.getTestFn(test)();
    return true;
  } catch {
    return false;
  }
}

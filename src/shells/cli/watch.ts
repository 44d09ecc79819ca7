import { type FSWatcher, existsSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import { ConfigError, InputError } from '../../model/errors.ts';
import { expandPaths, STDIN } from '../input/expand.ts';
import { describeFailure } from '../failure.ts';
import { isTerminal, print } from '../print.ts';

/** Editors and `terraform show` write in steps: a file that was still for so long is whole. */
const STILL_MS = 150;
/** What a shell reports of a program that Ctrl-C has ended. It is no verdict. */
const INTERRUPTED = 130;
/** Clears the screen and what was scrolled off it. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/**
 * Runs `judge` now and whenever one of the files changes, until `ended`: Ctrl-C. A file that cannot be read (it is being written) is told on stderr,
 * and the next change tries again. Throws ConfigError where there is nothing to watch.
 */
export async function watchFiles(
  given: readonly string[],
  judge: () => Promise<unknown>,
  ended: Promise<void> = interrupted(),
): Promise<void> {
  if (given.includes(STDIN)) throw new ConfigError('Standard input cannot be watched.', 'Name a file, or leave --watch out.');
  const files = (await expandPaths(given, existsSync)).map((file) => path.resolve(file));
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(() => judgeOnce(judge, files))), STILL_MS);
  };
  const watchers = watchFolders(files, again);
  try {
    await judgeOnce(judge, files);
    await ended;
    await running;
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
  process.exitCode = INTERRUPTED;
}

/** Folders are watched, not files: an editor that replaces a file by a new one takes the old one's watcher with it. */
function watchFolders(files: readonly string[], again: () => void): readonly FSWatcher[] {
  const watched = new Set(files);
  return [...new Set(files.map((file) => path.dirname(file)))].map((folder) => {
    if (!existsSync(folder)) throw new ConfigError(`The folder ${folder} does not exist.`, 'Check the path.', { file: folder });
    const watcher = watch(folder, (_event, name) => {
      if (name === null || watched.has(path.join(folder, name))) again();
    });
    return watcher.on('error', again);
  });
}

async function judgeOnce(judge: () => Promise<unknown>, files: readonly string[]): Promise<void> {
  if (isTerminal(1)) print(CLEAR);
  try {
    await judge();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(describeFailure(error));
  }
  const newest = Math.max(...files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
  const of = newest > 0 ? `, as written at ${new Date(newest).toTimeString().slice(0, 8)}` : '';
  process.stderr.write(`Watching ${files.length === 1 ? 'the plan' : `${files.length} plans`}${of}. Ctrl-C ends.\n`);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

import { statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { ConfigError } from '../../model/errors.ts';

/** Options that name a file which is written. `--decision` is written by commands that decide, and read by all others. */
const WRITTEN = ['output', 'result', 'predicate', 'document'];
const DECIDING: ReadonlySet<string> = new Set(['analyze', 'merge']);
/** Options that name files which are read, or, like a ledger, added to. */
const READ = ['policy', 'template', 'key', 'keyFile', 'override', 'ledger', 'checkpoint'];

/**
 * Refuses a command line by which a file that is written would take the place of one that is read, a plan or a ledger, or of another
 * one that is written. Throws ConfigError.
 */
export function refuseOverwriting(command: Command): void {
  const given: Readonly<Record<string, unknown>> = command.opts();
  const taken = [...command.args, ...READ.flatMap((name) => textsOf(given[name]))];
  for (const name of DECIDING.has(command.name()) ? [...WRITTEN, 'decision'] : WRITTEN) {
    const [file] = textsOf(given[name]);
    if (file === undefined) continue;
    const other = taken.find((one) => isSameFile(one, file));
    if (other !== undefined) {
      const what = other === file ? 'is named by something else too' : `is the same file as ${other}`;
      throw new ConfigError(`--${name} would overwrite ${file}, which ${what}.`, 'Name another file to write to.', { file });
    }
    taken.push(file);
  }
}

function textsOf(value: unknown): readonly string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}

function isSameFile(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return !isDevice(one);
  const [left, right] = [statOf(one), statOf(other)];
  return left?.isFile() === true && right?.isFile() === true && left.dev === right.dev && left.ino === right.ino;
}

/** Two texts may go to `/dev/null`, or to one pipe. */
function isDevice(file: string): boolean {
  const found = statOf(file);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

function statOf(file: string) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // What cannot be looked at is told of when it is opened.
    return undefined;
  }
}

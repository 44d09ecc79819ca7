import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../../model/errors.ts';

/** How a command ended. */
export type Ended = { readonly code: number } | { readonly signal: NodeJS.Signals };

/** The program behind a name, so that what is asked about a plan and what applies it are the same one. Throws InputError. */
export function resolveTool(name: string, cwd: string, searched: string | undefined): string {
  const folders = name.includes(path.sep) ? [''] : (searched ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = folders.map((folder) => path.resolve(cwd, folder, name)).find(isProgram);
  if (found !== undefined) return found;
  throw new InputError(`${name} is not a program that can be run.`, 'Install it, or name its path.');
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
/** What a terminal sends to every process in its foreground, the command included. */
const FROM_TERMINAL: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGHUP', 'SIGQUIT']);

/** The command that runs under this process, once it does. */
export interface Foreground {
  readonly run: (tool: string, words: readonly string[], cwd: string) => Promise<Ended>;
}

/**
 * Does something that starts a command, and sees to it that a signal neither ends this process behind the command's back nor leaves
 * anything lying: a command gets each signal exactly once (Terraform takes a second interrupt for an order to drop everything), and
 * before it has started, `cleanUp` is called and the signal takes its course.
 */
export async function inForeground<T>(cleanUp: () => void, work: (foreground: Foreground) => Promise<T>): Promise<T> {
  const hasTerminal = process.stdin.isTTY === true || process.stdout.isTTY === true || process.stderr.isTTY === true;
  let child: ChildProcess | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (child === undefined) {
      cleanUp();
      stop();
      process.kill(process.pid, signal);
    } else if (!hasTerminal || !FROM_TERMINAL.has(signal)) child.kill(signal);
  };
  const stop = (): void => SIGNALS.forEach((signal) => process.off(signal, onSignal));
  SIGNALS.forEach((signal) => process.on(signal, onSignal));
  const run: Foreground['run'] = (tool, words, cwd) =>
    new Promise((resolve, reject) => {
      // Without a terminal, a group of its own keeps a signal to this process's group from reaching the command a second time.
      child = spawn(tool, [...words], { cwd, stdio: 'inherit', detached: !hasTerminal });
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(signal === null ? { code: code ?? 1 } : { signal }));
    });
  try {
    return await work({ run });
  } finally {
    stop();
    cleanUp();
  }
}

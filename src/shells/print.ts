import { fstatSync, statSync, writeSync } from 'node:fs';
import { InputError } from '../model/errors.ts';

const STDOUT = 1;
const STDERR = 2;

/**
 * Prints on standard output. A file or a pipe is written to at once: the streams of Node take a tenth of a start to load. That whoever
 * read it (`| head`) has gone is no fault: the verdict still stands in the exit code. Throws InputError where it cannot be written.
 */
export function print(text: string): void {
  if (isStreaming || isTerminal(STDOUT)) writeToStream(text);
  else writeAtOnce(Buffer.from(text));
}

/** What a stream has not written yet comes before all that is printed later. */
let isStreaming = false;

/** Whether somebody looks at standard output (1) or standard error (2) now; a file or a pipe is known without loading its stream. */
export function isTerminal(output: typeof STDOUT | typeof STDERR): boolean {
  if (!isDevice(output)) return false;
  return (output === STDOUT ? process.stdout : process.stderr).isTTY === true;
}

function isDevice(output: number): boolean {
  try {
    const device = fstatSync(output);
    // Windows numbers no devices, and has no such path.
    return device.isCharacterDevice() && (device.rdev === 0 || device.rdev !== statSync('/dev/null').rdev);
  } catch {
    // It was closed before we were started.
    return false;
  }
}

function writeAtOnce(bytes: Uint8Array): void {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(STDOUT, bytes, written);
  } catch (error) {
    // A pipe that its other end made non-blocking is full: a stream waits until it is not.
    if (codeOf(error) === 'EAGAIN') writeToStream(bytes.subarray(written));
    else refuse(error);
  }
}

function writeToStream(rest: string | Uint8Array): void {
  if (!isStreaming) process.stdout.on('error', refuse);
  isStreaming = true;
  process.stdout.write(rest);
}

/** A report that nobody can read is no verdict, but no fault of ours either. */
function refuse(cause: unknown): void {
  if (codeOf(cause) === 'EPIPE') return;
  if (!(cause instanceof Error) || codeOf(cause) === undefined) throw cause;
  const hint = 'Check the disk or the device that it goes to.';
  throw new InputError(`The output cannot be written: ${cause.message}.`, hint, { cause });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

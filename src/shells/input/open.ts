import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { PlanFile } from '../../ingest/index.ts';
import { recognize, type Recognized } from '../../ingest/recognize.ts';
import { InputError } from '../../model/errors.ts';
import { STDIN } from './expand.ts';
import { settleFor, settlingFor } from './settle.ts';
import { holdsPlan, isBinaryPlan, showBinaryPlan } from './binary-plan.ts';
import { gunzip } from './gunzip.ts';

export interface OpenOptions {
  /** Whether a binary plan may be handed to `terraform show`, which runs the providers that it finds: never on a downloaded file. */
  readonly runTerraform: boolean;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** Fits into a processor's cache, in which the scanner finds it again. */
const CHUNK = 1 << 18;

/** Opens a plan file for reading: plain, gzip, binary or from standard input. Fails with InputError, at the latest while it is read. */
export async function openPlan(path: string, options: OpenOptions): Promise<PlanFile> {
  if (path === STDIN) return { file: 'standard input', chunks: unpack(settlingFor(options.stdin), 'standard input', options) };
  settleFor(sizeOfReadable(path));
  return { file: path, chunks: unpack(readFile(path), path, options) };
}

function sizeOfReadable(path: string): number {
  const found = tried(path, () => statSync(path));
  if (found.isDirectory()) {
    throw new InputError(`${path} is a directory.`, `Name the plan files in it, for example ${path.replace(/\/$/, '')}/*.json.`, {
      file: path,
    });
  }
  return found.size;
}

/** What a file is by its content. Reads only as much as that takes. */
export async function recognizeFile(path: string): Promise<Recognized | { readonly kind: 'binary' }> {
  const chunks = readFile(path);
  try {
    const { head, all } = await peek(chunks);
    if (isBinaryPlan(head)) {
      return holdsPlan(head) ? { kind: 'binary' } : { kind: 'other', why: 'This is an archive, not a plan.' };
    }
    return await recognize(head[0] === 0x1f && head[1] === 0x8b ? gunzip(all, path) : all);
  } finally {
    // The rest is not read, and the file would stay open.
    await chunks.return(undefined);
  }
}

/**
 * Nothing else is to be done meanwhile, and what reads without waiting starts faster and takes no thread. A chunk holds until the next
 * one is asked for.
 */
async function* readFile(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = tried(path, () => openSync(path, 'r'));
  const chunk = Buffer.allocUnsafe(CHUNK);
  try {
    for (let length = -1; length !== 0;) {
      length = tried(path, () => readSync(file, chunk));
      if (length > 0) yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function tried<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw fileError(path, error);
  }
}

const FILE_FAULTS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['does not exist', 'Check the path; `terraform show -json PLAN > plan.json` writes a plan that can be read.'],
  EACCES: ['may not be read by this user', 'Change its permissions or run as a user who may read it.'],
  EPERM: ['may not be read by this user', 'Change its permissions or run as a user who may read it.'],
};

function fileError(path: string, cause: unknown): InputError {
  const fault = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const [message, hint] = FILE_FAULTS[fault] ?? [
    `cannot be read (${fault || 'unknown fault'})`,
    'Check the path and the disk it is on.',
  ];
  return new InputError(`${path} ${message}.`, hint, { file: path, cause });
}

async function* unpack(chunks: AsyncIterable<Uint8Array>, name: string, options: OpenOptions): AsyncIterable<Uint8Array> {
  const { head, all } = await peek(chunks);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(all, name);
  else if (isBinaryPlan(head)) yield* showBinaryPlan(name, options.runTerraform && name !== 'standard input');
  else yield* all;
}

/** The first bytes (at least four, where there are as many) and a stream that still holds them. */
async function peek(chunks: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < 4) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(Uint8Array.from(next.value));
    size += next.value.length;
  }
  return { head: Buffer.concat(first), all: resume(first, iterator) };
}

async function* resume(first: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* first;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { type Head, NO_HEAD, readLine } from '../../ledger/entry.ts';
import { InputError } from '../../model/errors.ts';
import { textOf } from './lines.ts';
import { syncFolder } from './sync-folder.ts';

const PIECE = 65_536;
const LINE_BREAK = 0x0a;

/**
 * Takes what stands behind the last line break, the rest of a write that was torn, out of the ledger and into a file beside it: first
 * there, then away from here, so that it is never lost. Returns the size of the whole lines. Only for who holds the lock.
 */
export async function setTornAside(handle: FileHandle, file: string): Promise<number> {
  const { size } = await handle.stat();
  const whole = (await lastBreakBefore(handle, size)) + 1;
  if (whole === size) return size;
  const torn = Buffer.alloc(size - whole);
  await handle.read(torn, 0, torn.length, whole);
  if (whole === 0) refuseForeign(torn, file);
  await keep(torn, `${file}.torn-${whole}`);
  await handle.truncate(whole);
  await handle.sync();
  return whole;
}

const BEGINNING = '{"entry":{"body":{';

/** A file without a single whole line is a ledger's first write that was torn, or somebody's file that was named by mistake. */
function refuseForeign(torn: Buffer, file: string): void {
  const start = torn.subarray(0, BEGINNING.length).toString('latin1');
  if (BEGINNING.startsWith(start)) return;
  throw new InputError(`The file ${file} is no ledger.`, 'Nothing was changed in it: name another file.', { file });
}

async function keep(bytes: Uint8Array, name: string, times = 1): Promise<void> {
  const file = times === 1 ? name : `${name}-${times}`;
  try {
    const handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    await syncFolder(path.dirname(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    await keep(bytes, name, times + 1);
  }
}

/** Where the last line break before a place stands; -1 where there is none. */
async function lastBreakBefore(handle: FileHandle, before: number): Promise<number> {
  for (let end = before; end > 0;) {
    const start = Math.max(0, end - PIECE);
    const piece = Buffer.alloc(end - start);
    await handle.read(piece, 0, piece.length, start);
    const found = piece.lastIndexOf(LINE_BREAK);
    if (found >= 0) return start + found;
    end = start;
  }
  return -1;
}

/** The end of the chain, by the last line. Throws InputError where that is damaged: nothing can follow it. */
export async function headOf(
  handle: FileHandle,
  { file, size }: { readonly file: string; readonly size: number },
): Promise<Head> {
  if (size === 0) return NO_HEAD;
  const start = (await lastBreakBefore(handle, size - 1)) + 1;
  const bytes = Buffer.alloc(size - 1 - start);
  await handle.read(bytes, 0, bytes.length, start);
  const read = readLine(textOf(bytes) ?? '');
  if ('sealed' in read) return { sequence: read.sealed.entry.sequence, hash: read.sealed.hash };
  throw new InputError(
    `The last line of the ledger ${file} is damaged (byte ${start}): ${read.problem}.`,
    'Nothing can be appended to it; `blastgate ledger verify` shows all that is wrong.',
    { file },
  );
}

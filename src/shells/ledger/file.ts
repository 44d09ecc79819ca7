import { constants, createReadStream, existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../../model/errors.ts';
import { type Draft, type Head, lineOf, sealDrafts, type SealedEntry } from '../../ledger/entry.ts';
import type { LedgerStore } from '../../ledger/store.ts';
import { linesIn } from './lines.ts';
import { type LockOptions, withLock } from './lock.ts';
import { refuseOddFile } from './odd-file.ts';
import { syncFolder } from './sync-folder.ts';
import { headOf, setTornAside } from './tail.ts';

/** A ledger in a file: JSON Lines, one writer at a time, each entry on the disk before it counts. */
export function fileLedger(file: string, options: LockOptions = {}): LedgerStore {
  const name = path.basename(file);
  return {
    name,
    lines: () => readLines(file),
    append: (drafts, after) => withLock(`${file}.lock`, () => appendTo(file, drafts, after), options),
    now: () => Promise.resolve(new Date().toISOString()),
    close: () => Promise.resolve(),
  };
}

const READ = constants.O_RDONLY | constants.O_NOFOLLOW;
const APPEND = constants.O_RDWR | constants.O_APPEND | constants.O_NOFOLLOW;
const FOR_ITS_OWNER = 0o600;

/** How often a last line that is not whole is looked at again: somebody may be writing it. */
const LOOKS = 5;
const BETWEEN_LOOKS = 40;

async function* readLines(file: string) {
  if (!existsSync(file)) return;
  for (let look = 1; look < LOOKS && !(await endsWhole(file)); look += 1) await sleep(BETWEEN_LOOKS);
  const handle = await openLedger(file, READ);
  yield* linesIn(createReadStream('', { fd: handle }));
}

async function endsWhole(file: string): Promise<boolean> {
  const handle = await openLedger(file, READ);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    return bytesRead === 0 || buffer[0] === 0x0a;
  } finally {
    await handle.close();
  }
}

async function appendTo(
  file: string,
  drafts: readonly Draft[],
  after: Head | undefined,
): Promise<readonly SealedEntry[] | undefined> {
  const { handle, isNew } = await openOrCreate(file);
  try {
    const size = await setTornAside(handle, file);
    const head = await headOf(handle, { file, size });
    if (after !== undefined && after.hash !== head.hash) return undefined;
    const sealed = sealDrafts(drafts, head, new Date().toISOString());
    await writeWhole(handle, { file, size, text: sealed.map((one) => `${lineOf(one)}\n`).join('') });
    if (isNew) await syncFolder(path.dirname(file));
    return sealed;
  } finally {
    await handle.close();
  }
}

async function openOrCreate(file: string): Promise<{ readonly handle: FileHandle; readonly isNew: boolean }> {
  try {
    const handle = await open(file, APPEND | constants.O_CREAT | constants.O_EXCL, FOR_ITS_OWNER);
    return { handle, isNew: true };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return { handle: await openLedger(file, APPEND), isNew: false };
    }
    throw cannot(file, 'written', error);
  }
}

async function openLedger(file: string, flags: number): Promise<FileHandle> {
  // Without O_NONBLOCK, a pipe in the ledger's place would be waited for without an end.
  const handle = await open(file, flags | constants.O_NONBLOCK).catch((error: unknown) => {
    throw cannot(file, flags === READ ? 'read' : 'written', error);
  });
  try {
    refuseOddFile(await handle.stat(), file);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function cannot(file: string, what: string, cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const hint = code === 'ELOOP' ? 'It is a symbolic link: name the file itself.' : 'Check the path and its permissions.';
  return new InputError(`The ledger ${file} cannot be ${what}.`, hint, { file, cause });
}

/** All bytes and their way to the disk, or none: what could be written only in part is taken back. */
async function writeWhole(
  handle: FileHandle,
  { file, size, text }: { readonly file: string; readonly size: number; readonly text: string },
): Promise<void> {
  try {
    await handle.writeFile(text);
    await handle.sync();
  } catch (cause) {
    // Where even this fails, the torn line is set aside by the next writer.
    await handle.truncate(size).catch(() => undefined);
    throw new InputError(
      `The ledger ${file} could not be written to the disk; nothing was recorded.`,
      'Make room, then try again.',
      {
        file,
        cause,
      },
    );
  }
}

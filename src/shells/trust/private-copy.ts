import { rmSync } from 'node:fs';
import { chmod, copyFile, mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InputError } from '../../model/errors.ts';

/** A copy that nobody but this user can reach, and nobody changes: what was verified is what is applied. */
export interface PrivateCopy {
  readonly file: string;
  /** The first bytes, which tell what kind of file it is. */
  readonly head: Uint8Array;
  /** Removes the copy and its folder; synchronous, so that it can be done while the process ends. */
  readonly remove: () => void;
}

/** Copies a file once, into a new folder that only this user may enter. Throws InputError where it cannot be read. */
export async function privateCopy(source: string): Promise<PrivateCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'blastgate-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await chmod(folder, 0o700);
    const file = path.join(folder, 'plan');
    await copyFile(source, file);
    await chmod(file, 0o400);
    return { file, head: await headOf(file), remove };
  } catch (cause) {
    remove();
    throw new InputError(`The plan ${source} cannot be read.`, 'Check the path; with -chdir it starts from that folder.', {
      cause,
    });
  }
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

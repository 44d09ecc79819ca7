import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** A new file's name is safe only once its folder is on the disk as well. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

import type { Stats } from 'node:fs';
import { InputError } from '../../model/errors.ts';

const WRITABLE_BY_OTHERS = 0o022;

/** Refuses what is no file of one owner: a device, a pipe, a second name elsewhere, or what anybody may rewrite. */
export function refuseOddFile(stats: Stats, file: string): void {
  const fault = faultOf(stats);
  if (fault !== undefined) throw new InputError(`The ledger ${file} ${fault[0]}.`, fault[1], { file });
}

function faultOf(stats: Stats): readonly [what: string, hint: string] | undefined {
  if (!stats.isFile()) return ['is no regular file', 'Name a file, or a new one in a folder that exists.'];
  if (stats.nlink > 1)
    return ['has a second name (a hard link)', 'Remove the other name: who writes there is not kept out here.'];
  if ((stats.mode & WRITABLE_BY_OTHERS) !== 0 && process.platform !== 'win32') {
    return ['may be written by others than its owner', 'Keep it for its owner alone: chmod 600.'];
  }
  return undefined;
}

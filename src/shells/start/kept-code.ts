import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const DIGEST_BYTES = 32;

/** Where compiled code lies, and which program it was compiled from: the SHA-256 of its source. */
export interface KeptCode {
  readonly file: string;
  readonly programId: string;
}

/**
 * The code that V8 compiled in an earlier run; undefined where there is none of this program that is whole. V8 itself would run
 * whatever bytes it finds: one that has flipped could change a verdict, so they count only under their digest.
 */
export function readKept(kept: KeptCode): Buffer | undefined {
  try {
    const bytes = readFileSync(kept.file);
    const data = bytes.subarray(DIGEST_BYTES);
    return bytes.subarray(0, DIGEST_BYTES).equals(digestOf(kept, data)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps compiled code for later runs, in one step for whoever reads at the same time. Where nothing can be written, nothing is. */
export function writeKept(kept: KeptCode, data: Buffer): void {
  const unfinished = `${kept.file}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(unfinished, Buffer.concat([digestOf(kept, data), data]), { flag: 'wx' });
    renameSync(unfinished, kept.file);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

function digestOf({ programId }: KeptCode, data: Buffer): Buffer {
  return createHash('sha256').update(programId).update(data).digest();
}

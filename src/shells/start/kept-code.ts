import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Where compiled code lies, and which program it was compiled from: the SHA-256 of its source. */
export interface KeptCode {
  readonly file: string;
  readonly programId: string;
}

/**
 * The code that V8 compiled in an earlier run; undefined where there is none of this program that is whole. V8 itself would run
 * whatever bytes it finds: one that has flipped could change a verdict. So they lie there twice, and are compared in a tenth of the
 * time that a digest would take at every start, or the module that knows checksums to load.
 */
export function readKept(kept: KeptCode): Buffer | undefined {
  try {
    const file = readFileSync(kept.file);
    const half = file.length / 2;
    const [bytes, again] = [file.subarray(0, half), file.subarray(half)];
    const id = Buffer.from(kept.programId);
    return bytes.equals(again) && bytes.subarray(0, id.length).equals(id) ? bytes.subarray(id.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps compiled code for later runs, in one step for whoever reads at the same time. Where nothing can be written, nothing is. */
export function writeKept(kept: KeptCode, data: Buffer): void {
  const unfinished = `${kept.file}.${process.pid}`;
  try {
    const bytes = [Buffer.from(kept.programId), data];
    writeFileSync(unfinished, Buffer.concat([...bytes, ...bytes]), { flag: 'wx' });
    renameSync(unfinished, kept.file);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

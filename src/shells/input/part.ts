import { recognizeFile } from './open.ts';

/** The i-th of n parts of a run. */
export interface Part {
  readonly index: number;
  readonly of: number;
}

/** Reads `2/4`; `undefined` where it is no part. */
export function parsePart(text: string): Part | undefined {
  const { index, of } = /^(?<index>\d{1,4})\/(?<of>\d{1,4})$/.exec(text)?.groups ?? {};
  const part = { index: Number(index), of: Number(of) };
  return part.index >= 1 && part.index <= part.of ? part : undefined;
}

/**
 * The files of one part, dealt out in turns. Change sets all go to the first part: pages and nested sets lie in several files,
 * and only together they make a plan.
 */
export async function filesOfPart(files: readonly string[], { index, of }: Part): Promise<readonly string[]> {
  const mine: string[] = [];
  let dealt = 0;
  for (const file of files) {
    const what = await recognizeFile(file);
    const isChangeSet = what.kind === 'plan' && what.format === 'cloudformation';
    const part = isChangeSet ? 1 : (dealt % of) + 1;
    if (!isChangeSet) dealt += 1;
    if (part === index) mine.push(file);
  }
  return mine;
}

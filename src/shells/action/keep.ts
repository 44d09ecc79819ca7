import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { artifactName, KEPT_FILE } from '../github/artifacts.ts';
import { messageOf } from '../github/undecided.ts';
import type { Session } from './session.ts';
import { upload } from './upload.ts';

/** For as long as an approval may reasonably take; later the pull request is planned again. */
const DAYS = 7;

/**
 * Leaves a text as an artifact of this run, under the hash that it is known by. Where that fails, reviews need a new plan: a
 * warning, since the verdict itself does not depend on it.
 */
export async function keep({ runner, warn }: Session, text: string, hash: string): Promise<void> {
  const folder = path.join(runner.temp, 'blastgate', hash);
  const file = path.join(folder, KEPT_FILE);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, text);
    await upload('Keeping what was judged', { name: artifactName(hash), file, retentionDays: DAYS });
  } catch (error) {
    warn(`What was judged could not be kept, so a review will need a new plan: ${messageOf(error)}.`);
  }
}

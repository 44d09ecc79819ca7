/**
 * Draws the comment of the built Action for a pass, a review and a block, as GitHub shows it, into `docs/github/images`:
 * `npm install --prefix scripts/screenshots`, `npm run build`, `npm run screenshots`. The comments are what the Action writes to the
 * GitHub of the tests. It needs Chromium; CHROMIUM names it where it lies elsewhere.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { approvalLineIn, approve, DANGEROUS, ROUTINE, withGate } from '../test/support/github/gate.ts';
import { ANN, BEN } from '../test/support/github/scenario.ts';

const OUT = path.resolve(import.meta.dirname, '../docs/github/images');
const DRAW = path.resolve(import.meta.dirname, 'screenshots/draw.mjs');

/** The comment under a pull request with this plan, after one approval where somebody gives one. */
async function comment(
  plan: string,
  { by, approved }: { readonly by?: typeof ANN; readonly approved?: boolean },
): Promise<string> {
  const said: string[] = [];
  await withGate({ plan, ...(by === undefined ? {} : { pull: { by } }) }, async (gate) => {
    const ran = await gate.run();
    if (approved === true) {
      approve(gate, [BEN], approvalLineIn(ran));
      await gate.run({ runId: 2 });
    }
    said.push(...gate.repository.comments.map(({ body }) => body));
  });
  const [text] = said;
  if (text === undefined) throw new Error('The Action wrote no comment: run `npm run build` first.');
  return text;
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-screenshots-'));
await mkdir(OUT, { recursive: true });
try {
  const comments = {
    pass: await comment(ROUTINE, {}),
    review: await comment(DANGEROUS, { by: ANN }),
    block: await comment(DANGEROUS, { approved: true }),
  };
  for (const [name, text] of Object.entries(comments)) {
    const file = path.join(folder, `${name}.md`);
    await writeFile(file, text);
    execFileSync(process.execPath, [DRAW, file, path.join(OUT, `comment-${name}.png`)], { stdio: 'inherit' });
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

import { concludeCheck } from '../github/check.ts';
import { checkRunsOf } from '../github/check-runs.ts';
import { readableState } from '../github/check-state.ts';
import { readOpenPulls } from '../github/pull-request.ts';
import type { OpenCheck } from './gate-check.ts';
import type { Gathered } from './gather.ts';
import type { Session } from './session.ts';

const WHY =
  'A newer commit of this pull request has been judged, and what this one would use of a budget is free again. Push it anew to have it judged anew.';

/**
 * Turns red what the gate let pass of this pull request at older commits: pushed back by force, such a commit would be green at once,
 * before anybody asks again what has been used and approved since. What another pull request shows stays as it is.
 */
export async function takeBack(session: Session, { pull, earlierGreen }: Gathered, check: OpenCheck): Promise<void> {
  const older = earlierGreen.filter((sha) => sha !== pull.head.sha);
  if (check === undefined || older.length === 0) return;
  const { github, runner, inputs } = session;
  const heads = new Set((await readOpenPulls(github, runner.at)).map(({ head }) => head.sha));
  for (const sha of older.filter((one) => !heads.has(one))) {
    const runs = await checkRunsOf(github, runner.at, { sha, name: inputs.checkName, app: check.app?.id });
    for (const { id, conclusion, output } of runs.filter((run) => isOf(run.output.text, pull.number))) {
      if (conclusion !== 'success') continue;
      const shown = { title: 'Replaced by a newer commit', summary: WHY, text: output.text ?? '' };
      await concludeCheck(github, runner.at, { id, conclusion: 'failure', output: shown, annotations: [] });
    }
  }
}

/** Whether a check speaks of this pull request alone. */
function isOf(text: string | null, number: number): boolean {
  const results = readableState(text);
  return results.length > 0 && results.every(({ pull }) => pull === number);
}

import { expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AGENT_CONTEXT, judgeTexts, ROOT } from '../support/pipeline.ts';

const lastStep = async (fixture: string) => {
  const { hardStops, nextSteps } = await judgeTexts(
    [await readFile(path.join(ROOT, 'fixtures', fixture, 'input.json'), 'utf8')],
    AGENT_CONTEXT,
  );
  return { stops: hardStops.length > 0, says: nextSteps.at(-1)?.message };
};

test('an agent is told that no approval clears a hard stop, as the gate has it', async () => {
  expect(await lastStep('vpc-cidr-cascade')).toEqual({ stops: true, says: expect.stringContaining('no approval lets it') });
});

test('and who has to approve where one does', async () => {
  expect(await lastStep('cluster-version')).toEqual({ stops: false, says: expect.stringContaining('needs the approval of') });
});

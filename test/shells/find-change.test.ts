import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changesAt } from '../../src/shells/find-change.ts';
import { judgeTexts, ROOT } from '../support/pipeline.ts';

const report = await judgeTexts([await readFile(path.join(ROOT, 'fixtures/vpc-cidr-cascade/input.json'), 'utf8')]);

test('a name as reports shorten it leads to the addresses behind it', () => {
  for (const asked of ['aws_subnet.private[0..2]', 'aws_subnet.private']) {
    expect(() => changesAt(asked, report)).toThrow(
      expect.objectContaining({ hint: 'Near it: aws_subnet.private[0], aws_subnet.private[1], aws_subnet.private[2].' }),
    );
  }
});

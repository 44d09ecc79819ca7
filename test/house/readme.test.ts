import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withFreshSamples } from '../../scripts/docs.ts';
import { ROOT } from './repository.ts';

const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8');

test('what the README shows is what the command line prints (`npm run docs` refreshes it)', () => {
  expect(readme.match(/<!-- output of: /g)).toHaveLength(2);
  expect(withFreshSamples(readme)).toBe(readme);
});

test('the two commands of the README use only scripts and files that are there', async () => {
  const { scripts } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const commands = readme.split('\n').filter((line) => line.startsWith('npm ci && '));
  expect(commands).toEqual([
    'npm ci && npm run build && node dist/cli.cjs analyze fixtures/vpc-cidr-cascade/input.json',
    'npm ci && npm run check',
  ]);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['build', 'check']));
  await expect(readFile(path.join(ROOT, 'fixtures/vpc-cidr-cascade/input.json'))).resolves.toBeDefined();
  // CI runs what the README promises, to the letter.
  expect(await readFile(path.join(ROOT, '.ci/run'), 'utf8')).toContain(`(${commands[1]})`);
});

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { renderers, type ReportFormat } from '../../src/report/index.ts';
import { REPORTS } from './fixtures/index.ts';

const FORMATS: readonly (readonly [ending: string, format: ReportFormat])[] = [
  ['md', 'markdown'],
  ['txt', 'terminal'],
];
const CASES = Object.keys(REPORTS).flatMap((name) => FORMATS.map(([ending, format]) => ({ name, ending, format })));

test.each(CASES)('$name reads as its golden $ending says', async ({ name, ending, format }) => {
  const golden = path.join(import.meta.dirname, 'fixtures', `${name}.expected.${ending}`);
  const report = REPORTS[name];
  const text = report && renderers[format](report, { marker: 'blastgate:test' });
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(golden, text ?? '');
  expect(text).toBe(await readFile(golden, 'utf8'));
});

test('the formats stand in the order of their names', () => {
  expect(Object.keys(renderers)).toEqual(Object.keys(renderers).toSorted());
});

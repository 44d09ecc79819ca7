import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { renderers, type ReportFormat } from '../../src/report/index.ts';
import { contentOf } from '../support/page-content.ts';
import { hugeReport } from './fixtures/huge.ts';
import { HOSTILE, poisoned } from './fixtures/hostile.ts';
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

/** What a hostile plan and a huge one come to: of the huge one the first and the last lines. */
const EXTREMES = {
  hostile: () =>
    renderers.html(
      poisoned(REPORTS['half-approved'] ?? fail(), (clean) => `${clean}${HOSTILE.join(' ').slice(0, 700)}`),
      {},
    ),
  huge: () => renderers.html(hugeReport(2_000), {}),
};
const ENDS = 120;

test.each(Object.entries(EXTREMES))('the page of a %s plan reads as its golden file says', async (name, render) => {
  const golden = path.join(import.meta.dirname, 'fixtures', `${name}.expected.html`);
  const lines = contentOf(render()).split('\n');
  const text =
    lines.length > 2 * ENDS
      ? [...lines.slice(0, ENDS), `… ${lines.length - 2 * ENDS} lines`, ...lines.slice(-ENDS)].join('\n')
      : lines.join('\n');
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(golden, text);
  expect(text).toBe(await readFile(golden, 'utf8'));
});

function fail(): never {
  throw new Error('The report is gone.');
}

test('the formats stand in the order of their names', () => {
  expect(Object.keys(renderers)).toEqual(Object.keys(renderers).toSorted());
});

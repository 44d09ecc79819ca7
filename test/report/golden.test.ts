import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { renderers, type ReportFormat } from '../../src/report/index.ts';
import { sha256 } from '../../src/trust/hash.ts';
import { contentOf } from '../support/page-content.ts';
import { HOSTILE, hostileReport, poisoned } from './fixtures/hostile.ts';
import { hugeReport } from './fixtures/huge.ts';
import { REPORTS } from './fixtures/index.ts';

const ENDINGS: Readonly<Record<Exclude<ReportFormat, 'html'>, string>> = {
  'agent-feedback': 'feedback.json',
  csv: 'csv',
  'gitlab-codequality': 'codequality.json',
  'gitlab-terraform': 'terraform.json',
  json: 'json',
  junit: 'junit.xml',
  markdown: 'md',
  sarif: 'sarif',
  terminal: 'txt',
};
const GOLDEN = { ...REPORTS, hostile: hostileReport, huge: hugeReport(3_000) };
const CASES = Object.entries(GOLDEN).flatMap(([name, report]) => formats().map((format) => ({ name, report, format })));

/** Pages have golden files of their own below, without what every page has. */
function formats(): readonly (keyof typeof ENDINGS)[] {
  return Object.keys(renderers).filter((name): name is keyof typeof ENDINGS => Object.hasOwn(ENDINGS, name));
}

/** All of a text, or where it is longer than a reader would compare, its start and what tells the rest. */
function compared(text: string): string {
  const lines = text.split('\n');
  if (lines.length < 2_000) return text;
  return [...lines.slice(0, 60), `[${lines.length} lines, sha256 ${sha256(text)}]`, ''].join('\n');
}

test.each(CASES)('$name reads as its golden $format says', async ({ name, report, format }) => {
  const golden = path.join(import.meta.dirname, 'fixtures', `${name}.expected.${ENDINGS[format]}`);
  const text = compared(renderers[format](report, { marker: 'blastgate:test' }));
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(golden, text);
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

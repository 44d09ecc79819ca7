import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { renderers, type ReportFormat } from '../../src/report/index.ts';
import { sha256 } from '../../src/trust/hash.ts';
import { hostileReport } from './fixtures/hostile.ts';
import { hugeReport } from './fixtures/huge.ts';
import { REPORTS } from './fixtures/index.ts';

const ENDINGS: Readonly<Record<ReportFormat, string>> = {
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

function formats(): readonly ReportFormat[] {
  return Object.keys(renderers).filter((name): name is ReportFormat => Object.hasOwn(renderers, name));
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

test('the formats stand in the order of their names', () => {
  expect(Object.keys(renderers)).toEqual(Object.keys(renderers).toSorted());
});

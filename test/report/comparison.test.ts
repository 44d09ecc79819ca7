import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compose/compare.ts';
import { comparisonRenderers, type ComparisonFormat } from '../../src/report/comparison.ts';
import { widthOf } from '../../src/report/shorten.ts';
import { report } from './fixtures/build.ts';
import { HOSTILE, poisoned } from './fixtures/hostile.ts';
import { hugeReport } from './fixtures/huge.ts';
import { partialReview, routineDeploy, unknownPrincipal } from './fixtures/small.ts';
import { vpcCascade } from './fixtures/vpc-cascade.ts';
import { outsideFences } from './support.ts';

const ENDINGS: Readonly<Record<ComparisonFormat, string>> = { json: 'json', markdown: 'md', terminal: 'txt' };
const GOLDEN = {
  'comparison-worse': compareReports(partialReview, vpcCascade),
  'comparison-better': compareReports(unknownPrincipal, routineDeploy),
};
const CASES = Object.entries(GOLDEN).flatMap(([name, comparison]) =>
  (['json', 'markdown', 'terminal'] as const).map((format) => ({ name, comparison, format })),
);

test.each(CASES)('$name reads as its golden $format says', async ({ name, comparison, format }) => {
  const golden = path.join(import.meta.dirname, 'fixtures', `${name}.expected.${ENDINGS[format]}`);
  const text = comparisonRenderers[format](comparison, {});
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(golden, text);
  expect(text).toBe(await readFile(golden, 'utf8'));
});

describe('in the terminal', () => {
  test.each([40, 60, 80, 120])('it keeps to %i columns', (width) => {
    const text = comparisonRenderers.terminal(compareReports(hugeReport(300), vpcCascade), { width });
    expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
  });

  test('very many differences are counted, not told', () => {
    const text = comparisonRenderers.terminal(compareReports(report(), hugeReport(300)), {});
    expect(text).toContain('… 288 more; --format json lists all');
    expect(text.split('\n').length).toBeLessThan(80);
  });

  test('two plans that do the same are said to', () => {
    expect(comparisonRenderers.terminal(compareReports(vpcCascade, vpcCascade), {})).toContain('Both plans do the same: ');
  });

  test('it is plain ASCII where Unicode is not to be had, and the same without colour', () => {
    const comparison = compareReports(partialReview, vpcCascade);
    expect(comparisonRenderers.terminal(comparison, { unicode: false })).toMatch(/^[\n\x20-\x7E]*$/);
    const coloured = comparisonRenderers.terminal(comparison, { color: true });
    expect(coloured.replace(/\u001B\[\d+(?:;\d+)*m/g, '')).toBe(comparisonRenderers.terminal(comparison, {}));
  });
});

test('in Markdown it stays within the size of a comment', () => {
  const text = comparisonRenderers.markdown(compareReports(report(), hugeReport(3_000)), { limit: 20_000 });
  expect(text.length).toBeLessThanOrEqual(20_000);
  expect(text).toMatch(/… \d+ more/);
});

const OWN_TAGS = /<\/?(?:details|summary|code)>/g;

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 30), text]))('nothing in it acts: %s', (_, text) => {
  const bad = compareReports(
    poisoned(vpcCascade, (clean) => clean + text),
    poisoned(unknownPrincipal, (clean) => text + clean),
  );
  expect(comparisonRenderers.terminal(bad, { width: 80 })).not.toMatch(/[^\P{C}\n]|^\s*(?:::|##\[)/mu);
  const markdown = comparisonRenderers.markdown(bad, {});
  expect(markdown).not.toMatch(/[^\P{C}\n]/u);
  const prose = outsideFences(markdown).map((line) => line.replace(OWN_TAGS, '').replace(/(?<!`)`[^`\n]+`(?!`)/g, 'code'));
  for (const line of prose) expect(line).not.toMatch(/<|@\w|:\/\/|(?<!&)#\d|\bwww\.|\bGH-\d|\[[^ ]*\]\(/);
  expect(JSON.parse(comparisonRenderers.json(bad))).toEqual(bad);
});

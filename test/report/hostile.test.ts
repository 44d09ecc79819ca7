import { describe, expect, test } from 'vitest';
import { explainChange } from '../../src/report/explain.ts';
import { renderers } from '../../src/report/index.ts';
import { widthOf } from '../../src/report/shorten.ts';
import { HOSTILE, poisoned } from './fixtures/hostile.ts';
import { REPORTS } from './fixtures/index.ts';
import { mermaidIn, outsideFences, skeletonOf, strangeLines } from './support.ts';

/** Each report with a text alone in every string, and with the text inside every string. */
const WAYS: readonly (readonly [way: string, poison: (text: string) => (clean: string) => string])[] = [
  ['alone', (text) => () => text],
  ['inside', (text) => (clean) => `${clean}${text}${clean}`],
];
const CASES = Object.entries(REPORTS)
  .filter(([name]) => name !== 'empty-plan')
  .flatMap(([name, report]) => WAYS.map(([way, poison]) => ({ name, way, report, poison })));

/** The only tags that a comment may hold. */
const OWN_TAGS = /<(?:\/?(?:details|summary|sub|code)|br)>|^<!-- [^<>]* -->$/g;

describe.each(CASES)('$name with hostile text $way', ({ report, poison }) => {
  const each = HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const);

  test.each(each)('keeps the shape of the comment: %s', (_, text) => {
    const bad = renderers.markdown(poisoned(report, poison(text)), { marker: text });
    const harmless = text.trim() === '' ? text : 'w'.repeat(text.length);
    const tame = renderers.markdown(poisoned(report, poison(harmless)), { marker: harmless });
    expect(skeletonOf(bad)).toEqual(skeletonOf(tame));
  });

  test.each(each)('lets nothing act in the comment: %s', (_, text) => {
    const bad = renderers.markdown(poisoned(report, poison(text)), { marker: text });
    const prose = outsideFences(bad).map((line) => line.replace(OWN_TAGS, '').replace(/(?<!`)`[^`\n]+`(?!`)/g, 'code'));
    expect(bad).not.toMatch(/[^\P{C}\n\u200D]/u);
    for (const line of prose)
      expect(line).not.toMatch(/<|@\w|:\/\/|(?<!&)#\d|\bwww\.|\bGH-\d|\[[^ ]*\]\(|\*\*.*\*\*.*\*\*.*\*\*.*\*\*/);
    expect(strangeLines(mermaidIn(bad) ?? 'flowchart LR')).toEqual([]);
  });

  test.each(each)('lets nothing act in the terminal: %s', (_, text) => {
    const bad = poisoned(report, poison(text));
    const first = bad.changes[0]?.id ?? '';
    const views = [
      renderers.terminal(bad, { width: 80 }),
      renderers.terminal(bad, { width: 80, color: true }).replace(/\u001B\[\d+(?:;\d+)*m/g, ''),
      ...(bad.changes.length > 0 ? [explainChange(bad, first, { width: 80 })] : []),
    ];
    for (const view of views) {
      expect(view).not.toMatch(/[^\P{C}\n]/u);
      const wide = view.split('\n').filter((line) => widthOf(line) > 80 && !/^ {8}\S*/.test(line));
      expect(wide).toEqual([]);
    }
  });

  test.each(each)('comes through JSON unchanged and invisible to a terminal: %s', (_, text) => {
    const bad = poisoned(report, poison(text));
    const json = renderers.json(bad, {});
    expect(json).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\p{Cf}\u2028\u2029]/u);
    expect(JSON.parse(json)).toEqual(bad);
  });
});

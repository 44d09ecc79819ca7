import { createHash } from 'node:crypto';
import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { renderers } from '../../src/report/index.ts';
import { hugeGraph, hugeReport } from './fixtures/huge.ts';
import { HOSTILE, poisoned } from './fixtures/hostile.ts';
import { REPORTS } from './fixtures/index.ts';
import { vpcCascade } from './fixtures/vpc-cascade.ts';

const page = renderers.html(vpcCascade, {});
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** What stands between the tags of the page's own script, style or data. */
const inside = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
/** The page without what is always the same. */
const contentOf = (html: string) => html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '');

describe('the page', () => {
  test('allows its own script and style by their hashes and nothing else', () => {
    const policy = inside(page, /http-equiv="Content-Security-Policy" content="([^"]*)"/);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(inside(page, /<script>([\s\S]*?)<\/script>/))}`,
      `style-src ${hashOf(inside(page, /<style>([\s\S]*?)<\/style>/))}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test('says its policy before anything that could act', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(?:title|style|script|body)/));
  });

  test('names no address of any network', () => {
    expect(page).not.toMatch(/(?:src|href|action)="(?!#)|https?:|url\(|@import/);
  });

  test('says verdict, headline and consequence before all else', () => {
    const main = page.slice(page.indexOf('<main>')).replace(/<[^>]+>/g, ' ');
    expect(main.trim().startsWith('Blocked')).toBe(true);
    const places = ['Blocked', 'of 100', 'Why', 'To proceed', 'Blast radius', 'Changes by root cause', 'Evidence'].map((text) =>
      main.indexOf(text),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('draws parts of the score that add up to it', () => {
    const meter = inside(page, /<svg class="meter"([\s\S]*?)<\/svg>\n/);
    const widths = [...meter.matchAll(/class="part [^"]*" x="(\d+)%" y="0" width="(\d+)%"/g)].map(([, x, width]) => [
      Number(x),
      Number(width),
    ]);
    expect(widths.length).toBeGreaterThan(1);
    const end = widths.reduce((sum, [x = 0, width = 0]) => {
      expect(x).toBe(sum);
      return sum + width;
    }, 0);
    expect(end).toBe(vpcCascade.score);
  });

  test('marks what forces a replacement and masks what is sensitive', () => {
    const [first, ...others] = vpcCascade.changes;
    if (!first) throw new Error('The report is empty.');
    const diff = [
      { path: 'password', before: 'old-secret', after: 'new-secret', sensitive: true },
      { path: 'engine', before: 'mysql', after: 'postgres', forcesReplacement: true },
    ];
    const html = renderers.html({ ...vpcCascade, changes: [{ ...first, diff }, ...others] }, {});
    expect(html).toContain('<code class="path">engine</code> <span class="chip chip-forces">forces replacement</span>');
    expect(html).toContain('changes; its value is sensitive');
    expect(html).not.toContain('-secret');
  });

  test('tells how to make a change safe and how to get back', () => {
    const [first, ...others] = vpcCascade.changes;
    if (!first) throw new Error('The report is empty.');
    const safer = [{ message: 'Keep `x` as it is.', code: { language: 'hcl' as const, text: 'a {\n  b = 1\n}' } }];
    const html = renderers.html(
      { ...vpcCascade, changes: [{ ...first, safer, wayBack: 'From the `snapshot`.' }, ...others] },
      {},
    );
    expect(html).toContain('<pre tabindex="0"><code>a {\n  b &#x3D; 1\n}</code></pre>');
    expect(html).toContain('<p>From the <code>snapshot</code>.</p>');
  });

  test('has each anchor once, and every link of its own leads somewhere', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [, target] of contentOf(page).matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});

describe('a huge plan', () => {
  const huge = renderers.html(hugeReport(2_000), {});
  const rowsIn = (html: string) => html.match(/ id="c\d+"/g)?.length ?? 0;

  test('is cut, the worst first, and the page says what is left out and how to see it', () => {
    expect(rowsIn(huge)).toBeLessThan(600);
    expect(huge).toMatch(/\d+ milder changes are left out of this page\. <code>--full<\/code> writes a page with all of them/);
    expect(huge.length).toBeLessThan(2_000_000);
  });

  test('is whole where that is asked for', () => {
    const whole = renderers.html(hugeReport(2_000), { full: true });
    expect(rowsIn(whole)).toBeGreaterThan(rowsIn(huge));
    expect(contentOf(whole)).not.toContain('left out of this page');
  });

  test('brings its whole drawing in little room', () => {
    const data = JSON.parse(inside(renderers.html(hugeGraph(5_000), {}), /id="graph-data">([^<]*)<\/script>/));
    expect(data.nodes.length).toBe(5_050);
    expect(data.paths).toHaveLength(50);
    expect(JSON.stringify(data).length / data.nodes.length).toBeLessThan(300);
  });
});

describe('text of somebody else’s choosing', () => {
  /** The tags without those around names: a backtick more or less moves them. */
  const tagsOf = (html: string) =>
    (contentOf(html).match(/<\/?[a-z!][^>]*>/gi) ?? [])
      .map((tag) => tag.replace(/"[^"]*"/g, '""'))
      .filter((tag) => !/^<\/?code>$/.test(tag));

  test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
    'adds no markup and nothing unseen: %s',
    (_, text) => {
      for (const [name, report] of Object.entries(REPORTS)) {
        const bad = renderers.html(
          poisoned(report, (clean) => `${clean}${text}${clean}`),
          {},
        );
        const tame = renderers.html(
          poisoned(report, (clean) => `${clean}${'w'.repeat(text.length)}${clean}`),
          {},
        );
        expect(tagsOf(bad), name).toEqual(tagsOf(tame));
        expect(contentOf(bad)).not.toMatch(/[^\P{C}\n\u200D]/u);
      }
    },
  );

  test('in any mixture', () => {
    const shape = tagsOf(
      renderers.html(
        poisoned(vpcCascade, (clean) => `${clean}w`),
        {},
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        const bad = renderers.html(
          poisoned(vpcCascade, (clean) => `${clean}${text}w`),
          {},
        );
        expect(tagsOf(bad)).toEqual(shape);
      }),
      { numRuns: 30 },
    );
  });
});

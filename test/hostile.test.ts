import * as fc from './support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/generated/report.ts';
import { withoutCommands } from '../src/report/escape.ts';
import { renderers } from '../src/report/index.ts';
import { CANARY, HOSTILE, hostilePlan } from './support/hostile-plan.ts';
import { judgeTexts, renderAll, WITHOUT_DIGESTS } from './support/pipeline.ts';

const judge = (evil: string): Promise<Report> => judgeTexts([JSON.stringify(hostilePlan(evil))], WITHOUT_DIGESTS);
/** Colours are ours and few; what is left after taking them out must hold no escape. */
const COLOUR = new RegExp(String.raw`${String.fromCharCode(27)}\[\d{1,3}(?:;\d{1,3}){0,4}m`, 'g');

/** Faults of a text that people and runners read line by line. */
function faultsOfText(text: string): readonly string[] {
  const plain = text.replaceAll(COLOUR, '');
  const faults: readonly (readonly [name: string, pattern: RegExp])[] = [
    ['a secret', new RegExp(CANARY, 'i')],
    ['a control character', /(?!\n)\p{Cc}/u],
    ['a format character', /\p{Cf}/u],
    ['a line separator', /[\u2028\u2029]/],
    ['an unpaired surrogate', /\p{Cs}/u],
    ['a word of a program', /\[object Object\]|\bundefined\b|\bNaN\b/],
  ];
  // A line that starts with a colour is none: the runner skips blanks only.
  const commands = /^\s*(?:::|##(?:vso)?\[)/m.test(text) ? ['a command to a runner'] : [];
  return [...commands, ...faults.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name)];
}

const OUR_TAGS = /<\/?(?:details|summary|sub|code|br|b|strong|em|kbd|pre|table|tr|td|th)\/?>/g;

/** Markdown as GitHub sees it, without what stands in code, where nothing is markup. */
function markupOf(markdown: string): string {
  const withoutFences = markdown.replaceAll(/^( *)(`{3,})[^\n`]*\n[\s\S]*?\n\1\2$/gm, '');
  return withoutFences
    .replaceAll(/`[^`\n]+`/g, '')
    .replaceAll(/^<!-- [\w: .-]+ -->$/gm, '')
    .replaceAll(OUR_TAGS, '');
}

function faultsOfMarkdown(markdown: string): readonly string[] {
  const markup = markupOf(markdown);
  const faults: readonly (readonly [name: string, pattern: RegExp])[] = [
    ['a tag that is not ours', /</],
    ['a mention', /@\w/],
    ['a reference', /(?:^|[\s(])(?:#\d|GH-\d)/i],
    ['a link', /\]\(|https?:\/\/evil|www\.evil|\]:/],
    ['an emoji', /:tada:/],
    ['a backtick without its twin', /`/],
    ['a forged heading', /^#+ heading/m],
  ];
  return [...faults.filter(([, pattern]) => pattern.test(markup)).map(([name]) => name), ...brokenTables(markdown)];
}

/** Rows whose cells are not those of their head. */
function brokenTables(markdown: string): readonly string[] {
  const cells = (line: string): number => line.replaceAll(/\\\||`[^`]*`/g, '').split('|').length;
  return markdown
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((rows) => rows.some((line) => cells(line) !== cells(rows[0] ?? '')))
    .map(([head]) => `a broken table: ${head ?? ''}`);
}

const LABEL = String.raw`"(?:[\p{L}\p{N} .,/+\-_=()\[\]→…]|#\d+;|<br\/>)*"`;
const NODE = new RegExp(
  String.raw`^ {2}n\d+(?:\[${LABEL}\]|\(${LABEL}\)|\{\{${LABEL}\}\}|\[\(${LABEL}\)\]|\(\[${LABEL}\]\)):::\w+$`,
  'u',
);
const OTHER_LINES = [/^flowchart LR$/, /^ {2}n\d+ --> n\d+$/, /^ {2}classDef \w+ [\w:#,. -]+$/];

function strangeMermaidLines(markdown: string): readonly string[] {
  const drawings = [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, drawing]) => drawing ?? '');
  const lines = drawings.flatMap((drawing) => drawing.split('\n'));
  return lines.filter((line) => !NODE.test(line) && !OTHER_LINES.some((pattern) => pattern.test(line)));
}

/** All that is wrong with any rendering of a report. */
function faultsOf(report: Report): readonly string[] {
  const texts = renderAll(report).flatMap(([format, text]) =>
    // In JSON a control character stands as its escape; the strings themselves are data for programs.
    // RFC 4180 ends its lines by two characters.
    faultsOfText(format === 'csv' ? text.replaceAll('\r\n', '\n') : text).map((fault) => `${format}: ${fault}`),
  );
  const markdown = renderers.markdown(report, { marker: 'blastgate:test' });
  return [
    ...texts,
    ...faultsOfMarkdown(markdown).map((fault) => `markdown: ${fault}`),
    ...strangeMermaidLines(markdown).map((line) => `mermaid: ${line}`),
  ];
}

describe('text of somebody else’s choosing', () => {
  test.each(HOSTILE)('reaches every format as text only: %j', async (evil) => {
    expect(faultsOf(await judge(evil))).toEqual([]);
  });

  test('in any mixture', { timeout: 600_000 }, async () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 20 }));
    const evil = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(evil, async (text) => {
        expect(faultsOf(await judge(text))).toEqual([]);
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 40) },
    );
  });

  test('in the name of the file', async () => {
    for (const evil of HOSTILE.filter((text) => text.trim() !== '')) {
      const report = await judge('plain');
      const [plan] = report.plans;
      if (plan === undefined) throw new Error('A report names its plans.');
      expect(faultsOf({ ...report, plans: [{ ...plan, file: evil }] })).toEqual([]);
    }
  });
});

test('the report of the hostile plan is a full one, so that there is something to hide', async () => {
  const report = await judge('plain');
  expect(report.changes.length).toBeGreaterThan(7);
  expect(report.changes.flatMap(({ diff }) => diff).some(({ sensitive }) => sensitive === true)).toBe(true);
  expect(renderers.markdown(report, {})).toContain('```mermaid');
});

test('a secret changes nothing but its placeholder', async () => {
  const text = JSON.stringify(hostilePlan('plain'));
  const other = await judgeTexts([text.replaceAll(CANARY, 'tr34sure')], WITHOUT_DIGESTS);
  expect(other).toEqual(await judgeTexts([text], WITHOUT_DIGESTS));
});

test.each(['::error::x', '  ::error::x', '\t##[error]x', '##vso[task.complete]x', '::'])(
  'no line of a log is a command: %j',
  (line) => {
    const [shown = ''] = withoutCommands(`before\n${line}\nafter`).split('\n').slice(1);
    expect(shown.trimStart()).toMatch(/^·/);
    expect(shown.endsWith(line.trimStart())).toBe(true);
  },
);

test('other colons stay as they are', () => {
  expect(withoutCommands('  AWS::EC2::VPC and arn:aws:iam::123456789012:role/x')).toBe(
    '  AWS::EC2::VPC and arn:aws:iam::123456789012:role/x',
  );
});

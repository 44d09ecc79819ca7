import type { Comparison, Difference } from '../generated/comparison.ts';
import { code } from '../model/text.ts';
import { fit } from './budget.ts';
import { changeSections, placeWords, samePhrase, sideWords, stepWords, TREND_WORDS } from './comparison-words.ts';
import { markdownSentence } from './escape.ts';
import type { RenderOptions } from './renderer.ts';
import { shortenSentence } from './shorten.ts';
import { asSentence, morePhrase } from './view.ts';
import { VERDICT_WORDS } from './words.ts';

const LIMIT = 65_536 - 256;
const NAME = 160;
const LEVELS = [50, 15, 3] as const;

/** A comparison in Markdown as GitHub reads it, within the size of a comment. */
export function comparisonMarkdown(comparison: Comparison, { limit = LIMIT }: RenderOptions): string {
  return fit(LEVELS, limit, (most) => textOf(comparison, most));
}

function textOf(comparison: Comparison, most: number): string {
  const { old, new: now, trend, worse, better } = comparison;
  const sign = VERDICT_WORDS[now.verdict].sign;
  const blocks = [
    `## ${sign} ${TREND_WORDS[trend]}: ${sideWords(old)} → ${sideWords(now)}`,
    said(`${asSentence(now.headline)} Environment: ${placeWords(comparison)}.`),
    table('Got worse', rowsOf(worse, true), most),
    table('Got better', rowsOf(better, false), most),
    ...changeSections(comparison).map(({ title, lines }) => fold(title, lines, most)),
    said(samePhrase(comparison)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function said(sentence: string): string {
  return markdownSentence(shortenSentence(sentence, NAME));
}

function rowsOf(differences: readonly Difference[], isWorse: boolean): readonly string[] {
  return differences.map(
    (difference) => `| ${said(stepWords(difference, isWorse))} | ${said(difference.message)} | ${said(code(difference.rule))} |`,
  );
}

function table(title: string, rows: readonly string[], most: number): string {
  if (rows.length === 0) return '';
  return [`### ${title}`, '| | Finding | Rule |', '|:---|:---|:---|', ...rows.slice(0, most), ...more(rows.length - most)].join(
    '\n',
  );
}

function fold(title: string, lines: readonly string[], most: number): string {
  const items = lines.slice(0, most).map((line) => `- ${said(line)}`);
  return [`<details><summary>${title}</summary>`, '', ...items, ...more(lines.length - most), '', '</details>'].join('\n');
}

function more(hidden: number): readonly string[] {
  const phrase = morePhrase(hidden);
  return phrase === undefined ? [] : ['', phrase];
}

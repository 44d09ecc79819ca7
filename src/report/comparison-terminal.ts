import type { Comparison, Difference } from '../generated/comparison.ts';
import { code } from '../model/text.ts';
import { changeSections, placeWords, samePhrase, sideWords, stepWords, TREND_WORDS } from './comparison-words.ts';
import { withoutCommands } from './escape.ts';
import { ascii, type Canvas, wrapSentence } from './layout.ts';
import type { RenderOptions } from './renderer.ts';
import { shortenSentence, widthOf } from './shorten.ts';
import type { Paint } from './style.ts';
import { canvasOf, item, sentence } from './terminal.ts';
import { asSentence, morePhrase } from './view.ts';

const MARGIN = '  ';
const MOST = { worse: 12, better: 8, changes: 8 } as const;
const NAME = 120;
const STEP_WIDTH = '100 → 100 %'.length;

/** A comparison for a terminal: the answer, what got worse, what got better, and the changes behind it. */
export function comparisonTerminal(comparison: Comparison, options: RenderOptions): string {
  const canvas = canvasOf(options);
  const { style } = canvas;
  const { trend, worse, better, new: now } = comparison;
  const label = { better: style.onGreen, worse: style.onRed, same: style.onYellow }[trend](
    ` ${TREND_WORDS[trend].toUpperCase()} `,
  );
  const blocks = [
    [
      ...wrapSentence(`${sideWords(comparison.old)} → ${sideWords(now)}; ${placeWords(comparison)}`, canvas, {
        first: `${MARGIN}${label}   `,
        rest: ' '.repeat(MARGIN.length + widthOf(TREND_WORDS[trend]) + 5),
      }),
    ],
    sentence(asSentence(now.headline), canvas, style.bold),
    section(
      `Worse (${worse.length})`,
      differenceLines(worse, { isWorse: true, paint: style.red, most: MOST.worse, canvas }),
      canvas,
    ),
    section(
      `Better (${better.length})`,
      differenceLines(better, { isWorse: false, paint: style.green, most: MOST.better, canvas }),
      canvas,
    ),
    ...changeSections(comparison).map(({ title, lines }) => section(title, capped(lines, canvas), canvas)),
    samePhrase(comparison) === '' ? [] : sentence(samePhrase(comparison), canvas, style.dim),
  ];
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return withoutCommands(`\n${text.join('\n\n')}\n`);
}

function section(title: string, lines: readonly string[], { style }: Canvas): readonly string[] {
  return lines.length === 0 ? [] : [MARGIN + style.bold(title), ...lines];
}

function capped(sentences: readonly string[], canvas: Canvas): readonly string[] {
  const shown = sentences.slice(0, MOST.changes).flatMap((one) => item(one, canvas));
  return [...shown, ...moreLine(sentences.length - MOST.changes, canvas)];
}

function moreLine(hidden: number, { signs }: Canvas): readonly string[] {
  const more = morePhrase(hidden);
  return more === undefined ? [] : [`${MARGIN}${MARGIN}${ascii(`${more}; --format json lists all`, signs)}`];
}

interface Drawing {
  readonly isWorse: boolean;
  readonly paint: Paint;
  readonly most: number;
  readonly canvas: Canvas;
}

/** Narrower, the word before a finding stands on a line of its own. */
const WIDE = 60;

function differenceLines(differences: readonly Difference[], { isWorse, paint, most, canvas }: Drawing): readonly string[] {
  const isWide = canvas.width >= WIDE;
  const rest = ' '.repeat(MARGIN.length * 3 + (isWide ? STEP_WIDTH : 0));
  const shown = differences.slice(0, most).flatMap((difference) => {
    const step = ascii(stepWords(difference, isWorse), canvas.signs);
    const said = `${shortenSentence(difference.message.replace(/\.$/, ''), NAME)} (rule ${code(difference.rule)})`;
    const [head = '', ...others] = wrapSentence(said, canvas, { first: rest, rest });
    const first = MARGIN.repeat(2) + paint(step);
    if (!isWide) return [first, head, ...others];
    return [first + ' '.repeat(rest.length - MARGIN.length * 2 - widthOf(step)) + head.slice(rest.length), ...others];
  });
  return [...shown, ...moreLine(differences.length - most, canvas)];
}

import { sentenceParts } from '../model/text.ts';
import { escapeTerminal } from './escape.ts';
import type { RenderOptions } from './renderer.ts';
import { shorten, signsOf, take, widthOf } from './shorten.ts';
import type { Style } from './style.ts';

/** Signs for drawing; the second set for terminals and logs without Unicode. */
export interface Signs {
  readonly branch: string;
  readonly last: string;
  readonly line: string;
  readonly gap: string;
  readonly bar: string;
  readonly more: string;
  readonly arrow: string;
  readonly dot: string;
}

const UNICODE: Signs = { branch: '├─ ', last: '└─ ', line: '│  ', gap: '   ', bar: '█', more: '…', arrow: '→', dot: '·' };
const ASCII: Signs = { branch: '|- ', last: '`- ', line: '|  ', gap: '   ', bar: '#', more: '...', arrow: '->', dot: '-' };

/** How to draw: the width, the colours and the signs. */
export interface Canvas {
  readonly width: number;
  readonly style: Style;
  readonly signs: Signs;
  /** The text as a link to a line of the checkout, where there is one and the terminal shows links. */
  readonly link: (text: string, place: Place | undefined) => string;
}

type Place = Parameters<NonNullable<RenderOptions['link']>>[0];

const [OPEN, END] = ['\u001B]8;;', '\u001B\\'];

/** Links as terminals know them: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
export function linksFor(link: RenderOptions['link']): Canvas['link'] {
  return (text, place) => (link && place && text !== '' ? `${OPEN}${link(place)}${END}${text}${OPEN}${END}` : text);
}

export function signsFor(unicode: boolean): Signs {
  return unicode ? UNICODE : ASCII;
}

/** A text of exactly `width` columns: cut in the middle or filled with spaces. */
export function column(text: string, width: number, more: string): string {
  const short = shorten(text, width, more);
  return short + ' '.repeat(Math.max(0, width - widthOf(short)));
}

interface Word {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** A sentence in lines of at most `width` columns, every line but the first behind `indent`; names keep together where they fit. */
export function wrapSentence(
  sentence: string,
  canvas: Canvas,
  indent: { readonly first: string; readonly rest: string },
): readonly string[] {
  const lines: string[] = [];
  let line = indent.first;
  let used = widthOf(indent.first);
  let empty = true;
  for (const word of wordsOf(sentence, canvas)) {
    const size = widthOf(word.text);
    if (!empty && word.text !== ' ' && used + size > canvas.width) {
      lines.push(line.trimEnd());
      line = indent.rest;
      used = widthOf(indent.rest);
      empty = true;
    }
    if (empty && word.text === ' ') continue;
    line += word.paint(word.text);
    used += size;
    empty = false;
  }
  return [...lines, line.trimEnd()];
}

/** Words, spaces and names, none wider than a line. Names are painted, or quoted where a space would hide their ends. */
function wordsOf(sentence: string, { width, style, signs }: Canvas): readonly Word[] {
  const most = Math.max(8, width - 16);
  const pieces = sentenceParts(escapeTerminal(sentence)).flatMap(({ text, code }): readonly Word[] => {
    const said = ascii(text, signs);
    if (!code) return said.split(/( )/).map((part) => ({ text: part, paint: plain }));
    return quoted(said)
      .split(/( )/)
      .map((part) => ({ text: part, paint: part === ' ' ? plain : style.cyan }));
  });
  return glued(pieces).flatMap((word) => (widthOf(word.text) > most ? chopped(word, most) : word));
}

const plain = (text: string) => text;

function quoted(name: string): string {
  return /[\s`]/.test(name) ? `\`${name}\`` : name;
}

/** Where a name and the punctuation behind it meet without a space, they are one word. */
function glued(pieces: readonly Word[]): readonly Word[] {
  const words: Word[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const last = words.at(-1);
    if (last && last.text !== ' ' && piece.text !== ' ') words[words.length - 1] = both(last, piece);
    else words.push(piece);
  }
  return words;
}

function both(first: Word, second: Word): Word {
  const painted = first.paint(first.text) + second.paint(second.text);
  return { text: first.text + second.text, paint: (text) => (text === first.text + second.text ? painted : text) };
}

function chopped(word: Word, most: number): readonly Word[] {
  const words: Word[] = [];
  for (let rest = signsOf(word.text); rest.length > 0;) {
    const part = take(rest, most);
    const taken = part.length > 0 ? part : rest.slice(0, 1);
    words.push({ text: taken.join(''), paint: word.paint });
    rest = rest.slice(taken.length);
  }
  return words;
}

/** Our own signs as ASCII where the terminal knows no others; names from the plan stay as they are. */
export function ascii(text: string, signs: Signs): string {
  return signs.arrow === UNICODE.arrow
    ? text
    : text.replaceAll('→', signs.arrow).replaceAll('←', '<-').replaceAll('…', signs.more).replaceAll('·', signs.dot);
}

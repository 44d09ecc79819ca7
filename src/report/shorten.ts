import stringWidth from 'string-width';

/** Made when a text first needs it: it takes as long as a small plan's verdict may. */
let segmenter: Intl.Segmenter | undefined;
/** Longest run of UTF-16 units looked at per column: a flag or a family of emoji is one sign of two columns. */
const UNITS = 16;

/** Text that most names are, and our own signs: one column a character, which needs no look into Unicode's tables. */
const NARROW = /^[\x20-\x7E…·→←│├└─█]*$/;

/** Columns that a text takes in a terminal: two for wide characters, none for combining marks. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** At most `width` columns of a text: the middle goes, since the ends tell names apart. */
export function shorten(text: string, width: number, sign = '…'): string {
  if (text.length <= width * UNITS && widthOf(text) <= width) return text;
  const room = Math.max(0, width - widthOf(sign));
  const head = take(signsOf(text.slice(0, width * UNITS)), Math.ceil(room / 2));
  const tail = take(signsOf(text.slice(-width * UNITS)).toReversed(), Math.floor(room / 2));
  return [...head, sign, ...tail.toReversed()].join('');
}

const MODULE_STEP = /^module\.[^.[\s]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./su;

/** At most `width` columns of an address: its outer modules go first, since type and name say what it is. */
export function shortenAddress(address: string, width: number, sign = '…'): string {
  let inner = address;
  while (widthOf(inner) + (inner === address ? 0 : widthOf(sign)) > width) {
    const step = MODULE_STEP.exec(inner)?.[0];
    if (step === undefined) break;
    inner = inner.slice(step.length);
  }
  return shorten(inner === address ? inner : `${sign}${inner}`, width, sign);
}

/** At most `width` columns from the start of a text, the sign included. */
export function shortenEnd(text: string, width: number, sign = '…'): string {
  if (text.length <= width * UNITS && widthOf(text) <= width) return text;
  return [...take(signsOf(text.slice(0, width * UNITS)), width - widthOf(sign)), sign].join('');
}

/** At most `width` columns from the end of a text, the sign included; nothing where not even the sign fits. */
export function shortenStart(text: string, width: number, sign = '…'): string {
  if (text.length <= width * UNITS && widthOf(text) <= width) return text;
  if (width < widthOf(sign)) return '';
  const kept = take(signsOf(text.slice(-width * UNITS)).toReversed(), width - widthOf(sign));
  return [sign, ...kept.toReversed()].join('');
}

/** What a reader sees as characters. */
export function signsOf(text: string): string[] {
  if (NARROW.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Characters from the start that fit into `width` columns. */
export function take(signs: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let room = width;
  for (const sign of signs) {
    room -= widthOf(sign);
    if (room < 0) break;
    taken.push(sign);
  }
  return taken;
}

/** A sentence whose names and plain parts keep to a sensible length each. */
export function shortenSentence(sentence: string, width: number): string {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 1 ? shorten(part, width) : shortenEnd(part, width * 6)))
    .join('`');
}

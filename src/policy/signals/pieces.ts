/** Most characters that an expression is tried on at once. */
export const PIECE = 1000;

/**
 * A text in pieces of at most 1,000 characters, which overlap: lines of up to half of that are in one of them as a whole, and nothing
 * is in none. What an expression costs grows with a power of its text's length, and with the number of pieces only once.
 */
export function* piecesOf(text: string): Generator<string, void, undefined> {
  for (let start = 0; ;) {
    const end = start + PIECE;
    if (end >= text.length) {
      yield text.slice(start);
      return;
    }
    const middle = start + PIECE / 2;
    // Cut at ends of lines where there are any: `^` and `$` mean those of the text.
    yield text.slice(start, lineEnd(text, middle, end) ?? end);
    start = lineStart(text, start, middle) ?? middle;
  }
}

function lineEnd(text: string, from: number, to: number): number | undefined {
  const found = text.lastIndexOf('\n', to);
  return found >= from ? found : undefined;
}

function lineStart(text: string, from: number, to: number): number | undefined {
  const found = text.lastIndexOf('\n', to - 1) + 1;
  return found > from ? found : undefined;
}

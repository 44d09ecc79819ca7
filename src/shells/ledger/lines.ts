import type { StoredLine } from '../../ledger/chain.ts';

const LINE_BREAK = 0x0a;
/** Fatal, so that two files of different bytes never give the same text. */
const UTF8 = { fatal: true, ignoreBOM: true } as const;

/** The lines of a file with their places. Only `\n` ends one. */
export async function* linesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<StoredLine> {
  let rest = Buffer.alloc(0);
  let byte = 0;
  let line = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_BREAK); end >= 0; end = chunk.indexOf(LINE_BREAK, from)) {
      const bytes = Buffer.concat([rest, chunk.subarray(from, end)]);
      yield { text: textOf(bytes), line, byte, whole: true };
      byte += bytes.length + 1;
      line += 1;
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(from)]);
  }
  if (rest.length > 0) yield { text: textOf(rest), line, byte, whole: false };
}

export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', UTF8).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The same text as UTF-8 without a byte order mark. UTF-16 is told by its mark, or by the zero bytes that plain JSON in UTF-16 has
 * at every other place (PowerShell's `>` writes it).
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head = new Uint8Array(0);
  let transform: ((chunk: Uint8Array) => Uint8Array) | undefined;
  for await (const chunk of chunks) {
    if (transform) {
      yield transform(chunk);
      continue;
    }
    head = joined(head, chunk);
    if (head.length < HEAD_LENGTH) continue;
    transform = transformFor(head);
    yield transform(head);
  }
  if (!transform && head.length > 0) yield transformFor(head)(head);
}

/** Enough for every mark and for two characters of UTF-16. */
const HEAD_LENGTH = 4;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

function transformFor(head: Uint8Array): (chunk: Uint8Array) => Uint8Array {
  const encoding = utf16Of(head);
  if (encoding) {
    const [decoder, encoder] = [new TextDecoder(encoding), new TextEncoder()];
    return (chunk) => encoder.encode(decoder.decode(chunk, { stream: true }));
  }
  const marked = UTF8_MARK.every((byte, index) => head[index] === byte);
  // Only the head itself begins with the mark; it is one and the same array that comes back here.
  return (chunk) => (chunk === head && marked ? chunk.subarray(UTF8_MARK.length) : chunk);
}

function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const mark = head.slice(0, 2).join();
  if (mark === '255,254') return 'utf-16le';
  if (mark === '254,255') return 'utf-16be';
  const zeros = Array.from(head.slice(0, HEAD_LENGTH), (byte) => (byte === 0 ? '0' : 'x')).join('');
  if (zeros.startsWith('x0x0')) return 'utf-16le';
  return zeros.startsWith('0x0x') ? 'utf-16be' : undefined;
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(head.length + tail.length);
  all.set(head);
  all.set(tail, head.length);
  return all;
}

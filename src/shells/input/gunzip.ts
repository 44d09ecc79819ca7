import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../../model/errors.ts';

const CHUNK = 1 << 18;

/** What a gzip file holds. Fails with InputError where it is damaged. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  const source = Readable.from(copied(chunks));
  const unzipped = createGunzip({ chunkSize: CHUNK });
  source.once('error', (error) => unzipped.destroy(error));
  try {
    const bytes: AsyncIterable<Uint8Array> = source.pipe(unzipped);
    yield* bytes;
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`${name} is a gzip file that cannot be unpacked whole.`, 'Write it again; it is damaged or cut off.', {
      file: name,
      cause,
    });
  }
}

/** Unpacking runs ahead of whoever reads, and a chunk holds only until the next one is asked for. */
async function* copied(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) yield Uint8Array.from(chunk);
}

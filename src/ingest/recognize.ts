import { InputError } from '../model/errors.ts';
import type { PlanFormat } from '../model/plan.ts';
import type { Path } from '../model/value.ts';
import { diagnoseKeys } from './diagnose.ts';
import { decode } from './json/decode.ts';
import { readDocuments } from './json/documents.ts';
import type { ScanHandler } from './json/scan.ts';
import { parsers } from './index.ts';
import type { Interest, ValueKind } from './parser.ts';

/** What a text is: a plan of some format, JSON that is none, or no JSON (or JSON that breaks before it says what it is). */
export type Recognized =
  | { readonly kind: 'plan'; readonly format: PlanFormat }
  | { readonly kind: 'other'; readonly why: string }
  | { readonly kind: 'broken'; readonly why: string };

/**
 * Tells what a file is by the keys at its root, as the reader would; its name says nothing. Reads no further than the first key
 * that only one format has.
 */
export async function recognize(chunks: AsyncIterable<Uint8Array>): Promise<Recognized> {
  let found: PlanFormat | undefined;
  const keys: string[] = [];
  async function* untilFound(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      yield chunk;
      if (found) return;
    }
  }
  const tell = (format: PlanFormat): void => {
    found ??= format;
  };
  let fault: InputError | undefined;
  try {
    await readDocuments(decode(untilFound()), (root) => handler(root === 'array' ? 1 : 0, keys, tell));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    fault = error;
  }
  if (found) return { kind: 'plan', format: found };
  if (fault) return { kind: 'broken', why: fault.message };
  return keys.length > 0 ? { kind: 'other', why: diagnoseKeys(keys).message } : { kind: 'broken', why: 'It holds no JSON.' };
}

/** As many as tell what a document is. */
const KEYS_KEPT = 20;

/** Asks every parser, and takes nothing; the elements of a list at the root are documents. */
function handler(depth: number, keys: string[], tell: (format: PlanFormat) => void): ScanHandler {
  const drafts = parsers.map(({ format, open }) => ({ format, draft: open({ file: '', index: 0, byte: 0 }) }));
  /** Formats of which some are told by what stands in a list are looked at one step deeper. */
  function isEntered(inside: Path, kind: ValueKind): boolean {
    const interests = drafts.map(({ draft }) => draft.interest(inside, kind));
    for (const { format, draft } of drafts) if (draft.recognized()) tell(format);
    return inside.length < 2 && interests.includes('enter');
  }

  return {
    interest(path: Path, kind: ValueKind): Interest {
      if (kind === 'scalar' && path.length <= depth) return 'skip';
      const inside = path.slice(depth);
      if (inside.length === 0) return 'enter';
      if (inside.length === 1 && keys.length < KEYS_KEPT) keys.push(String(inside[0]));
      return isEntered(inside, kind) && kind !== 'scalar' ? 'enter' : 'skip';
    },
    value: () => undefined,
    leave: () => undefined,
  };
}

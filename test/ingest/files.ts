import type { InputError } from '../../src/model/errors.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type PlanFile, readPlans } from '../../src/ingest/index.ts';

/** The bytes in pieces of the given sizes, used in turn; all at once without sizes. */
export async function* piecesOf(bytes: Uint8Array, sizes: readonly number[] = []): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes.length === 0 ? bytes.length : Math.max(1, sizes[turn % sizes.length] ?? 1);
    // A buffer of its own that is wiped afterwards, as a reader may use one buffer again and again.
    const piece = bytes.slice(at, at + size);
    yield piece;
    piece.fill(0x7b);
    at += size;
  }
}

export function fileOf(content: string | Uint8Array | object, sizes: readonly number[] = []): PlanFile {
  const text = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { file: 'plan.json', chunks: piecesOf(bytes, sizes) };
}

export function read(content: string | Uint8Array | object, sizes: readonly number[] = []): Promise<readonly Plan[]> {
  return readPlans([fileOf(content, sizes)]);
}

/** The only plan in a file. */
export async function readOne(content: string | Uint8Array | object, sizes: readonly number[] = []): Promise<Plan> {
  const [plan, ...others] = await read(content, sizes);
  if (!plan || others.length > 0) throw new Error(`Expected one plan, got ${others.length + (plan ? 1 : 0)}.`);
  return plan;
}

/** What reading fails with, as `message | hint | line:column`. */
export async function failureOf(content: string | Uint8Array | object, sizes: readonly number[] = []): Promise<InputError> {
  const failure: unknown = await read(content, sizes).then(
    () => new Error('It was read without an error.'),
    (error: unknown) => error,
  );
  if (isInputError(failure)) return failure;
  throw failure;
}

function isInputError(error: unknown): error is InputError {
  return error instanceof Error && error.name === 'InputError';
}

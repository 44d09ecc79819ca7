import type { CheckpointBody } from '../generated/ledger.ts';
import { validateCheckpointBody } from '../generated/validate-ledger.js';
import { InputError } from '../model/errors.ts';
import { canonicalText } from '../trust/canonical.ts';
import { isSignedBy, signText } from '../trust/ed25519.ts';
import type { SigningKey, TrustedKey } from '../trust/keys.ts';
import type { Head } from './entry.ts';

/** A signature over the chain up to an entry: whoever keeps it elsewhere sees when that part is rewritten or cut off. */
export function signCheckpoint(head: Head, time: string, key: SigningKey): CheckpointBody {
  const { sequence, hash } = head;
  return { sequence, hash, time, key: key.id, signature: signText(signedText({ sequence, hash, time }), key.key) };
}

/** What is signed, as `docs/ledger.md` defines it. */
function signedText({ sequence, hash, time }: Pick<CheckpointBody, 'sequence' | 'hash' | 'time'>): string {
  return canonicalText({ form: 'blastgate/ledger-checkpoint/1', hash, sequence, time });
}

/** Whether one of the keys signed it. The id that it names only says which one to look for. */
export function isGenuine(checkpoint: CheckpointBody, keys: readonly TrustedKey[]): boolean {
  return keys.some(({ key }) => isSignedBy(signedText(checkpoint), checkpoint.signature, key));
}

/** The checkpoints of a file, one a line. Throws InputError where a line is none. */
export function readCheckpoints(text: string, file: string): readonly CheckpointBody[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 0) return lines.map((line) => readCheckpoint(line, file));
  throw new InputError(`${file} holds no checkpoint.`, 'Give the file that `blastgate ledger checkpoint --output` wrote.', {
    file,
  });
}

function readCheckpoint(line: string, file: string): CheckpointBody {
  const value = parse(line);
  if (validateCheckpointBody(value)) return value;
  throw new InputError(
    `${file} holds a line that is no checkpoint.`,
    'Give the file as `blastgate ledger checkpoint --output` wrote it.',
    { file },
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

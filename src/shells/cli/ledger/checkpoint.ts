import { appendFile } from 'node:fs/promises';
import { readChain } from '../../../ledger/chain.ts';
import { signCheckpoint } from '../../../ledger/checkpoint.ts';
import type { Head } from '../../../ledger/entry.ts';
import type { LedgerStore } from '../../../ledger/store.ts';
import { InputError } from '../../../model/errors.ts';
import { type SigningKey, signingKeyOf } from '../../../trust/keys.ts';
import { withLedger } from '../../ledger/open.ts';
import { readText } from '../../run.ts';
import { problemLines } from './read.ts';
import { print } from '../../print.ts';

interface CheckpointOptions {
  readonly key: string;
  readonly output?: string;
}

/** Signs the chain in the chain itself, then the end that this gives it for keeping elsewhere. */
export async function checkpointLedger(target: string, { key: file, output }: CheckpointOptions): Promise<void> {
  const key = signingKeyOf(await readText(file, 'key'), file);
  const line = await withLedger(target, async (store) => {
    const head = await signInside(store, target, key);
    return `${JSON.stringify(signCheckpoint(head, await store.now(), key))}\n`;
  });
  if (output === undefined) print(line);
  else await keepIn(output, line);
}

/** Nothing is signed that was not read and found sound. */
async function signInside(store: LedgerStore, target: string, key: SigningKey): Promise<Head> {
  for (;;) {
    const { head, problems } = await readChain(store.lines());
    if (problems.length > 0) {
      throw new InputError(
        `The ledger ${store.name} is damaged, and is not signed.\n${problemLines(target, problems).join('\n')}`,
        'Look at it with `blastgate ledger verify` and at an older copy.',
      );
    }
    if (head.sequence === 0) throw new InputError(`The ledger ${store.name} is empty.`, 'Record something first.');
    const time = await store.now();
    const written = await store.append([{ kind: 'checkpoint', body: signCheckpoint(head, time, key) }], head);
    const last = written?.at(-1);
    if (last !== undefined) return { sequence: last.entry.sequence, hash: last.hash };
  }
}

async function keepIn(file: string, line: string): Promise<void> {
  await appendFile(file, line, { mode: 0o600, flush: true }).catch((cause: unknown) => {
    throw new InputError(`The checkpoint cannot be written to ${file}.`, 'Check that its folder exists and may be written to.', {
      file,
      cause,
    });
  });
}

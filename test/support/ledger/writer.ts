/** Appends to a ledger until it is killed, and says each entry that was acknowledged: `writer.js LEDGER NAME`. */
import { writeSync } from 'node:fs';

const [target = '', name = ''] = process.argv.slice(2);
// Loaded where it is needed only: a writer lives for a moment.
const store = target.startsWith('postgres:')
  ? (await import('../../../src/shells/ledger/postgres.ts')).postgresLedger(target)
  : (await import('../../../src/shells/ledger/file.ts')).fileLedger(target);
writeSync(1, 'begins\n');
for (let number = 1; ; number += 1) {
  const sealed = await store.append([{ kind: 'settle', body: { change: `${name}#${number}`, outcome: 'merged' } }]);
  for (const { hash } of sealed ?? []) writeSync(1, `${hash}\n`);
}

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readChain } from '../../../src/ledger/chain.ts';
import { fileLedger } from '../../../src/shells/ledger/file.ts';
import { bundleWriter, startWriters } from '../../support/ledger/many-writers.ts';

let folder = '';
let writer = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blastgate-ledger-'));
  writer = await bundleWriter(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test('of 1,000 appends by 8 processes that are killed at any moment, none that was acknowledged is lost', async () => {
  const target = path.join(folder, 'ledger.jsonl');
  const writers = startWriters({ count: 8, writer, target, lifetime: [20, 3000] });
  const deadline = Date.now() + 240_000;
  const isDone = (): boolean => writers.acknowledged.length >= 1000 && writers.kills() >= 8;
  while (!isDone() && Date.now() < deadline) await sleep(50);
  await writers.stop();
  expect(writers.complaints.join('')).toBe('');
  expect(writers.acknowledged.length).toBeGreaterThanOrEqual(1000);
  expect(writers.kills()).toBeGreaterThanOrEqual(8);

  // The next writer takes the lock of the dead and sets aside what the last of them left half written.
  await fileLedger(target).append([{ kind: 'settle', body: { change: 'last', outcome: 'closed' } }]);
  const { hashes, problems } = await readChain(fileLedger(target).lines());
  expect(problems).toEqual([]);
  const written = new Set(hashes);
  expect(writers.acknowledged.filter((hash) => !written.has(hash))).toEqual([]);
  expect(new Set(writers.acknowledged).size).toBe(writers.acknowledged.length);
  const left = (await readdir(folder)).filter((name) => name.startsWith('ledger.jsonl.') && !name.includes('.torn-'));
  expect(left.filter((name) => name === 'ledger.jsonl.lock')).toEqual([]);
}, 300_000);

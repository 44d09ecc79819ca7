import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { readChain } from '../../src/ledger/chain.ts';
import { readCheckpoints, signCheckpoint } from '../../src/ledger/checkpoint.ts';
import { lineOf, NO_HEAD, readLine, sealDrafts } from '../../src/ledger/entry.ts';
import { verifyChain } from '../../src/ledger/verify.ts';
import { sha256 } from '../../src/trust/hash.ts';
import { linesIn } from '../../src/shells/ledger/lines.ts';
import { newPair } from '../support/ledger/keys.ts';
import { decision, EVERY_KIND, linesOf, seal, stored, TIME } from '../support/ledger/drafts.ts';

const { privateKey, publicKey } = newPair();

/** A ledger of every kind of entry, several times, with names that are not ASCII, ending in a checkpoint that is kept elsewhere. */
function wholeLedger() {
  const drafts = Array.from({ length: 5 }, () => EVERY_KIND.filter(({ kind }) => kind !== 'checkpoint')).flat();
  const hostile = decision({ headline: 'データ \u2028 "quoted" \u001B[31m \uFFFD', change: 'é#1' });
  const first = seal([...drafts, hostile]);
  const head = { sequence: first.length, hash: first.at(-1)?.hash ?? '' };
  const inside = sealDrafts([{ kind: 'checkpoint', body: signCheckpoint(head, TIME, privateKey) }], head, TIME);
  const all = [...first, ...inside];
  const end = { sequence: all.length, hash: all.at(-1)?.hash ?? '' };
  return { lines: linesOf(all), anchors: { keys: [publicKey], checkpoints: [signCheckpoint(end, TIME, privateKey)] } };
}

const LEDGER = wholeLedger();
const BYTES = Buffer.from(`${LEDGER.lines.join('\n')}\n`);

async function* piece(bytes: Uint8Array) {
  yield Buffer.from(bytes);
}

async function problemsOf(bytes: Uint8Array) {
  return verifyChain(await readChain(linesIn(piece(bytes))), LEDGER.anchors).problems;
}

test('a ledger that nobody touched has no problems, and its checkpoints cover all of it', async () => {
  const chain = await readChain(linesIn(piece(BYTES)));
  expect(verifyChain(chain, LEDGER.anchors)).toEqual({ problems: [], anchored: LEDGER.lines.length });
});

test('of 500 random tamperings with its bytes every one is found', async () => {
  const flip = fc.record({ at: fc.nat(BYTES.length - 1), to: fc.integer({ min: 1, max: 255 }) }).map(({ at, to }) => {
    const bytes = Buffer.from(BYTES);
    bytes[at] = (bytes[at] ?? 0) ^ to;
    return bytes;
  });
  const cut = fc.tuple(fc.nat(BYTES.length - 1), fc.nat(BYTES.length - 1)).map(([a, b]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
    return Buffer.concat([BYTES.subarray(0, from), BYTES.subarray(to)]);
  });
  const truncation = fc.nat(BYTES.length - 1).map((size) => BYTES.subarray(0, size));
  const insertion = fc
    .tuple(fc.nat(BYTES.length), fc.uint8Array({ minLength: 1, maxLength: 40 }))
    .map(([at, bytes]) => Buffer.concat([BYTES.subarray(0, at), bytes, BYTES.subarray(at)]));
  await fc.assert(
    fc.asyncProperty(fc.oneof(flip, cut, truncation, insertion), async (bytes) => {
      fc.pre(!bytes.equals(BYTES));
      expect(await problemsOf(bytes)).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('whole lines that are removed, repeated, moved or cut off are found', async () => {
  const line = fc.nat(LEDGER.lines.length - 1);
  const removed = line.map((at) => LEDGER.lines.toSpliced(at, 1));
  const repeated = fc.tuple(line, line).map(([from, to]) => LEDGER.lines.toSpliced(to, 0, LEDGER.lines[from] ?? ''));
  const moved = fc
    .tuple(line, line)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => LEDGER.lines.toSpliced(from, 1).toSpliced(to, 0, LEDGER.lines[from] ?? ''));
  const short = line.map((length) => LEDGER.lines.slice(0, length));
  await fc.assert(
    fc.asyncProperty(fc.oneof(removed, repeated, moved, short), async (lines) => {
      expect(verifyChain(await readChain(stored(lines)), LEDGER.anchors).problems).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a chain that was written anew from an entry on, with right hashes, is found by its checkpoints', async () => {
  for (let from = 0; from < LEDGER.lines.length; from += 7) {
    const kept = LEDGER.lines.slice(0, from);
    const head = (await readChain(stored(kept))).head;
    const forged = sealDrafts([decision({ headline: 'forged' }), ...EVERY_KIND.slice(0, 3)], head, TIME).map(lineOf);
    const { problems } = verifyChain(await readChain(stored([...kept, ...forged])), LEDGER.anchors);
    expect(problems).not.toEqual([]);
  }
});

describe('what is told of a fault', () => {
  const [a = '', b = '', c = ''] = LEDGER.lines;
  test.each([
    ['an edited entry', [a, b.replace('bob', 'eve'), c], [{ entry: 2, line: 2, message: expect.stringContaining('content') }]],
    ['a missing entry', [a, c], [{ entry: 2, line: 2, message: expect.stringContaining('1 entry before it missing') }]],
    ['a repeated entry', [a, b, b], [{ entry: 3, line: 3, message: expect.stringContaining('second time') }]],
    ['a foreign line', [a, '{"name":"left-pad"}', c], [{ entry: 2, line: 2, message: 'this is no line of a ledger' }]],
  ])('%s: which entry and what', async (_, lines, problems) => {
    const chain = await readChain(stored(lines));
    expect(chain.problems.slice(0, 1)).toMatchObject(problems);
  });

  test('one fault is told once', async () => {
    const edited = LEDGER.lines.with(3, (LEDGER.lines[3] ?? '').replace('data-loss', 'data-lost'));
    expect((await readChain(stored(edited))).problems).toHaveLength(1);
  });

  test('where it stands in the file', async () => {
    const bytes = Buffer.from(`${a}\n${b.replace('bob', 'eve')}\n`);
    expect(await readChain(linesIn(piece(bytes)))).toMatchObject({
      problems: [{ entry: 2, line: 2, byte: Buffer.byteLength(a) + 1 }],
    });
  });
});

test('an entry of a version or kind that is not known is refused, though its hash is right', () => {
  for (const change of [
    '"version":1|"version":2',
    '"kind":"decision"|"kind":"verdict"',
    '"cleared":true|"cleared":true,"password":"x"',
  ]) {
    const [from = '', to = ''] = change.split('|');
    const [sealed] = seal([decision()]);
    const text = (sealed?.text ?? '').replace(from, to);
    const line = lineOf({ text, hash: `sha256:${sha256(text)}` });
    expect(readLine(line)).toMatchObject({ problem: expect.stringContaining('no entry that this version') });
  }
});

test('names of any length and half characters are kept in a form that can be read again', async () => {
  const sealed = seal([decision({ headline: `\uD800${'x'.repeat(9000)}`, because: ['\uDC00'] })]);
  const chain = await readChain(stored(linesOf(sealed)));
  expect(chain.problems).toEqual([]);
  expect(chain.entries[0]).toMatchObject({ body: { because: ['\uFFFD'] } });
});

test('with a key, a ledger without a checkpoint by it is not vouched for', async () => {
  const chain = await readChain(stored(linesOf(seal([decision()]))));
  expect(verifyChain(chain, { keys: [publicKey], checkpoints: [] }).problems).toMatchObject([
    { message: expect.stringContaining('no checkpoint') },
  ]);
  expect(verifyChain(chain, { keys: [], checkpoints: [] })).toEqual({ problems: [], anchored: 0 });
});

test('a checkpoint by another key, or of a changed time, counts for nothing; after a rotation both keys are given', async () => {
  const other = newPair();
  const sealed = seal([decision()]);
  const chain = await readChain(stored(linesOf(sealed)));
  const head = { sequence: 1, hash: sealed[0]?.hash ?? '' };
  const old = signCheckpoint(head, TIME, privateKey);
  const fresh = signCheckpoint(head, TIME, other.privateKey);
  const problems = (keys: (typeof publicKey)[], checkpoints: (typeof old)[]) =>
    verifyChain(chain, { keys, checkpoints }).problems.length;
  expect(problems([other.publicKey], [old])).toBe(1);
  expect(problems([publicKey], [{ ...old, time: '2026-11-23T10:00:00.000Z' }])).toBe(1);
  expect(problems([publicKey, other.publicKey], [old, fresh])).toBe(0);
  expect(problems([publicKey], [{ ...old, signature: 'no signature' }])).toBe(1);
});

test('a file of checkpoints that holds something else is refused', () => {
  const line = JSON.stringify(signCheckpoint({ sequence: 1, hash: NO_HEAD.hash }, TIME, privateKey));
  expect(readCheckpoints(`${line}\n${line}\n`, 'cp')).toHaveLength(2);
  expect(() => readCheckpoints('', 'cp')).toThrow('cp holds no checkpoint');
  expect(() => readCheckpoints(`${line}\nnonsense\n`, 'cp')).toThrow('a line that is no checkpoint');
});

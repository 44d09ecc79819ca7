import { readFileSync } from 'node:fs';
import * as fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../../src/ingest/json/documents.ts';
import { FAIL, KEY_STRING, MAX_DEPTH, POP, PUSH, TABLE } from '../../../src/ingest/json/grammar.ts';
import { pick, picker } from '../../../src/ingest/json/pick.ts';
import { borrowScanner, returnScanner } from '../../../src/ingest/json/scanner.ts';
import type { Json } from '../../../src/model/value.ts';
import { piecesOf } from '../files.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const WANTED = picker({ name: 'whole' });

interface Read {
  /** What was picked or, where it had to be, parsed. */
  readonly values: Json[];
  picked: number;
}

/** Reads the members of a document's root, of each its name. */
async function namesIn(chunks: AsyncIterable<Uint8Array>): Promise<Read> {
  const read: Read = { values: [], picked: 0 };
  await readDocuments(chunks, () => ({
    interest: () => 'take',
    brief(_path, skimmed): Json | undefined {
      const found = pick(skimmed, WANTED);
      if (found !== undefined) read.picked += 1;
      return found;
    },
    value: (_path, value) => read.values.push(value),
    leave: () => undefined,
  }));
  return read;
}

test('the compiled loops know the grammar by the numbers that it has', () => {
  const scanner = borrowScanner();
  const { loops } = scanner;
  const known = [loops.STATES, loops.MAX_DEPTH, loops.KEY_STRING, loops.PUSH, loops.POP, loops.FAIL];
  expect(known.map(({ value }) => value)).toEqual([TABLE.byteLength / 256, MAX_DEPTH, KEY_STRING, PUSH, POP, FAIL]);
  returnScanner(scanner);
});

/** The declarations are written by hand: the type checker believes them. */
test('the compiled loops have all that is declared of them, each as what it is declared to be', () => {
  const scanner = borrowScanner();
  const declared = readFileSync('src/generated/scanner.d.ts', 'utf8');
  const functions = [...declared.matchAll(/^ {2}(\w+)\(([^)]*)\): number;$/gm)].map(([, name = '', given = '']) => [
    name,
    given.split(',').length,
  ]);
  const cells = [...declared.matchAll(/^ {2}readonly (\w+): Cell;$/gm)].map(([, name = '']) => name);
  const compiled = Object.entries(scanner.loops);
  const isCell = ([, value]: (typeof compiled)[number]): boolean => typeof value?.value === 'number';
  const code = compiled.flatMap(([name, value]) => (typeof value === 'function' ? [[name, value.length]] : []));
  expect(functions.toSorted()).toEqual(code.toSorted());
  expect(cells.toSorted()).toEqual(
    compiled
      .filter(isCell)
      .map(([name]) => name)
      .toSorted(),
  );
  expect(scanner.loops.memory.buffer).toBeInstanceOf(ArrayBuffer);
  expect(compiled).toHaveLength(functions.length + cells.length + 1);
  returnScanner(scanner);
});

describe('what a string may hold is told at every place of a vector', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', 'é', '\u{1F4A5}', ' ', '}', ','), minLength: 0, maxLength: 40 });
  const sign = fc.constantFrom(
    '',
    String.raw`\"`,
    String.raw`\\`,
    String.raw`\u0041`,
    String.raw`\x`,
    '\n',
    '\u001F',
    '\u007F',
    '"',
    '\\',
  );

  test('as JSON.parse tells it', async () => {
    await fc.assert(
      fc.asyncProperty(plain, sign, plain, async (before, between, behind) => {
        const text = `{"a":{"b":"${before}${between}${behind}"}}`;
        const parsed = await namesIn(piecesOf(bytesOf(text), [])).then(
          () => true,
          () => false,
        );
        fc.pre(between !== '"');
        expect(parsed).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a value is the same, however large it is and wherever it is cut', () => {
  const row = (length: number): Json => ({ other: 'x'.repeat(length), name: 'n', after: [length] });

  test.each([
    ['in one chunk', 100, [1_000_000], 1],
    ['in two', 100, [60], 1],
    ['in many', 10_000, [997], 1],
    ['longer than a chunk of ours', 2_000_000, [3_000_000], 0],
  ])('%s', async (_, length, sizes, picked) => {
    const { values, ...read } = await namesIn(piecesOf(bytesOf(JSON.stringify({ row: row(length) })), sizes));
    expect(read.picked).toBe(picked);
    expect(values).toEqual([picked === 1 ? { name: 'n' } : row(length)]);
  });

  test('in a chunk that is longer than what is read at a time', async () => {
    const rows = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`row${index}`, row(10_000)]));
    const { values, picked } = await namesIn(piecesOf(bytesOf(JSON.stringify(rows)), [10_000_000]));
    expect(picked).toBe(300);
    expect(values).toEqual(Array.from({ length: 300 }, () => ({ name: 'n' })));
  });

  test('beside others that are read at the same time', async () => {
    const texts = ['a', 'b', 'c'].map((name) => JSON.stringify({ row: { deep: { er: [name] }, name }, next: { name } }));
    const read = await Promise.all(texts.map((text) => namesIn(piecesOf(bytesOf(text), [7]))));
    expect(read.map(({ values }) => values)).toEqual(['a', 'b', 'c'].map((name) => [{ name }, { name }]));
  });
});

test('a picker that no scanner could hold is refused when the program starts', () => {
  const names = Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`name${index}`, 'whole' as const]));
  expect(() => picker(names)).toThrow('More than 64');
});

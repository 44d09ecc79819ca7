import * as fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { OBJECT, VALUE } from '../../../src/ingest/json/grammar.ts';
import { pick, picker, type Skimmed } from '../../../src/ingest/json/pick.ts';
import { borrowScanner, loaded } from '../../../src/ingest/json/scanner.ts';
import { newMachine, skim } from '../../../src/ingest/json/skim.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const scanner = borrowScanner();

/** A value as the scan hands it on, behind its pass over it. */
function skimmed(given: Uint8Array): Skimmed {
  const machine = newMachine(scanner);
  machine.stack.setUint8(0, OBJECT);
  machine.depth = 1;
  machine.floor = 1;
  machine.state = VALUE[OBJECT];
  const bytes = loaded(scanner, given, 0);
  skim(machine, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
  return { scanner, bytes };
}

const skimmedText = (text: string): Skimmed => skimmed(bytesOf(text));

/** Names that are wanted, their look-alikes, and what may stand in text. */
const NAMES = [
  'a',
  'b',
  'change',
  'kind',
  'x',
  'aa',
  'A',
  '',
  'ä',
  '}',
  '{"a":1}',
  '__proto__',
  'constructor',
  '\u0061',
] as const;
const TEXTS = [
  '',
  'a',
  '"a":1',
  '},{"a":',
  '\\',
  '\\"',
  '"]}',
  '[',
  ' ',
  'ünï\u{1F4A5}',
  '\n',
  '\u0000',
  '{"change":{"a":1}}',
] as const;

const leaf = fc.oneof(fc.constantFrom(...TEXTS), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
const { tree } = fc.letrec<{ tree: Json; object: JsonObject }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('tree'), { maxLength: 3 }), tie('object')),
  object: fc.dictionary(fc.constantFrom(...NAMES), tie('tree'), { maxKeys: 5 }),
}));
const document = fc.dictionary(fc.constantFrom(...NAMES), tree, { maxKeys: 8 });

const WANTED = picker({ a: 'whole', b: 'kind', change: picker({ a: 'whole', kind: 'kind' }) });

/** The same by way of `JSON.parse`. */
function picked(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]): (readonly [string, Json])[] => {
      if (name === 'a') return [[name, item ?? null]];
      if (name === 'b') return [[name, kindOf(item ?? null)]];
      return name === 'change' ? [[name, insideOf(item ?? null)]] : [];
    }),
  );
}

function insideOf(item: Json): Json {
  if (!isObject(item)) return item;
  const { a, kind } = item;
  return { ...(a === undefined ? {} : { a }), ...(kind === undefined ? {} : { kind: kindOf(kind) }) };
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: Json): Json {
  if (Array.isArray(value)) return [];
  if (isObject(value)) return {};
  return typeof value === 'string' ? '' : typeof value === 'number' ? 0 : value;
}

describe('what is picked from bytes', () => {
  test('is what parsing all of it gives, whatever the order, the white space and the look-alikes', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(0, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const parsed: JsonObject = JSON.parse(text);
        const found = pick(skimmedText(text), WANTED);
        // What it can't prove it leaves to the parser, but it proves whatever is written plainly.
        if (text.includes('\\') && found === undefined) return;
        expect(found).toEqual(picked(parsed));
      }),
      { numRuns: 1000 },
    );
  });

  test('is found in the middle of other bytes', () => {
    const all = bytesOf('[{"a":1},{"a":2}]');
    expect(pick(skimmed(all.subarray(9, 16)), WANTED)).toEqual({ a: 2 });
  });

  test.each([
    ['a list', '[1]'],
    ['a name with an escape', String.raw`{"\u0061":1}`],
    ['an escape in a name below', String.raw`{"change":{"\u0061":1}}`],
    ['a name that stands there twice', '{"a":1,"x":2,"a":3}'],
  ])('%s has to be parsed', (_, text) => {
    expect(pick(skimmedText(text), WANTED)).toBeUndefined();
  });

  test('an object with more names than are noted has to be parsed', () => {
    const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`name${index}`, index]));
    expect(pick(skimmedText(JSON.stringify({ a: 1, change: wide })), WANTED)).toBeUndefined();
  });

  test('a value that fails its test has to be parsed', () => {
    const wanted = picker({ change: picker({ a: { is: 1 } }) });
    expect(pick(skimmedText('{"change":{"a":1,"b":2}}'), wanted)).toEqual({ change: { a: 1 } });
    expect(pick(skimmedText('{"change":{"a":2,"b":2}}'), wanted)).toBeUndefined();
  });
});

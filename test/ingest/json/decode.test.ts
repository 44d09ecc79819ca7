import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/ingest/json/decode.ts';
import { readDocuments } from '../../../src/ingest/json/documents.ts';
import { unexpectedByte, whereIn } from '../../../src/ingest/json/faults.ts';
import { FIRST, OBJECT } from '../../../src/ingest/json/grammar.ts';
import { located } from '../../../src/ingest/located.ts';
import { InputError, type Position } from '../../../src/model/errors.ts';
import type { Path } from '../../../src/model/value.ts';
import { failureOf, piecesOf } from '../files.ts';

const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

/** Little end first; `big` turns each pair around. */
function utf16(text: string, order: 'little' | 'big'): readonly number[] {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return units.flatMap((unit) => (order === 'little' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]));
}

async function decoded(bytes: readonly number[], sizes: readonly number[]): Promise<string> {
  const parts: number[] = [];
  for await (const part of decode(piecesOf(Uint8Array.from(bytes), sizes))) parts.push(...part);
  // With `ignoreBOM` a mark that was left would be seen.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(parts));
}

describe('every encoding becomes UTF-8 without a mark', () => {
  const TEXT = '{"é":"𝄞"}';
  test.each<[string, readonly number[], string]>([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(TEXT)], TEXT],
    ['UTF-16, little end first, with a mark', [0xff, 0xfe, ...utf16(TEXT, 'little')], TEXT],
    ['UTF-16, big end first, with a mark', [0xfe, 0xff, ...utf16(TEXT, 'big')], TEXT],
    ['UTF-16, little end first', utf16('{"a":1}', 'little'), '{"a":1}'],
    ['UTF-16, big end first', utf16('{"a":1}', 'big'), '{"a":1}'],
    ['one byte', utf8('a'), 'a'],
    ['four bytes', utf8('{}{}'), '{}{}'],
    ['a mark alone', [0xef, 0xbb, 0xbf], ''],
    ['a part of a mark', [0xef, 0xbb, 0x41], '\uFFFDA'],
    ['a mark inside', [...utf8('ab'), 0xef, 0xbb, 0xbf, ...utf8('c')], 'ab\uFEFFc'],
    ['nothing', [], ''],
  ])('%s', async (_, bytes, text) => {
    for (const sizes of [[], [1], [2], [3], [4, 1], [5]]) expect(await decoded(bytes, sizes)).toBe(text);
  });
});

describe('where something is wrong', () => {
  const long = 'x'.repeat(120);
  test.each<[Path, string]>([
    [[], 'the JSON document'],
    [[''], 'the JSON document'],
    [['a'], '`a`'],
    [[0], '`[0]`'],
    [['a', 'b', 3, 'c'], '`a.b[3].c`'],
    [[long], `\`${long}\``],
    [[`${long}y`], `\`${long}…\``],
  ])('%j is called %s', (path, text) => expect(whereIn(path)).toBe(text));

  test.each<[number, string]>([
    [0x00, 'The byte 0x00'],
    [0x1f, 'The byte 0x1f'],
    [0x20, 'The byte 0x20'],
    [0x21, '`!`'],
    [0x60, 'The byte 0x60'],
    [0x7e, '`~`'],
    [0x7f, 'The byte 0x7f'],
    [0xff, 'The byte 0xff'],
  ])('the byte %i is called %s', (byte, name) => {
    expect(unexpectedByte(byte, FIRST[OBJECT])).toBe(
      `${name} can't stand here: a name in double quotes, or the end of the object, was expected`,
    );
  });

  test.each<[string, string]>([
    ['{"', 'The file ends inside the JSON document: it was cut off.'],
    ['{"a":[{"', 'The file ends inside `a[0].`: it was cut off.'],
    ['{"resource_changes":[', 'The file ends inside `resource_changes[0]`: it was cut off.'],
    ['{"variables":{', 'The file ends inside `variables.`: it was cut off.'],
  ])('%s is cut off there', async (text, message) => {
    const whole = async (): Promise<void> =>
      readDocuments(piecesOf(new TextEncoder().encode(text)), () => ({
        interest: () => 'enter',
        value: () => undefined,
        leave: () => undefined,
      }));
    await expect(whole()).rejects.toThrow(message);
  });

  test('each document is opened as what it is', async () => {
    const roots: string[] = [];
    await readDocuments(piecesOf(new TextEncoder().encode('{}\n[]\n[{}]')), (root) => {
      roots.push(root);
      return { interest: () => 'skip', value: () => undefined, leave: () => undefined };
    });
    expect(roots).toEqual(['object', 'array', 'array']);
  });

  test('every fault says what to do', async () => {
    expect((await failureOf('{"a":1}}')).hint).toBe('Its brackets do not match. Write the plan again instead of editing it.');
    expect((await failureOf('{"format_version":')).hint).toMatch(/^Write the plan again/);
    expect((await failureOf('[{},1]')).hint).toBe('Write the plan with `terraform show -json PLANFILE > plan.json`.');
    expect((await failureOf('{')).hint).toMatch(/^Write the plan again/);
  });
});

describe('an error says where', () => {
  const at = (where: { file?: string; position?: Position }) => new InputError('It broke.', 'Mend it.', where);

  test.each<[string, { file?: string; position?: Position }, { file?: string; position?: Position }, object]>([
    ['that knew nothing', {}, { file: 'a', position: { byte: 1 } }, { file: 'a', position: { byte: 1 } }],
    ['that knew the file', { file: 'a' }, { file: 'b', position: { byte: 1 } }, { file: 'a', position: { byte: 1 } }],
    [
      'that knew the place',
      { position: { byte: 2 } },
      { file: 'b', position: { byte: 1 } },
      { file: 'b', position: { byte: 2 } },
    ],
  ])('%s', (_, knew, where, expected) => {
    const cause = at(knew);
    expect(located(cause, where)).toMatchObject({ message: 'It broke.', hint: 'Mend it.', cause, ...expected });
  });

  test.each<[string, unknown]>([
    ['that knew both', at({ file: 'a', position: { byte: 1 } })],
    ['that is no fault of the input', new RangeError('x')],
    ['that is none', 'x'],
  ])('%s stays the same', (_, error) => expect(located(error, { file: 'b', position: { byte: 2 } })).toBe(error));

  test('a place nobody knows is left out', () => {
    const error = located(at({}), { file: 'a' });
    expect(error).toMatchObject({ file: 'a', position: undefined });
  });
});

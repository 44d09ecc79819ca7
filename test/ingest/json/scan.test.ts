import * as fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../../src/ingest/json/documents.ts';
import type { Interest } from '../../../src/ingest/parser.ts';
import { InputError } from '../../../src/model/errors.ts';
import type { Json, Path } from '../../../src/model/value.ts';
import { piecesOf } from '../files.ts';

interface Seen {
  readonly values: (readonly [path: string, value: Json])[];
  readonly left: string[];
}

async function scan(text: string, interest: (path: Path) => Interest, sizes: readonly number[] = []): Promise<Seen> {
  const seen: Seen = { values: [], left: [] };
  await readDocuments(piecesOf(new TextEncoder().encode(text), sizes), () => ({
    interest,
    value: (path, value) => seen.values.push([path.join('/'), value]),
    leave: (path) => seen.left.push(path.join('/')),
  }));
  return seen;
}

const skipAll = (): Interest => 'skip';
const takeAll = (): Interest => 'take';
const enterAll = (): Interest => 'enter';

/** Every scalar and empty container, found by walking a parsed value: what a scan that enters everything must see. */
function leavesOf(value: Json, path: readonly (string | number)[] = []): (readonly [string, Json])[] {
  if (typeof value !== 'object' || value === null) return [[path.join('/'), value]];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item ?? null, [...path, key]));
}

const json = fc.json({ maxDepth: 6 }).filter((text) => /^\{\s*["}]/.test(text));
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe('a document is read the same, wherever its chunks end', () => {
  test('when all of it is taken', async () => {
    await fc.assert(
      fc.asyncProperty(json, sizes, async (text, cuts) => {
        const { values } = await scan(text, takeAll, cuts);
        const parsed: Json = JSON.parse(text);
        expect(values).toEqual(Object.entries(parsed ?? {}));
      }),
    );
  });

  test('when all of it is entered', async () => {
    await fc.assert(
      fc.asyncProperty(json, sizes, fc.constantFrom(0, 2, '\t'), async (text, cuts, indent) => {
        const value: Json = JSON.parse(text);
        const { values } = await scan(JSON.stringify(value, null, indent), enterAll, cuts);
        expect(values).toEqual(leavesOf(value));
      }),
    );
  });

  test('when all of it is skipped', async () => {
    await fc.assert(
      fc.asyncProperty(json, sizes, async (text, cuts) => {
        expect(await scan(text, skipAll, cuts)).toEqual({ values: [], left: [''] });
      }),
    );
  });
});

/** Whatever is done with its values, and wherever its chunks end. */
test('exactly the texts are accepted that JSON.parse accepts', async () => {
  const character = fc.constantFrom(...'{}[]:,"\\u0019.eE+-tfn al\n\u0001é');
  const edit = fc.record({ at: fc.nat(), remove: fc.nat(2), insert: fc.string({ unit: character, maxLength: 3 }) });
  const edited = fc.tuple(fc.json({ maxDepth: 3 }), edit).map(([text, { at, remove, insert }]) => {
    const place = at % (text.length + 1);
    return `{"a":${text.slice(0, place)}${insert}${text.slice(place + remove)}}`;
  });
  await fc.assert(
    fc.asyncProperty(edited, sizes, fc.constantFrom(skipAll, takeAll, enterAll), async (text, cuts, interest) => {
      fc.pre(!endsEarly(text));
      const error: unknown = await scan(text, interest, cuts).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error !== undefined) expect(error).toBeInstanceOf(InputError);
      // A key that stands twice is refused at once, whatever comes behind it.
      fc.pre(!(error instanceof InputError && error.message.includes('two values')));
      expect(error === undefined).toBe(isJson(text));
    }),
    { numRuns: 500 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A whole document with something behind it: what follows is another document, a line of a log or an error of its own. */
function endsEarly(text: string): boolean {
  const ends = [...text.matchAll(/\}/g)].map(({ index }) => index + 1);
  return ends.some((end) => isJson(text.slice(0, end)) && text.slice(end).trim() !== '');
}

test.each([
  ['{"a":01}', 1, 7, 'a number, or what follows one'],
  ['{"a":1.}', 1, 8, 'a number, or what follows one'],
  ['{"a":-}', 1, 7, 'a number, or what follows one'],
  ['{"a":1,}', 1, 8, 'a name in double quotes was expected'],
  ['{"a":{1}}', 1, 7, 'a name in double quotes, or the end of the object'],
  ['{"a":[,]}', 1, 7, 'a value, or the end of the list'],
  ['{"a" 1}', 1, 6, 'a colon'],
  ['{"a":tru}', 1, 9, 'only true, false and null'],
  ['{"a":[1}', 1, 8, 'a number, or what follows one'],
  ['{"a":[{}}', 1, 9, 'a comma or a closing bracket'],
  ['{"a":"x\ny"}', 1, 8, 'a string goes on here'],
  ['{\n  "a": "\\x"\n}', 2, 10, 'an escape'],
  ['{\n  "a": }', 2, 8, 'a value was expected'],
  ['{"a": \'x\'}', 1, 7, 'a value was expected'],
])('%j is refused at line %i, column %i: %s', async (text, line, column, expected) => {
  for (const interest of [skipAll, takeAll, enterAll]) {
    const error: unknown = await scan(text, interest).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    if (!(error instanceof InputError)) return;
    expect(error.position).toMatchObject({ line, column });
    expect(error.message).toMatch(/^This is not valid JSON, in /);
    expect(error.message).toContain(expected);
  }
});

test.each([
  ['{"resource_changes":[{"address":"a"},{"address":', '`resource_changes[1].address`'],
  ['{"a":{"b":"c', '`a.b`'],
  ['{"a":1', '`a`'],
  ['{', 'the opening bracket'],
])('%j is said to be cut off inside %s', async (text, where) => {
  await expect(scan(text, enterAll)).rejects.toThrow(where);
  await expect(scan(text, enterAll)).rejects.toThrow('was cut off');
});

test('a key that stands twice is refused where it is entered', async () => {
  await expect(scan('{"resource_changes":[],"resource_changes":[]}', enterAll)).rejects.toThrow(
    'two values for `resource_changes`',
  );
});

test('a key written with escapes is the same key', async () => {
  await expect(scan('{"a":1,"\\u0061":2}', takeAll)).rejects.toThrow('two values for `a`');
});

test.each([
  ['of a row', '{"rows":[{"a":1},{"kind":"x","kind":"y"}]}', '`kind`, in `rows[1]`'],
  ['written in another way', '{"rows":[{"a":1,"\\u0061":2}]}', '`a`, in `rows[0]`'],
  ['far inside', '{"rows":[{"a":{"b":[{"c":[[{"d":1,"e":{},"d":2}]]}]}}]}', '`d`, in `rows[0]`'],
])('refuses a key %s that stands twice', async (_what, text, where) => {
  const takeRows = (path: Path): Interest => (path.length < 2 ? 'enter' : 'take');
  for (const sizes of [[], [1], [7]]) await expect(scan(text, takeRows, sizes)).rejects.toThrow(`two values for ${where}`);
});

test.each([
  ['skip', skipAll],
  ['take', takeAll],
  ['enter', enterAll],
] as const)('512 levels are read and 513 refused on %s', async (_, interest) => {
  const nested = (depth: number): string => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
  await expect(scan(nested(512), interest)).resolves.toBeDefined();
  await expect(scan(nested(513), interest)).rejects.toThrow('More than 512');
  await expect(scan('{"a":'.repeat(100_000), interest)).rejects.toThrow('More than 512');
});

test('a key __proto__ is a key like any other', async () => {
  const { values } = await scan('{"__proto__":{"polluted":true},"a":{"__proto__":1}}', takeAll);
  expect(values.map(([path]) => path)).toEqual(['__proto__', 'a']);
  expect(Object.hasOwn({}, 'polluted')).toBe(false);
});

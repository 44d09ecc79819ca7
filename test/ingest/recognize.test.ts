import { describe, expect, test } from 'vitest';
import { type Recognized, recognize } from '../../src/ingest/recognize.ts';
import { piecesOf } from './files.ts';
import { planJson } from './plans.ts';

function told(text: string | object, sizes: readonly number[] = []): Promise<Recognized> {
  return recognize(piecesOf(new TextEncoder().encode(typeof text === 'string' ? text : JSON.stringify(text)), sizes));
}

const TERRAFORM = { kind: 'plan', format: 'terraform' };
const CHANGE_SET = { kind: 'plan', format: 'cloudformation' };

describe('what a text is, by the keys at its root', () => {
  test.each<[string, string | object, object]>([
    ['a plan', planJson(), TERRAFORM],
    ['a plan in a list', [planJson()], TERRAFORM],
    ['a plan behind other keys', { a: 1, b: { c: [] }, resource_changes: [] }, TERRAFORM],
    ['a plan that is cut off behind its keys', '{"resource_changes":[{"address":', TERRAFORM],
    ['a change set', { ChangeSetId: 'arn', Changes: [] }, CHANGE_SET],
    ['a change set, told by a change', { Changes: [{ ResourceChange: {} }] }, CHANGE_SET],
    ['a change set in a list, told by a change', [{ Changes: [{ ResourceChange: {} }] }], CHANGE_SET],
    ['a change that stands alone', { ResourceChange: {} }, CHANGE_SET],
    ['a plan behind other things in a list', [{}, 1, 'a', planJson()], TERRAFORM],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected);
    expect(await told(text, [7])).toEqual(expected);
  });

  test.each<[string, string | object]>([
    ['of other keys', { name: 'x', version: 1 }],
    ['with a list that could hold changes and holds none', { Changes: [], name: 'x' }],
    ['with what a plan has, one step deeper', { a: { resource_changes: [] } }],
    ['in a list', [{ name: 'x' }]],
    ['with a number of keys that no error would name', Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`k${at}`, at]))],
  ])('JSON %s is no plan', async (_, text) => {
    const found = await told(text);
    expect(found).toMatchObject({ kind: 'other' });
    expect('why' in found && found.why).toMatch(/\S/);
  });

  test.each<[string, string, string]>([
    ['no JSON', 'hello', 'It holds no JSON.'],
    ['nothing', '', 'It holds no JSON.'],
    ['a list of nothing', '[]', 'It holds no JSON.'],
    ['a list of scalars', '[1, 2]', 'It holds no JSON.'],
    ['a list of lists', '[[], []]', 'It holds no JSON.'],
    ['JSON that is cut off', '{"name": ', 'The file ends inside `name`: it was cut off.'],
    ['JSON that breaks', '{"name": x}', "This is not valid JSON, in `name`: `x` can't stand here: a value was expected."],
  ])('%s', async (_, text, why) => expect(await told(text)).toEqual({ kind: 'broken', why }));

  test('it is read no further than it takes to tell', async () => {
    let given = 0;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (const text of ['{"resource_changes":[', '{"a":1},', '{"b":2},', '{"c":3}']) {
        given += 1;
        yield new TextEncoder().encode(text);
      }
    }
    expect(await recognize(chunks())).toEqual(TERRAFORM);
    expect(given).toBe(1);
  });

  test('a failure to read is no answer', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{');
      throw new RangeError('The disk is gone.');
    }
    await expect(recognize(chunks())).rejects.toThrow('The disk is gone.');
  });
});

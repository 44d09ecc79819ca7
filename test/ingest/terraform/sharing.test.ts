import { expect, test } from 'vitest';
import { shareSides } from '../../../src/ingest/terraform/sharing.ts';
import { Sealed } from '../../../src/model/sealed.ts';
import type { ValueObject } from '../../../src/model/value.ts';
import * as fc from '../../support/fast-check.ts';

const json = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof(fc.constantFrom(null, true, 0, 1, '', 'a', 'b'), fc.array(tie('value'), { maxLength: 3 }), tie('object')),
  object: fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'c'), tie('value'), { maxKeys: 3 }),
})).object;
const read = (text: string): ValueObject => JSON.parse(text);

test('says the same of both sides, in the same order', () => {
  fc.assert(
    fc.property(json, json, (left, right) => {
      const [before, after] = [JSON.stringify(left), JSON.stringify(right)];
      const sides = { before: read(before), after: read(after) };
      shareSides(sides);
      expect([JSON.stringify(sides.before), JSON.stringify(sides.after)]).toEqual([before, after]);
    }),
  );
});

test('holds once what is equal, at any depth, and no more than that', () => {
  const text = (name: string) => `{"tags":{"a":"b"},"rules":[{"port":80}],"other":{"name":"${name}","list":["x"]}}`;
  const sides = { before: read(text('old')), after: read(text('new')) };
  const tags = sides.before['tags'];
  shareSides(sides);
  expect(sides.after['tags']).toBe(tags);
  expect(sides.after['rules']).toBe(sides.before['rules']);
  expect(sides.after['other']).not.toBe(sides.before['other']);
  expect(sides.after['other']).toEqual({ name: 'new', list: ['x'] });
});

test('a secret is never taken for another, and a side that is not there shares nothing', () => {
  const [old, next] = [new Sealed('a', 'marked-sensitive'), new Sealed('a', 'marked-sensitive')];
  const sides = { before: { password: old }, after: { password: next } };
  shareSides(sides);
  expect(sides.after.password).toBe(next);
  const made = { before: null, after: { a: 'b' } };
  shareSides(made);
  expect(made.after).toEqual({ a: 'b' });
});

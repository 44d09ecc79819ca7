import * as fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { changedLeaves } from '../../../src/risk/content/changed-attributes.ts';
import { sameContent } from '../../../src/risk/content/same-content.ts';

const leaf = fc.constantFrom<Json>(null, false, true, '', 0, 1, 'a', '1', 'true', '(sensitive)', '[]', '{"a":1}', '{"a":2}');
const { object } = fc.letrec<{ tree: Json; object: JsonObject }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('tree'), { maxLength: 3 }), tie('object')),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'c.d', '0'), tie('tree'), { maxKeys: 3 }),
}));

test('objects that mean the same differ in nothing', () => {
  let same = 0;
  fc.assert(
    fc.property(object, object, (before, after) => {
      if (!sameContent(before, after)) return;
      same += 1;
      expect(changedLeaves(before, after)).toEqual([]);
    }),
    { numRuns: 5000 },
  );
  expect(same).toBeGreaterThan(50);
});

test('what both sides may as well leave out counts beside what does not', () => {
  expect(changedLeaves({ off: false }, {})).toEqual([]);
  expect(changedLeaves({ off: false, a: 1 }, { a: 2 }).map(({ path }) => path)).toEqual(['off', 'a']);
});

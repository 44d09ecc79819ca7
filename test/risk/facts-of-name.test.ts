import { describe, expect, test } from 'vitest';
import { NAMED_ENDINGS, NAMED_STEMS } from '../../src/generated/named-words.ts';
import { factsOfName } from '../../src/risk/facts-of-name.ts';
import type { NamedAttribute } from '../../src/risk/named-attribute-facts.ts';
import { NAMED_FACTS } from '../../src/risk/named-facts.ts';
import * as fc from '../support/fast-check.ts';

/** By asking every pattern. */
function asked(name: string): readonly NamedAttribute[] {
  return NAMED_FACTS.filter((fact) => fact.name.test(name));
}

/** `fc.stringMatching` writes no text for what looks ahead or behind. */
const plain = NAMED_FACTS.map(({ name }) => name).filter(({ source }) => !/\(\?[!=<]/.test(source));

describe('the facts that a name calls for are those whose patterns match', () => {
  test.each(plain)('names of %s', (pattern) => {
    fc.assert(
      fc.property(fc.stringMatching(pattern), (name) => {
        expect(factsOfName(name)).toEqual(asked(name));
      }),
    );
  });

  test('names put together from words and stems, or nearly', () => {
    const part = fc.constantFrom(...Object.keys(NAMED_ENDINGS), ...Object.keys(NAMED_STEMS), 'min', 'not', 'id', 'days', 'x', '');
    const joint = fc.constantFrom('_', '', '__', '.');
    const names = fc.array(fc.tuple(part, joint), { minLength: 1, maxLength: 4 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(names, fc.boolean(), (name, isCut) => {
        const given = isCut ? name.slice(0, -1) : name;
        expect(factsOfName(given)).toEqual(asked(given));
      }),
      { numRuns: 5000 },
    );
  });

  test('names that say nothing', () => {
    for (const name of ['description', 'arn', 'tags', '']) expect(factsOfName(name)).toEqual([]);
  });
});

test('most patterns are no more than their words', () => {
  const listed = new Set(Object.values(NAMED_ENDINGS).flat());
  const others = new Set(Object.values(NAMED_STEMS).flat());
  expect(listed.size).toBeGreaterThan(others.size);
  expect([...listed, ...others].toSorted((a, b) => a - b)).toEqual(NAMED_FACTS.map((_, index) => index));
});

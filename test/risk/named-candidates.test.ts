import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { NAMED_STEMS } from '../../src/generated/named-stems.ts';
import { candidatesOf } from '../../src/risk/named-candidates.ts';
import { NAMED_FACTS } from '../../src/risk/named-facts.ts';

/** The facts that match, by asking each of them. */
function matching(name: string): readonly number[] {
  return NAMED_FACTS.flatMap((fact, index) => (fact.name.test(name) ? [index] : []));
}

function missed(name: string): readonly number[] {
  const candidates = candidatesOf(name);
  return matching(name).filter((index) => !candidates.includes(index));
}

/** `fc.stringMatching` writes no text for what looks ahead or behind; a name is one line. */
const plain = NAMED_FACTS.flatMap(({ name }, index) => (/\(\?[!=<]/.test(name.source) ? [] : [{ index, name }]));

describe('the facts that a name may call for', () => {
  test.each(plain)('hold all names of $name', ({ index, name }) => {
    fc.assert(
      fc.property(fc.stringMatching(name), (text) => {
        expect(candidatesOf(text)).toContain(index);
      }),
    );
  });

  test('hold every fact that matches a name put together from their stems', () => {
    const part = fc.constantFrom(...Object.keys(NAMED_STEMS), 'min', 'max', 'enabled', 'not', 'id', 'days', 'x');
    const names = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('_'));
    fc.assert(
      fc.property(names, (name) => {
        expect(missed(name)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('are none for a name that says nothing', () => {
    for (const name of ['description', 'arn', 'tags', '']) expect(candidatesOf(name)).toEqual([]);
  });

  test('come in the order of the facts', () => {
    const candidates = candidatesOf('backup_retention_period_access_policy_enabled');
    expect(candidates.length).toBeGreaterThan(3);
    expect(candidates).toEqual(candidates.toSorted((a, b) => a - b));
  });
});

import * as fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { isWeakerText } from '../../../src/risk/content/condition-text.ts';

const OWNER = "assertion.repository_owner == 'acme'";
const REF = "assertion.ref == 'refs/heads/main'";

describe('a condition holds for more than before where', () => {
  test.each<[string, string, string]>([
    ['one thing less is asked', `${OWNER} && ${REF}`, OWNER],
    ['anything will do', OWNER, "assertion.repository_owner != ''"],
    ['it has to be there only', OWNER, 'has(assertion.repository_owner)'],
    ['a beginning is enough', "assertion.sub == 'repo:acme/shop:ref'", "assertion.sub.startsWith('repo:acme/')"],
    ['a pattern is enough', "assertion.sub in ['a', 'b']", "assertion.sub.matches('.*')"],
    ['another value is good, too', OWNER, `${OWNER} || assertion.repository_owner == 'other'`],
    ['the list is longer', "assertion.repository in ['acme/a']", "assertion.repository in ['acme/a', 'acme/b']"],
    ['one value became a list with it', "assertion.repository == 'acme/a'", "assertion.repository in ['acme/a', 'acme/b']"],
    ['nothing is asked', OWNER, 'true'],
    ['nothing is asked, in brackets', OWNER, '( TRUE )'],
    ['brackets stand around one part', `(${OWNER}) && (${REF})`, REF],
    ['a password may be shorter', 'length(12)', 'length(6)'],
    ['a password has fewer rules', 'length(12) and upperCase(1) and digits(1) and notUsername', 'length(6)'],
    ['a password has one rule less', 'length(12) and digits(1)', 'length(12)'],
  ])('%s', (_what, before, after) => {
    expect(isWeakerText(before, after)).toBe(true);
  });
});

describe('it does not where', () => {
  test.each<[string, string, string]>([
    ['it is the same', OWNER, OWNER],
    ['it is only written in other words', `(${OWNER})  &&  ${REF}`, `${REF} && ${OWNER.replaceAll("'", '"')}`],
    ['more is asked', OWNER, `${OWNER} && ${REF}`],
    ['another value is asked', OWNER, "assertion.repository_owner == 'other'"],
    [
      'something else is asked in place of two things',
      `${OWNER} && ${REF}`,
      "assertion.sub == 'repo:acme/shop:ref:refs/heads/main'",
    ],
    ['the list is shorter', "assertion.repository in ['a', 'b']", "assertion.repository in ['a']"],
    [
      'an exact value takes the place of a pattern',
      "assertion.sub.startsWith('repo:acme/')",
      "assertion.sub == 'repo:acme/shop'",
    ],
    ['a password has to be longer', 'length(6)', 'length(12) and digits(1)'],
    ['the connector stands in a text', "name == 'a && b'", "name == 'a'"],
    ['nothing was asked before', 'true', 'true'],
  ])('%s', (_what, before, after) => {
    expect(isWeakerText(before, after)).toBe(false);
  });
});

const clause = fc.record({ field: fc.constantFrom('ref', 'sub', 'aud', 'iss'), value: fc.constantFrom('a', 'b', 'c') });
const clauses = fc.uniqueArray(clause, { selector: ({ field }) => field, minLength: 2, maxLength: 4 });
const text = (items: readonly { readonly field: string; readonly value: string }[]): string =>
  items.map(({ field, value }) => `assertion.${field} == '${value}'`).join(' && ');

test('asking for one thing less is weaker, and never both ways round', () => {
  fc.assert(
    fc.property(clauses, (items) => {
      const [whole, less] = [text(items), text(items.slice(1))];
      expect(isWeakerText(whole, less)).toBe(true);
      expect(isWeakerText(less, whole)).toBe(false);
    }),
  );
});

test('the order of what is asked does not matter', () => {
  fc.assert(fc.property(clauses, (items) => !isWeakerText(text(items), text(items.toReversed()))));
});

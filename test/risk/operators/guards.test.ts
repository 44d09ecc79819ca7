import { describe, expect, test } from 'vitest';
import { findingsOf, update } from '../support.ts';

const REFUSES = 'block deny drop reject ban refuse forbid prevent quarantine';
const ASKS = 'challenge js_challenge managed-challenge captcha tarpit slow throttle enforce require required';
const LETS_BY =
  'alert log monitor count simulate detect audit warn warning report notify tag advisory learning none allow accept permit off skip bypass disabled disable ignore pass optional trust';

/** On an attribute of which only its name is known. */
const found = (before: string, after: string) =>
  findingsOf('security-setting-weakened', update('acme_thing', { verdict: before }, { verdict: after }));

describe('a guard', () => {
  test.each(`${REFUSES} ${ASKS}`.split(' '))('that did %s and only takes note is relaxed', (word) => {
    expect(found(word, 'log')).toMatchObject([{ severity: 0.45, attribute: 'verdict' }]);
    expect(found('log', word)).toEqual([]);
  });

  test.each(LETS_BY.split(' '))('that refused and does %s is relaxed', (word) => {
    expect(found('Block', word.toUpperCase())).toMatchObject([{ severity: 0.45 }]);
    expect(found(word, 'block')).toEqual([]);
  });

  test.each(['deny', 'challenge', 'somehow', ''])('that refused and does "%s" is not', (word) => {
    expect(found('block', word)).toEqual([]);
  });

  test('that answers by a number is the same', () => {
    expect(found('deny(403)', 'allow')).toMatchObject([{ severity: 0.45 }]);
    expect(found('deny(403)', 'deny(404)')).toEqual([]);
  });

  test('says what it did and does', () => {
    expect(found('block', 'log')[0]?.message).toContain('goes from `block` to `log`');
  });
});

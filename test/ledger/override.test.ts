import { expect, test } from 'vitest';
import { acceptOverride, type OverrideContext, signOverride } from '../../src/ledger/override.ts';
import { isoOf, millisOf } from '../../src/ledger/time.ts';
import { newPair } from '../support/ledger/keys.ts';
import { digest, TIME } from '../support/ledger/drafts.ts';

const pair = newPair();
const stranger = newPair();
const key = pair.inPolicy;
const REASON = 'the site is down and this brings it back';
const PLANS = [digest('a'), digest('b')];
const NOW = millisOf(TIME);
const HOUR = 3_600_000;

const CONTEXT: OverrideContext = {
  settings: { group: 'oncall', members: [{ name: 'bob' }, { name: 'ann', key }], validHours: 4 },
  plans: PLANS,
  operators: ['carol'],
  now: NOW + HOUR,
  file: 'override.json',
};

const signed = (given = {}, by = pair.privateKey) =>
  JSON.stringify(signOverride({ plans: PLANS, reason: REASON, time: TIME, ...given }, by));

test('a member of the group may let exactly these plans through, with a reason and for some hours', () => {
  expect(acceptOverride(signed(), CONTEXT)).toEqual({
    by: 'ann',
    group: 'oncall',
    reason: REASON,
    expires: isoOf(NOW + 4 * HOUR),
  });
  expect(acceptOverride(signed({ plans: PLANS.toReversed() }), CONTEXT).by).toBe('ann');
});

test.each<[what: string, text: string, context: Partial<OverrideContext>, message: RegExp]>([
  ['where the policy names no group', signed(), { settings: undefined }, /lets nobody override/],
  ['by somebody outside of the group', signed({}, stranger.privateKey), {}, /no member of `oncall` signed it/],
  ['by somebody who stands behind the change', signed(), { operators: ['Ann'] }, /`ann` stands behind this change/],
  ['for other plans', signed({ plans: [digest('a')] }), {}, /other plans/],
  ['for more plans', signed(), { plans: [...PLANS, digest('c')] }, /other plans/],
  ['that expired', signed(), { now: NOW + 5 * HOUR }, /it expired on 2026-11-22T14:00:00.000Z/],
  ['from the future', signed(), { now: NOW - HOUR }, /signed in the future/],
  ['whose reason was changed', signed().replace('the site is down', 'nothing happened'), {}, /no member of `oncall`/],
  ['whose time was changed', signed().replace('T10:', 'T11:'), {}, /no member of `oncall`/],
  ['that is something else', '{"reason":"please"}', {}, /it is no override/],
  ['that is no JSON', 'please', {}, /it is no override/],
])('an override %s does not count', (_, text, context, message) => {
  expect(() => acceptOverride(text, { ...CONTEXT, ...context })).toThrow(message);
});

test('an override without a reason that says something is not signed', () => {
  expect(() => signed({ reason: 'urgent' })).toThrow('needs a reason');
});

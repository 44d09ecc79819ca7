import { expect, test } from 'vitest';
import type { ReviewEvidence } from '../../src/model/evidence.ts';
import { reviewOverride } from '../../src/policy/review-override.ts';
import { ANN, BEN, CLARA, DIGEST, HEAD, review } from './evidence.ts';

const REASON = 'the shop is down and this brings it back';
const SETTINGS = {
  group: 'oncall',
  members: [
    { name: 'ben', id: BEN.id },
    { name: 'key-only', key: 'x' },
  ],
  validHours: 4,
};

function override(given: Partial<ReviewEvidence> = {}, input: Partial<Parameters<typeof reviewOverride>[0]> = {}) {
  const one = review({ body: `We have to.\n\noverride ${DIGEST} because ${REASON}\n`, ...given });
  return reviewOverride(
    {
      reviews: [one],
      headSha: HEAD,
      approvalDigest: DIGEST,
      authors: [ANN],
      operators: [],
      now: '2026-03-02T12:00:00Z',
      ...input,
    },
    SETTINGS,
  );
}

test('a member of the group overrides by a review that names the digest and says why', () => {
  expect(override()).toEqual({ by: 'ben', group: 'oncall', reason: REASON, expires: '2026-03-02T14:00:00Z' });
});

test.each<[string, Partial<ReviewEvidence>, Parameters<typeof override>[1]]>([
  ['nobody of the group', { user: CLARA }, {}],
  ['a namesake', { user: { ...BEN, id: 999 } }, {}],
  ['a bot', { user: { ...BEN, type: 'Bot' } }, {}],
  ['somebody who may not write', { canWrite: false }, {}],
  ['an author', {}, { authors: [BEN] }],
  ['an operator', {}, { operators: [{ login: 'BEN' }] }],
  ['a review of an older commit', { commit: '0'.repeat(40) }, {}],
  ['a review that was edited', { editedAt: '2026-03-02T11:00:00Z' }, {}],
  ['a comment', { state: 'COMMENTED' }, {}],
  ['a review that was dismissed', { state: 'DISMISSED' }, {}],
  ['a review that is older than overrides hold', { submittedAt: '2026-03-02T07:59:59Z' }, {}],
  ['a plain approval', { body: `approve ${DIGEST}` }, {}],
  ['another digest', { body: `override sha256:${'cd'.repeat(32)} because ${REASON}` }, {}],
  ['no reason', { body: `override ${DIGEST}` }, {}],
  ['a reason that says nothing', { body: `override ${DIGEST} because urgent` }, {}],
  ['a quotation', { body: `> override ${DIGEST} because ${REASON}` }, {}],
])('%s overrides nothing', (_, given, input) => {
  expect(override(given, input)).toBeUndefined();
});

test('without a group in the policy nobody overrides', () => {
  const input = { reviews: [], headSha: HEAD, approvalDigest: DIGEST, authors: [], operators: [], now: '2026-03-02T12:00:00Z' };
  expect(reviewOverride(input, undefined)).toBeUndefined();
});

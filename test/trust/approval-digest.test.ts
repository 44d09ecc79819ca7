import { expect, test } from 'vitest';
import { approvalDigest, type ApprovalSubject, policyDigest } from '../../src/trust/approval-digest.ts';

const SUBJECT: ApprovalSubject = {
  planDigests: new Map([
    ['network', `sha256:${'a'.repeat(64)}`],
    ['app', `sha256:${'b'.repeat(64)}`],
  ]),
  headSha: '8c1f22e0c5a1f4be2d6c7399017aa52d4c0be81f',
  baseRef: 'main',
  environment: 'production',
  policyDigest: policyDigest('version: 1\n'),
};
const digest = approvalDigest(SUBJECT);

test('an approval digest is sha256: and 64 hexadecimal digits', () => {
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test.each<[what: string, change: Partial<ApprovalSubject>]>([
  ['another plan', { planDigests: new Map([...SUBJECT.planDigests, ['app', `sha256:${'c'.repeat(64)}`]]) }],
  ['one more stack', { planDigests: new Map([...SUBJECT.planDigests, ['data', `sha256:${'c'.repeat(64)}`]]) }],
  ['one stack less', { planDigests: new Map([...SUBJECT.planDigests].slice(1)) }],
  [
    'plans that have changed places',
    {
      planDigests: new Map([
        ['network', `sha256:${'b'.repeat(64)}`],
        ['app', `sha256:${'a'.repeat(64)}`],
      ]),
    },
  ],
  ['a push', { headSha: '0000000000000000000000000000000000000000' }],
  ['another base', { baseRef: 'release' }],
  ['another environment', { environment: 'staging' }],
  ['another policy', { policyDigest: policyDigest(undefined) }],
])('%s makes a new approval digest', (_, change) => {
  expect(approvalDigest({ ...SUBJECT, ...change })).not.toBe(digest);
});

test('the order of the stacks makes none', () => {
  expect(approvalDigest({ ...SUBJECT, planDigests: new Map([...SUBJECT.planDigests].toReversed()) })).toBe(digest);
});

test('a policy digest knows its text, its knowledge and their order', () => {
  const digests = [
    policyDigest(undefined),
    policyDigest(''),
    policyDigest('version: 1\n'),
    policyDigest('version: 1\n', ['a']),
    policyDigest('version: 1\n', ['a', 'b']),
    policyDigest('version: 1\n', ['b', 'a']),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});

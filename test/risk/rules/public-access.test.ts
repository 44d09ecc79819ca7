import { expect, test } from 'vitest';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const policy = (Principal: string | { AWS: string }) => ({
  policy: JSON.stringify({
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::docs/*', Principal }],
  }),
});

test('a bucket that everybody can read', () => {
  const change = update('aws_s3_bucket_policy', policy({ AWS: 'arn:aws:iam::1:root' }), policy('*'));
  expect(findingsOf('public-access', change)).toMatchObject([{ severity: 0.92, code: 'security_exposure', attribute: 'policy' }]);
  expect(severitiesOf('public-access', create('google_storage_bucket_iam_member', { member: 'allUsers' }))).toEqual([0.92]);
});

test.each([
  ['one account', create('aws_s3_bucket_policy', policy({ AWS: 'arn:aws:iam::1:root' }))],
  ['what was public', update('aws_s3_bucket_policy', policy('*'), { ...policy('*'), a: 1 })],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('public-access', change)).toEqual([]);
});

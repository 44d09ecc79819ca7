import { expect, test } from 'vitest';
import { findingsOf, update } from '../support.ts';

const trust = (...principals: string[]) =>
  JSON.stringify({ Statement: principals.map((AWS) => ({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS } })) });
const role = (policy: string, arn: string | undefined = 'arn:aws:iam::111122223333:role/app') => ({
  arn,
  assume_role_policy: policy,
});
const OWN = 'arn:aws:iam::111122223333:role/ci';

test.each([
  ['an account that nobody knew', trust(OWN), trust(OWN, 'arn:aws:iam::999900001111:root'), 0.55, 'lets in another account'],
  ['the same as a bare number', trust(OWN), trust(OWN, '999900001111'), 0.55, 'lets in another account'],
  ['somebody of its own account', trust(OWN), trust(OWN, 'arn:aws:iam::111122223333:role/web'), 0.33, 'lets in a new principal'],
])('%s', (_what, before, after, severity, says) => {
  const [finding] = findingsOf('privileges-widened', update('aws_iam_role', role(before), role(after)));
  expect(finding?.severity).toBeCloseTo(severity, 5);
  expect(finding?.message).toContain(says);
});

test('without an account of its own nobody is a stranger', () => {
  const [before, after] = [trust(OWN), trust(OWN, 'arn:aws:iam::999900001111:root')].map((policy) => ({
    assume_role_policy: policy,
  }));
  const [finding] = findingsOf('privileges-widened', update('aws_iam_role', before ?? {}, after ?? {}));
  expect(finding?.message).toContain('lets in a new principal');
});

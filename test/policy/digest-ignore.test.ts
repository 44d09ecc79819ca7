import { expect, test } from 'vitest';
import { ConfigError } from '../../src/model/errors.ts';
import { defaultPolicy, parsePolicy } from '../../src/policy/policy.ts';

test('a policy says what digests leave out; by default nothing', () => {
  const text = 'version: 1\ndigest:\n  ignore: ["*.tags.planned_at"]\n';
  expect(parsePolicy(text, '.blastgate.yml').digestIgnore).toEqual(['*.tags.planned_at']);
  expect(parsePolicy('version: 1\n', '.blastgate.yml').digestIgnore).toEqual([]);
  expect(defaultPolicy.digestIgnore).toEqual([]);
});

test('an empty pattern is refused', () => {
  expect(() => parsePolicy('version: 1\ndigest:\n  ignore: [""]\n', '.blastgate.yml')).toThrow(ConfigError);
});

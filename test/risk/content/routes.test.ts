import { expect, test } from 'vitest';
import { isReached, LISTS_ROUTES, reachesNoneOf } from '../../../src/risk/content/routes.ts';

test('a network is reached by itself or in a wider one', () => {
  expect(isReached(['10.1.0.0/16', '10.2.0.0/16'], ['10.0.0.0/8'])).toBe(true);
  expect(isReached(['10.1.0.0/16', '11.2.0.0/16'], ['10.0.0.0/8'])).toBe(false);
  expect(isReached(['10.1.0.0/16'], ['10.1.0.0/16'])).toBe(true);
  expect(isReached(['10.1.0.0/16'], ['10.1.0.0/24'])).toBe(false);
  expect(isReached(['fd00::/8'], ['fd00::/8', '10.0.0.0/8'])).toBe(true);
});

test('a list that names only others reaches none of them, an empty one says nothing', () => {
  expect(reachesNoneOf(['10.1.0.0/16'], ['10.9.0.0/24'])).toBe(true);
  expect(reachesNoneOf(['10.1.0.0/16', '10.2.0.0/16'], ['10.2.0.0/16'])).toBe(false);
  expect(reachesNoneOf(['10.1.0.0/16'], [])).toBe(false);
});

test.each([
  ['allowed_prefixes', true],
  ['cidr', true],
  ['vpc_config.0.public_access_cidrs', true],
  ['routes', true],
  ['prefix', false],
  ['route_table', false],
])('%s lists networks: %s', (name, does) => {
  expect(LISTS_ROUTES.test(name)).toBe(does);
});

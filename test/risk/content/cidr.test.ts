import { expect, test } from 'vitest';
import { addressesBetween, coversTheWorld, publicShare } from '../../../src/risk/content/cidr.ts';

test.each([
  [['0.0.0.0/0']],
  [['0.0.0.0/00']],
  [['0/0']],
  [['0.0.0.0']],
  [['::/0']],
  [['0::0/0']],
  [['2000::/3']],
  [['*']],
  [['Internet']],
  [['Any']],
  [['0.0.0.0/1', '128.0.0.0/1']],
  [['64.0.0.0/2']],
  [['8.0.0.0/8']],
  [['8.0.0.0/9', '8.128.0.0/9']],
  [['10.0.0.0/8', '0.0.0.0/0']],
])('%j is the whole internet', (ranges) => {
  expect(coversTheWorld(ranges)).toBe(true);
});

test.each([
  [[]],
  [['10.0.0.0/8']],
  [['172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10']],
  [['203.0.113.0/24']],
  [['104.16.0.0/13', '172.64.0.0/13']],
  [['8.0.0.0/9']],
  [['fd00::/8']],
  [['fe80::/10']],
  [['2001:db8::/32']],
  [['VirtualNetwork']],
  [['sg-0123456789abcdef0']],
  [['']],
  [['999.0.0.0']],
  [['1.2.3.4/x']],
])('%j is not', (ranges) => {
  expect(coversTheWorld(ranges)).toBe(false);
});

test('half of the addresses are half of them', () => {
  expect(publicShare('0.0.0.0/1')).toBe(0.5);
  expect(publicShare('172.0.0.0/8')).toBe(2 ** -8);
});

test.each([
  ['0.0.0.0', '255.255.255.255', 2 ** 32],
  ['0.0.0.0', '0.0.0.0', 1],
  ['10.0.0.1', '10.0.0.4', 4],
  ['10.0.0.4', '10.0.0.1', 0],
  ['', '10.0.0.1', 0],
  ['a.b.c.d', '1.1.1.1', 0],
])('from %s to %s are %d addresses', (start, end, count) => {
  expect(addressesBetween(start, end)).toBe(count);
});

test.each(['deploy:ssh-rsa AAAA', 'user:admin@acme.example', 'ed:x'])('%s is no address', (text) => {
  expect(publicShare(text)).toBe(0);
});

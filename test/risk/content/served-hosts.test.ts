import { expect, test } from 'vitest';
import { losesHost } from '../../../src/risk/content/served-hosts.ts';

test.each([
  ['one of two', { rule: [{ host: 'a.com' }, { host: 'b.com' }] }, { rule: [{ host: 'a.com' }] }],
  ['another in its place', { hostnames: ['a.com'] }, { hostnames: ['b.com'] }],
  ['one of a condition', { Conditions: [{ HostHeaderConfig: { Values: ['a.com'] } }] }, { Conditions: [] }],
])('%s is lost', (_what, before, after) => {
  expect(losesHost(before, after)).toBe(true);
});

test.each([
  ['another order', { hosts: ['a.com', 'b.com'] }, { hosts: ['b.com', 'A.com'] }],
  ['a wildcard that covers it', { hosts: ['x.a.com'] }, { hosts: ['*.a.com'] }],
  ['all hosts', { hosts: ['a.com'] }, { hosts: ['*'] }],
  ['a word that is no host', { host: 'localhost' }, { host: 'other' }],
  ['where it sends what it gets', { http: [{ destination: { host: 'a.com' } }] }, { http: [{ destination: { host: 'b.com' } }] }],
  ['a name elsewhere', { owner: 'a.com' }, { owner: 'b.com' }],
])('%s is no loss', (_what, before, after) => {
  expect(losesHost(before, after)).toBe(false);
});

import { describe, expect, test } from 'vitest';
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

const HOLDERS =
  'host hosts hostname hostnames host_name host_names HostNames host_header hostheader host_header_config HostHeaderConfig aliases ' +
  'Aliases custom_domain custom_domains customdomain CustomDomains';
test.each(HOLDERS.split(' '))('%s names the hosts that it answers to', (name) => {
  expect(losesHost({ a: [{ [name]: ['a.com', 'b.com'] }] }, { a: [{ [name]: ['a.com'] }] })).toBe(true);
  expect(losesHost({ [name]: { values: ['a.com'] } }, { [name]: { values: ['b.com'] } })).toBe(true);
  for (const other of [`x${name}`, `${name}x`, `${name}_x`])
    expect(losesHost({ [other]: 'a.com' }, { [other]: 'b.com' })).toBe(false);
});

test.each('backend health_probe origins upstream destination healthcheck redirect target_group'.split(' '))(
  'below %s stand names of others',
  (name) => {
    expect(losesHost({ [name]: { host: 'a.com' } }, { [name]: { host: 'b.com' } })).toBe(false);
    expect(losesHost({ [name.toUpperCase()]: { host: 'a.com' } }, {})).toBe(false);
  },
);

describe('a name of a host', () => {
  test.each(['a.com', 'A-1.example.com', '*.example.com', '1.a.b.c', '*'])('is %s', (host) => {
    expect(losesHost({ host }, { host: 'x.org' })).toBe(true);
  });
  test.each(['localhost', '-a.com', 'a-.com', 'a..com', 'a.com/x', 'https://a.com', 'a .com', '*a.com', '', 'a.'])(
    'is not %j',
    (host) => {
      expect(losesHost({ host }, { host: 'x.org' })).toBe(false);
    },
  );
  test('is covered by a star in place of its first part only', () => {
    expect(losesHost({ host: 'a.b.com' }, { host: '*.b.com' })).toBe(false);
    expect(losesHost({ host: 'a.b.com' }, { host: '*.com' })).toBe(true);
    expect(losesHost({ host: '*.b.com' }, { host: 'a.b.com' })).toBe(true);
  });
  test('is looked for twelve steps deep', () => {
    const below = (depth: number, host: string): object => (depth === 0 ? { host } : { a: below(depth - 1, host) });
    expect(losesHost({ ...below(12, 'a.com') }, {})).toBe(true);
    expect(losesHost({ ...below(13, 'a.com') }, {})).toBe(false);
  });
});

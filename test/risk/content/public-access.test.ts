import { expect, test } from 'vitest';
import type { Json } from '../../../src/model/value.ts';
import { publicGrants } from '../../../src/risk/content/public-access.ts';

test.each<[value: Json]>([
  ['allUsers'],
  ['all-authenticated-users'],
  ['public_read'],
  ['PublicReadWrite'],
  ['authenticated-read'],
  ['system:anonymous'],
  ['system:unauthenticated'],
  ['system:authenticated'],
  ['principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/ci/*'],
  ['READER:allUsers'],
  ['WRITER:allAuthenticatedUsers'],
  ['OWNER:allUsers'],
  ['*'],
  ['https://*'],
  ['http://*/'],
  ['*/*'],
  ['all'],
  ['user:*'],
  [['a', '*']],
  [{ everyone: true }],
  [{ include: [{ everyone: {} }] }],
  [[{ AllowFromPublic: true }]],
  [{ action: 'accept', src: ['*'], dst: ['*:*'] }],
  [{ Name: '*', Action: 'allow' }],
  [{ Sources: [{ Name: '*', Action: 'Allow' }] }],
])('%j is for everybody', (value) => {
  expect(publicGrants(value).size).toBe(1);
});

test.each<[value: Json]>([
  ['allUsersOfTeam'],
  ['private'],
  ['system:serviceaccounts'],
  ['principalSet://iam.googleapis.com/projects/1/workloadIdentityPools/ci/attribute.repository/acme/*'],
  ['xprincipalSet://a/workloadIdentityPools/ci/*'],
  ['READER:user-a'],
  ['xREADER:allUsers'],
  ['READER:allUsersX'],
  ['https://*.example.com'],
  ['https://a/*'],
  ['x*'],
  ['ball'],
  ['alls'],
  ['user:*@example.com'],
  [{ a: { b: '*' } }],
  [[{ a: '*' }]],
  [{ everyone: false }],
  [{ everyone: null }],
  [{ AllowFromPublic: false }],
  [{ action: 'accept', src: ['*'], dst: ['tag:a:*'] }],
  [{ action: 'accept', src: ['group:a'], dst: ['*:*'] }],
  [{ action: 'drop', src: ['*'], dst: ['*:*'] }],
  [{ Name: '*', Action: 'deny' }],
  [{ Name: '*', Action: 'disallow' }],
  [{ Name: 'web', Action: 'allow' }],
  [{ Name: '*' }],
])('%j is not', (value) => {
  expect(publicGrants(value).size).toBe(0);
});

import { expect, test } from 'vitest';
import { membersLost } from '../../../src/risk/content/role-members.ts';

const policy = (bindings: Readonly<Record<string, readonly string[]>>): string =>
  JSON.stringify({ bindings: Object.entries(bindings).map(([role, members]) => ({ role, members })) });

const ROBOT = 'serviceAccount:deploy@acme.iam.gserviceaccount.com';
const before = policy({ 'roles/owner': ['group:owners@acme.example'], 'roles/viewer': ['user:ana@acme.example', ROBOT] });

test.each<[string, string, string]>([
  [
    'nobody',
    'who only gains',
    policy({
      'roles/owner': ['group:owners@acme.example', 'user:b@acme.example'],
      'roles/viewer': ['user:ana@acme.example', ROBOT],
    }),
  ],
  ['people', 'people', policy({ 'roles/owner': ['group:owners@acme.example'], 'roles/viewer': [ROBOT] })],
  ['programs', 'a program among them', policy({ 'roles/owner': ['group:owners@acme.example'] })],
  ['administrators', 'an owner', policy({ 'roles/viewer': ['user:ana@acme.example', ROBOT] })],
  ['administrators', 'everybody', policy({})],
])('%s lose a role: %s', (who, _what, after) => {
  expect(membersLost(before, after)).toBe(who);
  expect(membersLost(before, JSON.parse(after))).toBe(who);
});

test('a text that is no policy says nothing', () => {
  expect(membersLost(before, 'unreadable')).toBeUndefined();
  expect(membersLost('{"rules":[]}', before)).toBeUndefined();
  expect(membersLost(undefined, before)).toBeUndefined();
});

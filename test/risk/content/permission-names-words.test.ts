import { expect, test } from 'vitest';
import { permissionsWidening } from '../../../src/risk/content/permission-names.ts';

const gains = (permission: string): string | undefined => permissionsWidening(['run.services.get'], [permission]);

test.each(
  'resourcemanager.projects.setIamPolicy iam.serviceAccounts.actAs iam.serviceAccounts.getAccessToken iam.serviceAccounts.getOpenIdToken iam.serviceAccounts.signBlob iam.serviceAccounts.signJwt iam.serviceAccounts.implicitDelegation iam.serviceAccountKeys.create iam.roles.create iam.roles.update iam.roles.undelete orgpolicy.policy.set resourcemanager.projects.move resourcemanager.folders.move'.split(
    ' ',
  ),
)('%s leads to any right', (permission) => {
  expect(gains(permission)).toBe('escalation');
  expect(gains(`${permission}s`)).not.toBe('escalation');
  if (!permission.endsWith('setIamPolicy')) expect(gains(`x${permission}`)).not.toBe('escalation');
});

test.each(
  'a.b.get a.b.getIamPolicy a.b.list a.b.listAll a.b.search a.b.searchAll a.b.query a.b.queryData a.b.export a.b.view a.b.use a.b.connect a.b.login a.b.test a.b.testIamPermissions'.split(
    ' ',
  ),
)('%s only reads', (permission) => {
  expect(gains(permission)).toBe('none');
});

test.each('a.b.forget a.b.reuse a.b.useAll a.b.exports a.b.viewer a.b.create a.b.delete a.b.connects a.b.logins'.split(' '))(
  '%s changes what is there',
  (permission) => {
    expect(gains(permission)).toBe('writes-everywhere');
  },
);

test('is asked of permissions only, and of what is new', () => {
  expect(permissionsWidening([], ['a.b'])).toBeUndefined();
  expect(permissionsWidening([], ['A.b.c'])).toBeUndefined();
  expect(permissionsWidening([], ['a.b.c '])).toBeUndefined();
  expect(permissionsWidening([], [])).toBeUndefined();
  expect(permissionsWidening([], ['a.b.c', 7])).toBeUndefined();
  expect(permissionsWidening(['a.b.create'], ['a.b.create', 'a.b.get'])).toBe('none');
  expect(permissionsWidening(undefined, ['a.b.create'])).toBe('writes-everywhere');
});

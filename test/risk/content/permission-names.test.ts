import { expect, test } from 'vitest';
import { permissionsWidening } from '../../../src/risk/content/permission-names.ts';

const HELD = ['run.services.get', 'run.services.update'];

test.each([
  ['nothing new', HELD, 'none'],
  ['more to read', [...HELD, 'run.services.list', 'storage.objects.get'], 'none'],
  ['something to write', [...HELD, 'run.services.create'], 'writes-everywhere'],
  ['a policy to set', [...HELD, 'resourcemanager.projects.setIamPolicy'], 'escalation'],
  ['a service account to act as', [...HELD, 'iam.serviceAccounts.actAs'], 'escalation'],
  ['keys of service accounts', [...HELD, 'iam.serviceAccountKeys.create'], 'escalation'],
  ['a role to change', [...HELD, 'iam.roles.update'], 'escalation'],
])('%s', (_what, after, widening) => {
  expect(permissionsWidening(HELD, after)).toBe(widening);
});

test('an escalation that was held is no news', () => {
  expect(permissionsWidening(['iam.roles.update'], ['iam.roles.update'])).toBe('none');
});

test.each([[null], [[]], ['text'], [['s3:GetObject']], [['*']], [[{ a: 1 }]]])('%j is no list of permissions', (value) => {
  expect(permissionsWidening(HELD, value)).toBeUndefined();
});

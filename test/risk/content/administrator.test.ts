import { describe, expect, test } from 'vitest';
import { administratorGrants, allowsEverything, serviceGrants } from '../../../src/risk/content/administrator.ts';

describe('an administrator, by the name of the role', () => {
  test.each([
    'arn:aws:iam::aws:policy/AdministratorAccess',
    'arn:aws:iam::aws:policy/IAMFullAccess',
    'arn:aws:iam::aws:policy/PowerUserAccess',
    'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
    'roles/owner',
    'roles/editor',
    'roles/iam.securityAdmin',
    'roles/iam.serviceAccountTokenCreator',
    'roles/resourcemanager.organizationAdmin',
    'roles/resourcemanager.projectIamAdmin',
    'roles/resourcemanager.folderIamAdmin',
    'Owner',
    'Contributor',
    'User Access Administrator',
    'Role Based Access Control Administrator',
    '/roleDefinitions/8E3AF657-a8ff-443c-a75c-2fe8c4bcb635',
    '/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c',
    '/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    '62e90394-69f5-4237-9190-012177145e10',
    'e8611ab8-c189-46e8-94e1-60213ab1f814',
    'cluster-admin',
    'system:masters',
    '9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8',
    '06b708a9-e830-4db3-a914-8e69da51d44f',
    '19dbc75e-c2e2-444c-a770-ec69d8559fc7',
    '33666b9c79b9a5273fc7344ff42f953d',
    'admin',
    'ADMINISTRATOR',
    'owner',
    'superuser',
    'organization_admin',
    'Organisation Owner',
    'org-owner',
    'account admin',
    'SYSADMIN',
    '"ACCOUNTADMIN"',
    'SECURITYADMIN',
    'USERADMIN',
    'super_admin',
    'global-admin',
    'atlasAdmin',
    'project_owner',
    'CloudClusterAdmin',
    'EnvironmentAdmin',
    'realm-admin',
    'adminAnyDatabase',
    'owners',
    'Administrator - All zones',
    'root',
    'all privileges',
    'ALL_PRIVILEGES',
    'management',
    'Allow group dev to manage all-resources in tenancy',
    'Allow group dev to manage  all-resources  in  compartment a',
    'path "*" { capabilities = ["read", "sudo"] }',
    'path  "*"  {\n  capabilities = ["create"]\n}',
    'acl = "write"',
    'operator="write"',
  ])('%s', (name) => {
    expect([...administratorGrants(name)]).toEqual([name.replace(/^"([^"]*)"$/, '$1')]);
  });

  test.each([
    'roles/ownership',
    'roles/iam.securityReviewer',
    'roles/resourcemanager.projectCreator',
    'Owner of the month',
    'Co-Owner',
    'Contributors',
    'my-cluster-admin',
    'cluster-admin-view',
    'system:masters:read',
    'a9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8',
    '9e3f62cf-ca93-4989-b6ce-bf83c28f9fe80',
    '33666b9c79b9a5273fc7344ff42f953d0',
    'a33666b9c79b9a5273fc7344ff42f953d',
    'administration',
    'badmin',
    'admin of one app',
    'rooted',
    'unroot',
    'management-reader',
    'all resources',
    'Allow group dev to manage instance-family in tenancy',
    'path "secret/*" { capabilities = ["sudo"] }',
    'path "*" { capabilities = ["read"] }',
    'acl = "read"',
    'reacl = "write"',
  ])('%s is none', (name) => {
    expect([...administratorGrants(name)]).toEqual([]);
  });
});

describe('in the list by which a cluster of AWS knows people', () => {
  const role = (name: string, group: string) => `- rolearn: arn:aws:iam::1:role/${name}\n  groups:\n  - ${group}\n`;

  test('each entry is one grant, whatever else stands there', () => {
    expect(administratorGrants(role('nodes', 'system:nodes')).size).toBe(0);
    expect([...administratorGrants(role('ops', 'system:masters'))]).toEqual(['system:masters#0']);
    expect([...administratorGrants(role('dev', 'system:masters') + role('nodes', 'system:nodes'))]).toEqual(['system:masters#0']);
    expect(administratorGrants(role('ops', 'system:masters') + role('dev', '"system:masters"')).size).toBe(2);
  });
});

describe('all of one service, by the name of the role', () => {
  test.each([
    'roles/storage.admin',
    'roles/compute.networkAdmin',
    'roles/iam.serviceAccountUser',
    'roles/iam.workloadIdentityUser',
    'principal://iam.googleapis.com/a',
    'principalSet://iam.googleapis.com/a',
    '123-compute@developer.gserviceaccount.com',
    'serviceAccount:123-compute@developer.gserviceaccount.com',
    'a@appspot.gserviceaccount.com',
    'Purge',
    'Key Vault Administrator',
    'Cosmos DB Admin',
    'arn:aws:iam::aws:policy/AmazonS3FullAccess',
    'arn:aws:iam::aws:policy/aws-service-role/AmazonS3FullAccess',
  ])('%s', (name) => {
    expect([...serviceGrants({ a: [name] })]).toEqual([name]);
  });

  test.each([
    'roles/storage.objectViewer',
    'xroles/storage.admin',
    'roles/storage.admins',
    'roles/iam.serviceAccountUserX',
    'my principal://a',
    'a123-compute@developer.gserviceaccount.com.example',
    'app@acme.iam.gserviceaccount.com',
    'a@appspot.gserviceaccount.com.example',
    'purger',
    'repurge',
    'Administrator',
    'Key Vault Reader Administrator',
    'Key Vault Administrators',
    'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
    'arn:aws:iam::aws:policy/other/AmazonS3FullAccess',
    'arn:aws:iam::aws:policy/AmazonS3FullAccessLess',
  ])('%s is none', (name) => {
    expect([...serviceGrants([name])]).toEqual([]);
  });
});

test.each([
  [{ Effect: 'Allow', Action: ['s3:Get*', '*:*'], Resource: ['a', '*'] }, true],
  [{ Effect: 'Allow', Action: '*', Resource: '*' }, true],
  [{ Effect: 'Deny', Action: '*', Resource: '*' }, false],
  [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }, false],
  [{ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::a/*' }, false],
  [{ Effect: 'Allow', Action: '*' }, false],
])('%j allows everything: %s', (statement, everything) => {
  expect(allowsEverything(statement)).toBe(everything);
});

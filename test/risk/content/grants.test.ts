import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/model/value.ts';
import { administratorGrants } from '../../../src/risk/content/administrator.ts';
import { publicGrants } from '../../../src/risk/content/public-access.ts';

const statement = (more: Record<string, Json>): string =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:GetObject', ...more }] });

describe('access for everybody', () => {
  test.each<[string, Json]>([
    ['a wildcard principal', statement({ Principal: '*' })],
    ['a wildcard AWS principal', statement({ Principal: { AWS: ['*'] } })],
    ['everybody but one', statement({ NotPrincipal: { AWS: 'arn:aws:iam::1:root' } })],
    ['a wildcard in a list of principals', statement({ Principal: ['*'] })],
    [
      'a condition that everybody meets',
      statement({ Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } } }),
    ],
    ['the principal of a permission', '*'],
    ['a canned ACL', 'public-read'],
    ['a canned ACL of a change set', 'PublicReadWrite'],
    ['a Google member', 'allUsers'],
    ['Google members', ['user:a@example.com', 'allAuthenticatedUsers']],
    ['a Google policy', JSON.stringify({ bindings: [{ role: 'roles/viewer', members: ['allUsers'] }] })],
    ['a Kubernetes subject', [{ kind: 'Group', name: 'system:unauthenticated' }]],
  ])('%s is public', (_shape, value) => {
    expect(publicGrants(value).size).toBe(1);
  });

  test.each<[string, Json | undefined]>([
    ['nothing', undefined],
    ['a condition', statement({ Principal: '*', Condition: { StringEquals: { 'aws:SourceAccount': '1' } } })],
    ['a denial', JSON.stringify({ Statement: [{ Effect: 'Deny', Principal: '*', Action: '*' }] })],
    ['an account', statement({ Principal: { AWS: 'arn:aws:iam::1:root' } })],
    ['a private ACL', 'private'],
    ['text that only looks like a document', '{"Statement": oops'],
    ['a document that nests without end', '['.repeat(1000) + '"*"' + ']'.repeat(1000)],
  ])('%s is not', (_shape, value) => {
    expect(publicGrants(value).size).toBe(0);
  });
});

describe('administrator rights', () => {
  test.each<[string, Json]>([
    ['everything on everything', statement({ Action: '*', Resource: '*' })],
    ['a managed policy', 'arn:aws:iam::aws:policy/AdministratorAccess'],
    ['a Google role', 'roles/owner'],
    ['an Azure role', 'Owner'],
    ['an Azure role by its id', '/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635'],
    ['a Kubernetes role', [{ kind: 'ClusterRole', name: 'cluster-admin' }]],
    ['a Kubernetes group', ['system:masters']],
  ])('%s is one', (_shape, value) => {
    expect(administratorGrants(value).size).toBe(1);
  });

  test.each<[string, Json | undefined]>([
    ['nothing', undefined],
    ['everything on one thing', statement({ Action: '*', Resource: 'arn:aws:s3:::docs' })],
    ['reading everything', 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
    ['a name with the word in it', 'roles/ownership.viewer'],
    ['a team that is called Owner-something', 'Ownership reports'],
  ])('%s is none', (_shape, value) => {
    expect(administratorGrants(value).size).toBe(0);
  });
});

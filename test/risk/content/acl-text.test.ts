import { expect, test } from 'vitest';
import { aclGrantsOf, aclWidening } from '../../../src/risk/content/acl-text.ts';

const path = (name: string, ...capabilities: readonly string[]): string =>
  `path "${name}" {\n  capabilities = [${capabilities.map((right) => `"${right}"`).join(', ')}]\n}\n`;

const READS = path('secret/data/shop/*', 'read');

test.each<[what: string, after: string, widening: ReturnType<typeof aclWidening>]>([
  ['the same rules', READS, 'none'],
  ['another path of one application', READS + path('secret/data/web/*', 'read'), 'none'],
  ['fewer rights', '', 'none'],
  ['a path that is denied', READS + path('secret/*', 'deny'), 'none'],
  ['writing below its own path', READS + path('secret/data/shop/*', 'create', 'update'), 'none'],
  ['all of a mount', READS + path('secret/*', 'read'), 'everything-of-a-kind'],
  ['all data of a mount', READS + path('kv/data/*', 'read'), 'everything-of-a-kind'],
  ['policies', READS + path('sys/policies/acl/*', 'update'), 'escalation'],
  ['ways to sign in', READS + path('auth/*', 'create'), 'escalation'],
  ['reading the health of the system', READS + path('sys/health', 'read'), 'none'],
  ['everything', path('*', 'sudo'), 'escalation'],
  ['every key of Consul', 'key_prefix "" { policy = "read" }', 'everything-of-a-kind'],
  ['the keys of one application', 'key_prefix "app/" { policy = "write" }', 'none'],
  ['the access lists of Consul', 'acl = "write"', 'escalation'],
  ['every namespace of Nomad', 'namespace "*" { policy = "write" }', 'everything-of-a-kind'],
  ['the operator of Nomad', 'operator { policy = "write" }', 'escalation'],
])('%s', (_what, after, widening) => {
  expect(aclWidening(READS, after)).toBe(widening);
});

test('what was granted before is no widening', () => {
  const all = path('*', 'sudo', 'update');
  expect(aclWidening(all, all + READS)).toBe('none');
});

test('other texts hold no grants', () => {
  expect(aclGrantsOf('allow group dev to read all-resources in tenancy')).toEqual([]);
  expect(aclGrantsOf('{"Statement":[{"Effect":"Allow"}]}')).toEqual([]);
});

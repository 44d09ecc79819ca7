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

test.each<[text: string, kind: string, name: string, rights: readonly string[]]>([
  ['path "a" { capabilities = ["read", "list"] }', 'path', 'a', ['read', 'list']],
  ['path "a"{capabilities=["read"]}', 'path', 'a', ['read']],
  ['path  "a"\t{\n  capabilities  =  [ "deny" ]\n}', 'path', 'a', ['deny']],
  ['path "a" { capabilities = [\n "submit-job",\n] }', 'path', 'a', ['submit-job']],
  ['key_prefix "a" { policy = "read" }', 'key_prefix', 'a', ['read']],
  ['key_prefix "a" { policy="read" }', 'key_prefix', 'a', ['read']],
  ['key_prefix "a" { policy  =  "read" }', 'key_prefix', 'a', ['read']],
  ['namespace "a" { policy = "read"\n capabilities = ["csi"] }', 'namespace', 'a', ['csi', 'read']],
  ['operator { policy = "read" }', 'operator', '', ['read']],
  ...'acl operator keyring mesh peering agent quota node plugin'
    .split(' ')
    .flatMap((kind): [string, string, string, readonly string[]][] => [
      [`${kind} = "read"`, kind, '', ['read']],
      [`# a\n\t ${kind}="write"`, kind, '', ['write']],
      [`  ${kind}  \t=  "write"`, kind, '', ['write']],
    ]),
])('%j grants %s %j %j', (text, kind, name, rights) => expect(aclGrantsOf(text)).toEqual([{ kind, name, rights }]));

test.each([
  'xcapabilities = ["read"]',
  'x acl = "read"',
  'xacl = "read"',
  'acl = read',
  'path "a" { mypolicy = "read" }',
  'path "a" {}',
])('%j grants nothing', (text) => expect(aclGrantsOf(text)).toEqual([]));

const CHANGING = 'create update patch delete sudo root write scale submit-job alloc-exec alloc-node-exec csi-write-volume'.split(
  ' ',
);
test.each(CHANGING)('the right %s over rules is one over all', (right) => {
  expect(aclWidening('', path('sys/policies/acl/*', right))).toBe('escalation');
  expect(aclWidening('', path('sys/policies/acl/*', `x-${right}`))).toBe('none');
});

const OVER_OTHERS =
  '* + sys* sys/* sys/policies/a sys/policy/a sys/auth/a sys/mounts/a sys/audit sys/remount sys/raw sys/seal sys/generate-root sys/namespaces/a ' +
  'auth/a identity/a';
test.each(OVER_OTHERS.split(' '))('%s holds rules over others', (name) => {
  expect(aclWidening('', path(name, 'update'))).toBe('escalation');
  expect(aclWidening('', path(`x/${name}`, 'update'))).not.toBe('escalation');
});

test.each('operator acl keyring mesh agent_prefix node_prefix'.split(' '))('%s decides over everybody', (kind) => {
  expect(aclWidening('', `${kind} "a" { policy = "write" }`)).toBe('escalation');
  expect(aclWidening('', `${kind} "a" { policy = "read" }`)).not.toBe('escalation');
  expect(aclWidening('', `x${kind} "a" { policy = "write" }`)).not.toBe('escalation');
});

test.each<[kind: string, name: string, isWhole: boolean]>([
  ['path', 'secret/*', true],
  ['path', 'secret/+', true],
  ['path', 'secret/+/*', true],
  ['path', 'secret/data/*', true],
  ['path', 'secret/metadata/*', true],
  ['path', 'secret/data/a/*', false],
  ['path', 'secret/a', false],
  ['path', 'a/secret/*', false],
  ['service_prefix', '', true],
  ['service_prefix', 'a', false],
  ['namespace', '*', true],
  ['namespace', 'a*', false],
])('%s %j is all of a kind: %s', (kind, name, isWhole) => {
  const body = kind === 'path' ? 'capabilities = ["read"]' : 'policy = "read"';
  expect(aclWidening('', `${kind} "${name}" { ${body} }`)).toBe(isWhole ? 'everything-of-a-kind' : 'none');
});

test('what was granted before is no widening', () => {
  const all = path('*', 'sudo', 'update');
  expect(aclWidening(all, all + READS)).toBe('none');
});

test('other texts hold no grants', () => {
  expect(aclGrantsOf('allow group dev to read all-resources in tenancy')).toEqual([]);
  expect(aclGrantsOf('{"Statement":[{"Effect":"Allow"}]}')).toEqual([]);
});

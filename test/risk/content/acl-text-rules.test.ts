import { describe, expect, test } from 'vitest';
import { aclGrantsOf, aclWidening } from '../../../src/risk/content/acl-text.ts';

const vault = (path: string, ...rights: readonly string[]): string =>
  `path "${path}" {\n  capabilities = [${rights.map((right) => `"${right}"`).join(', ')}]\n}`;

describe('a right over others', () => {
  test.each(
    '* + sys/* sys* sys/policies/acl/a sys/policy/a sys/auth/a sys/mounts/a sys/audit sys/remount sys/raw/a sys/seal sys/generate-root sys/namespaces auth/token/create identity/entity'.split(
      ' ',
    ),
  )('is that of changing %s', (path) => {
    for (const right of ['create', 'update', 'patch', 'delete', 'sudo', 'root'])
      expect(aclWidening('', vault(path, right)), right).toBe('escalation');
    expect(aclWidening('', vault(path, 'read'))).not.toBe('escalation');
    expect(aclWidening('', vault(path, 'deny'))).toBe('none');
  });

  test.each(['secret/a', 'sys/health', 'mysys/auth', 'authors/a', 'kv/identity/a'])('is not that of changing %s', (path) => {
    expect(aclWidening('', vault(path, 'update'))).toBe('none');
  });

  test.each(['operator', 'acl', 'keyring', 'mesh'])('is that of an %s', (kind) => {
    expect(aclWidening('', `${kind} = "write"`)).toBe('escalation');
    expect(aclWidening('', `  ${kind}="write"`)).toBe('escalation');
    expect(aclWidening('', `${kind} { policy = "write" }`)).toBe('escalation');
    expect(aclWidening('', `${kind} = "read"`)).toBe('none');
    expect(aclWidening(`${kind} = "write"`, `${kind} = "write"`)).toBe('none');
  });

  test.each(['agent_prefix', 'node_prefix'])('is that of each %s', (kind) => {
    expect(aclWidening('', `${kind} "a" { policy = "write" }`)).toBe('escalation');
    expect(aclWidening('', `${kind} "a" { policy = "read" }`)).toBe('none');
  });
});

describe('all of a kind', () => {
  test.each([
    vault('secret/*', 'read'),
    vault('secret/+', 'read'),
    vault('secret/+/*', 'read'),
    vault('secret/data/*', 'read'),
    vault('secret/metadata/*', 'read'),
    'key_prefix "" { policy = "read" }',
    'service_prefix "" { policy = "write" }',
    'namespace "*" { policy = "read" }',
    'namespace "*" { capabilities = ["submit-job"] }',
    'namespace "*" {\n policy = "read"\n capabilities = ["alloc-exec"]\n}',
  ])('%s', (text) => {
    expect(aclWidening('', text)).toBe('everything-of-a-kind');
    expect(aclWidening(text, text)).toBe('none');
  });

  test.each([
    vault('secret/a/*', 'read'),
    vault('secret/data/a', 'read'),
    vault('secret/other/*', 'read'),
    vault('secret/*', 'list'),
    vault('secret/*', 'deny'),
    'key_prefix "a" { policy = "read" }',
    'namespace "a" { policy = "read" }',
    'namespace "*" { policy = "deny" }',
    'key "" { policy = "read" }',
  ])('is more than %s', (text) => {
    expect(aclWidening('', text)).toBe('none');
  });
});

test('grants are read from blocks and single lines, and from nothing else', () => {
  expect(aclGrantsOf('key "a" { policy = "read" }\nagent = "write"\npeering="read"')).toEqual([
    { kind: 'key', name: 'a', rights: ['read'] },
    { kind: 'agent', name: '', rights: ['write'] },
    { kind: 'peering', name: '', rights: ['read'] },
  ]);
  expect(aclGrantsOf('namespace "a" { policy = "read" capabilities = ["x", "csi-write-volume"] }')).toEqual([
    { kind: 'namespace', name: 'a', rights: ['x', 'csi-write-volume', 'read'] },
  ]);
  for (const text of ['', 'blue', 'a { b = 1 }', 'my acl = "write"', '"acl" = "write"']) expect(aclGrantsOf(text)).toEqual([]);
});

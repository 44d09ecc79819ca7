import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { sayMissingKeys } from '../../src/shells/cli/missing-keys.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'blastgate-keys-'));
mkdirSync(path.join(folder, '.git'));
mkdirSync(path.join(folder, 'infra'));
writeFileSync(path.join(folder, 'at-root.pub'), '');
writeFileSync(path.join(folder, 'infra', 'beside.pub'), '');
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

function said(guardKeys: readonly string[], source = 'infra/.blastgate.yml'): string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  sayMissingKeys({ guardKeys, source }, folder);
  return write.mock.calls.map(([text]) => String(text)).join('');
}

test('a key file that does not exist is named with the policy that names it', () => {
  expect(said(['at-root.pub', 'keys/gone.pub'])).toBe(
    'infra/.blastgate.yml trusts the key file keys/gone.pub (guard.keys), which does not exist: add it, or take it out of the policy.\n',
  );
});

test.each([
  ['from the root of the repository', 'at-root.pub'],
  ['beside the policy', 'beside.pub'],
])('a key file is found %s', (_, file) => {
  expect(said([file])).toBe('');
});

test('without a policy nothing is said', () => {
  expect(said([], 'defaults')).toBe('');
});

import { expect, test } from 'vitest';
import { ownersOf } from '../../src/policy/code-owners.ts';

const owning = (text: string, ...files: readonly string[]) => ownersOf(text, files, 'acme');

/** The examples of GitHub's own page about code owners, and their neighbours. */
test.each([
  ['*', 'a/b.tf', true],
  ['*.js', 'deep/down/app.js', true],
  ['*.js', 'deep/down/app.jsx', false],
  ['/build/logs/', 'build/logs/a/b.txt', true],
  ['/build/logs/', 'other/build/logs/a.txt', false],
  ['docs/*', 'docs/start.md', true],
  ['docs/*', 'docs/build/help.md', false],
  ['apps/', 'src/apps/web/main.ts', true],
  ['apps/', 'apps', false],
  ['/docs/', 'docs/a/b.md', true],
  ['/docs', 'docs/a/b.md', true],
  ['**/logs', 'deep/logs/today.txt', true],
  ['**/logs', 'logs', true],
  ['/infra/**', 'infra/db/main.tf', true],
  ['infra/**/prod.tf', 'infra/prod.tf', true],
  ['infra/**/prod.tf', 'infra/a/b/prod.tf', true],
  ['infra/*/prod.tf', 'infra/a/b/prod.tf', false],
  ['a?.tf', 'x/ab.tf', true],
  [String.raw`a\ b.tf`, 'a b.tf', true],
  ['a.b', 'axb', false],
])('the pattern %s for %s: %s', (pattern, file, matches) => {
  expect(owning(`${pattern} @ann\n`, file)).toHaveLength(matches ? 1 : 0);
});

test('of several lines the last that matches counts, and one without owners takes them away', () => {
  const text = '# owners\n* @everybody\n/infra/ @acme/Platform @ann # who runs it\n/infra/docs/\n';
  expect(owning(text, 'infra/main.tf', 'infra/db.tf', 'infra/docs/a.md', 'readme.md')).toEqual([
    { owners: ['@acme/Platform', '@ann'], logins: ['ann'], teams: ['platform'], files: ['infra/main.tf', 'infra/db.tf'] },
    { owners: ['@everybody'], logins: ['everybody'], teams: [], files: ['readme.md'] },
  ]);
});

test("another organisation's team and an e-mail are nobody who could approve", () => {
  expect(owning('* @other/dba ann@example.com\n', 'a')).toMatchObject([{ logins: [], teams: [] }]);
});

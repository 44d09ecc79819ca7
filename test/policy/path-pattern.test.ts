import * as fc from '../support/fast-check.ts';
import { expect, test } from 'vitest';
import { ownersOf } from '../../src/policy/code-owners.ts';
import { matchesGlob } from '../../src/policy/glob.ts';

const pattern = fc
  .array(fc.constantFrom('a', 'b', '.', '/', '*', '**', '**/', '?'), { maxLength: 8 })
  .map((parts) => parts.join(''));
const file = fc.array(fc.constantFrom('a', 'b', '.', '/', '\n'), { maxLength: 8 }).map((parts) => parts.join(''));

/** What each mark means, as a regular expression. */
const MARKS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '.': String.raw`\.`,
};

test('a glob matches what the expression of its marks matches', () => {
  fc.assert(
    fc.property(pattern, file, (glob, path) => {
      const [inner, place] = [glob, path].map((text) => text.replace(/^\.\//, ''));
      const source = inner?.replaceAll(/\*\*\/|\*\*|[*?.]/g, (mark) => MARKS[mark] ?? mark);
      expect(matchesGlob(glob, path)).toBe(new RegExp(`^${source}$`, 's').test(place ?? ''));
    }),
    { numRuns: 3000 },
  );
});

const isOwned = (owned: string, path: string): boolean => ownersOf(`${owned} @ann\n`, [path], 'acme').length > 0;

test('what a folder is named for is owned with all below it', () => {
  fc.assert(
    fc.property(file, (path) => {
      fc.pre(!path.includes('\n'));
      expect(isOwned('/a', path)).toBe(/^a(?:\/|$)/.test(path));
      expect(isOwned('/a/', path)).toBe(path.startsWith('a/'));
      expect(isOwned('a/*', path)).toBe(/^a\/[^/]*$/.test(path));
      expect(isOwned('a', path)).toBe(/(?:^|\/)a(?:\/|$)/.test(path));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['a glob', (marks: string, path: string) => matchesGlob(marks, path)],
  ['a pattern of code owners', isOwned],
])('many marks of %s do not make a long path slow', (_, matches) => {
  const start = performance.now();
  expect(matches(`${'*-'.repeat(6)}*x`, '-'.repeat(400))).toBe(false);
  expect(matches(`/${'**/a/'.repeat(6)}x`, 'a/'.repeat(2000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});

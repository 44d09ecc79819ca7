import { afterEach, expect, test, vi } from 'vitest';
import { sayWhatIsSkipped } from '../../src/shells/cli/skipped.ts';

afterEach(() => vi.restoreAllMocks());

function said(...given: Parameters<typeof sayWhatIsSkipped>): string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  sayWhatIsSkipped(...given);
  return write.mock.calls.map(([text]) => String(text)).join('');
}

test('files that were not opened are named on one line', () => {
  expect(said({ skipped: [], unread: ['a/plan.txt', 'b/plan\u001B.txt'] })).toBe(
    'Not opened, since plans do not end so (name one by itself if it is a plan): a/plan.txt, b/plan\uFFFD.txt\n',
  );
});

test('of many the first five are named', () => {
  const unread = [1, 2, 3, 4, 5, 6, 7].map((number) => `plan-${number}.ndjson`);
  expect(said({ skipped: [], unread })).toMatch(/: plan-1\.ndjson, .*plan-5\.ndjson and 2 more\n$/);
});

test('where nothing is left out nothing is said', () => {
  expect(said({ skipped: [], unread: [] })).toBe('');
});

test('what was looked into stands before it, with what it is', () => {
  expect(said({ skipped: [{ file: 'a.json', why: 'It is none.' }], unread: ['plan.txt'] })).toMatch(
    /^Skipped 1 file:\n {2}a\.json: It is none\.\nNot opened, .*: plan\.txt\n$/,
  );
});

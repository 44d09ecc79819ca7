import { expect, test } from 'vitest';
import { bounded, inBatches } from '../../../src/shells/github/check.ts';
import { markerOf, ownComments } from '../../../src/shells/github/comment.ts';

test.each([
  [0, []],
  [1, [1]],
  [50, [50]],
  [51, [50, 1]],
  [120, [50, 50, 20]],
])('%i annotations go out in batches of no more than 50', (count, sizes) => {
  const items = Array.from({ length: count }, (_, index) => index);
  expect(inBatches(items).map((batch) => batch.length)).toEqual(sizes);
  expect(inBatches(items).flat()).toEqual(items);
});

test('title and summary keep to the limits of GitHub', () => {
  const { title, summary } = bounded({ title: 't'.repeat(300), summary: 's'.repeat(70_000), text: '' });
  expect([title.length, summary.length]).toEqual([255, 65_535]);
  expect(bounded({ title: 'ok', summary: 'fine', text: 'x'.repeat(65_535) })).toMatchObject({ title: 'ok', summary: 'fine' });
});

test('what a check carries is never cut: without it a later run would know less', () => {
  expect(() => bounded({ title: '', summary: '', text: 'x'.repeat(65_536) })).toThrow('65536');
});

const marker = markerOf('blastgate');
const comment = (id: number, user: number | null, body: string) => ({
  id,
  node_id: `IC_${id}`,
  body,
  user: user === null ? null : { id: user },
});

test('our comments are ours by author and by marker, neither alone', () => {
  const ours = comment(4, 1, `text\r\n<!-- ${marker} -->\r\n`);
  const all = [
    comment(1, 2, `<!-- ${marker} -->`),
    comment(2, 1, 'our account, another purpose'),
    comment(3, null, `<!-- ${marker} -->`),
    ours,
    comment(5, 1, `quoted: \`<!-- ${marker} -->\` in a line`),
    comment(6, 1, `<!-- ${markerOf('blastgate-2')} -->`),
  ];
  expect(ownComments(all, marker, 1)).toEqual([ours]);
});

test('the name of a check cannot end the marker', () => {
  expect(markerOf('--> @all <b>')).not.toMatch(/[<>@ ]/);
});

import { describe, expect, test } from 'vitest';
import { STORIES } from './stories/index.ts';
import { tell, type Story } from './story.ts';

/** What at least must come out as the reviewer said, for both readers at once. */
const WANTED = 0.98;

describe.each(STORIES)('%s', (_field, stories) => {
  test.each(stories.map((story) => [story[0], story] as const))('%s', async (_what, story) => {
    const told = await tell(story);
    expect(told.agrees, `${story[1]} expected, ${told.given} given (${told.score}, ${told.reason}): ${told.why}`).toBe(true);
  });
});

test('at least 98 % of the stories end as the reviewer said, nothing dangerous passes and nothing routine is held up', async () => {
  const all = STORIES.flatMap(([, stories]) => stories);
  const told = await Promise.all(all.map(async (story) => ({ wanted: agentOf(story), ...(await tell(story)) })));
  const right = told.filter(({ agrees }) => agrees).length / told.length;
  console.info(`${told.length} plans of all providers: ${(100 * right).toFixed(1)} % as a reviewer said`);
  expect(right).toBeGreaterThanOrEqual(WANTED);
  const passed = ({ given }: { readonly given: string }): boolean => given.startsWith('pass');
  expect(told.filter((item) => item.wanted !== 'pass' && passed(item))).toEqual([]);
  expect(told.filter((item) => item.wanted === 'pass' && !passed(item))).toEqual([]);
});

function agentOf([, label]: Story): string | undefined {
  return label.split('/')[0];
}

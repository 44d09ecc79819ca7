import { expect, test } from 'vitest';
import { tellSet } from './change-set.ts';
import { changeSets } from './stories/change-sets.ts';
import { eighthChangeSets } from './stories/eighth-change-sets.ts';
import { secondChangeSets } from './stories/second-change-sets.ts';
import { specialistsChangeSets } from './stories/specialists-change-sets.ts';
import { thirdChangeSets } from './stories/third-change-sets.ts';

test.each(
  [...changeSets, ...secondChangeSets, ...thirdChangeSets, ...eighthChangeSets, ...specialistsChangeSets].map(
    (story) => [story[0], story] as const,
  ),
)('%s', async (_what, story) => {
  const told = await tellSet(story);
  expect(told.agrees, `${story[1]} expected, ${told.given} given (${told.score}, ${told.reason}): ${told.why}`).toBe(true);
});

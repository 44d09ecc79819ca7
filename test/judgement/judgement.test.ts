import { describe, expect, test } from 'vitest';
import { agrees, judge } from './judge.ts';
import { FIELDS } from './rows/index.ts';

describe.each(FIELDS)('%s', (_field, rows) => {
  test.each(rows.map((row) => [row[0], row[1], row] as const))('%s (%s)', async (_what, _type, row) => {
    const { verdict, why } = await judge(row);
    expect(agrees(row[5], verdict), `${row[5]} expected, ${verdict} given: ${why}`).toBe(true);
  });
});

test('at least 95 % of the reasons are as a reviewer would give them', async () => {
  const reasoned = FIELDS.flatMap(([, rows]) => rows).filter(([, , , , , , reason]) => reason !== undefined);
  const given = await Promise.all(reasoned.map(async (row) => (await judge(row)).reason));
  const right = reasoned.filter(([, , , , , , reason], index) => reason === given[index]);
  expect(right.length / reasoned.length).toBeGreaterThanOrEqual(0.95);
});

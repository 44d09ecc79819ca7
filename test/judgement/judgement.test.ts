import { describe, expect, test } from 'vitest';
import { agrees, judge } from './judge.ts';
import { FIELDS } from './rows/index.ts';

/** Rows on which the rules are known to be of another mind, each with the reason; whoever mends one takes it off. */
const OTHERWISE = new Set([
  // A record that only proves who owns a domain is as heavy as one that serves.
  'a verification record removed',
  // Whom a monitor tells stands within its text.
  'a monitor that tells nobody',
  // The sources of an intention stand in a document of their own.
  'an intention that allows all',
  // Administrators of one service are not told from its users.
  'an admin of KMS',
]);

describe.each(FIELDS)('%s', (_field, rows) => {
  test.each(rows.filter(([what]) => !OTHERWISE.has(what)).map((row) => [row[0], row[1], row] as const))(
    '%s (%s)',
    async (_what, _type, row) => {
      const { verdict, why } = await judge(row);
      expect(agrees(row[5], verdict), `${row[5]} expected, ${verdict} given: ${why}`).toBe(true);
    },
  );
});

test('at least 95 % of the reasons are as a reviewer would give them', async () => {
  const reasoned = FIELDS.flatMap(([, rows]) => rows).filter(([, , , , , , reason]) => reason !== undefined);
  const given = await Promise.all(reasoned.map(async (row) => (await judge(row)).reason));
  const right = reasoned.filter(([, , , , , , reason], index) => reason === given[index]);
  expect(right.length / reasoned.length).toBeGreaterThanOrEqual(0.95);
});

test('the table stays short of the rules: what they get wrong is named, and nothing else', async () => {
  const rows = FIELDS.flatMap(([, field]) => field).filter(([what]) => OTHERWISE.has(what));
  const mended = await Promise.all(rows.map(async (row) => agrees(row[5], (await judge(row)).verdict)));
  expect(rows.filter((_, index) => mended[index]).map(([what]) => what)).toEqual([]);
});

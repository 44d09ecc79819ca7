import { expect, test } from 'vitest';
import type { Json } from '../../../src/model/value.ts';
import { quantityOf } from '../../../src/risk/content/quantity.ts';

const DAY = 86_400;

test.each<[value: Json, quantity: number]>([
  [7, 7],
  ['7', 7],
  ['-1', -1],
  ['30s', 30],
  ['2m', 120],
  ['1h', 3600],
  ['1h30m', 5400],
  ['1.5h', 5400],
  ['10d', 10 * DAY],
  ['1w', 7 * DAY],
  ['1y', 365 * DAY],
  [' 30s ', 30],
  ['604800.5s', 604_800.5],
  ['P7D', 7 * DAY],
  [' P7D ', 7 * DAY],
  ['P10Y', 3650 * DAY],
  ['P12W', 84 * DAY],
  ['P1DT12H', 1.5 * DAY],
  ['PT12H', DAY / 2],
  ['PT10M', 600],
  ['PT45S', 45],
  ['P1Y2W3DT4H5M6S', 365 * DAY + 14 * DAY + 3 * DAY + 4 * 3600 + 306],
])('%j is %d', (value, quantity) => {
  expect(quantityOf(value)).toBe(quantity);
});

test.each<[value: Json | undefined]>([
  ['P'],
  ['PT'],
  ['7 days'],
  ['x30s'],
  ['30sx'],
  ['s'],
  ['1.h'],
  ['30q'],
  ['xP7D'],
  ['P7Dx'],
  ['PxD'],
  ['P7H'],
  ['P7M'],
  ['PT7D'],
  ['never'],
  [''],
  [true],
  [null],
  [undefined],
  [[7]],
])('%j is none', (value) => {
  expect(quantityOf(value)).toBeUndefined();
});

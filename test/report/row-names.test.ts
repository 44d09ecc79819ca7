import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { fitNames } from '../../src/report/row-names.ts';
import { shortenAddress, shortenStart, widthOf } from '../../src/report/shorten.ts';

const fit = (columns: number, ...names: readonly string[]) =>
  fitNames(
    names.map((name) => ({ name, columns })),
    '…',
  );

describe('names that would be cut to the same text are told apart', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'by the module in which they differ',
      ['module.orders.module.database.aws_db_instance.this', 'module.users.module.database.aws_db_instance.this'],
      ['…orders….database.aws_db_instance.this', '…users….database.aws_db_instance.this'],
    ],
    [
      'by the key of a module',
      ['module.shop["orders"].module.database.aws_db_instance.this', 'module.shop["users"].module.database.aws_db_instance.this'],
      ['…"orders"]….database.aws_db_instance.this', '…"users"]….database.aws_db_instance.this'],
    ],
    [
      'by the plan',
      [
        'aws_db_instance.orders in stacks/production/eu-west-1/plan.json',
        'aws_db_instance.orders in stacks/production/eu-west-2/plan.json',
      ],
      ['aws_db_instance.order…/eu-west-1/plan.json', 'aws_db_instance.order…/eu-west-2/plan.json'],
    ],
  ])('%s', (_by, names, expected) => {
    const told = fit(42, ...names);
    expect(new Set(told).size).toBe(names.length);
    for (const [index, text] of told.entries()) expect(widthOf(text), `${text} for ${expected[index]}`).toBeLessThanOrEqual(42);
    expect(told).toEqual(expected);
  });
});

test('names that are not cut to the same text are cut as any address is', () => {
  const names = [
    'module.a.module.b.aws_s3_bucket.logs_of_the_application',
    'module.a.module.b.aws_s3_bucket.logs_of_the_platform',
    'aws_vpc.main',
  ];
  expect(fit(30, ...names)).toEqual(names.map((name) => shortenAddress(name, 30)));
});

test('the same name twice is no other', () => {
  const name = 'module.a.module.b.aws_s3_bucket.logs_of_the_application';
  expect(fit(30, name, name)).toEqual([shortenAddress(name, 30), shortenAddress(name, 30)]);
});

test('what cannot be told apart in its columns stays whole', () => {
  const names = ['module.a_very_long_name_x.aws_vpc.main', 'module.a_very_long_name_y.aws_vpc.main'];
  expect(fit(8, ...names)).toEqual(names);
});

test('two names never come to one text, and what is cut fits', () => {
  const step = fc.constantFrom('module.a', 'module.b', 'module.shop["x"]', 'module.shop["y"]', 'module.database', 'module.日本');
  const names = fc.array(
    fc.array(step, { maxLength: 5 }).map((steps) => [...steps, 'aws_db_instance.this'].join('.')),
    { minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(names, fc.integer({ min: 8, max: 60 }), (list, columns) => {
      const told = fit(columns, ...list);
      expect(new Set(told).size).toBe(new Set(list).size);
      told.forEach((text, index) => {
        if (text !== list[index]) expect(widthOf(text)).toBeLessThanOrEqual(columns);
      });
    }),
  );
});

test.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdef', 4, '…def'],
  ['abcdef', 1, '…'],
  ['abcdef', 0, ''],
])('the end of %j in %i columns is %j', (text, width, expected) => {
  expect(shortenStart(text, width)).toBe(expected);
});

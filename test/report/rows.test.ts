import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/generated/report.ts';
import { joinRows, labelWithType, rowsOf } from '../../src/report/rows.ts';
import { change } from './fixtures/build.ts';

const labels = (changes: readonly Change[]) => joinRows(rowsOf(changes)).map(({ label }) => label);
const all = (...addresses: readonly string[]) => addresses.map((address) => change(address));

describe('changes of one resource', () => {
  test.each([
    [['aws_subnet.a[0]', 'aws_subnet.a[1]', 'aws_subnet.a[2]'], ['aws_subnet.a[0..2]']],
    [['aws_subnet.a[10]', 'aws_subnet.a[2]', 'aws_subnet.a[5]'], ['aws_subnet.a[2, 5, 10]']],
    [['aws_subnet.a["x"]', 'aws_subnet.a["b"]'], ['aws_subnet.a["b", "x"]']],
    [
      ['eu-north-1a', 'eu-north-1b', 'eu-north-1c', 'eu-north-1d'].map((zone) => `aws_subnet.a["${zone}"]`),
      ['aws_subnet.a["eu-north-1a", "eu-north-1b", … 2 more]'],
    ],
    [['module.m["eu"].aws_subnet.a', 'module.m["us"].aws_subnet.a'], ['module.m["eu", "us"].aws_subnet.a']],
    [['module.m[0].aws_subnet.a[0]', 'module.m[0].aws_subnet.a[1]'], ['module.m[0].aws_subnet.a[0..1]']],
    [['module.m[0].aws_subnet.a[0]', 'module.m[1].aws_subnet.a[1]'], ['module.m[0..1].aws_subnet.a[0..1] (2)']],
    [['aws_subnet.a', 'aws_subnet.a[0]'], ['aws_subnet.a, .a[0]']],
    [['aws_subnet.a["a]b"]', 'aws_subnet.a["c\\"]"]'], ['aws_subnet.a["a]b", "c\\"]"]']],
  ])('%j are %j', (addresses, expected) => {
    expect(labels(all(...addresses))).toEqual(expected);
  });

  test('stand apart where something else happens to them', () => {
    expect(labels([change('aws_subnet.a[0]', { kind: 'delete' }), change('aws_subnet.a[1]')])).toHaveLength(2);
    expect(labels([change('aws_subnet.a[0]', { effects: ['outage'] }), change('aws_subnet.a[1]')])).toHaveLength(2);
    expect(labels([change('aws_subnet.a[0]', { environment: 'staging' }), change('aws_subnet.a[1]')])).toHaveLength(2);
  });

  test('are spoken for by the worst of them', () => {
    const [row] = rowsOf([change('aws_subnet.a[0]', { score: 3 }), change('aws_subnet.a[1]', { score: 7 })]);
    expect(row?.change.id).toBe('aws_subnet.a[1]');
  });
});

describe('resources of one type', () => {
  const via = { change: 'aws_vpc.a', attribute: 'vpc_id' };

  test('are one row where the same happens for the same reason', () => {
    const groups = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => change(`aws_security_group.${name}`, { via }));
    expect(labels(groups)).toEqual(['aws_security_group.a, .b, .c, .d, .e, .f, .g']);
    const longer = groups.map((group) => ({ ...group, address: `${group.address}_of_the_shop` }));
    expect(labels(longer)).toEqual(['aws_security_group.a_of_the_shop, .b_of_the_shop, … 5 more']);
  });

  test('stay apart for different reasons', () => {
    expect(
      labels([change('aws_security_group.a', { via }), change('aws_security_group.b', { via: { ...via, attribute: 'name' } })]),
    ).toHaveLength(2);
  });

  test('are told apart by what their findings say, whatever they name', () => {
    const finding = (message: string) => [{ rule: 'r', channel: 'data' as const, severity: 1, points: 1, message }];
    expect(
      labels([
        change('aws_db_instance.a', { findings: finding('`a` goes') }),
        change('aws_db_instance.b', { findings: finding('`b` goes') }),
      ]),
    ).toHaveLength(1);
    expect(
      labels([
        change('aws_db_instance.a', { findings: finding('`a` goes') }),
        change('aws_db_instance.b', { findings: finding('`b` stays') }),
      ]),
    ).toHaveLength(2);
  });

  test('keep a name that does not hold their type', () => {
    expect(
      labels([
        change('Database', { type: 'AWS::RDS::DBInstance', via }),
        change('Replica', { type: 'AWS::RDS::DBInstance', via }),
      ]),
    ).toEqual(['Database, .Replica']);
  });
});

describe('objects of a change set', () => {
  const subnet = (address: string) => ({ ...change(address), type: 'AWS::EC2::Subnet', provider: 'cloudformation' });

  test('are named with their types, and joined by their logical ids', () => {
    const [row, ...others] = joinRows(rowsOf([subnet('SubnetA'), subnet('SubnetB')]));
    expect(others).toEqual([]);
    expect(row && labelWithType(row)).toBe('SubnetA, SubnetB (AWS::EC2::Subnet)');
  });
});

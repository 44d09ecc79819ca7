import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { Change, Report } from '../../src/generated/report.ts';
import { alertsOf, placeOf } from '../../src/report/alerts.ts';
import { change, report, routine } from './fixtures/build.ts';
import { partialReview } from './fixtures/small.ts';

const finding = (rule: string, attribute?: string) => ({
  rule,
  channel: 'data' as const,
  severity: 0.6,
  points: 60,
  message: `${rule} of ${attribute ?? 'it'}`,
  ...(attribute === undefined ? {} : { attribute }),
});
const prints = (given: Report) =>
  new Map(alertsOf(given).map(({ fingerprint, message, change }) => [`${change?.address}: ${message}`, fingerprint]));

const anyChange: fc.Arbitrary<Change> = fc
  .record({
    name: fc.stringMatching(/^[a-z]{1,6}$/),
    rules: fc.uniqueArray(fc.constantFrom('data-loss', 'outage-on-destroy', 'public-access'), { minLength: 1 }),
  })
  .map(({ name, rules }) => change(`aws_x.${name}`, { findings: rules.map((rule) => finding(rule)) }));
const anyChanges = fc.uniqueArray(anyChange, { minLength: 1, maxLength: 8, selector: ({ address }) => address });

describe('the fingerprint of an alert', () => {
  test('stays whatever else the plan changes, in whatever order', () => {
    fc.assert(
      fc.property(anyChanges, anyChanges, (changes, more) => {
        const known = new Set(changes.map(({ address }) => address));
        const others = more.filter(({ address }) => !known.has(address));
        const before = prints(report({ changes }));
        const after = prints(report({ changes: [...others, ...changes.toReversed()] }));
        for (const [key, print] of before) expect(after.get(key)).toBe(print);
        expect(new Set(after.values()).size).toBe(after.size);
      }),
    );
  });

  test.each<[string, Partial<Change>]>([
    ['its line moves', { location: { file: 'main.tf', line: 9 } }],
    ['its score changes', { score: 3, band: 'low' }],
    ['what depends on it changes', { dependents: { count: 9, addresses: [] } }],
  ])('stays when %s', (_, parts) => {
    const one = change('aws_x.a', { findings: [finding('data-loss')] });
    expect([...prints(report({ changes: [{ ...one, ...parts }] })).values()]).toEqual([
      ...prints(report({ changes: [one] })).values(),
    ]);
  });

  test('tells objects, stacks, attributes and leftover objects apart', () => {
    const findings = [finding('data-loss')];
    const [plan] = report().plans;
    const changes = [
      change('aws_x.a', { findings }),
      change('aws_x.b', { findings }),
      change('aws_x.a', { findings, deposed: 'ab12' }),
      change('aws_x.a', { findings, plan: 'other.json' }),
      change('aws_x.c', { findings: [finding('data-loss', 'a'), finding('data-loss', 'b')] }),
      change('aws_x.d', { findings: [finding('data-loss'), { ...finding('data-loss'), message: 'the same again' }] }),
    ];
    const given = report({ changes, plans: plan ? [plan, { ...plan, file: 'other.json' }] : [] });
    expect(new Set(alertsOf(given).map(({ fingerprint }) => fingerprint)).size).toBe(8);
  });

  test('is that of the stack, wherever its file lies', () => {
    const inFile = (file: string, stack?: string): readonly string[] => {
      const [plan] = report().plans;
      const changes = [change('A', { plan: file, findings: [finding('data-loss')] })];
      return [
        ...prints(
          report({ changes, plans: plan ? [{ ...plan, file, ...(stack === undefined ? {} : { stack }) }] : [] }),
        ).values(),
      ];
    };
    expect(inFile('a.json', 'prod-network')).toEqual(inFile('b.json', 'prod-network'));
    expect(inFile('/runner/1/plan.json')).toEqual(inFile('/runner/2/plan.json'));
    expect(inFile('prod/plan.json')).not.toEqual(inFile('dev/plan.json'));
  });
});

test('routine changes and trifles are no alerts; conditions are', () => {
  const changes = [
    { ...routine('aws_x.a'), findings: [finding('data-loss')] },
    change('aws_x.b', { findings: [{ ...finding('data-loss'), severity: 0.05 }] }),
    change('aws_x.c', { findings: [{ ...finding('data-loss'), severity: 0.5, weight: 0.1 }] }),
  ];
  expect(alertsOf(report({ changes }))).toEqual([]);
  expect(alertsOf(partialReview).map(({ rule }) => rule)).toEqual(['incomplete-plan', 'disruptive-update']);
});

test.each([
  ['plans/prod.json', 'plans/prod.json'],
  ['./plan.json', 'plan.json'],
  ['../../plan.json', 'plan.json'],
  ['/runner/work/plan.json', 'plan.json'],
  ['C:\\work\\plan.json', 'plan.json'],
  ['', 'plan'],
])('an alert without a line stands on the plan: %j is %j', (plan, file) => {
  expect(placeOf({ plan })).toEqual({ file, line: 1 });
});

import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compose/compare.ts';
import type { Change, Report } from '../../src/generated/report.ts';
import { validateComparison } from '../../src/generated/validate-comparison.js';
import { change, report } from '../report/fixtures/build.ts';
import { partialReview, routineDeploy, unknownPrincipal } from '../report/fixtures/small.ts';
import { vpcCascade } from '../report/fixtures/vpc-cascade.ts';

const finding = (rule: string, severity: number, attribute?: string) => ({
  rule,
  channel: 'data' as const,
  severity,
  points: 1,
  message: `${rule} at ${severity}`,
  ...(attribute === undefined ? {} : { attribute }),
});
const of = (...findings: Change['findings']): Report => report({ changes: [change('aws_x.a', { findings })] });

describe('the trend', () => {
  test.each<[Partial<Report>, Partial<Report>, string]>([
    [{ verdict: 'pass', score: 3 }, { verdict: 'block', score: 60 }, 'worse'],
    [{ verdict: 'block', score: 60 }, { verdict: 'review', score: 30 }, 'better'],
    [{ verdict: 'review', score: 60 }, { verdict: 'review', score: 61 }, 'worse'],
    [{ verdict: 'review', score: 10 }, { verdict: 'pass', score: 12 }, 'better'],
    [{ verdict: 'pass', score: 3 }, { verdict: 'pass', score: 3 }, 'same'],
  ])('from %j to %j is %s', (old, now, trend) => {
    expect(compareReports(report(old), report(now)).trend).toBe(trend);
  });
});

describe('findings', () => {
  test('that are new, gone, more or less severe are told with both severities', () => {
    const old = of(finding('data-loss', 0.9), finding('public-access', 0.4), finding('outage-on-destroy', 0.2));
    const now = of(finding('public-access', 0.2), finding('outage-on-destroy', 0.5), finding('access-created', 0.3));
    expect(compareReports(old, now)).toMatchObject({
      worse: [
        { rule: 'access-created', new: 0.3 },
        { rule: 'outage-on-destroy', old: 0.2, new: 0.5, message: 'outage-on-destroy at 0.5' },
      ],
      better: [
        { rule: 'data-loss', address: 'aws_x.a', old: 0.9, message: 'data-loss at 0.9' },
        { rule: 'public-access', old: 0.4, new: 0.2 },
      ],
    });
  });

  test('are the same where rule, resource and attribute are, and weighed by their environment', () => {
    const old = of(finding('data-loss', 0.5, 'a'), finding('data-loss', 0.1, 'a'));
    expect(compareReports(old, of({ ...finding('data-loss', 0.5, 'a'), message: 'in other words' }))).toMatchObject({
      worse: [],
      better: [],
    });
    expect(compareReports(old, of({ ...finding('data-loss', 0.5, 'a'), weight: 0.4 })).better).toMatchObject([
      { old: 0.5, new: 0.2 },
    ]);
    expect(compareReports(old, of(finding('data-loss', 0.5, 'b')))).toMatchObject({
      worse: [{ new: 0.5 }],
      better: [{ old: 0.5 }],
    });
  });

  test('that are trifles on both sides are not told', () => {
    expect(compareReports(of(), of(finding('data-loss', 0.07)))).toMatchObject({ worse: [], better: [] });
  });

  test('are also what cannot be judged and what adds up', () => {
    const now = report({
      conditions: [{ id: 'incomplete-plan', least: 'review', message: 'This plan shows only a part.' }],
      why: [
        { id: 'concentration', label: 'c', points: 4, message: 'many' },
        { id: 'data', label: 'd', points: 4, message: 'told by its change' },
      ],
    });
    expect(compareReports(report(), now).worse).toEqual([
      { rule: 'concentration', message: 'many' },
      { rule: 'incomplete-plan', message: 'This plan shows only a part.' },
    ]);
    expect(compareReports(now, now)).toMatchObject({ worse: [], better: [] });
  });
});

test('changes are new, gone, different or the same', () => {
  const old = report({
    changes: [change('aws_x.a', { score: 9 }), change('aws_x.b'), change('aws_x.c'), change('aws_x.c', { deposed: 'k' })],
  });
  const now = report({ changes: [change('aws_x.a', { kind: 'delete', score: 90 }), change('aws_x.c'), change('aws_x.d')] });
  expect(compareReports(old, now).changes).toEqual({
    new: [{ address: 'aws_x.d', type: 'aws_x', kind: 'update', score: 0 }],
    gone: [
      { address: 'aws_x.b', type: 'aws_x', kind: 'update', score: 0 },
      { address: 'aws_x.c', type: 'aws_x', kind: 'update', score: 0 },
    ],
    different: [
      {
        old: { address: 'aws_x.a', type: 'aws_x', kind: 'update', score: 9 },
        new: { address: 'aws_x.a', type: 'aws_x', kind: 'delete', score: 90 },
      },
    ],
    same: 1,
  });
});

const REPORTS = [report(), routineDeploy, partialReview, unknownPrincipal, vpcCascade];

test('a comparison is what its schema says, and turned around it is the opposite', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REPORTS), fc.constantFrom(...REPORTS), (old, now) => {
      const [there, back] = [compareReports(old, now), compareReports(now, old)];
      expect(validateComparison(there), JSON.stringify(validateComparison.errors)).toBe(true);
      expect(there.worse.map(({ rule, address }) => [rule, address])).toEqual(
        back.better.map(({ rule, address }) => [rule, address]),
      );
      expect(there.changes.new).toEqual(back.changes.gone);
      expect([there.changes.same, there.trend === 'same']).toEqual([back.changes.same, back.trend === 'same']);
    }),
  );
});

import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { composeChange } from '../../src/compose/change.ts';
import { composeReport } from '../../src/compose/report.ts';
import { validateReport } from '../../src/generated/validate-report.js';
import type { Channel } from '../../src/model/assessment.ts';
import type { Principal } from '../../src/model/decision.ts';
import { buildChange, buildExisting, buildReference } from '../support/build.ts';
import { buildAssessment, buildEnvironmentRisk, buildFinding, buildOutcome, buildRisk } from '../support/build-assessment.ts';

const PRINCIPAL: Principal = { kind: 'unknown', confidence: 'low', evidence: [], operators: [] };

function report(assessment: ReturnType<typeof buildAssessment>, outcome = buildOutcome(undefined)) {
  const policy = { source: 'defaults', mode: 'enforce' } as const;
  const outlook = { agent: outcome, human: outcome };
  return composeReport({
    assessment,
    principal: PRINCIPAL,
    outcome,
    outlook,
    conditions: assessment.conditions,
    policy,
    toolVersion: '0.0.0',
    approvalsNeeded: 1,
    waived: [],
    notes: [],
  });
}

const vpc = buildRisk(buildChange('aws_vpc.main', { kind: 'replace-destroy-first', replacePaths: [['cidr_block']] }), {
  findings: [buildFinding('outage', 0.9)],
  cause: { cause: 'c' },
});
const subnet = buildRisk(buildChange('aws_subnet.a[0]', { kind: 'replace-destroy-first', replacePaths: [['vpc_id']] }), {
  findings: [buildFinding('outage', 0.5)],
  cause: { cause: 'c', via: { change: 'aws_vpc.main', attribute: 'vpc_id' } },
});
const cause = {
  id: 'c',
  kind: 'attribute',
  address: 'aws_vpc.main',
  attribute: 'cidr_block',
  message: 'm',
  changes: ['aws_vpc.main', 'aws_subnet.a[0]'],
} as const;

describe('a report', () => {
  test('follows its schema', () => {
    const whole = report(buildAssessment([vpc, subnet], { causes: [cause] }), buildOutcome(buildEnvironmentRisk('aws_vpc.main')));
    expect(validateReport(whole), JSON.stringify(validateReport.errors)).toBe(true);
  });

  test('takes the score apart so that the points add up to it', () => {
    const part = fc.record({
      id: fc.constantFrom<Channel>('data', 'outage', 'security', 'base'),
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 100 }), (parts, score) => {
        const contributions = parts.map((one) => ({ ...one, message: 'm' }));
        const outcome = buildOutcome(buildEnvironmentRisk('aws_vpc.main', { contributions }), { score });
        const { why } = report(buildAssessment([vpc]), outcome);
        expect(why.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      }),
    );
  });

  test('draws the cause, what follows from it, and what only depends on it', () => {
    const plan = {
      references: [
        buildReference('aws_subnet.a', 'aws_vpc.main', 'vpc_id'),
        buildReference('aws_lb.web', 'aws_subnet.a', 'subnets'),
      ],
      existing: [buildExisting('aws_lb.web', 2)],
    };
    const { graph } = report(buildAssessment([vpc, subnet], { causes: [cause], plan }));
    expect(graph.nodes.map(({ id, role, count }) => [id, role, count])).toEqual([
      ['aws_vpc.main', 'cause', 1],
      ['aws_subnet.a', 'gone', 1],
      ['aws_lb.web', 'dependent', 2],
    ]);
    expect(graph.edges).toEqual([
      { from: 'aws_subnet.a', to: 'aws_lb.web' },
      { from: 'aws_vpc.main', to: 'aws_subnet.a', attribute: 'vpc_id' },
    ]);
  });

  test('counts what a root cause destroys', () => {
    expect(report(buildAssessment([vpc, subnet], { causes: [cause] })).causes).toEqual([
      expect.objectContaining({ id: 'c', destroyed: 2, score: 90, changes: ['aws_vpc.main', 'aws_subnet.a[0]'] }),
    ]);
  });
});

describe('a change in a report', () => {
  test('gives the points of a channel to its worst finding, and they add up to its score', () => {
    const risk = buildRisk(buildChange('aws_db_instance.main', { kind: 'delete' }), {
      findings: [buildFinding('data', 0.3), buildFinding('data', 0.9), buildFinding('outage', 0.5)],
    });
    const change = composeChange(risk, true);
    expect(change.score).toBe(95);
    expect(change.findings.map(({ channel, points }) => [channel, points])).toEqual([
      ['data', 73],
      ['outage', 22],
      ['data', 0],
    ]);
  });

  test('names its effects and is routine where none matters', () => {
    const lost = buildRisk(buildChange('aws_db_instance.main', { kind: 'delete' }), { findings: [buildFinding('data', 0.9)] });
    const mild = buildRisk(buildChange('aws_db_instance.main'), { findings: [buildFinding('base', 0.02)] });
    expect(composeChange(lost, true)).toMatchObject({ effects: ['data-lost'], routine: false });
    expect(composeChange({ ...lost, dataStays: true }, true).effects).toEqual(['data-mitigated']);
    expect(composeChange(mild, true)).toMatchObject({ effects: [], routine: true, band: 'none' });
  });

  test('carries its diff only where it is asked for', () => {
    const risk = buildRisk(buildChange('aws_a.b', { before: { a: 1 }, after: { a: 2 } }));
    expect([composeChange(risk, true).diff.length, composeChange(risk, false).diff.length]).toEqual([1, 0]);
  });
});

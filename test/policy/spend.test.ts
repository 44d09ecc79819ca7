import { describe, expect, test } from 'vitest';
import type { Channel, ChangeRisk, EnvironmentRisk } from '../../src/model/assessment.ts';
import type { EnvironmentName } from '../../src/model/environment.ts';
import type { ResourceChange } from '../../src/model/plan.ts';
import { spendsOf, unprotectedIn } from '../../src/policy/spend.ts';
import { buildAssessment, buildFinding, buildRisk } from '../support/build-assessment.ts';
import { buildChange } from '../support/build.ts';

function found(channel: Channel, kind: ResourceChange['kind'], given: Partial<ChangeRisk> = {}): ChangeRisk {
  return buildRisk(buildChange(`aws_db_instance.${kind}`, { kind }), { findings: [buildFinding(channel, 0.5)], ...given });
}

function score(environment: EnvironmentName, risk: number): EnvironmentRisk {
  return { environment, risk, contributions: [], code: 'data_loss', worst: 'aws_db_instance.delete', hardStops: [] };
}

const HERE = { environments: [score('production', 0.5)] };

describe('what a plan uses of a budget', () => {
  test('is what it destroys with data in it, in each environment for itself, and its score', () => {
    const changes = [
      found('data', 'delete'),
      found('data', 'replace-destroy-first'),
      found('data', 'delete', { environment: 'staging' }),
    ];
    expect(spendsOf(buildAssessment(changes, { environments: [score('production', 0.909), score('staging', 0.3)] }))).toEqual([
      { environment: 'production', destroyed: 2, score: 90 },
      { environment: 'staging', destroyed: 1, score: 30 },
    ]);
  });

  test('what is waived counts: it is destroyed all the same', () => {
    const plan = buildAssessment([found('data', 'delete', { findings: [], waived: [buildFinding('data', 0.5)] })], HERE);
    expect(spendsOf(plan)).toMatchObject([{ destroyed: 1 }]);
  });

  test('neither what holds no data nor what stays', () => {
    const plan = buildAssessment([found('outage', 'delete'), found('data', 'update')], HERE);
    expect(spendsOf(plan)).toMatchObject([{ destroyed: 0 }]);
  });
});

describe('whose protection a plan switches off', () => {
  test('is named by its address, waived or not', () => {
    const waived = found('protection', 'update', { findings: [], waived: [buildFinding('protection', 0.5)] });
    expect(unprotectedIn(buildAssessment([found('protection', 'update')]))).toEqual(['aws_db_instance.update']);
    expect(unprotectedIn(buildAssessment([waived]))).toEqual(['aws_db_instance.update']);
  });

  test('and is no first half of a loss where it goes at once, or where something else is changed', () => {
    expect(unprotectedIn(buildAssessment([found('protection', 'delete'), found('data', 'update')]))).toEqual([]);
  });
});

import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { Assessment, Condition, EnvironmentRisk } from '../../src/model/assessment.ts';
import type { EnvironmentName } from '../../src/model/environment.ts';
import { STRICTNESS } from '../../src/model/policy.ts';
import { decide, scoreOf } from '../../src/policy/decide.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';

function environmentRisk(
  risk: number,
  environment: EnvironmentName = 'production',
  more: Partial<EnvironmentRisk> = {},
): EnvironmentRisk {
  return { environment, risk, contributions: [], code: 'data_loss', worst: 'aws_vpc.main', hardStops: [], ...more };
}

function assessed(environments: readonly EnvironmentRisk[], conditions: readonly Condition[] = []): Assessment {
  const environment = { name: environments[0]?.environment ?? 'unknown', evidence: [], byChange: new Map(), lowered: new Map() };
  return { plans: [], environment, changes: [], environments, conditions, causes: [], renames: [], notes: [] };
}

const incomplete: Condition = { id: 'incomplete-plan', code: 'incomplete_plan', message: 'the plan was made with -target' };
const lostState: Condition = { id: 'lost-state', code: 'empty_state', message: 'nothing is known to exist' };

describe('thresholds', () => {
  test.each([
    [0.199, 'agent', 'pass'],
    [0.2, 'agent', 'review'],
    [0.499, 'agent', 'review'],
    [0.5, 'agent', 'block'],
    [0.5, 'human', 'review'],
    [0.9, 'human', 'block'],
    [0.5, 'unknown', 'block'],
    [0.5, 'assisted', 'review'],
  ] as const)('a risk of %f in production by %s is %s', (risk, kind, verdict) => {
    expect(decide(assessed([environmentRisk(risk)]), kind, defaultPolicy).verdict).toBe(verdict);
  });

  test('each environment has its own, and the strictest verdict is the plan’s', () => {
    const outcome = decide(
      assessed([environmentRisk(0.6, 'sandbox'), environmentRisk(0.3, 'production')]),
      'agent',
      defaultPolicy,
    );
    expect(outcome).toMatchObject({ verdict: 'review', environment: 'sandbox', score: 60 });
    const other = decide(
      assessed([environmentRisk(0.84, 'sandbox'), environmentRisk(0.5, 'production')]),
      'agent',
      defaultPolicy,
    );
    expect(other).toMatchObject({ verdict: 'block', environment: 'production', score: 50 });
  });

  test('a shown score is on the same side of a threshold as the true one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 100 }), (risk, threshold) => {
        fc.pre(Math.abs(100 * risk - threshold) > 1e-6);
        expect(scoreOf(risk) >= threshold).toBe(100 * risk >= threshold);
      }),
    );
  });
});

describe('what is no score', () => {
  const stop = { id: 'environment-root', message: '`aws_vpc.main` is what an environment hangs off' };

  test('a hard stop blocks an agent whatever the thresholds, and not a person', () => {
    const plan = assessed([environmentRisk(0.1, 'production', { hardStops: [stop] })]);
    expect(decide(plan, 'agent', defaultPolicy)).toMatchObject({ verdict: 'block', hardStops: [stop] });
    expect(decide(plan, 'unknown', defaultPolicy).verdict).toBe('block');
    expect(decide(plan, 'human', defaultPolicy)).toMatchObject({ verdict: 'pass', hardStops: [] });
  });

  test('an incomplete plan is nobody’s pass', () => {
    for (const kind of ['agent', 'human', 'automation'] as const) {
      expect(decide(assessed([environmentRisk(0.01)], [incomplete]), kind, defaultPolicy).verdict).toBe('review');
      expect(decide(assessed([], [incomplete]), kind, defaultPolicy).verdict).toBe('review');
    }
  });

  test('a lost state holds up an agent, not a person, and not in a sandbox', () => {
    expect(decide(assessed([environmentRisk(0.01)], [lostState]), 'agent', defaultPolicy).verdict).toBe('review');
    expect(decide(assessed([environmentRisk(0.01)], [lostState]), 'human', defaultPolicy).verdict).toBe('pass');
    expect(decide(assessed([environmentRisk(0.01, 'sandbox')], [lostState]), 'agent', defaultPolicy).verdict).toBe('pass');
  });

  test('a condition never makes a verdict milder', () => {
    expect(decide(assessed([environmentRisk(0.9)], [incomplete]), 'agent', defaultPolicy).verdict).toBe('block');
  });

  test('nothing to do passes', () => {
    expect(decide(assessed([]), 'agent', defaultPolicy)).toMatchObject({ verdict: 'pass', score: 0 });
  });
});

test('a human’s verdict is never stricter than an agent’s', () => {
  const environment = fc.constantFrom<EnvironmentName>('production', 'unknown', 'staging', 'sandbox');
  const risk = fc.record({ environment, risk: fc.double({ min: 0, max: 1, noNaN: true }), stopped: fc.boolean() });
  fc.assert(
    fc.property(fc.array(risk, { maxLength: 4 }), fc.subarray([incomplete, lostState]), (risks, conditions) => {
      const plan = assessed(
        risks.map(({ environment: name, risk: value, stopped }) =>
          environmentRisk(value, name, { hardStops: stopped ? [{ id: 'x', message: 'm' }] : [] }),
        ),
        conditions,
      );
      const [human, agent] = (['human', 'agent'] as const).map((kind) =>
        STRICTNESS.indexOf(decide(plan, kind, defaultPolicy).verdict),
      );
      expect(human).toBeLessThanOrEqual(agent ?? -1);
    }),
  );
});

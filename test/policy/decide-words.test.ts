import { describe, expect, test } from 'vitest';
import type { Assessment, Condition, EnvironmentRisk } from '../../src/model/assessment.ts';
import type { EnvironmentName } from '../../src/model/environment.ts';
import { decide } from '../../src/policy/decide.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { NEVER } from '../../src/policy/thresholds.ts';
import { buildAssessment } from '../support/build-assessment.ts';

function risk(value: number, environment: EnvironmentName = 'production'): EnvironmentRisk {
  return { environment, risk: value, contributions: [], code: 'data_loss', worst: 'aws_vpc.main', hardStops: [] };
}

function plan(environments: readonly EnvironmentRisk[], conditions: readonly Condition[] = []): Assessment {
  const name = environments[0]?.environment ?? 'unknown';
  return buildAssessment([], { environments, conditions, environment: { name, evidence: [] } });
}

/** Everybody's thresholds in production. */
function policyOf(review: number, block: number): Policy {
  const human = { ...defaultPolicy.thresholds.human, production: { review, block } };
  return { ...defaultPolicy, thresholds: { ...defaultPolicy.thresholds, human } };
}

describe('a verdict says which threshold it stands at', () => {
  test.each<[number, number, number, string]>([
    [0.6, 20, 50, 'a score of 60 blocks: the threshold is 50'],
    [0.5, 20, 50, 'a score of 50 blocks: the threshold is 50'],
    [0.3, 20, 50, 'a score of 30 needs a review: the threshold is 20, and 50 blocks'],
    [0.2, 20, 50, 'a score of 20 needs a review: the threshold is 20, and 50 blocks'],
    [0.1, 20, 50, 'a score of 10 passes: a review is needed from 20'],
    [0.3, 20, NEVER, 'a score of 30 needs a review: the threshold is 20'],
    [1, NEVER, NEVER, 'a score of 100 passes: a review is needed from no score'],
  ])('%f with a review from %f and a block from %f', (value, review, block, sentence) => {
    expect(decide(plan([risk(value)]), 'human', policyOf(review, block)).because).toEqual([sentence]);
  });

  test('nothing to do is routine, and says so', () => {
    expect(decide(plan([]), 'agent', defaultPolicy)).toMatchObject({
      verdict: 'pass',
      because: ['nothing changes'],
      code: 'routine',
      hardStops: [],
    });
  });
});

describe('of several environments the decisive one is', () => {
  test('the one with the stricter verdict, in whichever order they stand', () => {
    const both = [risk(0.6, 'sandbox'), risk(0.6, 'production')];
    for (const order of [both, both.toReversed()]) {
      expect(decide(plan(order), 'agent', defaultPolicy)).toMatchObject({ verdict: 'block', environment: 'production' });
    }
  });

  test('of two with one verdict, that with the higher score', () => {
    const both = [risk(0.01, 'production'), risk(0.05, 'staging')];
    for (const order of [both, both.toReversed()]) {
      expect(decide(plan(order), 'agent', defaultPolicy)).toMatchObject({ verdict: 'pass', environment: 'staging', score: 5 });
    }
  });

  test('of two with one score, the more critical', () => {
    const both = [risk(0.01, 'production'), risk(0.01, 'staging'), risk(0.01, 'sandbox')];
    for (const order of [both, both.toReversed()]) {
      expect(decide(plan(order), 'agent', defaultPolicy).environment).toBe('production');
    }
  });
});

describe('a condition is said beside the score', () => {
  const lost: Condition = { id: 'lost-state', code: 'empty_state', message: 'nothing is known to exist' };
  const nested: Condition = { id: 'nested-sets-missing', code: 'incomplete_plan', message: 'a nested set is missing' };

  test('and gives a pass its reason', () => {
    const outcome = decide(plan([risk(0.01)], [lost, nested]), 'agent', defaultPolicy);
    expect(outcome).toMatchObject({ verdict: 'review', code: 'empty_state' });
    expect(outcome.because.slice(1)).toEqual(['nothing is known to exist', 'a nested set is missing']);
  });

  test('and leaves a block its own', () => {
    const outcome = decide(plan([risk(0.95)], [lost]), 'agent', defaultPolicy);
    expect(outcome).toMatchObject({ verdict: 'block', code: 'data_loss' });
    expect(outcome.because.at(-1)).toBe('nothing is known to exist');
  });

  test('holds up anybody where a nested change set is missing, a person in a sandbox too', () => {
    expect(decide(plan([risk(0.01, 'sandbox')], [nested]), 'human', defaultPolicy).verdict).toBe('review');
  });

  test('holds up an agent unless all that changes is in a sandbox', () => {
    expect(decide(plan([risk(0.01, 'sandbox'), risk(0.01, 'staging')], [lost]), 'agent', defaultPolicy).verdict).toBe('review');
    expect(decide(plan([risk(0.01, 'sandbox')], [lost]), 'agent', defaultPolicy).verdict).toBe('pass');
    expect(decide(plan([], [lost]), 'agent', defaultPolicy).verdict).toBe('review');
  });
});

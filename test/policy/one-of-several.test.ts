import { expect, test } from 'vitest';
import { attribute } from '../../src/policy/attribution.ts';
import { budgetSettings } from '../../src/policy/budget.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { ANN, pullRequest } from './evidence.ts';

test('an account that may write and is no person clears nothing', () => {
  const robot = { id: 4242, login: 'robot', type: 'Organization' } as const;
  const { principal } = attribute(
    pullRequest({ pushers: [ANN, robot], writers: new Set([ANN.id, robot.id]) }),
    defaultPolicy.attribution,
  );
  expect(principal).toMatchObject({ kind: 'unknown', evidence: ['`robot` is no person who may write to this repository'] });
});

test('a policy that names another app does not name this one', () => {
  const settings = { ...defaultPolicy.attribution, automation: [{ id: 78, login: 'other-app' }] };
  expect(attribute(pullRequest({ viaApp: { id: 77, slug: 'helpful-app' } }), settings).principal.kind).toBe('agent');
});

test('production’s limits of a budget are those of what is unknown, and of nothing else', () => {
  const { agent } = budgetSettings({ agent: { production: { destroyed: 1 } } });
  expect(agent.unknown.destroyed).toBe(1);
  expect(agent.staging.destroyed).toBe(budgetSettings().agent.staging.destroyed);
  expect(agent.sandbox.destroyed).toBe(Infinity);
});

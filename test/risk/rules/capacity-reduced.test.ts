import { expect, test } from 'vitest';
import { findingsOf, severitiesOf, update } from '../support.ts';

const service = (before: number, after: number) => update('aws_ecs_service', { desired_count: before }, { desired_count: after });

test.each([
  [18, 0, 0.7],
  [18, 9, 0.315],
  [18, 17, 0.07],
])('from %d to %d weighs %d', (before, after, severity) => {
  expect(severitiesOf('capacity-reduced', service(before, after))).toEqual([severity]);
});

test('growing is quiet', () => {
  expect(severitiesOf('capacity-reduced', service(2, 20))).toEqual([]);
});

test('what depends on it is told and raises it', () => {
  const dependents = { count: 3, weight: 2, addresses: [] };
  const [finding] = findingsOf('capacity-reduced', service(4, 0), { dependents });
  expect(finding?.message).toBe(
    '`aws_ecs_service.main`: `desired_count` falls from `4` to `0`, which may leave too little to serve with; 3 existing resources depend on it.',
  );
  expect(finding?.severity).toBeGreaterThan(0.7);
});

test('an unlisted type is judged by the name of its attribute', () => {
  expect(severitiesOf('capacity-reduced', update('acme_app', { replicas: 3 }, { replicas: 0 }))).toEqual([0.5]);
});

test.each([
  ['a lower bound of zero under an upper one', { scaling: [{ min_instance_count: 0, max_instance_count: 9 }] }, 0.225],
  ['a lower bound of zero under none', { scaling: [{ min_instance_count: 0 }] }, 0.5],
])('%s', (_what, after, severity) => {
  const before = { scaling: [{ min_instance_count: 2, max_instance_count: 9 }] };
  expect(severitiesOf('capacity-reduced', update('acme_service', before, after))).toContain(severity);
});

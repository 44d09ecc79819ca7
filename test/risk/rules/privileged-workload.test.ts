import { expect, test } from 'vitest';
import { create, severitiesOf, update } from '../support.ts';

const pod = (privileged: boolean) => ({
  spec: [{ template: [{ spec: [{ container: [{ security_context: [{ privileged }] }] }] }] }],
});

test('a container that gains its host', () => {
  expect(severitiesOf('privileged-workload', update('kubernetes_deployment_v1', pod(false), pod(true)))).toEqual([0.6]);
  const containers = JSON.stringify([{ name: 'a', privileged: true }]);
  expect(severitiesOf('privileged-workload', create('aws_ecs_task_definition', { container_definitions: containers }))).toEqual([
    0.45,
  ]);
});

test('one that had it, and one that never did, are quiet', () => {
  expect(severitiesOf('privileged-workload', update('kubernetes_deployment_v1', pod(true), { ...pod(true), a: 1 }))).toEqual([]);
  expect(severitiesOf('privileged-workload', create('kubernetes_deployment_v1', pod(false)))).toEqual([]);
});

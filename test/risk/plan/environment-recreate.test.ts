import { describe, expect, test } from 'vitest';
import type { ChangeKind } from '../../../src/model/plan.ts';
import { buildChange, buildExisting, buildPlan } from '../../support/build.ts';
import { assess } from '../support.ts';

const plan = (addresses: readonly string[], kind: ChangeKind = 'delete', existing = 0) =>
  buildPlan({
    changes: addresses.map((address) => buildChange(address, { kind, before: {}, after: null })),
    existing: existing === 0 ? [] : [buildExisting('aws_lb.any', existing)],
  });
const recreateOf = (...given: Parameters<typeof plan>) =>
  assess([plan(...given)]).environments[0]?.contributions.find(({ id }) => id === 'environment-recreate');

const WHOLE = ['aws_vpc.main', 'aws_subnet.a', 'aws_db_instance.main', 'aws_ecs_cluster.main'];

const GROUND = ['aws_subnet.a', 'google_compute_subnetwork.b', 'azurerm_subnet.c'];

describe('an environment goes down as a whole', () => {
  test.each([
    ['with its network and what is in it', WHOLE],
    ['with a network root alone', ['aws_vpc.a', 'aws_subnet.b', 'aws_subnet.c']],
    ['with several of its pillars', ['aws_db_instance.main', 'aws_lb.main', 'aws_ecs_service.main']],
  ])('%s', (_how, addresses) => {
    expect(recreateOf(addresses)?.share).toBeGreaterThan(0.45);
    expect(recreateOf(addresses, 'replace-destroy-first')?.share).toBeGreaterThan(0.45);
  });

  test('the count is told, with its share of what exists where that is known', () => {
    expect(recreateOf(WHOLE, 'delete', 41)?.message).toBe(
      '4 existing resources of 3 kinds (cluster, data and network) are destroyed or replaced in production (4 of 41, 10%); the rest of the environment depends on 2 of them.',
    );
    expect(recreateOf(WHOLE)?.message).not.toContain('%');
  });

  test.each<[string, readonly string[], boolean]>([
    ['three subnets with what stood in them', [...GROUND, 'aws_instance.app'], true],
    ['subnets in which nothing stood', GROUND, false],
    ['two subnets of many, with what stood in them', [...GROUND.slice(1), 'aws_instance.app'], false],
  ])('%s are told as its loss or not, and weigh what they weigh', (_what, addresses, isLoss) => {
    for (const kind of ['delete', 'replace-destroy-first'] as const) {
      const [risk] = assess([plan(addresses, kind)]).environments;
      expect(risk?.code === 'environment_recreate').toBe(isLoss);
      expect(risk?.contributions.map(({ id }) => id)).not.toContain('environment-recreate');
    }
  });

  test('subnets that only change are not the reason', () => {
    const stands = [...GROUND, 'aws_instance.app'];
    expect(assess([plan(stands, 'update')]).environments[0]?.code).not.toBe('environment_recreate');
  });

  test('it is the reason, and a hard stop', () => {
    const [risk] = assess([plan(WHOLE)]).environments;
    expect(risk?.code).toBe('environment_recreate');
    expect(risk?.hardStops.map(({ id }) => id)).toContain('environment-recreate');
  });

  test('resources without a sign of their environment count with those of production', () => {
    const environments = { 'aws_vpc.main': 'unknown', 'aws_subnet.a': 'unknown' } as const;
    const risks = assess([plan(WHOLE)], { environments }).environments;
    expect(risks.map(({ environment, code }) => [environment, code])).toEqual([['production', 'environment_recreate']]);
  });
});

test.each<[string, readonly string[], ChangeKind]>([
  ['two resources', ['aws_vpc.main', 'aws_db_instance.main'], 'delete'],
  ['one pillar', ['aws_ecs_service.a', 'aws_ecs_service.b', 'aws_ecs_service.c'], 'delete'],
  ['creations', WHOLE, 'create'],
  ['what hardly matters', ['aws_cloudwatch_metric_alarm.a', 'aws_cloudwatch_metric_alarm.b', 'aws_sqs_queue_policy.c'], 'delete'],
])('%s are no environment', (_what, addresses, kind) => {
  expect(recreateOf(addresses, kind)).toBeUndefined();
});

test('a zone that goes with its records is the loss of a zone', () => {
  const [risk] = assess([plan(['aws_route53_zone.main', 'aws_route53_record.a', 'aws_route53_record.b'])]).environments;
  expect(risk?.code).toBe('dns_loss');
});

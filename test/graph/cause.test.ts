import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { traceCauses } from '../../src/graph/cause.ts';
import type { Plan, ResourceChange } from '../../src/model/plan.ts';
import { buildChange, buildPlan, buildReference } from '../support/build.ts';

function trace(given: Partial<Plan>) {
  const plan = buildPlan(given);
  return traceCauses(plan, buildGraph(plan));
}

function replaced(address: string, attribute: string | undefined, given: Partial<ResourceChange> = {}): ResourceChange {
  return buildChange(address, {
    kind: 'replace-destroy-first',
    replacePaths: attribute === undefined ? [] : [[attribute]],
    ...given,
  });
}

describe('root cause of a replacement', () => {
  test('is the attribute that somebody changed, however long the chain', () => {
    const { causes, links } = trace({
      changes: [replaced('aws_lb.public', 'subnets'), replaced('aws_vpc.main', 'cidr_block'), replaced('aws_subnet.a', 'vpc_id')],
      references: [
        buildReference('aws_lb.public', 'aws_subnet.a', 'subnets'),
        buildReference('aws_subnet.a', 'aws_vpc.main', 'vpc_id'),
      ],
    });
    expect(causes).toEqual([
      expect.objectContaining({
        kind: 'attribute',
        address: 'aws_vpc.main',
        attribute: 'cidr_block',
        changes: ['aws_vpc.main', 'aws_subnet.a', 'aws_lb.public'],
      }),
    ]);
    expect(links.get('aws_lb.public')?.via).toEqual({ change: 'aws_subnet.a', attribute: 'subnets' });
  });

  test('does not follow a reference of an attribute that forces nothing', () => {
    const { causes } = trace({
      changes: [replaced('aws_vpc.main', 'cidr_block'), replaced('aws_lb.public', 'name')],
      references: [buildReference('aws_lb.public', 'aws_vpc.main', 'subnets')],
    });
    expect(causes.map((cause) => cause.address)).toEqual(['aws_vpc.main', 'aws_lb.public']);
  });

  test('takes along in-place updates that wait for the new object', () => {
    const { causes } = trace({
      changes: [replaced('aws_lb.public', 'internal'), buildChange('aws_route53_record.www', { unknown: { alias: true } })],
      references: [buildReference('aws_route53_record.www', 'aws_lb.public', 'alias')],
    });
    expect(causes.map((cause) => cause.changes)).toEqual([['aws_lb.public', 'aws_route53_record.www']]);
  });

  test('prefers the instance with the same key', () => {
    const { links } = trace({
      changes: [
        replaced('aws_subnet.a[0]', 'cidr_block'),
        replaced('aws_subnet.a[1]', 'cidr_block'),
        replaced('aws_nat_gateway.n[1]', 'subnet_id'),
      ],
      references: [buildReference('aws_nat_gateway.n', 'aws_subnet.a', 'subnet_id')],
    });
    expect(links.get('aws_nat_gateway.n[1]')?.via?.change).toBe('aws_subnet.a[1]');
  });

  test('ends where a cycle began', () => {
    const { causes } = trace({
      changes: [replaced('aws_a.x', 'ref'), replaced('aws_b.y', 'ref')],
      references: [buildReference('aws_a.x', 'aws_b.y', 'ref'), buildReference('aws_b.y', 'aws_a.x', 'ref')],
    });
    expect(causes.flatMap((cause) => cause.changes).toSorted()).toEqual(['aws_a.x', 'aws_b.y']);
  });

  test.each([
    ['replace_because_tainted', 'tainted'],
    ['replace_by_request', 'requested'],
    ['replace_by_triggers', 'trigger'],
    [undefined, 'unknown'],
  ])('reason %s without replace paths is %s', (reason, kind) => {
    const { causes } = trace({ changes: [replaced('aws_vpc.main', undefined, reason ? { reason } : {})] });
    expect(causes).toEqual([expect.objectContaining({ kind, address: 'aws_vpc.main' })]);
  });
});

describe('root cause of a deletion', () => {
  const deleted = (address: string, reason?: string, given: Partial<ResourceChange> = {}) =>
    buildChange(address, { kind: 'delete', after: null, ...(reason ? { reason } : {}), ...given });

  test('is one for all that a destroy run takes', () => {
    const { causes } = trace({ mode: 'destroy', changes: [deleted('aws_vpc.main'), deleted('aws_subnet.a')] });
    expect(causes).toEqual([expect.objectContaining({ kind: 'destroy-run', changes: ['aws_vpc.main', 'aws_subnet.a'] })]);
  });

  test('is the module where the module is gone', () => {
    const { causes } = trace({
      changes: [
        deleted('module.db.aws_db_instance.main', 'delete_because_no_module'),
        deleted('module.db.aws_db_subnet_group.main', 'delete_because_no_module'),
      ],
    });
    expect(causes).toEqual([expect.objectContaining({ kind: 'module-removed', address: 'module.db' })]);
    expect(causes[0]?.changes).toHaveLength(2);
  });

  test('is the nested stack where the stack around it goes', () => {
    const { causes } = trace({ changes: [deleted('Network/Vpc', 'nested-stack-removed', { module: 'Network' })] });
    expect(causes).toEqual([expect.objectContaining({ kind: 'nested-stack', address: 'Network' })]);
  });

  test('names the nested stack itself where it is its own row that goes', () => {
    const stack = { type: 'AWS::CloudFormation::Stack' };
    const { causes } = trace({
      changes: [
        deleted('Network', 'nested-stack-removed', stack),
        deleted('App/Cache', 'nested-stack-removed', { ...stack, module: 'App' }),
      ],
    });
    expect(causes.map(({ message }) => message).toSorted()).toEqual([
      'the nested stack `App/Cache` was removed from the template',
      'the nested stack `Network` was removed from the template',
    ]);
  });

  test.each([
    ['delete_because_count_index', 'count'],
    ['delete_because_each_key', 'for_each'],
    ['delete_because_wrong_repetition', 'for_each'],
    ['delete_because_no_resource_config', 'removed from the configuration'],
  ])('%s names %s', (reason, words) => {
    expect(trace({ changes: [deleted('aws_vpc.main', reason)] }).causes[0]?.message).toContain(words);
  });

  test('of a deposed object is a clean-up of its own', () => {
    const { causes } = trace({ changes: [deleted('aws_vpc.main', undefined, { deposed: 'abc' })] });
    expect(causes[0]?.message).toContain('leftover');
  });
});

test('a plan of creates and plain updates has no root causes', () => {
  expect(trace({ changes: [buildChange('aws_a.x', { kind: 'create' }), buildChange('aws_b.y')] }).causes).toEqual([]);
});

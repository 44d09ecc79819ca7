import { describe, expect, test } from 'vitest';
import { stackEdges } from '../../src/graph/stack-edges.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { StackExport, StackImport } from '../../src/model/stack-link.ts';
import { buildPlan } from '../support/build.ts';

const VPC: StackExport = { kind: 'state-output', name: 'vpc_id', from: ['aws_vpc.main'] };
const ZONE: StackExport = { kind: 'state-output', name: 'zone_id', from: ['aws_route53_zone.main'] };
const reads = (state: readonly string[], name = 'vpc_id'): StackImport => ({
  kind: 'state-output',
  name,
  by: ['aws_lb.web'],
  state,
});

function plan(file: string, links: Pick<Plan, 'exports' | 'imports'>): { readonly plan: Plan } {
  return { plan: buildPlan({ source: { file, format: 'terraform', formatVersion: '1.2', toolVersion: '1.11.4' }, ...links }) };
}

const edges = (...plans: readonly { readonly plan: Plan }[]) =>
  stackEdges(plans).map(({ giver, from, user, by }) => `${user} ${by.join()} -> ${giver} ${from.join()}`);

describe('an output that another stack reads', () => {
  test.each<[string, string, readonly string[]]>([
    ['by the folder of its plan', 'live/prod/network/tfplan.json', ['prod', 'network']],
    ['by the name of its plan', 'plans/network.json', ['network']],
    ['where the state lies deeper than the plan', 'network/plan.json', ['teams', 'core', 'network']],
    ['in the cache of Terragrunt', 'live/network/.terragrunt-cache/aZ/bY/tfplan.json', ['live', 'network']],
  ])('is found %s', (_how, file, state) => {
    expect(edges(plan(file, { exports: [VPC, ZONE] }), plan('app/tfplan.json', { imports: [reads(state)] }))).toEqual([
      '1 aws_lb.web -> 0 aws_vpc.main',
    ]);
  });

  test('is that of the plan with more of the path in common', () => {
    const plans = [
      plan('live/staging/network/tfplan.json', { exports: [VPC] }),
      plan('live/prod/network/tfplan.json', { exports: [VPC] }),
      plan('live/prod/app/tfplan.json', { imports: [reads(['prod', 'network'])] }),
    ];
    expect(edges(...plans)).toEqual(['2 aws_lb.web -> 1 aws_vpc.main']);
  });

  test('may be any of them where it is not known which', () => {
    expect(
      edges(plan('network.json', { exports: [VPC, ZONE] }), plan('app.json', { imports: [reads(['network'], '*')] })),
    ).toEqual(['1 aws_lb.web -> 0 aws_vpc.main,aws_route53_zone.main']);
  });

  test.each<[string, readonly { readonly plan: Plan }[]]>([
    ['another state', [plan('network.json', { exports: [VPC] }), plan('app.json', { imports: [reads(['dns'])] })]],
    ['another output', [plan('network.json', { exports: [ZONE] }), plan('app.json', { imports: [reads(['network'])] })]],
    ['its own state', [plan('network.json', { exports: [VPC], imports: [reads(['network'])] })]],
    [
      'two plans that fit alike',
      [
        plan('a/network.json', { exports: [VPC] }),
        plan('b/network.json', { exports: [VPC] }),
        plan('app.json', { imports: [reads(['network'])] }),
      ],
    ],
  ])('%s: no edge', (_what, plans) => {
    expect(edges(...plans)).toEqual([]);
  });
});

test('a parameter that one stack writes and others read is an edge by its name', () => {
  const parameter = { kind: 'parameter', name: '/prod/vpc' } as const;
  const plans = [
    plan('a.json', { exports: [{ ...parameter, from: ['aws_ssm_parameter.vpc'] }] }),
    plan('b.json', { imports: [{ ...parameter, by: ['aws_lb.web'] }] }),
    plan('c.json', { imports: [{ ...parameter, name: '/staging/vpc', by: ['aws_lb.web'] }] }),
  ];
  expect(edges(...plans)).toEqual(['1 aws_lb.web -> 0 aws_ssm_parameter.vpc']);
});

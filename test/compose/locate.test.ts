import { describe, expect, test } from 'vitest';
import { withLocations } from '../../src/compose/locate.ts';
import type { SourceUnit } from '../../src/model/source.ts';
import { change, report } from '../report/fixtures/build.ts';

function unit(path: string, resources: readonly string[], calls: Readonly<Record<string, string | undefined>> = {}): SourceUnit {
  const file = path === '' ? 'main.tf' : `${path}/main.tf`;
  return {
    path,
    format: 'terraform',
    resources: new Map(resources.map((name, index) => [name, { file, line: index + 1 }])),
    calls: new Map(
      Object.entries(calls).map(([name, to]) => [name, { file, line: 90, ...(to === undefined ? {} : { unit: to }) }]),
    ),
  };
}

/** Where each address is found, as `file:line`. */
function places(addresses: readonly string[], units: readonly SourceUnit[], plan = 'plan.json'): readonly (string | undefined)[] {
  const given = report({ changes: addresses.map((address) => change(address)) });
  return withLocations(given, units, () => plan).changes.map(({ location }) => location && `${location.file}:${location.line}`);
}

describe('the line of a change', () => {
  test.each([
    ['aws_vpc.main', 'main.tf:1'],
    ['aws_subnet.a[0]', 'main.tf:2'],
    ['aws_subnet.a["x.y"]', 'main.tf:2'],
    [String.raw`aws_subnet.a["say \"hi\"].b"]`, 'main.tf:2'],
    ['data.aws_ami.b', 'main.tf:3'],
    ['module.net.aws_vpc.inner', 'modules/net/main.tf:1'],
    ['module.net[1].module.deep["k"].aws_eip.c', 'modules/deep/main.tf:1'],
    ['module.registry.aws_vpc.any', 'main.tf:90'],
    ['aws_vpc.gone', undefined],
    ['module.net.aws_vpc.gone', undefined],
    ['module.gone.aws_vpc.main', undefined],
    ['', undefined],
    ['module', undefined],
  ])('of %s is %s', (address, place) => {
    const units = [
      unit('', ['aws_vpc.main', 'aws_subnet.a', 'data.aws_ami.b'], { net: 'modules/net', registry: undefined }),
      unit('modules/net', ['aws_vpc.inner'], { deep: 'modules/deep' }),
      unit('modules/deep', ['aws_eip.c']),
    ];
    expect(places(['aws_vpc.main', address], units)[1]).toBe(place);
  });

  test('a module that calls itself ends', () => {
    const circle = unit('a', ['aws_x.y'], { a: 'a' });
    expect(places(['module.a.module.a.module.a.aws_x.y'], [circle])).toEqual(['a/main.tf:1']);
  });
});

describe('the folder of a plan', () => {
  const stacks = [unit('infra/prod', ['aws_vpc.main', 'aws_db.a']), unit('infra/dev', ['aws_vpc.main'])];

  test('is the one that declares most of its changes', () => {
    expect(places(['aws_vpc.main', 'aws_db.a'], stacks)).toEqual(['infra/prod/main.tf:1', 'infra/prod/main.tf:2']);
  });

  test('is, of two alike, the one that the plan lies in', () => {
    expect(places(['aws_vpc.main'], stacks, 'infra/dev/plan.json')).toEqual(['infra/dev/main.tf:1']);
    expect(places(['aws_vpc.main'], [...stacks, unit('', ['aws_vpc.main'])], 'infra/dev/out/plan.json')).toEqual([
      'infra/dev/main.tf:1',
    ]);
  });

  test('is none where two are as likely: no line is better than a wrong one', () => {
    expect(places(['aws_vpc.main'], stacks)).toEqual([undefined]);
    expect(places(['aws_vpc.main'], stacks, 'plans/dev.json')).toEqual([undefined]);
  });

  test('is none where a folder shares only a name with the plan: its own configuration lies elsewhere', () => {
    const other = [unit('fixtures/other', ['aws_vpc.main'])];
    expect(places(['aws_vpc.main', 'aws_db.a', 'aws_db.b'], other)).toEqual([undefined, undefined, undefined]);
    expect(places(['aws_vpc.main', 'aws_db.a'], other)).toEqual(['fixtures/other/main.tf:1', undefined]);
  });

  test('need not declare what the plan destroys, since its blocks are gone', () => {
    const gone = ['aws_db.a', 'aws_db.b', 'aws_db.c'].map((address) => change(address, { kind: 'delete' }));
    const given = report({ changes: [change('aws_vpc.main'), ...gone] });
    const [vpc, ...others] = withLocations(given, [unit('infra', ['aws_vpc.main'])], (file) => file).changes;
    expect(vpc?.location).toEqual({ file: 'infra/main.tf', line: 1 });
    expect(others.map(({ location }) => location)).toEqual([undefined, undefined, undefined]);
  });

  test('is found for each plan by itself', () => {
    const [plan] = report().plans;
    const given = report({
      plans: plan ? ['infra/prod/p.json', 'infra/dev/p.json'].map((file) => ({ ...plan, file })) : [],
      changes: [change('aws_vpc.main', { plan: 'infra/dev/p.json' }), change('aws_vpc.main', { plan: 'infra/prod/p.json' })],
    });
    const found = withLocations(given, stacks, (file) => file).changes.map(({ location }) => location?.file);
    expect(found).toEqual(['infra/dev/main.tf', 'infra/prod/main.tf']);
  });
});

test('a resource of a nested stack is found in its template', () => {
  const [plan] = report().plans;
  const place = (file: string, line: number) => ({ file, line });
  const units: readonly SourceUnit[] = [
    {
      path: 'app.yaml',
      format: 'cloudformation',
      resources: new Map([['Network', place('app.yaml', 3)]]),
      calls: new Map([['Network', { ...place('app.yaml', 3), unit: 'net.yaml' }]]),
    },
    { path: 'net.yaml', format: 'cloudformation', resources: new Map([['Vpc', place('net.yaml', 5)]]), calls: new Map() },
  ];
  const given = report({
    plans: plan ? [{ ...plan, format: 'cloudformation' }] : [],
    changes: [change('Network/Vpc'), change('Network')],
  });
  expect(withLocations(given, units, (file) => file).changes.map(({ location }) => location)).toEqual([
    place('net.yaml', 5),
    place('app.yaml', 3),
  ]);
});

test('without a checkout the report stays as it is', () => {
  const given = report({ changes: [change('aws_vpc.main')] });
  expect(withLocations(given, [], (file) => file)).toBe(given);
});

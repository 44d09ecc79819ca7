import * as fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { configurationReferences, scopeOf } from '../../../src/ingest/terraform/references.ts';
import { readOne } from '../files.ts';
import { planJson, rowJson } from '../plans.ts';

const refs = (...references: readonly string[]): JsonObject => ({ references });
const block = (address: string, expressions: JsonObject = {}, more: JsonObject = {}): JsonObject => ({
  address,
  expressions,
  ...more,
});
const root = (root_module: JsonObject): JsonObject => ({ root_module });

/** `from -> to (attribute)`, one line each. */
function edges(configuration: JsonObject): readonly string[] {
  return configurationReferences(scopeOf(configuration)).map(
    ({ from, to, attribute, origin }) => `${from} -> ${to} (${origin === 'expression' ? (attribute ?? '') : origin})`,
  );
}

describe('references of expressions', () => {
  const vpc = block('aws_vpc.main');
  test.each<[string, JsonObject, readonly string[]]>([
    ['of an attribute, listed with all that it begins with', { vpc_id: refs('aws_vpc.main.id', 'aws_vpc.main') }, ['vpc_id']],
    ['inside a block', { network: [{ inner: [{ vpc: refs('aws_vpc.main') }] }] }, ['network']],
    ['of two attributes', { a: refs('aws_vpc.main.id'), b: refs('aws_vpc.main.arn') }, ['a', 'b']],
    ['with instance keys', { a: refs('aws_vpc.main["x.y"].id', 'aws_vpc.main["x.y"]', 'aws_vpc.main[0]') }, ['a']],
    [
      'to what is no object',
      {
        a: refs(
          'each.key',
          'count.index',
          'path.module',
          'self.id',
          'terraform.workspace',
          'local.vpc',
          'var.main',
          'other.thing',
        ),
      },
      [],
    ],
    ['to itself', { a: refs('aws_subnet.a.id') }, []],
    ['of constants that look like one', { a: { constant_value: { references: ['aws_vpc.main'] } } }, []],
  ])('%s', (_, expressions, attributes) => {
    const configuration = root({ resources: [vpc, block('aws_subnet.a', expressions)] });
    expect(edges(configuration)).toEqual(attributes.map((attribute) => `aws_subnet.a -> aws_vpc.main (${attribute})`));
  });

  test('of count, for_each and provisioners', () => {
    const own = {
      count_expression: refs('aws_vpc.a'),
      for_each_expression: refs('aws_vpc.b'),
      provisioners: [{ type: 'local-exec', expressions: { command: refs('aws_vpc.c.id') } }],
    };
    const configuration = root({
      resources: [block('aws_vpc.a'), block('aws_vpc.b'), block('aws_vpc.c'), block('aws_subnet.a', {}, own)],
    });
    expect(edges(configuration)).toEqual([
      'aws_subnet.a -> aws_vpc.a (count)',
      'aws_subnet.a -> aws_vpc.b (for_each)',
      'aws_subnet.a -> aws_vpc.c (provisioner)',
    ]);
  });

  test('through data sources, and what those wait for', () => {
    const configuration = root({
      resources: [
        block('aws_vpc.main'),
        block('aws_role.r'),
        block('data.aws_vpc.x', { id: refs('data.aws_vpcs.all.ids') }, { depends_on: ['aws_role.r'] }),
        block('data.aws_vpcs.all', { filter: [{ values: refs('aws_vpc.main.id') }] }),
        block('ephemeral.vault.s', { role: refs('aws_role.r') }),
        block('aws_subnet.a', { vpc_id: refs('data.aws_vpc.x.id', 'data.aws_vpc.x'), secret: refs('ephemeral.vault.s.value') }),
      ],
    });
    expect(edges(configuration)).toEqual([
      'aws_subnet.a -> aws_role.r (vpc_id)',
      'aws_subnet.a -> aws_vpc.main (vpc_id)',
      'aws_subnet.a -> aws_role.r (secret)',
    ]);
  });
});

describe('references through modules', () => {
  const inner = (resources: readonly JsonObject[], more: JsonObject = {}): JsonObject => ({ resources, ...more });

  test('down through variables, of several levels, and up through outputs', () => {
    const leaf = inner([block('aws_subnet.s', { vpc_id: refs('var.vpc.id', 'var.vpc') })], {
      outputs: { ids: { expression: refs('aws_subnet.s') } },
    });
    const middle = inner([], {
      module_calls: { leaf: { expressions: { vpc: refs('var.network') }, module: leaf } },
      outputs: { subnets: { expression: refs('module.leaf.ids', 'module.leaf') } },
    });
    const configuration = root({
      resources: [
        block('aws_vpc.main'),
        block('aws_vpc.other'),
        block('aws_db.d', {
          subnets: refs('module.net["a"].subnets[0]', 'module.net["a"].subnets', 'module.net["a"]', 'module.net'),
        }),
      ],
      module_calls: { net: { expressions: { network: refs('aws_vpc.main'), unused: refs('aws_vpc.other') }, module: middle } },
    });
    expect(edges(configuration)).toEqual([
      'aws_db.d -> module.net.module.leaf.aws_subnet.s (subnets)',
      'module.net.module.leaf.aws_subnet.s -> aws_vpc.main (vpc_id)',
    ]);
  });

  test('to all outputs where no one is named', () => {
    const child = inner([block('a.x'), block('a.y'), block('a.z')], {
      outputs: { x: { expression: refs('a.x') }, y: { expression: refs('a.y'), depends_on: ['a.z'] } },
    });
    const configuration = root({ resources: [block('b.b', { all: refs('module.m') })], module_calls: { m: { module: child } } });
    expect(edges(configuration)).toEqual(['b.b -> module.m.a.x (all)', 'b.b -> module.m.a.y (all)', 'b.b -> module.m.a.z (all)']);
  });

  test('through `each` of the call', () => {
    const child = inner([block('a.x', { v: refs('var.v') })]);
    const call = { expressions: { v: refs('each.value.id', 'each.value') }, for_each_expression: refs('b.b'), module: child };
    expect(edges(root({ resources: [block('b.b')], module_calls: { m: call } }))).toEqual(['module.m.a.x -> b.b (v)']);
  });

  test('of one name in two modules are two things', () => {
    const child = inner([block('aws_vpc.main'), block('aws_subnet.a', { vpc_id: refs('aws_vpc.main.id') })]);
    const configuration = root({ resources: [block('aws_vpc.main')], module_calls: { m: { module: child } } });
    expect(edges(configuration)).toEqual(['module.m.aws_subnet.a -> module.m.aws_vpc.main (vpc_id)']);
  });
});

describe('`depends_on`', () => {
  test('of a resource, to resources and to whole modules', () => {
    const child = {
      resources: [block('a.x'), block('data.a.y')],
      module_calls: { n: { module: { resources: [block('a.z')] } } },
    };
    const configuration = root({
      resources: [block('b.b', {}, { depends_on: ['module.m', 'b.c'] }), block('b.c')],
      module_calls: { m: { module: child } },
    });
    expect(edges(configuration)).toEqual([
      'b.b -> module.m.a.x (depends-on)',
      'b.b -> module.m.module.n.a.z (depends-on)',
      'b.b -> b.c (depends-on)',
    ]);
  });

  test('of a module holds for all in it, however deep', () => {
    const child = { resources: [block('a.x')], module_calls: { n: { module: { resources: [block('a.z')] } } } };
    const configuration = root({ resources: [block('b.b')], module_calls: { m: { depends_on: ['b.b'], module: child } } });
    expect(edges(configuration)).toEqual(['module.m.a.x -> b.b (depends-on)', 'module.m.module.n.a.z -> b.b (depends-on)']);
  });
});

describe('names that lead in circles', () => {
  test('end', () => {
    const a = { outputs: { o: { expression: refs('var.i') } }, resources: [block('a.x', { v: refs('var.i') })] };
    const b = { outputs: { o: { expression: refs('var.i', 'b.y') } }, resources: [block('b.y')] };
    const calls = {
      a: { expressions: { i: refs('module.b.o') }, module: a },
      b: { expressions: { i: refs('module.a.o') }, module: b },
    };
    const data = [
      block('data.d.p', { q: refs('data.d.q') }),
      block('data.d.q', { p: refs('data.d.p', 'c.c') }),
      block('c.c'),
      block('c.d', { p: refs('data.d.p.id') }),
    ];
    expect(edges(root({ module_calls: calls, resources: data }))).toEqual(['c.d -> c.c (p)', 'module.a.a.x -> module.b.b.y (v)']);
  });

  test('give every edge, whatever is asked first', () => {
    const names = ['p', 'q', 'r', 's'] as const;
    const graph = fc.record(Object.fromEntries(names.map((name) => [name, fc.subarray([...names])])));
    fc.assert(
      fc.property(graph, fc.shuffledSubarray([...names], { minLength: 4 }), (links, order) => {
        const blocks = order.flatMap((name) => [
          block(`data.d.${name}`, { next: refs(...(links[name] ?? []).map((to) => `data.d.${to}`), `t.${name}`) }),
          block(`t.${name}`),
          block(`u.${name}`, { via: refs(`data.d.${name}.id`) }),
        ]);
        const reached = (start: string): readonly string[] => {
          const seen = new Set([start]);
          for (const name of seen) for (const to of links[name] ?? []) seen.add(to);
          return [...seen].toSorted();
        };
        const expected = names.flatMap((name) => reached(name).map((to) => `u.${name} -> t.${to} (via)`));
        expect(edges(root({ resources: blocks })).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

test('a big configuration takes time in proportion', () => {
  const many = (count: number): JsonObject => {
    const resources = Array.from({ length: count }, (_, index) =>
      block(`t.r${index}`, { a: refs('var.shared'), b: refs(`t.r${index - 1}.id`, `t.r${index - 1}`) }),
    );
    return root({
      resources: [block('t.vpc')],
      module_calls: { m: { expressions: { shared: refs('t.vpc.id') }, module: { resources } } },
    });
  };
  expect(configurationReferences(scopeOf(many(20_000)))).toHaveLength(39_999);
});

test('deep nesting of modules is no danger', () => {
  let module: JsonObject = { resources: [block('a.x', { v: refs('var.v') })] };
  for (let depth = 0; depth < 100; depth++) module = { module_calls: { m: { expressions: { v: refs('var.v') }, module } } };
  const configuration = root({ resources: [block('b.b')], module_calls: { m: { expressions: { v: refs('b.b') }, module } } });
  expect(edges(configuration)).toEqual([`${'module.m.'.repeat(101)}a.x -> b.b (v)`]);
});

describe('edges of the prior state', () => {
  const state = (...resources: readonly JsonObject[]): JsonObject => ({ values: { root_module: { resources } } });
  const edgesOf = async (parts: JsonObject): Promise<Json> => {
    const { references } = await readOne(planJson(parts));
    return references.map(({ from, to, origin }) => `${from} -> ${to} (${origin})`);
  };

  test('are the only ones of removed objects, and of what passes through local values', async () => {
    const resources = [
      { address: 'aws_subnet.gone["a"]', depends_on: ['aws_vpc.main', 'data.aws_ami.x'] },
      { address: 'aws_subnet.gone["b"]', depends_on: ['aws_vpc.main'] },
      { address: 'aws_subnet.kept', depends_on: ['aws_vpc.main', 'module.m.aws_role.r'] },
      { address: 'data.aws_ami.x', mode: 'data', depends_on: ['aws_vpc.main'] },
    ];
    const configuration = root({
      resources: [block('aws_vpc.main'), block('aws_subnet.kept', { vpc_id: refs('aws_vpc.main.id') })],
    });
    expect(await edgesOf({ prior_state: state(...resources), configuration })).toEqual([
      'aws_subnet.kept -> aws_vpc.main (expression)',
      'aws_subnet.gone -> aws_vpc.main (prior-state)',
      'aws_subnet.kept -> module.m.aws_role.r (prior-state)',
    ]);
  });

  test('of nested modules are read, also where Terraform 0.12 leaves the module out of the address', async () => {
    const child = {
      resources: [{ address: 'a.x[0]', depends_on: ['module.m.a.y'] }],
      address: 'module.m["k"]',
      child_modules: [
        { address: 'module.m["k"].module.n', resources: [{ address: 'module.m["k"].module.n.a.z', depends_on: ['b.b'] }] },
      ],
    };
    expect(
      await edgesOf({ prior_state: { values: { root_module: { child_modules: [child] } } }, resource_changes: [rowJson()] }),
    ).toEqual(['module.m.module.n.a.z -> b.b (prior-state)', 'module.m.a.x -> module.m.a.y (prior-state)']);
  });
});

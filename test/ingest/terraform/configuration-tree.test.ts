import * as fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import type { ValueKind } from '../../../src/ingest/parser.ts';
import {
  addToConfiguration,
  type ConfigurationTree,
  configurationInterest,
  grownConfiguration,
  newConfigurationTree,
} from '../../../src/ingest/terraform/configuration-tree.ts';
import { readConfiguration } from '../../../src/ingest/terraform/settings.ts';
import type { Json, JsonObject, Path } from '../../../src/model/value.ts';

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function kindOf(value: Json): ValueKind {
  if (isList(value)) return 'array';
  return typeof value === 'object' && value !== null ? 'object' : 'scalar';
}

/** As the reader does it: what is to be entered is gone into, what is to be taken is added. */
function feed(tree: ConfigurationTree, value: Json, path: Path = []): void {
  const kind = kindOf(value);
  if (kind === 'scalar' || configurationInterest(path, kind) === 'take') return addToConfiguration(tree, path, value);
  const inside: readonly [string | number, Json | undefined][] = isList(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value ?? {});
  for (const [key, item] of inside) feed(tree, item ?? null, [...path, key]);
}

function grown(configuration: Json): Json {
  const tree = newConfigurationTree();
  feed(tree, configuration);
  return grownConfiguration(tree);
}

const NAMES = ['a', 'b', 'name', 'config', 'references', 'constant_value', 'resources', 'module_calls', '__proto__'];
const REFERENCES = ['var.a', 'module.a.b', 'module.b', 'aws_x.a.id', 'aws_x.b', 'data.external.a', 'each.value', 'local.a'];
const name = fc.constantFrom(...NAMES);
const { expression } = fc.letrec<{ expression: Json }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small' },
    fc.record({ constant_value: fc.constantFrom<Json>('a', 1, null, { key: 'prod/a' }, ['sh', '-c']) }),
    fc.record({ references: fc.subarray(REFERENCES) }),
    fc.dictionary(name, tie('expression'), { maxKeys: 3 }),
    fc.array(tie('expression'), { maxLength: 2 }),
  ),
}));
const expressions = fc.dictionary(name, expression, { maxKeys: 4 });
const block = fc
  .record({
    type: fc.constantFrom('aws_x', 'external', 'terraform_remote_state', 'aws_ssm_parameter'),
    name: fc.constantFrom('a', 'b'),
    isData: fc.boolean(),
    others: fc.record(
      {
        expressions,
        depends_on: fc.subarray(REFERENCES),
        for_each_expression: expression,
        count_expression: expression,
        provisioners: fc.array(fc.record({ type: fc.constant('local-exec'), expressions }), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ type, name: own, isData, others }): Json => ({ address: `${isData ? 'data.' : ''}${type}.${own}`, type, ...others }));
const { module } = fc.letrec<{ module: JsonObject }>((tie) => ({
  module: fc.record(
    {
      resources: fc.array(block, { maxLength: 4 }),
      outputs: fc.dictionary(name, fc.record({ expression }), { maxKeys: 2 }),
      variables: fc.dictionary(name, fc.record({ sensitive: fc.boolean() }), { maxKeys: 2 }),
      module_calls: fc.oneof(
        { depthSize: 'small' },
        fc.constant({}),
        fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), fc.record({ expressions, module: tie('module') }), { maxKeys: 2 }),
      ),
    },
    { requiredKeys: [] },
  ),
}));
const configuration = fc.record(
  { provider_config: fc.dictionary(name, fc.record({ name, expressions }), { maxKeys: 2 }), root_module: module },
  { requiredKeys: [] },
);

test('block by block, a configuration tells what it tells as a whole', () => {
  const wanted = new Map(['aws_x.a', 'module.a.aws_x.b', 'output.a'].map((address) => [address, new Set(NAMES)] as const));
  fc.assert(
    fc.property(configuration, (whole) => {
      const { feedsOf, ...read } = readConfiguration(JSON.parse(JSON.stringify(grown(whole))));
      const { feedsOf: feedsOfWhole, ...readWhole } = readConfiguration(JSON.parse(JSON.stringify(whole)));
      expect(read).toEqual(readWhole);
      expect(feedsOf(wanted)).toEqual(feedsOfWhole(wanted));
    }),
  );
});

test('constants are left out where nobody asks for them, and programs keep theirs', () => {
  const settings = { a: { constant_value: 'long' }, b: { references: ['var.a'] } };
  const resources = [
    { address: 'aws_x.a', type: 'aws_x', schema_version: 1, expressions: settings },
    { address: 'data.external.a', type: 'external', expressions: settings },
  ];
  expect(grown({ root_module: { resources } })).toEqual({
    root_module: {
      resources: [{ address: 'aws_x.a', type: 'aws_x', expressions: { b: { references: ['var.a'] } } }, resources[1]],
    },
  });
});

test.each<[string, Json]>([
  ['the configuration', []],
  ['a module', { root_module: [] }],
  ['its resources', { root_module: { resources: {} } }],
  ['a resource', { root_module: { resources: ['text'] } }],
  ['its expressions', { root_module: { resources: [{ expressions: ['text'] }] } }],
  ['its calls', { root_module: { module_calls: [] } }],
  ['a call', { root_module: { module_calls: { a: 'text' } } }],
  ['the module of a call', { root_module: { module_calls: { a: { module: [] } } } }],
])('%s of another kind is kept as it is, to be refused', (_, whole) => {
  expect(grown(whole)).toEqual(whole);
});

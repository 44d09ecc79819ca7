import { describe, expect, test } from 'vitest';
import { isSame, textOf } from '../../../src/ingest/terraform/fields.ts';
import { changedParameters, importsInState, stackLinks } from '../../../src/ingest/terraform/links.ts';
import { scopeOf } from '../../../src/ingest/terraform/references.ts';
import { accountsOf, environmentSigns, tellingValues } from '../../../src/ingest/terraform/signs.ts';
import { stateWords } from '../../../src/ingest/terraform/state-words.ts';
import { Sealed } from '../../../src/model/sealed.ts';
import type { Json, JsonObject, ValueObject } from '../../../src/model/value.ts';
import { buildChange } from '../../support/build.ts';

test.each<[Json, Json, boolean]>([
  [[1, 2], [1, 2], true],
  [[1, 2], [1, 3], false],
  [[1, 2], [3, 2], false],
  [[1], [1, 2], false],
  [[1, 2], [1], false],
  [{ a: 1, b: null }, { b: null, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ toString: 1 }, {}, false],
  [[], {}, false],
  [null, {}, false],
  ['', 0, false],
])('%j and %j are the same: %s', (one, other, expected) => {
  expect(isSame(one, other)).toBe(expected);
  expect(isSame({ in: [one] }, { in: [other] })).toBe(expected);
});

test.each<[Json, string | undefined]>([
  ['a', 'a'],
  ['', undefined],
  [1, undefined],
  [null, undefined],
])('the text of %j is %s', (value, text) => expect(textOf(value)).toBe(text));

const SUBSCRIPTION = '0a1b2c3d-0000-1111-2222-0123456789ab';

describe('the account in which an object stands', () => {
  test.each<[string, ValueObject, readonly string[]]>([
    ['aws_vpc', { arn: 'arn:aws:ec2:eu-west-1:123456789012:vpc/x' }, ['123456789012']],
    ['aws_vpc', { id: 'arn:aws-cn:ec2::123456789012:vpc/x' }, ['123456789012']],
    ['aws_vpc', { arn: 'arn:aws:ec2:eu-west-1:12345678901:vpc/x' }, []],
    ['aws_vpc', { arn: 'xarn:aws:ec2:eu-west-1:123456789012:vpc/x' }, []],
    ['aws_vpc', { owner_id: '123456789012' }, ['123456789012']],
    ['aws_vpc', { account_id: '123456789012' }, ['123456789012']],
    ['aws_vpc', { aws_account_id: '123456789012' }, ['123456789012']],
    ['aws_vpc', { owner_id: '1234567890123' }, []],
    ['aws_vpc', { owner_id: 123_456_789_012 }, []],
    ['aws_vpc', { id: '123456789012' }, []],
    ['aws_vpc', { owner_id: '123456789012', arn: 'arn:aws:ec2:eu-west-1:123456789012:vpc/x' }, ['123456789012']],
    ['azurerm_vnet', { id: `/subscriptions/${SUBSCRIPTION.toUpperCase()}/resourceGroups/x` }, [SUBSCRIPTION]],
    ['azurerm_vnet', { id: `/subscriptions/${SUBSCRIPTION}` }, [SUBSCRIPTION]],
    ['azurerm_vnet', { id: `/subscriptions/${SUBSCRIPTION}0/x` }, []],
    ['azurerm_vnet', { id: `x/subscriptions/${SUBSCRIPTION}` }, []],
    ['azurerm_vnet', { subscription_id: SUBSCRIPTION }, [SUBSCRIPTION]],
    ['azurerm_vnet', { subscription_id: `${SUBSCRIPTION}0` }, []],
    ['google_sql', { project: 'shop-prod' }, ['shop-prod']],
    ['google_sql', { project_id: 'projects/shop-prod' }, ['shop-prod']],
    ['google_sql', { project: 'example.com:shop-prod' }, ['example.com:shop-prod']],
    ['google_sql', { project: 'short' }, []],
    ['google_sql', { project: 'sixsix' }, ['sixsix']],
    ['google_sql', { project: 'shop-prod-' }, []],
    ['aws_codebuild', { project: 'shop-prod' }, []],
  ])('of %s %j: %j', (type, values, accounts) => expect([...accountsOf(values, type)]).toEqual(accounts));
});

describe('what tags and labels say of the environment', () => {
  const said = (values: ValueObject): readonly string[] =>
    environmentSigns(values).map(({ text, where, sealed }) => `${where}=${sealed ? String(Sealed.open(sealed)) : text}`);
  test.each<[string, ValueObject, readonly string[]]>([
    ['a map', { tags: { Environment: 'prod', Name: 'x' } }, ['tags.Environment=prod']],
    ['blocks', { tag: [{ key: 'env', value: 'prod' }] }, ['tag.env=prod']],
    ['blocks in capitals', { tags: [{ Key: 'env', Value: 'prod' }] }, ['tags.env=prod']],
    ['blocks of a name', { tags: [{ name: 'env', value: 'prod' }] }, ['tags.env=prod']],
    ['twice', { tags: { env: 'prod' }, tags_all: { env: 'prod' } }, ['tags.env=prod']],
    ['nothing', { tags: { env: '' }, tags_all: { env: 5 }, labels: null }, []],
    ['of a manifest', { manifest: { metadata: { labels: { env: 'prod' } } } }, ['manifest.metadata.labels.env=prod']],
    ['of a block', { metadata: [{ labels: { env: 'prod' } }] }, ['metadata.0.labels.env=prod']],
    ['of a database', { settings: [{ user_labels: { env: 'prod' } }] }, ['settings.0.user_labels.env=prod']],
    ['one under seal', { tags: { env: new Sealed('prod', 'marked-sensitive') } }, ['tags.env=prod']],
    ['all under seal', { tags: new Sealed({ env: 'prod' }, 'marked-sensitive') }, ['tags.env=prod']],
    [
      'a block under seal',
      { metadata: new Sealed([{ labels: { env: 'prod' } }], 'marked-sensitive') },
      ['metadata.0.labels.env=prod'],
    ],
    ['a secret', { tags: { env: ['AKIA', '0123456789ABCDEF'].join('') } }, []],
  ])('%s', (_, values, signs) => expect(said(values)).toEqual(signs));

  test('what is sealed is told, but not shown', () => {
    const signs = environmentSigns({ tags: { env: new Sealed('prod', 'marked-sensitive') } });
    expect(signs).toMatchObject([{ text: '(sensitive)' }]);
    expect(JSON.stringify(signs)).not.toContain('prod');
  });

  test('values are sealed where the plan marks one of those that tell', () => {
    const values = { tags: { env: 'prod' }, size: 1 };
    expect(tellingValues({ values: null, mask: {} })).toEqual({});
    expect(tellingValues({ values, mask: { size: true } })).toBe(values);
    expect(tellingValues({ values, mask: false })).toBe(values);
    expect(JSON.stringify(tellingValues({ values, mask: { tags: { env: true } } }))).toBe('{"tags":{"env":"(sensitive)"}}');
    expect(JSON.stringify(tellingValues({ values, mask: true }))).toBe('{"tags":"(sensitive)"}');
  });
});

test.each<[JsonObject, string | null, readonly string[]]>([
  [{ key: 'a/b' }, null, ['a', 'b']],
  [{ prefix: 'a' }, null, ['a']],
  [{ path: 'a' }, null, ['a']],
  [{ address: 'https://host/a' }, null, ['host', 'a']],
  [{ address: 'http://host/a' }, null, ['host', 'a']],
  [{ secret_suffix: 'a' }, null, ['a']],
  [{ schema_name: 'a' }, null, ['a']],
  [{ key: 'a', prefix: 'b' }, null, ['a']],
  [{ key: '', prefix: 'b' }, null, ['b']],
  [{ key: 'a', workspaces: { name: 'b' } }, null, ['a']],
  [{ workspaces: [{ name: 'b' }] }, null, []],
  [{ key: 'env:/a/state/b/states/c/terraform/d' }, null, ['a', 'b', 'c', 'd']],
  [{ key: './a/../b//c' }, null, ['a', 'b', 'c']],
  [{ key: 'default.tfstate' }, null, []],
  [{ key: 'terraform.tfstate' }, 'prod', ['prod']],
  [{ key: 'tfstate/.tfstate/a' }, null, ['a']],
  [{ key: 'a.tfstate.bak' }, null, ['a.tfstate.bak']],
  [{ key: 'statement/restate' }, null, ['statement', 'restate']],
])('a state at %j, %s, is told by %j', (config, workspace, words) => expect(stateWords(config, workspace)).toEqual(words));

describe('parameters that a stack gives to others', () => {
  const uses = (...references: readonly string[]): JsonObject => ({ references });
  const is = (constant: Json): JsonObject => ({ constant_value: constant });
  const links = (...resources: readonly JsonObject[]) => stackLinks(scopeOf({ root_module: { resources } }));
  const block = (address: string, expressions: JsonObject, more: JsonObject = {}): JsonObject => ({
    address,
    expressions,
    ...more,
  });

  test('by a constant name; what else has a name is none', () => {
    const { exports } = links(
      block('aws_ssm_parameter.a', { name: is('/a') }),
      block('aws_ssm_parameter.b', { name: uses('var.b') }),
      block('aws_ssm_parameters.c', { name: is('/c') }),
      block('aws_iam_role.d', { name: is('/d') }),
    );
    expect(exports).toEqual([{ kind: 'parameter', name: '/a', from: ['aws_ssm_parameter.a'] }]);
  });

  test.each<[string, string, ValueObject | null, ValueObject | null, readonly string[]]>([
    ['made', 'aws_ssm_parameter.a', null, { name: '/new' }, ['/new']],
    ['removed', 'aws_ssm_parameter.a', { name: '/old' }, null, ['/old']],
    ['renamed', 'aws_ssm_parameter.a', { name: '/old' }, { name: '/new' }, ['/old']],
    ['of another type', 'aws_ssm_document.a', null, { name: '/new' }, []],
    ['known by its constant', 'aws_ssm_parameter.known', null, { name: '/new' }, []],
    ['without a name', 'aws_ssm_parameter.a', {}, { name: 5 }, []],
    ['of which nothing is known', 'aws_ssm_parameter.a', null, null, []],
  ])('by the row of one that is %s', (_, address, before, after, names) => {
    const known = [
      { kind: 'parameter' as const, name: '/known', from: ['aws_ssm_parameter.known'] },
      { kind: 'state-output' as const, name: 'x', from: ['aws_ssm_parameter.a'] },
    ];
    const found = changedParameters([buildChange(address, { before, after })], known);
    expect(found).toEqual(names.map((name) => ({ kind: 'parameter', name, from: [address] })));
  });

  test('readers are told by their own type', () => {
    const found = links(
      block('data.aws_ssm_parameter.a', { name: is('/a') }),
      block('data.aws_ssm_parameter.b', { name: uses('var.b') }),
      block('data.aws_ssm_parameters.c', { name: is('/c') }),
      block('aws_lb.web', { a: uses('data.aws_ssm_parameter.a.value'), c: uses('data.aws_ssm_parameters.c.value') }),
    );
    expect([...found.readers.keys()]).toEqual(['data.aws_ssm_parameter.a']);
    expect(found.imports).toEqual([{ kind: 'parameter', name: '/a', by: ['aws_lb.web'] }]);
  });

  test('an object that is repeated for what another stack gives uses it', () => {
    const state = block('data.terraform_remote_state.net', { config: is({ key: 'net' }) });
    const found = links(
      state,
      block('aws_a.each', {}, { for_each_expression: uses('data.terraform_remote_state.net.outputs.zones') }),
      block('aws_a.count', {}, { count_expression: uses('data.terraform_remote_state.net.outputs.number') }),
      block('aws_a.whole', { a: uses('data.terraform_remote_state.net') }),
      block('aws_a.defaults', { a: uses('data.terraform_remote_state.net.defaults.x') }),
    );
    const link = { kind: 'state-output', state: ['net'] };
    expect(found.imports).toEqual([
      { ...link, name: 'zones', by: ['aws_a.each'] },
      { ...link, name: 'number', by: ['aws_a.count'] },
      { ...link, name: '*', by: ['aws_a.defaults', 'aws_a.whole'] },
    ]);
  });

  test('a state in a workspace is another one', () => {
    const state = { config: is({ key: 'net' }), workspace: is('prod') };
    const found = links(
      block('data.terraform_remote_state.net', state),
      block('aws_a.b', { a: uses('data.terraform_remote_state.net.outputs.x') }),
    );
    expect(found.imports).toEqual([{ kind: 'state-output', state: ['net', 'prod'], name: 'x', by: ['aws_a.b'] }]);
  });

  test('an output gives what it is made of, and not what its neighbours are', () => {
    const module = {
      resources: [block('aws_a.one', {}), block('aws_a.two', {})],
      outputs: { one: { expression: uses('aws_a.one.id') }, two: { expression: uses('aws_a.two.id') } },
    };
    const outputs = { first: { expression: uses('module.m.one', 'module.m') }, all: { expression: uses('module.m') } };
    const { exports } = stackLinks(scopeOf({ root_module: { module_calls: { m: { module } }, outputs } }));
    expect(exports.map(({ from }) => from)).toEqual([['module.m.aws_a.one'], ['module.m.aws_a.one', 'module.m.aws_a.two']]);
  });

  test('uses that only the state knows are those of objects of which none is known', () => {
    const found = links(
      block('data.aws_ssm_parameter.a', { name: is('/a') }),
      block('data.aws_ssm_parameter.b', { name: is('/b') }),
      block('aws_lb.web', { a: uses('data.aws_ssm_parameter.a.value') }),
    );
    const users = new Map([['data.aws_ssm_parameter.a', new Set(['aws_lb.web', 'aws_x.z', 'aws_x.y'])]]);
    expect(importsInState(found, users)).toEqual([{ kind: 'parameter', name: '/a', by: ['aws_x.y', 'aws_x.z'] }]);
  });
});

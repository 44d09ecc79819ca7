import { describe, expect, test } from 'vitest';
import type { EnvironmentSign } from '../../../src/model/plan.ts';
import { reveal } from '../../../src/model/reveal.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { readOne } from '../files.ts';
import { planJson, rowJson } from '../plans.ts';

const stateOf = (...resources: readonly JsonObject[]): JsonObject => ({ values: { root_module: { resources } } });
const brief = (signs: readonly EnvironmentSign[]): readonly string[] =>
  signs.map(({ source, where, text, count }) => `${source} ${where}=${text} x${count}`);
const kept = (address: string, before: JsonObject, change: JsonObject = {}): JsonObject =>
  rowJson({ address, actions: ['no-op'], before, after: before, change });

describe('tags and labels of what exists', () => {
  test.each<[string, JsonObject, string]>([
    ['tags', { tags: { Environment: 'prod' } }, 'tags.Environment=prod'],
    ['tags in any spelling', { tags: { 'deployment-environment': 'prod' } }, 'tags.deployment-environment=prod'],
    ["a provider's own", { tags_all: { env: 'prod' } }, 'tags_all.env=prod'],
    ['labels', { labels: { stage: 'prod' } }, 'labels.stage=prod'],
    ['effective labels', { effective_labels: { env: 'prod' } }, 'effective_labels.env=prod'],
    ['resource labels', { resource_labels: { env: 'prod' } }, 'resource_labels.env=prod'],
    ['blocks of tags', { tag: [{ key: 'Env', value: 'prod', propagate_at_launch: true }] }, 'tag.Env=prod'],
    ['lists of tags', { Tags: [{ Key: 'Tier', Value: 'prod' }] }, 'Tags.Tier=prod'],
    ['lists under the usual name', { tags: [{ key: 'Env', value: 'prod' }] }, 'tags.Env=prod'],
    ['labels of Kubernetes', { metadata: [{ labels: { environment: 'prod' } }] }, 'metadata.0.labels.environment=prod'],
  ])('%s', async (_, before, expected) => {
    const plan = await readOne(planJson({ resource_changes: [kept('aws_vpc.a', before)] }));
    expect(brief(plan.signs)).toEqual([`tag-before ${expected} x1`]);
  });

  test.each<[string, JsonObject]>([
    ['other tags', { tags: { Name: 'production', Environments_of: 'x', owner: 'prod' } }],
    ['what is no text', { tags: { env: 5, environment: null, stage: '' } }],
    ['what holds a secret', { tags: { env: 'redis://u:p4ss@host' } }],
    ['what is no list of tags', { tags: ['env', { key: 5, value: 'prod' }], tag: 'env', metadata: 'x' }],
  ])('not %s', async (_, before) => {
    expect((await readOne(planJson({ resource_changes: [kept('aws_vpc.a', before)] }))).signs).toEqual([]);
  });

  test.each<[string, JsonObject, JsonObject, string]>([
    ['marked', { tags: { env: 'prod' } }, { before_sensitive: { tags: { env: true } } }, 'tags.env'],
    ['marked with all tags', { tags: { env: 'prod' } }, { before_sensitive: { tags: true } }, 'tags.env'],
    ['marked with all of the object', { tags: { env: 'prod' } }, { before_sensitive: true }, 'tags.env'],
    [
      'marked with the metadata',
      { metadata: [{ labels: { env: 'prod' } }] },
      { before_sensitive: { metadata: true } },
      'metadata.0.labels.env',
    ],
  ])('a tag that is %s tells it under seal', async (_, before, change, where) => {
    const { signs } = await readOne(planJson({ resource_changes: [kept('aws_vpc.a', before, change)] }));
    expect(brief(signs)).toEqual([`tag-before ${where}=(sensitive) x1`]);
    expect(reveal(signs[0]?.sealed)).toBe('prod');
  });

  test('count each object once, in rows and in the prior state, tags before what is added to them', async () => {
    const tagged = { tags: { Environment: 'prod' }, tags_all: { Environment: 'prod', env: 'prod' } };
    const plan = await readOne(
      planJson({
        resource_changes: [
          kept('aws_vpc.a', tagged),
          rowJson({ address: 'aws_vpc.b', before: tagged, after: { tags: { Environment: 'dev' } } }),
        ],
        prior_state: stateOf(
          { address: 'aws_vpc.a', values: tagged },
          { address: 'aws_vpc.b', values: tagged },
          { address: 'aws_vpc.c', values: tagged },
          { address: 'data.aws_vpc.d', mode: 'data', values: tagged },
        ),
      }),
    );
    expect(brief(plan.signs)).toEqual([
      'tag-before tags.Environment=prod x3',
      'tag-before tags_all.env=prod x3',
      'tag-after tags.Environment=dev x1',
    ]);
    expect(plan.existing).toEqual(
      ['a', 'b', 'c'].map((name) => ({ configAddress: `aws_vpc.${name}`, type: 'aws_vpc', count: 1 })),
    );
    expect(plan.existingKnown).toBe(true);
  });

  test('are the same whether the state stands before the rows or behind them', async () => {
    const tagged = { arn: 'arn:aws:ec2:eu-west-1:123456789012:vpc/x', tags: { Environment: 'prod' } };
    const rows = { resource_changes: [kept('aws_vpc.a', tagged)] };
    const state = { prior_state: stateOf({ address: 'aws_vpc.a', values: tagged }) };
    const [first, second] = [await readOne(planJson({ ...rows, ...state })), await readOne({ ...state, ...planJson(rows) })];
    expect(second.signs).toEqual(first.signs);
    expect(second.existing).toEqual(first.existing);
    expect(second.accounts).toEqual(first.accounts);
  });

  test('a moved object is one object', async () => {
    const row = rowJson({
      address: 'aws_vpc.new',
      actions: ['no-op'],
      before: { tags: { env: 'prod' } },
      row: { previous_address: 'aws_vpc.old' },
    });
    const plan = await readOne(
      planJson({ resource_changes: [row], prior_state: stateOf({ address: 'aws_vpc.old', values: { tags: { env: 'prod' } } }) }),
    );
    expect(plan.existing).toMatchObject([{ configAddress: 'aws_vpc.new', count: 1 }]);
  });
});

describe('what the author of a change writes is told apart', () => {
  test('variables, under seal where they are sensitive, and none that hold something else', async () => {
    const variables = {
      environment: { value: 'prod' },
      env: { value: 'dev' },
      stage: { value: 5 },
      name: { value: 'prod' },
      tier: null,
      deploy_env: { value: 'https://u:p4ss@h' },
    };
    const configuration = { root_module: { variables: { env: { sensitive: true }, environment: {} } } };
    const { signs } = await readOne(planJson({ variables, configuration }));
    expect(brief(signs)).toEqual(['variable var.environment=prod x1', 'variable var.env=(sensitive) x1']);
    expect(reveal(signs[1]?.sealed)).toBe('dev');
  });

  test('default tags of providers', async () => {
    const provider_config = {
      aws: { name: 'aws', expressions: { default_tags: [{ tags: { constant_value: { Environment: 'prod', Team: 'x' } } }] } },
      other: { expressions: { default_tags: [{ tags: { references: ['var.tags'] } }] } },
      google: { expressions: { default_labels: { constant_value: { env: 'prod' } } } },
    };
    expect(brief((await readOne(planJson({ configuration: { provider_config, root_module: {} } }))).signs)).toEqual([
      'default-tags default_tags.tags.Environment=prod x1',
      'default-tags default_labels.env=prod x1',
    ]);
  });
});

describe('accounts in which objects stand', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['aws_vpc.a', { arn: 'arn:aws:ec2:eu-west-1:123456789012:vpc/x', owner_id: '123456789012' }, ['123456789012']],
    ['aws_vpc.a', { arn: 'arn:aws-cn:s3:::bucket', owner_id: '12', account_id: null }, []],
    ['aws_lb.a', { id: 'arn:aws:elasticloadbalancing:eu-west-1:210987654321:loadbalancer/x' }, ['210987654321']],
    [
      'azurerm_subnet.a',
      { id: '/subscriptions/9F01F5D0-acc0-4228-a444-1293bbf46f9a/resourceGroups/x' },
      ['9f01f5d0-acc0-4228-a444-1293bbf46f9a'],
    ],
    ['google_sql_database_instance.a', { project: 'my-project-1' }, ['my-project-1']],
    ['google_project.a', { id: 'projects/my-project-1', project_id: 'my-project-1' }, ['my-project-1']],
    ['gitlab_project.a', { project: 'my-project-1' }, []],
  ])('%s with %j: %j', async (address, before, accounts) => {
    const plan = await readOne(planJson({ resource_changes: [kept(address, before)] }));
    expect([...plan.accounts]).toEqual(accounts.map((account) => [account, 1]));
  });
});

describe('programs that the plan would run', () => {
  const provisioner = (type: string, expressions: JsonObject, more: JsonObject = {}): JsonObject => ({
    type,
    expressions,
    ...more,
  });
  const codeOf = async (provisioners: readonly JsonObject[], actions: readonly string[] = ['create']) => {
    const resources = [{ address: 'null_resource.a', provisioners }];
    const configuration = { root_module: { module_calls: { m: { module: { resources } } } } };
    return (
      await readOne(
        planJson({ configuration, resource_changes: [rowJson({ address: 'module.m["x"].null_resource.a[0]', actions })] }),
      )
    ).code;
  };
  const constant = (value: string | readonly string[]): JsonObject => ({ constant_value: value });

  test.each<[string, JsonObject, object]>([
    [
      'a command',
      provisioner('local-exec', { command: constant('rm -rf /') }),
      { kind: 'local-exec', command: 'rm -rf /', computedFrom: [] },
    ],
    [
      'a command with its interpreter',
      provisioner('local-exec', { command: constant('drop'), interpreter: constant(['psql', '-c']) }),
      { command: 'psql -c drop' },
    ],
    [
      'lines on another machine',
      provisioner('remote-exec', { inline: constant(['a', 'b']) }),
      { kind: 'remote-exec', command: 'a\nb' },
    ],
    [
      'a copy',
      provisioner('file', { source: constant('x'), destination: constant('/etc/x') }),
      { kind: 'file', command: 'x /etc/x' },
    ],
    ['another one', provisioner('chef', { run: constant('x') }), { kind: 'other-provisioner', computedFrom: [] }],
    [
      'one for destruction, where a tool says so',
      provisioner('local-exec', { command: constant('x') }, { when: 'destroy' }),
      { when: 'destroy' },
    ],
    [
      'a secret in a command',
      provisioner('local-exec', { command: constant('PGPASSWORD=hunter22 psql') }),
      { command: 'PG(sensitive) psql' },
    ],
  ])('%s', async (_, given, expected) => {
    expect(await codeOf([given])).toMatchObject([{ address: 'module.m.null_resource.a', when: 'create', ...expected }]);
  });

  test('a computed command has no text, and says what it is computed from', async () => {
    const [code] = await codeOf([
      provisioner('local-exec', { interpreter: constant(['sh']), command: { references: ['self.private_ip', 'self', 'var.a'] } }),
    ]);
    expect(code).toEqual({
      address: 'module.m.null_resource.a',
      kind: 'local-exec',
      when: 'create',
      computedFrom: ['self.private_ip', 'var.a'],
      settings: { interpreter: ['sh'], command: { references: ['self.private_ip', 'var.a'] } },
    });
    expect((await codeOf([provisioner('local-exec', { command: {} })]))[0]).not.toHaveProperty('command');
  });

  test.each<[readonly string[], number]>([
    [['create'], 1],
    [['delete'], 1],
    [['delete', 'create'], 1],
    [['create', 'delete'], 1],
    [['update'], 0],
    [['no-op'], 0],
  ])('provisioners with %j run %i times', async (actions, count) => {
    expect(await codeOf([provisioner('local-exec', { command: constant('x') })], actions)).toHaveLength(count);
  });

  test('programs of external data sources run at every plan', async () => {
    const resources = [
      { address: 'data.external.a', mode: 'data', type: 'external', expressions: { program: constant(['python3', 'x.py']) } },
      { address: 'data.external.b', mode: 'data', type: 'external', expressions: { program: { references: ['var.p'] } } },
      { address: 'data.http.c', mode: 'data', type: 'http', expressions: { url: constant('x') } },
    ];
    expect((await readOne(planJson({ configuration: { root_module: { resources } } }))).code).toEqual([
      {
        address: 'data.external.a',
        kind: 'external',
        when: 'plan',
        command: 'python3 x.py',
        computedFrom: [],
        settings: { program: ['python3', 'x.py'] },
      },
      {
        address: 'data.external.b',
        kind: 'external',
        when: 'plan',
        computedFrom: ['var.p'],
        settings: { program: { references: ['var.p'] } },
      },
    ]);
  });
});

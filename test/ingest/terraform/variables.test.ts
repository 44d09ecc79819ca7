import { expect, test } from 'vitest';
import { readPlans } from '../../../src/ingest/index.ts';
import { planDigest } from '../../../src/trust/plan-digest.ts';

type Document = Readonly<Record<string, unknown>>;

const ref = (...references: readonly string[]) => ({ references });
const bucket = (unknown: Document = {}) => ({
  address: 'aws_s3_bucket.logs',
  mode: 'managed',
  type: 'aws_s3_bucket',
  name: 'logs',
  provider_name: 'registry.terraform.io/hashicorp/aws',
  change: { actions: ['create'], before: null, after: { force_destroy: false }, after_unknown: unknown },
});

interface Given {
  readonly provider?: Document;
  readonly root?: Document;
  readonly unknown?: Document;
}

async function readWith(variables: Document, { provider = {}, root = {}, unknown = {} }: Given) {
  const document = {
    format_version: '1.2',
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, { value }])),
    resource_changes: [bucket(unknown)],
    configuration: { provider_config: { aws: { name: 'aws', ...provider } }, root_module: root },
  };
  const chunks = (async function* () {
    yield Buffer.from(JSON.stringify(document));
  })();
  const [plan] = await readPlans([{ file: 'plan.json', chunks }]);
  if (plan === undefined) throw new Error('No plan was read.');
  return plan;
}

const REGION: Given = { provider: { expressions: { region: ref('var.region') } } };
const block = (more: Document) => ({
  resources: [{ address: 'aws_s3_bucket.logs', mode: 'managed', type: 'aws_s3_bucket', ...more }],
});
const call = (expression: Document) => ({ module_calls: { m: { expressions: { where: expression }, module: {} } } });

test.each<[what: string, given: Given]>([
  ['where a provider works', REGION],
  ['where it works, as a part of an object', { provider: { expressions: { region: ref('var.region.name', 'var.region') } } }],
  [
    "where a module's own provider works, through its call",
    { provider: { module_address: 'module.m', expressions: { region: ref('var.where') } }, root: call(ref('var.region')) },
  ],
  [
    'what a value that is not known yet is made of',
    { unknown: { bucket: true }, root: block({ expressions: { bucket: ref('aws_vpc.a.id', 'aws_vpc.a', 'var.region') } }) },
  ],
  [
    'what a program is told',
    {
      root: block({
        provisioners: [{ type: 'local-exec', expressions: { command: { constant_value: 'x' }, environment: ref('var.region') } }],
      }),
    },
  ],
  [
    'what a command is computed from',
    { root: block({ provisioners: [{ type: 'local-exec', expressions: { command: ref('var.region') } }] }) },
  ],
])('the value of a variable counts that says %s', async (_, given) => {
  const [one, other] = [
    await readWith({ region: 'eu-west-1', other: 'x' }, given),
    await readWith({ region: 'us-east-1', other: 'x' }, given),
  ];
  expect(one.variables).toEqual({ region: 'eu-west-1' });
  expect(planDigest(one, undefined)).not.toBe(planDigest(other, undefined));
});

test.each<[what: string, variables: Document, other: Document, given: Given]>([
  ['one that feeds nothing', { build: '1' }, { build: '2' }, REGION],
  [
    'a credential, which differs from run to run',
    { region: 'ghp_0123456789012345678901234567890123456' },
    { region: 'ghp_9876543210987654321098765432109876543' },
    REGION,
  ],
  [
    'one that is declared sensitive',
    { region: 'a' },
    { region: 'b' },
    { ...REGION, root: { variables: { region: { sensitive: true } } } },
  ],
])('%s does not', async (_, variables, other, given) => {
  const [plan, changed] = [await readWith(variables, given), await readWith(other, given)];
  expect(plan.variables).toBeUndefined();
  expect(planDigest(plan, undefined)).toBe(planDigest(changed, undefined));
});

/** A module whose provisioner runs what its caller says. */
const inModule = (expressions: Document, variable: Document, more: Document = {}): Given => ({
  root: {
    module_calls: {
      app: {
        expressions,
        module: {
          variables: { command: variable },
          resources: [
            {
              address: 'null_resource.run',
              mode: 'managed',
              type: 'null_resource',
              provisioners: [{ type: 'local-exec', expressions: { command: ref('var.command') } }],
              ...more,
            },
          ],
        },
      },
    },
  },
});

test.each<[what: string, one: Given, other: Given]>([
  [
    'a constant of the call',
    inModule({ command: { constant_value: './deploy.sh' } }, {}),
    inModule({ command: { constant_value: './destroy.sh' } }, {}),
  ],
  ['the default', inModule({}, { default: './deploy.sh' }), inModule({}, { default: './destroy.sh' })],
])("what a module's program runs counts where %s decides it", async (_, given, changed) => {
  const [one, other] = [await readWith({}, given), await readWith({}, changed)];
  expect(one.variables).toEqual({ 'module.app.var.command': './deploy.sh' });
  expect(planDigest(one, undefined)).not.toBe(planDigest(other, undefined));
});

test("what a module's program is made of in the root module counts, through its call", async () => {
  const given = inModule({ command: ref('var.command') }, { default: 'never' });
  const [one, other] = [await readWith({ command: 'a' }, given), await readWith({ command: 'b' }, given)];
  expect(one.variables).toEqual({ command: 'a' });
  expect(planDigest(one, undefined)).not.toBe(planDigest(other, undefined));
});

test("a module's variable that is sensitive, or feeds nothing, is left out", async () => {
  const sensitive = inModule({ command: { constant_value: 'x' } }, { sensitive: true });
  const idle = inModule({ command: { constant_value: 'x' } }, {}, { provisioners: [] });
  for (const given of [sensitive, idle]) expect((await readWith({}, given)).variables).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { importsInState, stackLinks } from '../../../src/ingest/terraform/links.ts';
import { scopeOf } from '../../../src/ingest/terraform/references.ts';
import { stateWords } from '../../../src/ingest/terraform/state-words.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';

const block = (address: string, expressions: JsonObject): JsonObject => ({ address, expressions });
const uses = (...references: readonly string[]): JsonObject => ({ references });
const is = (constant: Json): JsonObject => ({ constant_value: constant });

const STATE = block('data.terraform_remote_state.network', {
  backend: is('s3'),
  config: is({ bucket: 'states', key: 'prod/network/terraform.tfstate' }),
});
const links = (root: JsonObject) => stackLinks(scopeOf({ root_module: root }));

describe('what a stack takes from others', () => {
  test('an output of a remote state, by the objects that use it, through modules too', () => {
    const { imports } = links({
      resources: [
        STATE,
        block('aws_lb.web', {
          subnets: uses(
            'data.terraform_remote_state.network.outputs.subnets',
            'data.terraform_remote_state.network.outputs',
            'data.terraform_remote_state.network',
          ),
        }),
      ],
      module_calls: {
        app: {
          expressions: { vpc: uses('data.terraform_remote_state.network.outputs.vpc_id', 'data.terraform_remote_state.network') },
          module: { resources: [block('aws_security_group.web', { vpc_id: uses('var.vpc') })], variables: { vpc: {} } },
        },
      },
    });
    const state = ['prod', 'network'];
    expect(imports).toEqual([
      { kind: 'state-output', state, name: 'subnets', by: ['aws_lb.web'] },
      { kind: 'state-output', state, name: 'vpc_id', by: ['module.app.aws_security_group.web'] },
    ]);
  });

  test('a parameter, by its name', () => {
    const { imports } = links({
      resources: [
        block('data.aws_ssm_parameter.vpc', { name: is('/prod/vpc') }),
        block('aws_lb.web', { vpc: uses('data.aws_ssm_parameter.vpc.value', 'data.aws_ssm_parameter.vpc') }),
      ],
    });
    expect(imports).toEqual([{ kind: 'parameter', name: '/prod/vpc', by: ['aws_lb.web'] }]);
  });

  test('what passes through `local` values is known from the state', () => {
    const found = links({ resources: [STATE, block('aws_lb.web', { subnets: uses('local.subnets') })] });
    expect(found.imports).toEqual([]);
    const users = new Map([['data.terraform_remote_state.network', new Set(['aws_lb.web'])]]);
    expect(importsInState(found, users)).toEqual([
      { kind: 'state-output', state: ['prod', 'network'], name: '*', by: ['aws_lb.web'] },
    ]);
  });

  test('other data sources, and states whose place is computed, are none', () => {
    const { imports } = links({
      resources: [
        block('data.aws_ami.web', {}),
        block('data.terraform_remote_state.computed', { config: uses('var.key') }),
        block('aws_lb.web', { a: uses('data.aws_ami.web.id'), b: uses('data.terraform_remote_state.computed.outputs.x') }),
      ],
    });
    expect(imports).toEqual([]);
  });
});

test('a stack gives its outputs, with what they are made of, and the parameters that it writes', () => {
  const { exports } = links({
    resources: [
      block('aws_vpc.main', {}),
      block('aws_ssm_parameter.vpc', { name: is('/prod/vpc'), value: uses('aws_vpc.main.id') }),
    ],
    outputs: { vpc_id: { expression: uses('aws_vpc.main.id', 'aws_vpc.main') }, region: { expression: is('eu-west-1') } },
  });
  expect(exports).toEqual([
    { kind: 'state-output', name: 'vpc_id', from: ['aws_vpc.main'] },
    { kind: 'parameter', name: '/prod/vpc', from: ['aws_ssm_parameter.vpc'] },
  ]);
});

test.each<[Json, Json, readonly string[]]>([
  [{ bucket: 'b', key: 'prod/network/terraform.tfstate' }, null, ['prod', 'network']],
  [{ bucket: 'b', key: 'network.tfstate' }, 'prod', ['network', 'prod']],
  [{ bucket: 'b', prefix: 'terraform/state/network' }, null, ['network']],
  [{ path: '../network/terraform.tfstate' }, null, ['network']],
  [{ organization: 'o', workspaces: { name: 'network-prod' } }, null, ['network-prod']],
  [{ bucket: 'b' }, null, []],
])('the words of %j in workspace %j are %j', (config, workspace, words) => {
  expect(stateWords(config, workspace)).toEqual(words);
});

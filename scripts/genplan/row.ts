import { below, hex, randomFrom } from './random.ts';
import { drawType, shapeFor } from './shape.ts';
import { valuesOf, type Json, type JsonObject, type Subject } from './values.ts';

export interface PlanSettings {
  /** Share of the objects that do not change, 0 to 1. */
  readonly unchanged: number;
  readonly seed: number;
}

export interface Row extends Subject {
  readonly module: string;
  readonly subModule: string;
  readonly key: string;
  readonly configAddress: string;
  readonly address: string;
  readonly actions: readonly string[];
}

export const MODULE_SIZE = 50;
export const MODULES_PER_APP = 4;
const PROVIDER = 'registry.terraform.io/hashicorp/aws';
const SUB_MODULES = ['network', 'data', 'compute', 'iam'];

/** The object with this number: the same one whenever it is asked for, so that a plan never has to stand in memory. */
export function rowAt(index: number, { unchanged, seed }: PlanSettings): Row {
  const random = randomFrom(index * 2654435761 + seed);
  const type = drawType(random());
  const group = Math.floor(index / MODULE_SIZE);
  const app = `app_${Math.floor(group / MODULES_PER_APP)}`;
  const subModule = SUB_MODULES[group % MODULES_PER_APP] ?? 'network';
  const module = `module.${app}.module.${subModule}`;
  const name = `r${Math.floor((index % MODULE_SIZE) / 5)}_${type.replace('aws_', '')}`;
  const key = `tenant-${String(index % 5).padStart(3, '0')}`;
  const configAddress = `${type}.${name}`;
  const address = `${module}.${configAddress}["${key}"]`;
  const actions = actionsFor(random(), unchanged);
  return { index, type, name, app, seed, module, subModule, key, configAddress, address, actions };
}

function actionsFor(draw: number, unchanged: number): readonly string[] {
  if (draw < unchanged) return ['no-op'];
  const share = (draw - unchanged) / (1 - unchanged);
  if (share < 0.5) return ['update'];
  if (share < 0.7) return ['create'];
  if (share < 0.85) return ['delete'];
  return share < 0.95 ? ['delete', 'create'] : ['create', 'delete'];
}

const isReplace = (row: Row): boolean => row.actions.length === 2;
const does = (row: Row, action: string): boolean => row.actions[0] === action && row.actions.length === 1;

export function priorValues(row: Row): JsonObject | null {
  return does(row, 'create') ? null : valuesOf(row, false);
}

export function plannedValues(row: Row): JsonObject | null {
  if (does(row, 'delete')) return null;
  if (does(row, 'no-op')) return valuesOf(row, false);
  const values = valuesOf(row, !does(row, 'create'));
  return does(row, 'update') ? values : withoutComputed(row, values);
}

function withoutComputed(row: Row, values: JsonObject): JsonObject {
  const computed = new Set(shapeFor(row.type).attributes.flatMap((each) => (each.origin === 'computed' ? [each.name] : [])));
  return Object.fromEntries(Object.entries(values).filter(([name]) => !computed.has(name)));
}

/** An entry of `resource_changes`, in the key order of Terraform. */
export function changeOf(row: Row): JsonObject {
  const created = does(row, 'create') || isReplace(row);
  const firstRequired = shapeFor(row.type).attributes.find((each) => each.origin === 'required');
  const change: JsonObject = {
    actions: row.actions,
    before: priorValues(row),
    after: plannedValues(row),
    after_unknown: created ? unknownMask(row) : {},
    before_sensitive: does(row, 'create') ? false : sensitiveMask(row),
    after_sensitive: does(row, 'delete') ? false : sensitiveMask(row),
    ...(isReplace(row) ? { replace_paths: [[firstRequired?.name ?? 'id']] } : {}),
  };
  return { ...identityOf(row), change, ...reasonOf(row) };
}

function reasonOf(row: Row): JsonObject {
  if (isReplace(row)) return { action_reason: 'replace_because_cannot_update' };
  return does(row, 'delete') ? { action_reason: 'delete_because_no_resource_config' } : {};
}

function identityOf(row: Row): JsonObject {
  return {
    address: row.address,
    module_address: row.module,
    mode: 'managed',
    type: row.type,
    name: row.name,
    index: row.key,
    provider_name: PROVIDER,
  };
}

/** An entry of `planned_values` or `prior_state`. */
export function stateOf(row: Row, values: JsonObject): JsonObject {
  const { module_address: _, ...identity } = identityOf(row);
  return { ...identity, schema_version: 1, values, sensitive_values: sensitiveMask(row) };
}

/** An entry of `configuration`: constants and references, as Terraform writes them. */
export function configurationOf(row: Row): JsonObject {
  const random = randomFrom(row.index * 31 + 3);
  const expressions: [string, Json][] = [];
  for (const attribute of shapeFor(row.type).attributes) {
    if (attribute.origin === 'computed' || (attribute.origin !== 'required' && random() < 0.6)) continue;
    const key = `aws_kms_key.r${below(random, 10)}_kms_key`;
    const references = [`var.${attribute.name}`, 'each.value', `${key}.arn`, key].slice(0, 1 + below(random, 4));
    expressions.push([attribute.name, random() < 0.5 ? { constant_value: hex(random, 8) } : { references }]);
  }
  return {
    address: row.configAddress,
    mode: 'managed',
    type: row.type,
    name: row.name,
    provider_config_key: 'aws',
    expressions: Object.fromEntries(expressions),
    schema_version: 1,
    for_each_expression: { references: ['var.tenants'] },
  };
}

function unknownMask(row: Row): JsonObject {
  const { attributes, blocks } = shapeFor(row.type);
  const unknown = attributes.filter((each) => each.origin === 'computed' || each.origin === 'optional-computed');
  return Object.fromEntries([
    ...unknown.filter((each) => each.name !== 'tags_all').map((each): [string, Json] => [each.name, true]),
    ...blocks.map((block): [string, Json] => [block.name, []]),
  ]);
}

function sensitiveMask(row: Row): JsonObject {
  const { attributes, blocks } = shapeFor(row.type);
  const mask = attributes.flatMap((each): [string, Json][] => {
    if (each.sensitive) return [[each.name, true]];
    if (each.name === 'tags' || each.name === 'tags_all') return [[each.name, {}]];
    return each.type === 'list' ? [[each.name, []]] : [];
  });
  return Object.fromEntries([...mask, ...blocks.map((block): [string, Json] => [block.name, []])]);
}

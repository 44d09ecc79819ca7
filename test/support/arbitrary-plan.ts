import * as fc from './fast-check.ts';
import type { Json, JsonObject } from '../../src/model/value.ts';
import { OBJECT_POOL, pooledType } from './object-pool.ts';

export type Action = 'create' | 'update' | 'delete' | 'replace-destroy-first' | 'replace-create-first' | 'no-op';
export type Environment = 'production' | 'staging' | 'sandbox';

/** One object of a plan to be built. */
export interface ObjectSpec {
  readonly type: string;
  readonly name: string;
  readonly environment: Environment | undefined;
  readonly action: Action;
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** Numbers of the objects that its configuration refers to; cycles and itself included. */
  readonly refersTo: readonly number[];
}

const ACTIONS: readonly Action[] = ['create', 'update', 'delete', 'replace-destroy-first', 'replace-create-first', 'no-op'];

const objectSpec = fc.constantFrom(...OBJECT_POOL).chain((pooled) =>
  fc.record({
    type: fc.constant(pooled.type),
    name: fc.nat({ max: 9999 }).map((number) => `o${number}`),
    environment: fc.constantFrom<Environment | undefined>('production', 'staging', 'sandbox', undefined),
    action: fc.constantFrom(...ACTIONS),
    before: pooled.values,
    after: pooled.values,
    refersTo: fc.array(fc.nat({ max: 11 }), { maxLength: 2 }),
  }),
);

/** One to twelve objects with names of their own; the first one stays as it is, so that the plan never starts from nothing. */
export const objectSpecs: fc.Arbitrary<readonly ObjectSpec[]> = fc
  .uniqueArray(objectSpec, { minLength: 1, maxLength: 12, selector: ({ name }) => name })
  .map((specs) => [UNTOUCHED, ...specs]);

/** An object that does not change and says nothing of its environment. */
export const UNTOUCHED: ObjectSpec = {
  type: 'aws_s3_bucket',
  name: 'untouched_by_all',
  environment: undefined,
  action: 'no-op',
  before: { bucket: 'zz' },
  after: { bucket: 'zz' },
  refersTo: [],
};

export interface PlanOptions {
  /** Every object stands in this module. */
  readonly module?: string;
  /** Marks every value sensitive: each attribute by itself, as Terraform does, or the object as a whole. */
  readonly sensitive?: 'each' | 'whole';
  /** Only these objects have a row; all of them stay in the configuration and the prior state. */
  readonly rows?: readonly number[];
}

/** The plan JSON of these objects, as `terraform show -json` would write it. */
function planJson(specs: readonly ObjectSpec[], options: PlanOptions = {}): JsonObject {
  const rows = options.rows ?? specs.map((_, index) => index);
  const existing = specs.filter(({ action }) => action !== 'create');
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: {} },
    resource_changes: rows.flatMap((index) => specs.slice(index, index + 1)).map((spec) => rowOf(spec, options)),
    prior_state: {
      format_version: '1.0',
      terraform_version: '1.11.4',
      values: {
        root_module: inModule(
          existing.map((spec) => stateOf(spec, specs, options)),
          options,
        ),
      },
    },
    configuration: { root_module: configurationOf(specs, options) },
    complete: true,
    errored: false,
    applyable: true,
  };
}

export const planText = (specs: readonly ObjectSpec[], options?: PlanOptions): string => JSON.stringify(planJson(specs, options));

function addressOf({ type, name }: ObjectSpec): string {
  return `${type}.${name}`;
}

function fullAddress(spec: ObjectSpec, { module }: PlanOptions): string {
  return module === undefined ? addressOf(spec) : `module.${module}.${addressOf(spec)}`;
}

const TERRAFORM_ACTIONS: Readonly<Record<Action, readonly string[]>> = {
  create: ['create'],
  update: ['update'],
  delete: ['delete'],
  'replace-destroy-first': ['delete', 'create'],
  'replace-create-first': ['create', 'delete'],
  'no-op': ['no-op'],
};

function labelled({ type, environment }: ObjectSpec, values: JsonObject): JsonObject {
  const { labels } = pooledType(type);
  if (labels === undefined || environment === undefined) return values;
  return { ...values, [labels]: { Environment: environment } };
}

function rowOf(spec: ObjectSpec, options: PlanOptions): JsonObject {
  const { action, type, name } = spec;
  const before = action === 'create' ? null : labelled(spec, spec.before);
  const after = action === 'delete' ? null : action === 'no-op' ? before : labelled(spec, spec.after);
  return {
    address: fullAddress(spec, options),
    ...(options.module === undefined ? {} : { module_address: `module.${options.module}` }),
    mode: 'managed',
    type,
    name,
    provider_name: pooledType(type).provider,
    change: {
      actions: TERRAFORM_ACTIONS[action],
      before,
      after,
      after_unknown: {},
      before_sensitive: maskOf(before, options),
      after_sensitive: maskOf(after, options),
    },
  };
}

function maskOf(values: JsonObject | null, { sensitive }: PlanOptions): Json {
  if (values === null) return false;
  if (sensitive === 'whole') return true;
  return sensitive === 'each' ? Object.fromEntries(Object.keys(values).map((key) => [key, true])) : {};
}

/** The state remembers what each object depends on, also where the configuration no longer says so. */
function stateOf(spec: ObjectSpec, specs: readonly ObjectSpec[], options: PlanOptions): JsonObject {
  const { type, name } = spec;
  const values = labelled(spec, spec.before);
  const dependencies = targetsOf(spec, specs).map((target) => fullAddress(target, options));
  return {
    address: fullAddress(spec, options),
    mode: 'managed',
    type,
    name,
    provider_name: pooledType(type).provider,
    schema_version: 1,
    values,
    sensitive_values: maskOf(values, options),
    depends_on: dependencies,
  };
}

function inModule(resources: readonly JsonObject[], { module }: PlanOptions): JsonObject {
  return module === undefined ? { resources } : { child_modules: [{ address: `module.${module}`, resources }] };
}

function configurationOf(specs: readonly ObjectSpec[], { module }: PlanOptions): JsonObject {
  const configured = specs.filter(({ action }) => action !== 'delete');
  const resources = configured.map((spec) => ({
    address: addressOf(spec),
    mode: 'managed',
    type: spec.type,
    name: spec.name,
    provider_config_key: 'aws',
    schema_version: 1,
    expressions: { [pooledType(spec.type).harmless]: { references: referencesOf(spec, specs) } },
  }));
  if (module === undefined) return { resources };
  return { module_calls: { [module]: { source: `./${module}`, module: { resources } } } };
}

function referencesOf(spec: ObjectSpec, specs: readonly ObjectSpec[]): readonly string[] {
  return targetsOf(spec, specs).flatMap((target) => [`${addressOf(target)}.id`, addressOf(target)]);
}

function targetsOf({ refersTo }: ObjectSpec, specs: readonly ObjectSpec[]): readonly ObjectSpec[] {
  return refersTo.flatMap((number) => specs.slice(number % specs.length, (number % specs.length) + 1));
}

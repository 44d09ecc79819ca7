import { isList } from '../../model/list.ts';
import type { Json, JsonObject, Path } from '../../model/value.ts';
import type { Interest, ValueKind } from '../parser.ts';
import { isObject, textOf } from './fields.ts';

/** A configuration as it is put together again from its blocks, which come one by one. Changed in place. */
export interface ConfigurationTree {
  /** What stands where an object should. */
  whole: Json | undefined;
  /** Its keys but the modules. */
  readonly values: Map<string, Json>;
  root: GrowingModule | undefined;
  readonly shared: Shared;
}

/** References that have come, and lists of them, each as one object, however many blocks have it. */
interface Shared {
  readonly lists: Map<string, Json>;
  readonly texts: Map<string, string>;
}

interface GrowingModule {
  readonly values: Map<string, Json>;
  readonly resources: Json[];
  readonly calls: Map<string, GrowingCall>;
}

interface GrowingCall {
  /** What stands where an object should. */
  whole: Json | undefined;
  readonly values: Map<string, Json>;
  module: GrowingModule | undefined;
}

export function newConfigurationTree(): ConfigurationTree {
  return { whole: undefined, values: new Map(), root: undefined, shared: { lists: new Map(), texts: new Map() } };
}

/**
 * Modules are gone into, and their blocks taken one by one: parsed at once, the configuration of a huge plan would be the largest
 * thing in memory. What has another kind than the schema gives it is taken whole, and refused with the configuration.
 */
export function configurationInterest(path: Path, kind: ValueKind): Interest {
  return kindAt(path) === kind ? 'enter' : 'take';
}

/** The kind of what is gone into, and that it has in every configuration. */
function kindAt(path: Path): ValueKind | undefined {
  let place: Place = 'configuration';
  for (const step of path) place = BELOW[place](step);
  if (place === 'value') return undefined;
  return place === 'resources' ? 'array' : 'object';
}

type Place = 'configuration' | 'module' | 'resources' | 'calls' | 'call' | 'value';

const BELOW: Readonly<Record<Place, (step: string | number) => Place>> = {
  configuration: (step) => (step === 'root_module' ? 'module' : 'value'),
  module: (step) => (step === 'resources' ? 'resources' : step === 'module_calls' ? 'calls' : 'value'),
  resources: () => 'value',
  calls: () => 'call',
  call: (step) => (step === 'module' ? 'module' : 'value'),
  value: () => 'value',
};

/** Adds a value that was taken. */
export function addToConfiguration(tree: ConfigurationTree, [key, ...inside]: Path, value: Json): void {
  if (key === undefined) tree.whole = value;
  else if (inside.length === 0) tree.values.set(String(key), value);
  else addToModule((tree.root ??= newModule()), inside, { value, shared: tree.shared });
}

function newModule(): GrowingModule {
  return { values: new Map(), resources: [], calls: new Map() };
}

interface Given {
  readonly value: Json;
  readonly shared: Shared;
}

function addToModule(module: GrowingModule, [key, name, ...inside]: Path, given: Given): void {
  if (name === undefined) module.values.set(String(key), given.value);
  else if (key === 'resources') module.resources.push(briefBlock(given));
  else addToCall(callIn(module, String(name)), inside, given);
}

function callIn({ calls }: GrowingModule, name: string): GrowingCall {
  const call = calls.get(name) ?? { whole: undefined, values: new Map(), module: undefined };
  calls.set(name, call);
  return call;
}

function addToCall(call: GrowingCall, [key, ...inside]: Path, given: Given): void {
  if (key === undefined) call.whole = given.value;
  else if (inside.length === 0) call.values.set(String(key), given.value);
  else addToModule((call.module ??= newModule()), inside, given);
}

/** The configuration that has come; an empty one where none has. */
export function grownConfiguration({ whole, values, root }: ConfigurationTree): Json {
  return whole ?? { ...Object.fromEntries(values), ...(root && { root_module: grownModule(root) }) };
}

function grownModule({ values, resources, calls }: GrowingModule): JsonObject {
  return {
    ...Object.fromEntries(values),
    ...(resources.length > 0 && { resources }),
    ...(calls.size > 0 && { module_calls: Object.fromEntries([...calls].map(([name, call]) => [name, grownCall(call)])) }),
  };
}

function grownCall({ whole, values, module }: GrowingCall): Json {
  return whole ?? { ...Object.fromEntries(values), ...(module && { module: grownModule(module) }) };
}

/** Blocks whose constants are asked for: they name a program, or what goes from one stack to another. */
const TELLING = /(?:^|\.)(?:external|terraform_remote_state|aws_ssm_parameter)\./;

/** What is read of a block: its references. The constants are most of it, and the rows show what they come to. */
function briefBlock({ value: block, shared }: Given): Json {
  if (!isObject(block)) return block;
  const { address, type, expressions, depends_on, provisioners, for_each_expression, count_expression } = block;
  if (!isObject(expressions) || isObject(provisioners) || isList(provisioners)) return block;
  if (TELLING.test(`${textOf(address) ?? ''}.`) || TELLING.test(`${textOf(type) ?? ''}.`)) return block;
  const brief: [string, Json | undefined][] = Object.entries(expressions).map(([name, item]) => [
    name,
    referencesOf(item ?? null, shared),
  ]);
  const parts = { address, type, expressions: onlyGiven(brief), depends_on, provisioners, for_each_expression, count_expression };
  return onlyGiven(Object.entries(parts));
}

/** An expression, or blocks of them, without what is constant; `undefined` where that leaves nothing. */
function referencesOf(expression: Json, shared: Shared): Json | undefined {
  if (isList(expression)) {
    const items = expression.map((item) => referencesOf(item, shared)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isObject(expression)) return undefined;
  const { references } = expression;
  if (isList(references)) return sharedReferences(references, shared);
  const inside = Object.entries(expression).filter(([name]) => name !== 'constant_value');
  const brief = onlyGiven(inside.map(([name, item]) => [name, referencesOf(item ?? null, shared)]));
  return Object.keys(brief).length === 0 ? undefined : brief;
}

/** The same few references stand in block after block. More different ones than this are hardly repeated. */
const MOST_SHARED = 20_000;

function sharedReferences(references: readonly Json[], shared: Shared): Json {
  const key = JSON.stringify(references);
  const known = shared.lists.get(key);
  if (known !== undefined) return known;
  const own: Json = { references: references.map((reference) => sharedText(reference, shared)) };
  if (shared.lists.size < MOST_SHARED) shared.lists.set(key, own);
  return own;
}

/** One text for all blocks that name the same. */
function sharedText(reference: Json, { texts }: Shared): Json {
  if (typeof reference !== 'string') return reference;
  const known = texts.get(reference);
  if (known === undefined && texts.size < MOST_SHARED) texts.set(reference, reference);
  return known ?? reference;
}

function onlyGiven(entries: readonly (readonly [string, Json | undefined])[]): JsonObject {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

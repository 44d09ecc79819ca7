import { isList } from '../../model/list.ts';
import { onceFor } from '../../model/remembered.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { entriesOf, isObject, objectOf, objectsOf, textOf, textsOf } from './fields.ts';

/** A module of the configuration: the root, or what a `module` block calls. */
export interface Module {
  /** `module.a.module.b`; empty for the root. */
  readonly path: string;
  readonly json: JsonObject;
  readonly parent: Module | undefined;
  /** The `module` block that calls it. */
  readonly call: JsonObject;
  readonly children: Map<string, Module>;
}

/** A resource block with the module that it stands in. */
export interface Block {
  readonly module: Module;
  /** Its address in the module, and in the whole configuration. */
  readonly local: string;
  readonly address: string;
  readonly isManaged: boolean;
  readonly json: JsonObject;
}

/** Every module of a configuration, callers before what they call. Many ask: for a huge plan, each answer would be large. */
export const modulesOf = onceFor((configuration: JsonObject): readonly Module[] => {
  const root: Module = {
    path: '',
    json: objectOf(configuration['root_module']),
    parent: undefined,
    call: {},
    children: new Map(),
  };
  const modules = [root];
  // The list grows while it is walked: no recursion, so depth is no danger.
  for (const module of modules) {
    for (const [name, call] of entriesOf(module.json['module_calls'])) {
      if (!isObject(call)) continue;
      const path = module.path === '' ? `module.${name}` : `${module.path}.module.${name}`;
      const child: Module = { path, json: objectOf(call['module']), parent: module, call, children: new Map() };
      module.children.set(name, child);
      modules.push(child);
    }
  }
  return modules;
});

export const blocksOf = onceFor((module: Module): readonly Block[] => {
  return objectsOf(module.json['resources']).flatMap((json) => {
    const local = textOf(json['address']);
    if (local === undefined) return [];
    const address = module.path === '' ? local : `${module.path}.${local}`;
    return [{ module, local, address, isManaged: !/^(?:data|ephemeral)\./.test(local), json }];
  });
});

/** Every reference inside an expression or a block of expressions, in order. */
export function referencesIn(expression: Json | undefined): readonly string[] {
  const found: string[] = [];
  const visit = (value: Json | undefined): void => {
    if (isList(value)) for (const item of value) visit(item);
    if (!isObject(value)) return;
    const { references } = value;
    if (isList(references)) found.push(...textsOf(references));
    else for (const key of Object.keys(value)) if (key !== 'constant_value') visit(value[key]);
  };
  visit(expression);
  return found;
}

/** The references that say most: Terraform lists `a.b.c`, `a.b` and `a` for one expression `a.b.c`. */
export function longestReferences(references: readonly string[]): readonly string[] {
  const all = new Set(references);
  const shortened = new Set([...all].flatMap((reference) => prefixesOf(reference)));
  return [...all].filter((reference) => !shortened.has(reference));
}

function prefixesOf(reference: string): readonly string[] {
  return [...reference.matchAll(/[.[]/g)].map(({ index }) => reference.slice(0, index));
}

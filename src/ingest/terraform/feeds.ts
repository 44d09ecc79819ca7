import type { Feed } from '../../model/plan.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { namesIn } from './address.ts';
import { type Block, blocksOf, longestReferences, type Module, modulesOf, referencesIn } from './configuration.ts';
import { objectOf } from './fields.ts';

/** Attributes by the configuration address of their block; outputs stand as `output.NAME`. */
export type WantedFeeds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What the expressions of attributes are made of: every reference in them, and through module variables and outputs what those are
 * made of in turn. Locals and the constant parts of a template are not in Terraform's JSON.
 */
export function feedsOf(configuration: JsonObject, wanted: WantedFeeds): readonly Feed[] {
  if (wanted.size === 0) return [];
  const modules = modulesOf(configuration);
  const [root] = modules;
  const asked = modules.flatMap((module) => blocksOf(module).filter(({ address }) => wanted.has(address)));
  const blocks = asked.map(({ address, module, json }) => {
    return { address, place: { module, repeated: json }, expressions: objectOf(json['expressions']) };
  });
  const outputs = Object.entries(objectOf(root?.json['outputs'])).map(([name, output]) => {
    const expressions = { [name]: objectOf(output)['expression'] };
    return { address: `output.${name}`, place: { module: root, repeated: {} }, expressions };
  });
  return [...blocks, ...outputs].flatMap(({ address, place, expressions }) =>
    [...(wanted.get(address) ?? [])].flatMap((attribute) => {
      const references = traced(expressions[attribute], place);
      return references.length === 0 ? [] : [{ address, attribute, references }];
    }),
  );
}

/** Every reference that blocks are made of, through variables and outputs, with the address of the module that it stands in. */
export function tracedReferences(
  blocks: readonly Block[],
): readonly { readonly address: string; readonly references: readonly string[] }[] {
  return blocks.map(({ address, module, json }) => {
    const places = { module, repeated: json };
    const made = [json['expressions'], json['for_each_expression'], json['count_expression']];
    return { address, references: made.flatMap((expression) => traced(expression, places)) };
  });
}

/** What an expression of a block is made of, in the same words. */
export function tracedExpression({ module, json }: Block, expression: Json | undefined): readonly string[] {
  return traced(expression, { module, repeated: json });
}

/** What an expression of the module at an address is made of, in the same words. */
export function madeOf(configuration: JsonObject, address: string, expression: Json | undefined): readonly string[] {
  const module = modulesOf(configuration).find(({ path }) => path === address);
  return traced(expression, { module, repeated: {} });
}

/** Where a reference stands: its module, and the block or call whose `for_each` or `count` its `each` and `count` mean. */
interface Place {
  readonly module: Module | undefined;
  readonly repeated: JsonObject;
}

function traced(expression: Json | undefined, place: Place): readonly string[] {
  const found = new Set<string>();
  const follow = (next: Json | undefined, at: Place): void => {
    for (const reference of longestReferences(referencesIn(next))) {
      const name = nameIn(reference, at.module);
      if (found.has(name)) continue;
      found.add(name);
      for (const step of stepsFrom(namesIn(reference), at)) follow(step.expression, step.place);
    }
  };
  follow(expression, place);
  return [...found].toSorted();
}

function nameIn(reference: string, module: Module | undefined): string {
  return module === undefined || module.path === '' ? reference : `${module.path}.${reference}`;
}

interface Step {
  readonly expression: Json | undefined;
  readonly place: Place;
}

function stepsFrom([first, second = '', third]: readonly string[], { module, repeated }: Place): readonly Step[] {
  if (first === 'each') return [{ expression: repeated['for_each_expression'], place: { module, repeated } }];
  if (first === 'count') return [{ expression: repeated['count_expression'], place: { module, repeated } }];
  if (first === 'var' && module?.parent !== undefined) {
    const place = { module: module.parent, repeated: module.call };
    return [{ expression: objectOf(module.call['expressions'])[second], place }];
  }
  return first === 'module' ? outputsOf(module?.children.get(second), third) : [];
}

/** One output of a module, or all of them where the module is named as a whole. */
function outputsOf(module: Module | undefined, name: string | undefined): readonly Step[] {
  const outputs = objectOf(module?.json['outputs']);
  const asked = name === undefined ? Object.values(outputs) : [outputs[name]];
  return asked.map((output) => ({ expression: objectOf(output)['expression'], place: { module, repeated: {} } }));
}

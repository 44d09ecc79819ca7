import type { Reference } from '../../model/plan.ts';
import type { Json } from '../../model/value.ts';
import { listOf, objectOf, textOf } from './json.ts';
import type { NamedInTemplate } from './references.ts';
import { referencesIn } from './references.ts';
import type { StackNode } from './stack-tree.ts';
import { addressIn } from './stack-tree.ts';
import type { Template } from './template.ts';
import type { StackTemplates } from './templates.ts';

/** A stack with its template, the stack that holds it, and the names of its nested stacks. */
interface Scope {
  readonly address: string;
  readonly template: Template;
  readonly changed: ReadonlySet<string>;
  readonly outer: { readonly scope: Scope; readonly logicalId: string } | undefined;
  readonly nested: Map<string, Scope>;
}

/**
 * References of every resource in the templates of a tree, through the parameters and outputs of nested stacks where their
 * templates are given too: `!GetAtt Network.Outputs.VpcId` depends on the stack and on what the output names.
 */
export function templateReferences(root: StackNode, templates: StackTemplates): readonly Reference[] {
  const scopes: Scope[] = [];
  collectScopes({ stack: root, outer: undefined, logicalId: '' }, templates, scopes);
  const references = scopes.flatMap(referencesOf);
  return [...new Map(references.map((reference) => [JSON.stringify(reference), reference])).values()];
}

interface Place {
  readonly stack: StackNode;
  readonly outer: Scope | undefined;
  readonly logicalId: string;
}

function collectScopes({ stack, outer, logicalId }: Place, templates: StackTemplates, scopes: Scope[]): void {
  const template = templates.get(stack);
  const scope: Scope | undefined = template && {
    address: stack.address,
    template,
    changed: new Set(stack.set.rows.map((row) => row.logicalId)),
    outer: outer && { scope: outer, logicalId },
    nested: new Map(),
  };
  if (scope !== undefined) {
    scopes.push(scope);
    outer?.nested.set(logicalId, scope);
  }
  for (const [row, inner] of stack.nested)
    collectScopes({ stack: inner, outer: scope, logicalId: row.logicalId }, templates, scopes);
}

function referencesOf(scope: Scope): readonly Reference[] {
  return [...scope.template.resources].flatMap(([id, { properties, dependsOn }]) => {
    const from = addressIn(scope.address, id);
    const expressions = Object.entries(properties).flatMap(([attribute, value]) =>
      targetsOf(value, scope).map((to): Reference => ({ from, to, attribute, origin: 'template' })),
    );
    const explicit = dependenciesOf(dependsOn, scope).map((to): Reference => ({ from, to, origin: 'depends-on' }));
    return [...expressions, ...explicit].filter(({ to }) => to !== from);
  });
}

/** `DependsOn` is one logical id or a list of them. */
function dependenciesOf(dependsOn: Json | undefined, scope: Scope): readonly string[] {
  return [textOf(dependsOn), ...listOf(dependsOn).map(textOf)]
    .filter((id) => id !== undefined)
    .map((id) => addressIn(scope.address, id));
}

function targetsOf(value: Json | undefined, scope: Scope): readonly string[] {
  return [...resolve(referencesIn(value), scope, new Set())];
}

function resolve(names: readonly NamedInTemplate[], scope: Scope, asked: Set<string>): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [...resolveOne(name, scope, asked)]));
}

function resolveOne({ id, attribute }: NamedInTemplate, scope: Scope, asked: Set<string>): readonly string[] {
  const key = JSON.stringify([scope.address, id, attribute]);
  // Templates could be written to refer to each other in a circle.
  if (asked.has(key)) return [];
  asked.add(key);
  // What a macro adds stands in the change set only.
  if (scope.template.resources.has(id) || scope.changed.has(id)) {
    return [addressIn(scope.address, id), ...insideOutput(id, attribute, { scope, asked })];
  }
  if (scope.outer === undefined || !Object.hasOwn(scope.template.parameters, id)) return [];
  const { scope: outer, logicalId } = scope.outer;
  const given = objectOf(outer.template.resources.get(logicalId)?.properties['Parameters']);
  return [...resolve(referencesIn(given[id]), outer, asked)];
}

/** What an output of a nested stack is made of. */
function insideOutput(
  id: string,
  attribute: string | undefined,
  { scope, asked }: { scope: Scope; asked: Set<string> },
): readonly string[] {
  const inner = scope.nested.get(id);
  const output = attribute?.startsWith('Outputs.') ? inner?.template.outputs.get(attribute.slice('Outputs.'.length)) : undefined;
  return inner === undefined ? [] : [...resolve(referencesIn(output), inner, asked)];
}

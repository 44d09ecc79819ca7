import type { Reference } from '../../model/plan.ts';
import type { JsonObject } from '../../model/value.ts';
import { namesIn } from './address.ts';
import { type Block, blocksOf, type Module, modulesOf, referencesIn } from './configuration.ts';
import { objectOf, textsOf } from './fields.ts';

/** A name with the module in whose scope it stands: a variable, an output, a data source or a resource. */
interface Name {
  readonly module: Module;
  readonly names: readonly string[];
  /** True in `depends_on`: a whole module stands for all that is in it, not for its outputs. */
  readonly isWhole: boolean;
}

export interface Scope {
  readonly modules: readonly Module[];
  readonly blocks: ReadonlyMap<string, Block>;
  readonly blocksByModule: ReadonlyMap<Module, readonly Block[]>;
  /** Managed resources behind a name, once they are known. */
  readonly resolved: Map<string, readonly string[]>;
  /** The same by the text of a reference, which many blocks of one module have. Changed in place. */
  last: { readonly module: Module; readonly targets: Map<string, readonly string[]> } | undefined;
}

export function scopeOf(configuration: JsonObject): Scope {
  const modules = modulesOf(configuration);
  const blocksByModule = new Map(modules.map((module) => [module, blocksOf(module)] as const));
  const blocks = new Map<string, Block>();
  for (const list of blocksByModule.values()) for (const block of list) blocks.set(block.address, block);
  return { modules, blocks, blocksByModule, resolved: new Map(), last: undefined };
}

/**
 * Which managed resource depends on which, from the configuration's expressions: through module variables and outputs in both
 * directions, and through data sources. `local` values are not in the JSON, so what passes through one can't be seen here.
 */
export function configurationReferences(scope: Scope): readonly Reference[] {
  const { modules, blocks } = scope;
  const fromModules = new Map(modules.map((module) => [module, moduleDependencies(module, scope)] as const));
  return [...blocks.values()]
    .filter((block) => block.isManaged)
    .flatMap((block) =>
      distinct(block.address, [
        ...expressionTargets(block, scope),
        ...dependsOnTargets(block.module, block.json, scope).map(({ to }) => ({ to, origin: 'depends-on' as const })),
        ...(fromModules.get(block.module) ?? []).map((to) => ({ to, origin: 'depends-on' as const })),
      ]),
    );
}

type Target = Pick<Reference, 'to' | 'origin' | 'attribute'>;

/** One edge for each target and attribute; none to itself. */
function distinct(from: string, targets: readonly Target[]): readonly Reference[] {
  const edges = new Map<string, Reference>();
  for (const target of targets) {
    const id = `${target.attribute ?? ''} ${target.to}`;
    if (target.to !== from && !edges.has(id)) edges.set(id, { from, ...target });
  }
  return [...edges.values()];
}

function expressionTargets(block: Block, scope: Scope): readonly Target[] {
  const targets: Target[] = [];
  for (const expressions of [objectOf(block.json['expressions']), metaArguments(block.json)]) {
    for (const attribute of Object.keys(expressions)) {
      const references = referencesIn(expressions[attribute]);
      for (const to of targetsOf(references, block.module, scope)) targets.push({ to, attribute, origin: 'expression' });
    }
  }
  return targets;
}

function metaArguments(json: JsonObject): JsonObject {
  return { count: json['count_expression'], for_each: json['for_each_expression'], provisioner: json['provisioners'] };
}

function dependsOnTargets(module: Module, json: JsonObject, scope: Scope): readonly { readonly to: string }[] {
  const names = textsOf(json['depends_on']).map((reference) => ({ module, names: namesIn(reference), isWhole: true }));
  return resolveAll(names, scope).map((to) => ({ to }));
}

/** What a module's resources wait for because a `module` block around them says so. */
function moduleDependencies(module: Module, scope: Scope): readonly string[] {
  const targets: string[] = [];
  for (let inner = module; inner.parent; inner = inner.parent) {
    targets.push(...dependsOnTargets(inner.parent, inner.call, scope).map(({ to }) => to));
  }
  return [...new Set(targets)];
}

/** Blocks come module by module: what is known of the last one is enough. */
function targetsIn(module: Module, scope: Scope): Map<string, readonly string[]> {
  if (scope.last?.module !== module) scope.last = { module, targets: new Map() };
  return scope.last.targets;
}

/** The managed resources behind references that stand in a module. */
export function targetsOf(references: readonly string[], module: Module, scope: Scope): Iterable<string> {
  if (references.length === 0) return references;
  const targets = new Set<string>();
  const known = targetsIn(module, scope);
  for (const reference of telling(references)) {
    const found = known.get(reference) ?? resolve(nameOf(reference, module), scope);
    known.set(reference, found);
    for (const target of found) targets.add(target);
  }
  return targets;
}

function resolveAll(names: readonly Name[], scope: Scope): readonly string[] {
  return [...new Set(names.flatMap((name) => resolve(name, scope)))];
}

/** The managed resources behind a name. Names that lead back to themselves end there. */
function resolve(start: Name, scope: Scope): readonly string[] {
  const key = keyOf(start);
  const known = scope.resolved.get(key);
  if (known) return known;
  const direct = followed(start, scope);
  // Most names are those of a managed resource: looking it up again is cheaper than remembering each.
  if (direct.names.length === 0) return direct.targets;
  const visited = new Set([key]);
  const targets = new Set<string>();
  const open = [start];
  for (const name of open) {
    const step = followed(name, scope);
    for (const target of step.targets) targets.add(target);
    for (const next of step.names) {
      const id = keyOf(next);
      const done = scope.resolved.get(id);
      for (const target of done ?? []) targets.add(target);
      if (!done && !visited.has(id)) open.push(next);
      visited.add(id);
    }
  }
  const found = [...targets];
  scope.resolved.set(key, found);
  return found;
}

/** A name's key: what follows the part that names an object makes no difference. */
function keyOf({ module, names, isWhole }: Name): string {
  const [first] = names;
  const length = first === 'module' || first === 'data' || first === 'ephemeral' ? 3 : 2;
  return `${module.path} ${names.slice(0, length).join('.')} ${String(isWhole)}`;
}

interface Step {
  readonly targets: readonly string[];
  readonly names: readonly Name[];
}

const NOTHING: Step = { targets: [], names: [] };
function followed(name: Name, scope: Scope): Step {
  const [first = ''] = name.names;
  if (first === 'var') return followVariable(name);
  if (first === 'module') return followModule(name, scope);
  return followBlock(name, scope);
}

/** A variable is what the module's caller passes for it; `each` and `count` there come from the call's own repetition. */
function followVariable({ module, names }: Name): Step {
  if (!module.parent) return NOTHING;
  const references = referencesIn(objectOf(module.call['expressions'])[names[1] ?? '']);
  const isRepeated = references.some((reference) => /^(?:each|count)\./.test(reference));
  const repeated = isRepeated
    ? referencesIn([module.call['for_each_expression'] ?? null, module.call['count_expression'] ?? null])
    : [];
  return { targets: [], names: namesOf([...references, ...repeated], module.parent) };
}

function followModule({ module, names, isWhole }: Name, scope: Scope): Step {
  const child = module.children.get(names[1] ?? '');
  if (!child) return NOTHING;
  if (isWhole && names.length === 2) return { targets: managedIn(child, scope), names: [] };
  const outputs = objectOf(child.json['outputs']);
  const wanted = names[2] === undefined ? Object.values(outputs) : [outputs[names[2]]];
  return { targets: [], names: wanted.flatMap((output) => outputNames(objectOf(output), child)) };
}

function outputNames(output: JsonObject, module: Module): readonly Name[] {
  const waits = textsOf(output['depends_on']).map((reference) => ({ module, names: namesIn(reference), isWhole: true }));
  return [...namesOf(referencesIn(output['expression']), module), ...waits];
}

function managedIn(module: Module, scope: Scope): readonly string[] {
  const inside = scope.modules.filter(({ path }) => path === module.path || path.startsWith(`${module.path}.`));
  return inside
    .flatMap((each) => scope.blocksByModule.get(each) ?? [])
    .flatMap((block) => (block.isManaged ? [block.address] : []));
}

/** A managed resource is a target; through a data source one gets to what it is read by. */
function followBlock({ module, names }: Name, scope: Scope): Step {
  const length = names[0] === 'data' || names[0] === 'ephemeral' ? 3 : 2;
  const local = names.slice(0, length).join('.');
  const block = scope.blocks.get(module.path === '' ? local : `${module.path}.${local}`);
  if (!block) return NOTHING;
  if (block.isManaged) return { targets: [block.address], names: [] };
  const waits = textsOf(block.json['depends_on']).map((reference) => ({ module, names: namesIn(reference), isWhole: true }));
  return { targets: [], names: [...namesOf(referencesIn(block.json['expressions']), module), ...waits] };
}

/** Names of the language that stand for no object, or for one that can't be seen. */
const LANGUAGE = /^(?:local|each|count|path|self|terraform|action)(?:[.[]|$)/;

/** References that lead somewhere. Beside `module.a.b` Terraform lists `module.a`, which alone means all that `a` gives out. */
function telling(references: readonly string[]): readonly string[] {
  const named = references.filter((reference) => !LANGUAGE.test(reference));
  if (!named.some((reference) => reference.startsWith('module.'))) return named;
  const calls = named.filter((reference) => reference.startsWith('module.')).map(namesIn);
  const asked = new Set(calls.filter((names) => names.length > 2).map(([, call]) => call));
  return named.filter((reference) => {
    const [first, call, output] = namesIn(reference);
    return first !== 'module' || output !== undefined || !asked.has(call);
  });
}

function namesOf(references: readonly string[], module: Module): readonly Name[] {
  return telling(references).map((reference) => nameOf(reference, module));
}

function nameOf(reference: string, module: Module): Name {
  return { module, names: namesIn(reference), isWhole: false };
}

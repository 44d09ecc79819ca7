import type { Reference } from '../../model/plan.ts';
import { remembered } from '../../model/remembered.ts';
import type { JsonObject, Path, ValueObject } from '../../model/value.ts';
import type { Interest } from '../parser.ts';
import { configAddressOf, parseAddress } from './address.ts';
import { addExisting, type ExistingObject, type Inventory, isCounted } from './existing.ts';
import { isObject, textOf, textsOf } from './fields.ts';
import { tellingPart, tellingValues } from './signs.ts';

/** What the prior state has told. Changed in place while its resources come. */
export interface StateFindings {
  /** Edges of Terraform's own graph between configuration addresses. */
  readonly edges: Map<string, Set<string>>;
  /** Who was made from what another stack gives, by the data source that reads it. */
  readonly users: Map<string, Set<string>>;
  /** Number of managed objects. */
  managed: number;
  /** Addresses of modules, by their place in the state. */
  readonly modules: Map<string, string>;
  /** Terraform 0.12 names the resources of a module without the module, whose own address comes after them. */
  readonly unplaced: { readonly place: string; readonly resource: StateResource }[];
}

interface StateResource extends ExistingObject {
  readonly dependsOn: readonly string[];
}

export function newStateFindings(): StateFindings {
  return { edges: new Map(), users: new Map(), managed: 0, modules: new Map(), unplaced: [] };
}

/** What to do inside `resources` and `child_modules` of a module, at whatever depth; `path` starts at the root module. */
export function moduleInterest(path: Path): Interest {
  const last = path.at(-1);
  const before = path.at(-2);
  if (path.length === 0 || last === 'resources' || last === 'child_modules' || before === 'child_modules') return 'enter';
  return before === 'resources' ? 'take' : 'skip';
}

/** Adds the address of a child module; `path` leads to it. */
export function addModuleAddress(address: string, path: Path, state: StateFindings): void {
  state.modules.set(placeOf(path.slice(0, -1)), address);
}

/** Adds a resource of the prior state; `path` leads to it. */
export function addStateResource(json: JsonObject, path: Path, findings: { state: StateFindings; inventory: Inventory }): void {
  const resource = managedResource(json);
  if (!resource) return;
  if (isUnplaced(resource.address, path)) {
    const values = tellingPart(valuesOf(json));
    findings.state.unplaced.push({ place: placeOf(path.slice(0, -2)), resource: { ...resource, values } });
    return;
  }
  // What a row has told needs no second look, and that is nearly everything.
  const values = isCounted(findings.inventory, resource.address) ? {} : valuesOf(json);
  placeResource({ ...resource, values }, findings);
}

/** True where an address in a child module does not name the module. */
export function isUnplaced(address: string, path: Path): boolean {
  return path.includes('child_modules') && !address.startsWith('module.');
}

function managedResource(json: JsonObject): Omit<StateResource, 'values'> | undefined {
  const address = textOf(json['address']) ?? '';
  const [mode, type] = [textOf(json['mode']), textOf(json['type'])];
  const parts = mode === undefined || type === undefined ? parseAddress(address) : { mode, type };
  if ((mode ?? parts.mode) !== 'managed') return undefined;
  return { address, type: type ?? parts.type, dependsOn: textsOf(json['depends_on']) };
}

function valuesOf(json: JsonObject): ValueObject {
  return tellingValues({ values: isObject(json['values']) ? json['values'] : null, mask: json['sensitive_values'] });
}

/** Once all of the state was read: the resources that waited for their module's address. */
export function placeResources(findings: { state: StateFindings; inventory: Inventory }): void {
  const { modules, unplaced } = findings.state;
  for (const { place, resource } of unplaced.splice(0)) {
    const module = modules.get(place);
    placeResource(module === undefined ? resource : { ...resource, address: `${module}.${resource.address}` }, findings);
  }
}

function placeResource(resource: StateResource, { state, inventory }: { state: StateFindings; inventory: Inventory }): void {
  state.managed += 1;
  addEdges(configAddressOf(resource.address), resource.dependsOn, state);
  addExisting(inventory, resource);
}

function placeOf(path: Path): string {
  return path.join('/');
}

/** State names what an object was built from, through data sources too, so those can be left out. */
function addEdges(from: string, dependencies: readonly string[], state: StateFindings): void {
  for (const dependency of dependencies) {
    const { to, isOfOtherStack, isManaged } = targetOf(dependency);
    if (isOfOtherStack) addTo(state.users, to, from);
    if (to !== from && isManaged) addTo(state.edges, from, to);
  }
}

/** What an object depends on. The same is named by every instance of an object, and by its neighbours. */
const targetOf = remembered((dependency) => {
  const to = configAddressOf(dependency);
  return { to, isOfOtherStack: OF_OTHER_STACKS.test(to), isManaged: !UNMANAGED.test(to) };
});

const OF_OTHER_STACKS = /(?:^|\.)data\.(?:terraform_remote_state|aws_ssm_parameter)\.[^.]+$/;
const UNMANAGED = /^(?:module\.[^.]+\.)*(?:data|ephemeral)\./;

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}

/** The state's edges that the configuration does not have: those of removed objects, and those that pass through `local` values. */
export function stateReferences(state: StateFindings, known: readonly Reference[]): readonly Reference[] {
  const targetsOf = new Map<string, string[]>();
  for (const { from, to } of known) {
    const targets = targetsOf.get(from);
    if (targets) targets.push(to);
    else targetsOf.set(from, [to]);
  }
  return [...state.edges].flatMap(([from, targets]) => {
    const configured = new Set(targetsOf.get(from));
    return [...targets].filter((to) => !configured.has(to)).map((to) => ({ from, to, origin: 'prior-state' as const }));
  });
}

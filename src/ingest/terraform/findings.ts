import type {
  ActionInvocation,
  EnvironmentSign,
  Feed,
  OutputChange,
  PlanCode,
  ProviderSettings,
  Reference,
  ResourceChange,
} from '../../model/plan.ts';
import type { Json } from '../../model/value.ts';
import type { ValueKind } from '../parser.ts';
import { type Inventory, newInventory } from './existing.ts';
import { type ConfigurationTree, newConfigurationTree } from './configuration-tree.ts';
import type { WantedFeeds } from './feeds.ts';
import type { StackLinks } from './links.ts';
import type { ModuleInput } from './variables.ts';
import { newStateFindings, type StateFindings } from './state.ts';

/** What a plan's configuration has told. */
export interface ConfigurationFindings {
  readonly references: readonly Reference[];
  readonly links: StackLinks;
  readonly code: readonly PlanCode[];
  readonly defaultTags: readonly EnvironmentSign[];
  /** Names of the root module's variables that are declared sensitive. */
  readonly sensitiveVariables: ReadonlySet<string>;
  readonly providers: readonly ProviderSettings[];
  /** All that the providers' settings are made of, through module variables. */
  readonly providerReferences?: readonly string[];
  /** All that the programs that would run are made of, in the same way. */
  readonly programReferences?: readonly string[];
  readonly moduleInputs?: readonly ModuleInput[];
  /** What attributes are made of; which ones matter is known only when every row has been read. */
  readonly feedsOf: (wanted: WantedFeeds) => readonly Feed[];
}

/** What one plan has told so far. Rows come by the thousand, in any order of the parts, so it is added to in place. */
export interface Findings {
  /** Root keys seen, with the kind of their values. */
  readonly keys: Map<string, ValueKind>;
  /** The single values at the root. */
  readonly header: Map<string, Json>;
  readonly changes: ResourceChange[];
  readonly drift: ResourceChange[];
  /** Rows whose tool has postponed them, with its reason. */
  readonly deferred: { readonly address: string; readonly reason: string | undefined }[];
  /** Rows that do not say what happens, with the actions that they name. */
  readonly undetermined: { readonly address: string; readonly actions: readonly string[] }[];
  readonly actions: ActionInvocation[];
  readonly failedChecks: string[];
  readonly inventory: Inventory;
  readonly state: StateFindings;
  /** Values of variables whose name says that they hold an environment. */
  readonly variables: Map<string, string>;
  /** Values of all of the root module's variables. They may hold anything, so nothing but `feedingVariables` takes them out. */
  readonly inputs: Map<string, Json>;
  readonly configurationTree: ConfigurationTree;
  unchanged: number;
  /** Rows that keep a managed object as it is. */
  kept: number;
  readonly outputs: OutputChange[];
  deferredActions: number;
  /** True where something is planned to be there after the apply. */
  hasPlannedResources: boolean;
}

export function newFindings(): Findings {
  return {
    keys: new Map(),
    header: new Map(),
    changes: [],
    drift: [],
    deferred: [],
    undetermined: [],
    actions: [],
    failedChecks: [],
    inventory: newInventory(),
    state: newStateFindings(),
    variables: new Map(),
    configurationTree: newConfigurationTree(),
    inputs: new Map(),
    unchanged: 0,
    kept: 0,
    outputs: [],
    deferredActions: 0,
    hasPlannedResources: false,
  };
}

import type { EnvironmentName } from '../../model/environment.ts';
import { isList } from '../../model/list.ts';
import type { ResourceChange } from '../../model/plan.ts';
import { reveal } from '../../model/reveal.ts';
import type { Json, JsonObject, ValueObject } from '../../model/value.ts';
import { environmentOfPlace } from './place-words.ts';
import { moreCritical } from './words.ts';

/** Attributes in which an object names the place it stands in: whoever edits it does not choose them. */
const PLACES = [
  'project',
  'project_id',
  'project_name',
  'namespace',
  'cluster',
  'cluster_name',
  'resource_group_name',
  'database',
  'database_name',
  'catalog_name',
  'workspace',
  'realm',
  'app_name',
] as const;
/** Types that are such a place, and where their own name stands. */
const IS_A_PLACE =
  /_(namespace(_v1)?|project|resource_group|kubernetes_cluster|container_cluster|eks_cluster|ecs_cluster)$|^(?!aws_|google_|azurerm_)\w+_(cluster|workspaces?|environment|database|catalog|realm|organization|space|branch|tenant)$|^(heroku|fly)_app$/;
/** What a place calls itself, in the order of the providers' liking. */
const OWN_NAMES = ['name', 'project_id', 'display_name', 'workspace_name', 'environment', 'realm', 'key'] as const;

/** Where the id that the cloud gave to an object names the place: a resource group, a project. */
const IDS = ['id', 'self_link', 'parent_id', 'resource_group_id'] as const;
const IN_ID = /\/resourceGroups\/([^/]+)|^(?:https:\/\/[\w./]+\/)?projects\/([^/]+)\//i;

/** What the name of the place that an existing object stands in says of its environment, and where it is written. */
export interface PlaceSign {
  readonly says: EnvironmentName;
  readonly where: string;
  /** The name as a report may show it. */
  readonly text: string;
}

/**
 * A project, namespace, cluster or resource group that is called a sandbox is one: the name is in the state before, where no pull
 * request can write it, and moving an object there means making it anew. It speaks for the objects in it alone.
 */
export function placeOf({ type, before }: ResourceChange): PlaceSign | undefined {
  if (before === null) return undefined;
  const signs = placesOf(type, before).flatMap(([where, shown]): readonly PlaceSign[] => {
    const name = reveal(shown);
    const says = typeof name === 'string' ? environmentOfPlace(lastPart(name)) : undefined;
    return says === undefined ? [] : [{ says, where, text: typeof shown === 'string' ? shown : String(shown) }];
  });
  const worst = signs.reduce<EnvironmentName | undefined>((found, { says }) => moreCritical(found, says), undefined);
  return signs.find(({ says }) => says === worst);
}

function placesOf(type: string, before: ValueObject): readonly (readonly [where: string, shown: ValueObject[string]])[] {
  const own = IS_A_PLACE.test(type) ? OWN_NAMES : [];
  const named = [...PLACES, ...own].flatMap((name) => (before[name] ? [[name, before[name]] as const] : []));
  return [...named, ...inIds(before), ...inMetadata(type, before)];
}

/** The namespace of an object of Kubernetes, and the name of one that is a namespace. */
function inMetadata(type: string, before: ValueObject): readonly (readonly [where: string, shown: string])[] {
  const manifest = fieldsOf(reveal(before['manifest']));
  const metadata = fieldsOf(reveal(before['metadata'])) ?? fieldsOf(manifest?.['metadata']);
  const isNamespace = IS_A_PLACE.test(type) || manifest?.['kind'] === 'Namespace';
  const name = metadata?.['namespace'] ?? (isNamespace ? metadata?.['name'] : undefined);
  return typeof name === 'string' ? [['metadata.0.namespace', name]] : [];
}

function inIds(before: ValueObject): readonly (readonly [where: string, shown: string])[] {
  return IDS.flatMap((name) => {
    // A part of a sealed id would be shown in the open.
    const id = before[name];
    const [, group, project] = typeof id === 'string' ? (IN_ID.exec(id) ?? []) : [];
    const place = group ?? project;
    return place === undefined ? [] : [[name, place] as const];
  });
}

/** The name at the end of an ARN or a path. */
function lastPart(name: string): string {
  return name.split('/').at(-1) ?? name;
}

function fieldsOf(value: Json | undefined): JsonObject | undefined {
  const block = isList(value) ? value[0] : value;
  return typeof block === 'object' && block !== null && !isList(block) ? block : undefined;
}

import type { EnvironmentName } from '../../model/environment.ts';
import type { ResourceChange } from '../../model/plan.ts';
import { reveal } from '../../model/reveal.ts';
import type { Json, ValueObject } from '../../model/value.ts';
import { moreCritical, tokens } from './words.ts';

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

/** Words that nobody gives to a place in earnest; `review`, `test` or `demo` may be what a shop calls its own services. */
const SANDBOX = new Set(['sandbox', 'sbx', 'ephemeral', 'playground', 'scratch']);
const STAGING = new Set(['staging', 'stg', 'uat', 'nonprod', 'preprod', 'qa']);
const NOT_PRODUCTION = /(^| )(non|not|pre) ?prod(uction)?\d*( |$)/;

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
  const metadata = fieldsOf(reveal(before['metadata'])) ?? fieldsOf(fieldsOf(reveal(before['manifest']))?.['metadata']);
  const inMetadata = metadata?.['namespace'] ?? (IS_A_PLACE.test(type) ? metadata?.['name'] : undefined);
  return typeof inMetadata === 'string' ? [...named, ['metadata.0.namespace', inMetadata]] : named;
}

/** `pr-17`, `preview-17`, `acme-sandbox`, `shop-dev`: whole words, and those with a second meaning only where they say it. */
function environmentOfPlace(name: string): EnvironmentName | undefined {
  const words = tokens(name);
  if (words.some((word) => STAGING.has(word)) || NOT_PRODUCTION.test(words.join(' '))) return 'staging';
  const isPreview = words[0] === 'preview' || words.some((word, at) => word === 'preview' && /\d/.test(words[at + 1] ?? ''));
  const isPullRequest = /(^|[-_])[pm]r[-_]?\d+([-_]|$)/i.test(name);
  const isDevelopment = /^dev(elopment)?$/.test(words.at(-1) ?? '');
  return isPreview || isPullRequest || isDevelopment || words.some((word) => SANDBOX.has(word)) ? 'sandbox' : undefined;
}

/** The name at the end of an ARN or a path. */
function lastPart(name: string): string {
  return name.split('/').at(-1) ?? name;
}

function fieldsOf(value: Json | undefined): { readonly [key: string]: Json } | undefined {
  const block = Array.isArray(value) ? value[0] : value;
  return typeof block === 'object' && block !== null && !Array.isArray(block) ? block : undefined;
}

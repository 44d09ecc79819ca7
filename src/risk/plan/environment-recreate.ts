import type { Contribution } from '../../model/assessment.ts';
import type { EnvironmentName } from '../../model/environment.ts';
import type { KnowledgeEntry } from '../../model/knowledge.ts';
import { listed } from '../../model/text.ts';
import { ENVIRONMENT_WEIGHTS, RECREATE } from '../parameters.ts';
import type { ScoredChange } from '../score-change.ts';
import { spoken } from './concentration.ts';

export interface Recreate {
  readonly share: number;
  /** How many pillars of an environment are among everything that is destroyed. */
  readonly kinds: number;
  /** True where what others stand in goes, with something that stood in it: it weighs what its objects weigh, but is told as this. */
  readonly losesGround: boolean;
  /** One, or none where no environment goes down as a whole. */
  readonly contribution: readonly Contribution[];
}

/** What an environment stands on. Categories that are not named here hang off these. */
const PILLARS: Readonly<Partial<Record<KnowledgeEntry['category'], string>>> = {
  network_root: 'network',
  network: 'network',
  data_store: 'data',
  backup: 'data',
  cluster: 'cluster',
  compute: 'compute',
  lb_edge: 'edge',
  api: 'edge',
  dns: 'DNS',
  identity: 'identity',
  secret_key: 'secrets',
  messaging: 'messaging',
  org: 'organization',
  unknown: 'unlisted types',
};
const OTHER = 'other';

/** Roots of these categories take everything along, even where nothing else is named. */
const TAKES_ALL: ReadonlySet<string> = new Set(['network_root', 'cluster', 'org']);

/** What others stand in. One of many may be empty; several of them, and something that stood in them, are the ground itself. */
const GROUND = /(^|_)(subnet|subnetwork|vswitch)(_v\d+)?$|::(Subnet|VSwitch)$/;

/**
 * How much it looks as if an environment goes down as a whole: what it hangs off, or several of its pillars, destroyed or
 * replaced together. Counts what is destroyed and never divides by what remains: a share could be padded. It is only printed.
 */
export function environmentRecreate(members: readonly ScoredChange[], environment: EnvironmentName, existing: number): Recreate {
  const destroyed = members.filter(({ risk }) => risk.destroys);
  const kinds = pillarsOf(destroyed).length;
  const significant = destroyed.filter(isSignificant);
  const roots = significant.filter(({ knowledge }) => knowledge.environmentRoot);
  const pillars = pillarsOf(significant);
  const ground = significant.filter(({ risk }) => GROUND.test(risk.change.type));
  const losesGround = ground.length >= RECREATE.leastObjects && pillars.length >= 2;
  if (!isWhole(significant, roots)) return { share: 0, kinds, losesGround, contribution: [] };
  const exponent = roots.length + RECREATE.kind * (pillars.length - 1) + RECREATE.object * (significant.length - 1);
  const share = ENVIRONMENT_WEIGHTS.data[environment] * Math.min(RECREATE.most, 1 - 2 ** -exponent);
  const message = describe({ count: significant.length, pillars, roots: roots.length, environment, existing });
  return { share, kinds, losesGround, contribution: [{ id: 'environment-recreate', share, message }] };
}

function isSignificant({ knowledge, likelihood }: ScoredChange): boolean {
  return !knowledge.glue && Math.max(knowledge.data, knowledge.outage) * likelihood >= RECREATE.significant;
}

function isWhole(significant: readonly ScoredChange[], roots: readonly ScoredChange[]): boolean {
  if (significant.length < RECREATE.leastObjects) return false;
  const pillars = pillarsOf(significant);
  if (roots.length > 0) return pillars.length >= 2 || roots.some(({ knowledge }) => TAKES_ALL.has(knowledge.category));
  return pillars.includes('data') && pillars.length >= 3;
}

function pillarsOf(changes: readonly ScoredChange[]): readonly string[] {
  return [...new Set(changes.map(({ knowledge }) => PILLARS[knowledge.category] ?? OTHER))].toSorted();
}

interface Description {
  readonly count: number;
  readonly pillars: readonly string[];
  readonly roots: number;
  readonly environment: EnvironmentName;
  readonly existing: number;
}

function describe({ count, pillars, roots, environment, existing }: Description): string {
  const kinds = pillars.length === 1 ? listed(pillars) : `${pillars.length} kinds (${listed(pillars)})`;
  const hanging = roots === 0 ? '' : `; the rest of the environment depends on ${roots} of them`;
  const share = existing >= count ? ` (${count} of ${existing}, ${Math.round((100 * count) / existing)}%)` : '';
  return `${count} existing resources of ${kinds} are destroyed or replaced in ${spoken(environment)}${share}${hanging}.`;
}

import type { Json } from '../../model/value.ts';
import { isWithin } from './cidr.ts';

/** Attributes that list the networks which are announced, or reached by it. */
export const LISTS_ROUTES = /(^|[._])(prefixes|routes|cidrs?)$/i;

/** True where every network is still in the list, by itself or in a wider one. */
export function isReached(networks: readonly Json[], list: readonly Json[]): boolean {
  return networks.every((network) => list.some((other) => network === other || isWithin(String(network), String(other))));
}

/** True where the list names others, and none of those that it named. */
export function reachesNoneOf(networks: readonly Json[], list: readonly Json[]): boolean {
  return list.length > 0 && !networks.some((network) => isReached([network], list));
}

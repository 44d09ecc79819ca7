import type { JsonObject } from '../../model/value.ts';
import { coversTheWorld } from './cidr.ts';
import { coerced } from './coerce.ts';

const ROUTE = /^aws_ec2_transit_gateway_(route|prefix_list_reference)$|TransitGatewayRoute$|^azurerm_route$/;

/** What a route drops: everything that no other route is about, or one range of addresses. */
export type Drops = 'default' | 'range';

/** What becomes of the traffic of a route that leads nowhere: a black hole, or no next hop at all. */
export function droppedBy(type: string, route: JsonObject): Drops | undefined {
  if (!ROUTE.test(type)) return undefined;
  const leadsNowhere =
    coerced(route['blackhole'] ?? route['Blackhole']) === true || /^none$/i.test(String(route['next_hop_type'] ?? ''));
  if (!leadsNowhere) return undefined;
  const target = String(route['destination_cidr_block'] ?? route['DestinationCidrBlock'] ?? route['address_prefix'] ?? '');
  return coversTheWorld([target]) ? 'default' : 'range';
}

import { code } from '../../model/text.ts';
import type { JsonObject } from '../../model/value.ts';
import { addressesBetween } from '../content/cidr.ts';
import { admitsEverySource, portsOpenToTheWorld } from '../content/network-exposure.ts';
import { ALL_PORTS, newRanges, portFactor, type PortRange } from '../content/ports.ts';
import { publicGrants } from '../content/public-access.ts';
import type { AttributeCase, Outcome } from './operator.ts';

/** More than a /8 of addresses between a firewall rule's ends is the internet. */
const GIANT_RANGE = 2 ** 24;
/** Azure's rule from 0.0.0.0 to 0.0.0.0 lets in every customer's machines in Azure. */
const WHOLE_OF_AZURE = 0.25;

/** Ports become reachable from the whole internet that were not. */
export function open({
  rule,
  type,
  before,
  after,
  beforeObject,
  afterObject,
  isSealed,
  creating,
}: AttributeCase): Outcome | undefined {
  const opened = newRanges(portsOpenToTheWorld(before, beforeObject), portsOpenToTheWorld(after, afterObject));
  if (opened.length === 0) {
    // A new policy of a pod that anybody may reach narrows nothing and widens nothing.
    return !creating && admitsEverySource(after) && !admitsEverySource(before)
      ? { severity: rule.severity * EVERY_POD, says: 'lets in every pod and every address' }
      : undefined;
  }
  return {
    severity: rule.severity * portFactor(opened),
    says: REACHES_ONE_PORT.test(`${type}.${rule.path}`)
      ? 'lets in the whole internet'
      : `opens ${isSealed() ? 'ports' : portsInWords(opened)} to the whole internet`,
  };
}

const EVERY_POD = 0.5;

function portsInWords(ranges: readonly PortRange[]): string {
  if (covers(ranges)) return 'all ports';
  const names = [...new Set(ranges.map(([first, last]) => code(first === last ? String(first) : `${first}-${last}`)))];
  if (names.length > 4) return `${names.length} port ranges`;
  return `${names.length === 1 ? 'port' : 'ports'} ${names.join(', ')}`;
}

function covers(ranges: readonly PortRange[]): boolean {
  return ranges.some(([first, last]) => last - first >= ALL_PORTS[1] - 1);
}

/** Addresses that may reach the API of a cluster or a service, which has a port of its own. */
const REACHES_ONE_PORT = /public_?access_?cidrs$|authorized_(networks|ip_ranges)|(access|allow|white)_?list/i;

/** An Azure database firewall rule spans the internet. Its two ends stand in sibling attributes. */
export function azureOpen({ rule, beforeObject, afterObject, creating }: AttributeCase): Outcome | undefined {
  const [before, after] = [firewallRange(beforeObject), firewallRange(afterObject)];
  if (after.size > GIANT_RANGE && after.size > before.size)
    return { severity: rule.severity, says: 'lets in the whole internet' };
  const isAzure = after.start === '0.0.0.0' && after.size === 1;
  return isAzure && (creating || before.start !== '0.0.0.0')
    ? { severity: rule.severity * WHOLE_OF_AZURE, says: 'lets in every machine in Azure, other customers\u2019 included' }
    : undefined;
}

function firewallRange(rule: JsonObject): { readonly start: string; readonly size: number } {
  const start = String(rule['start_ip_address'] ?? '');
  return { start, size: addressesBetween(start, String(rule['end_ip_address'] ?? '')) };
}

/** Everybody is granted something that not everybody had. */
export function publicAccess({ rule, before, after }: AttributeCase): Outcome | undefined {
  const held = publicGrants(before);
  const gained = [...publicGrants(after)].some((grant) => !held.has(grant));
  return gained ? { severity: rule.severity, says: 'grants access to everybody' } : undefined;
}

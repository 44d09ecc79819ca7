import type { Json, JsonObject } from '../../model/value.ts';
import { toNumber } from './coerce.ts';
import { asList, isObject } from './json.ts';

/** First and last port, both included. */
export type PortRange = readonly [first: number, last: number];

export const ALL_PORTS: PortRange = [0, 65_535];
const HTTPS: PortRange = [443, 443];

/** Ports of administration, databases, caches, queues and cluster control: nothing there should face the internet. */
const SENSITIVE_PORTS: readonly number[] = [
  20, 21, 22, 23, 25, 135, 139, 445, 1433, 1521, 2049, 2375, 2376, 2379, 2380, 3306, 3389, 5432, 5439, 5601, 5672, 5900, 5984,
  5985, 5986, 6379, 6443, 7000, 7001, 8086, 9042, 9092, 9200, 9300, 10250, 11211, 15672, 27017, 27018, 50070,
];

/** How bad it is that the internet reaches these ports, 0 to 1: the web is meant to be reached, a database is not. */
export function portFactor(ranges: readonly PortRange[]): number {
  return Math.max(0, ...ranges.map(factorOf));
}

function factorOf([first, last]: PortRange): number {
  if (first === last && (first === 80 || first === 443)) return 0.08;
  if (last - first > 100 || SENSITIVE_PORTS.some((port) => first <= port && port <= last)) return 1;
  return 0.5;
}

/** The ranges that no single earlier range held already. */
export function newRanges(before: readonly PortRange[], after: readonly PortRange[]): readonly PortRange[] {
  return after.filter(([first, last]) => !before.some(([low, high]) => low <= first && last <= high));
}

/** Ports that a network rule of any provider allows; all of them where it names none. */
export function portsOf(rule: JsonObject): readonly PortRange[] {
  const named = [...azurePorts(rule), ...googlePorts(rule), ...otherPorts(rule)];
  return named.length > 0 ? named : [fromTo(rule)];
}

function azurePorts(rule: JsonObject): readonly PortRange[] {
  return [...asList(rule['destination_port_range']), ...asList(rule['destination_port_ranges'])]
    .filter((range) => range !== '')
    .flatMap(parsedRange);
}

function googlePorts(rule: JsonObject): readonly PortRange[] {
  return asList(rule['allow'])
    .filter(isObject)
    .flatMap((allow) => {
      if (isIcmp(allow['protocol'])) return [HTTPS];
      const ports = asList(allow['ports']);
      return ports.length === 0 ? [ALL_PORTS] : ports.flatMap(parsedRange);
    });
}

/** One attribute for one or several ports: `port`, `port_range = "8000-9000"`, `ports = "80, 443"`, `22/22`. */
function otherPorts(rule: JsonObject): readonly PortRange[] {
  const options = [...asList(rule['tcp_options']), ...asList(rule['udp_options'])].filter(isObject);
  if (options.length > 0) return options.flatMap(portsOfOptions);
  if (isIcmp(rule['protocol']) || isIcmp(rule['ip_protocol'])) return [];
  const texts = ['port', 'port_range', 'ports', 'dest_port', 'destination_port']
    .flatMap((name) => asList(rule[name]))
    .filter((port) => typeof port === 'string' || typeof port === 'number')
    .flatMap((port) => String(port).split(','));
  return texts.flatMap((text) => parsedRange(/^\s*(any|all)\s*$/i.test(text) ? '*' : text.trim().replace('/', '-')));
}

/** Oracle writes the ports of a protocol in a block of its own. */
function portsOfOptions(options: JsonObject): readonly PortRange[] {
  const ranges = asList(options['destination_port_range']).filter(isObject);
  return (ranges.length > 0 ? ranges : [options]).map(fromTo);
}

function parsedRange(text: Json): readonly PortRange[] {
  if (text === '*') return [ALL_PORTS];
  const ends = /^(\d+)(?:-(\d+))?$/.exec(String(text).trim());
  return ends === null ? [] : [[Number(ends[1]), Number(ends[2] ?? ends[1])]];
}

const FROM = ['from_port', 'FromPort', 'port_range_min', 'port_from', 'start_port', 'min'] as const;
const TO = ['to_port', 'ToPort', 'port_range_max', 'port_to', 'end_port', 'max'] as const;

function fromTo(rule: JsonObject): PortRange {
  const protocol = textAt(rule, ['protocol', 'ip_protocol', 'IpProtocol', 'Protocol']);
  // Being pinged is as harmless as being browsed.
  if (isIcmp(protocol)) return HTTPS;
  const from = numberAt(rule, FROM);
  if (['-1', 'all', '*'].includes(protocol) || from === undefined || from < 0) return ALL_PORTS;
  return [from, numberAt(rule, TO) ?? from];
}

function textAt(rule: JsonObject, names: readonly string[]): string {
  return String(firstOf(rule, names) ?? '').toLowerCase();
}

function numberAt(rule: JsonObject, names: readonly string[]): number | undefined {
  return toNumber(firstOf(rule, names));
}

function firstOf(rule: JsonObject, names: readonly string[]): Json | undefined {
  return names.map((name) => rule[name]).find((value) => value !== undefined && value !== null);
}

function isIcmp(protocol: Json | undefined): boolean {
  return ['icmp', 'icmpv6', '1', '58'].includes(String(protocol ?? '').toLowerCase());
}

/** Words that providers take for every address: Azure's service tags and wildcard, a bare zero address. */
const EVERYWHERE = new Set(['*', 'internet', 'any', '0.0.0.0', '::', 'all']);

/** From here on a set of ranges counts as the whole internet: one /8, two /9s and so on. */
const WORLD_SHARE = 2 ** -8;

/**
 * True where the ranges together cover so much of the public address space that naming them restricts nobody: `0.0.0.0/0`,
 * but also `0.0.0.0/1` with `128.0.0.0/1`, which some write to slip past a check for the former.
 */
export function coversTheWorld(ranges: readonly string[]): boolean {
  return ranges.reduce((share, range) => share + publicShare(range), 0) >= WORLD_SHARE;
}

/** How much of the public address space a CIDR range covers, 0 to 1; private ranges cover none. */
export function publicShare(range: string): number {
  const text = range.trim().toLowerCase();
  if (EVERYWHERE.has(text)) return 1;
  const [address = '', length] = text.split('/');
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return 0;
  return address.includes(':') ? shareOfIpv6(address, Number(length ?? 128)) : shareOfIpv4(address, Number(length ?? 32));
}

function shareOfIpv4(address: string, length: number): number {
  const octets = address.split('.').map((octet) => (/^\d{1,3}$/.test(octet) ? Number(octet) : Number.NaN));
  if (octets.length > 4 || octets.some(Number.isNaN)) return 0;
  const [first = 0, second = 0] = octets;
  return isPrivateIpv4(first, second, length) ? 0 : 2 ** -length;
}

/** RFC 1918, 6598, 1122 and 3927, as first octet, lowest and highest second octet, and shortest prefix. */
const PRIVATE: readonly (readonly [first: number, from: number, to: number, length: number])[] = [
  [10, 0, 255, 8],
  [127, 0, 255, 8],
  [172, 16, 31, 12],
  [192, 168, 168, 16],
  [169, 254, 254, 16],
  [100, 64, 127, 10],
];

/** True where the range lies wholly inside a private one. */
function isPrivateIpv4(first: number, second: number, length: number): boolean {
  return PRIVATE.some(([start, from, to, shortest]) => first === start && second >= from && second <= to && length >= shortest);
}

/** Global unicast is one eighth of IPv6 (2000::/3), so that a /3 is everything. */
function shareOfIpv6(address: string, length: number): number {
  // `deploy:ssh-rsa AAAA` is a user and a key.
  if (!/^[\da-f:.]+(%\w+)?$/.test(address)) return 0;
  const first = Number.parseInt(address.split(':')[0] || '0', 16);
  if (Number.isNaN(first)) return 0;
  const isLocal = length >= 7 && (first & 0xfe00) === 0xfc00;
  const isLinkOrMulticast = length >= 8 && (first & 0xff00) >= 0xfe00;
  return isLocal || isLinkOrMulticast ? 0 : Math.min(1, 2 ** (3 - length));
}

/** True where an IPv4 range lies inside another one and is smaller. */
export function isWithin(inner: string, outer: string): boolean {
  const [small, large] = [rangeOf(inner), rangeOf(outer)];
  if (small === undefined || large === undefined || small.length <= large.length) return false;
  return Math.floor(small.start / 2 ** (32 - large.length)) === Math.floor(large.start / 2 ** (32 - large.length));
}

function rangeOf(range: string): { readonly start: number; readonly length: number } | undefined {
  const [address = '', length = '32'] = range.trim().split('/');
  const start = addressNumber(address);
  return start === undefined || !/^\d{1,2}$/.test(length) || Number(length) > 32 ? undefined : { start, length: Number(length) };
}

/** Size of an IPv4 range given by its ends, as Azure's firewall rules do; 0 where either is no address. */
export function addressesBetween(start: string, end: string): number {
  const [from, to] = [addressNumber(start), addressNumber(end)];
  return from === undefined || to === undefined || to < from ? 0 : to - from + 1;
}

function addressNumber(address: string): number | undefined {
  const octets = address.split('.').map(Number);
  if (octets.length !== 4 || octets.some((octet) => !(octet >= 0 && octet <= 255))) return undefined;
  return octets.reduce((total, octet) => total * 256 + octet, 0);
}

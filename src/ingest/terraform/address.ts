/** One part of an address between dots: its name, and the text as it stands there, instance keys included. */
interface Segment {
  readonly name: string;
  readonly text: string;
}

export interface Address {
  /** `module.a["x"].module.b`; empty at the root. */
  readonly module: string;
  readonly mode: 'managed' | 'data' | 'ephemeral';
  readonly type: string;
  readonly name: string;
}

const MODES = new Map<string, Address['mode']>([
  ['data', 'data'],
  ['ephemeral', 'ephemeral'],
]);

/**
 * The parts of a resource address. Instance keys are numbers or quoted strings, and those may hold dots, brackets and escaped
 * quotes (https://developer.hashicorp.com/terraform/cli/state/resource-addressing). Never fails: what is no address gives
 * empty parts.
 */
export function parseAddress(address: string): Address {
  const segments = segmentsOf(address);
  const start = moduleLength(segments);
  const mode = MODES.get(segments[start]?.name ?? '');
  const own = segments.slice(mode ? start + 1 : start);
  return {
    module: segments
      .slice(0, start)
      .map(({ text }) => text)
      .join('.'),
    mode: mode ?? 'managed',
    type: own[0]?.name ?? '',
    name: own[1]?.name ?? '',
  };
}

/** The address as the configuration names it, without instance keys: `module.a.aws_subnet.b` for `module.a[0].aws_subnet.b["x"]`. */
export function configAddressOf(address: string): string {
  // This runs for every row of a plan, and nearly all keys are plain: where a bracket is left, one of them was not.
  const plain = address.replaceAll(PLAIN_KEY, '');
  return plain.includes('[')
    ? segmentsOf(address)
        .map(({ name }) => name)
        .join('.')
    : plain;
}

const PLAIN_KEY = /\[(?:\d+|"[^"\\\]]*")\]/g;

/** The names in an address or a reference, keys left out: `aws_instance.a["x.y"].id` has `aws_instance`, `a` and `id`. */
export function namesIn(reference: string): readonly string[] {
  return reference.includes('[') ? segmentsOf(reference).map(({ name }) => name) : reference.split('.');
}

function moduleLength(segments: readonly Segment[]): number {
  let length = 0;
  while (segments[length]?.name === 'module' && length + 2 < segments.length) length += 2;
  return length;
}

function segmentsOf(address: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let nameEnd: number | undefined;
  const close = (end: number): void => {
    segments.push({ name: address.slice(start, nameEnd ?? end), text: address.slice(start, end) });
    start = end + 1;
    nameEnd = undefined;
  };
  let at = 0;
  while (at < address.length) {
    if (address[at] === '[') {
      nameEnd ??= at;
      at = behindKey(address, at);
    } else {
      if (address[at] === '.') close(at);
      at += 1;
    }
  }
  close(address.length);
  return segments;
}

/** The index behind the bracket that closes the key opened at `open`; the end of the text where none does. */
function behindKey(address: string, open: number): number {
  let at = open + 1;
  if (address[at] === '"') {
    at += 1;
    while (at < address.length && address[at] !== '"') at += address[at] === '\\' ? 2 : 1;
  }
  const end = address.indexOf(']', at);
  return end === -1 ? address.length : end + 1;
}

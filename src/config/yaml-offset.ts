import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';

interface Place {
  readonly node: Node | null;
  readonly offset: number;
}

/**
 * Offset in the text of the value at this path, or of the key `key` inside it. A map or list is pointed at by its own key, since
 * that is where a reader looks for it; where a step is missing, what should hold it is pointed at.
 */
export function offsetOf(document: Document, path: readonly string[], key?: string): number {
  let place: Place = { node: document.contents, offset: start(document.contents) };
  for (const step of path) {
    const next = stepInto(document, place, step);
    if (next === undefined) return place.offset;
    place = next;
  }
  const name = key === undefined ? undefined : pairOf(resolve(document, place), key)?.key;
  return isNode(name) ? start(name) : place.offset;
}

function stepInto(document: Document, place: Place, step: string): Place | undefined {
  const holder = resolve(document, place);
  if (isSeq(holder)) return placeOf(holder.items[Number(step)]);
  const pair = pairOf(holder, step);
  return placeOf(pair?.value, pair?.key);
}

function placeOf(value: unknown, name?: unknown): Place | undefined {
  if (!isNode(value)) return undefined;
  return { node: value, offset: isCollection(value) && isNode(name) ? start(name) : start(value) };
}

function resolve(document: Document, { node }: Place): Node | null | undefined {
  return isAlias(node) ? node.resolve(document) : node;
}

function pairOf(node: unknown, key: string): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function start(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, YAMLMap } from 'yaml';
import { type Block, isKind, LABELS } from './block.ts';

/** A key of a document with the line that it stands on, and its value. */
export interface Entry {
  readonly key: string;
  readonly line: number;
  readonly value: unknown;
}

/** The root of a JSON or YAML document, and a way to walk it with lines. A document with faults gives what is whole of it. */
export function openDocument(text: string): { readonly root: unknown; readonly entriesOf: (node: unknown) => readonly Entry[] } {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
  const entryOf = ({ key, value }: Pair): readonly Entry[] => {
    if (!isScalar(key) || typeof key.value !== 'string') return [];
    return [{ key: key.value, line: lines.linePos(key.range?.[0] ?? 0).line, value }];
  };
  // In Terraform's JSON a list of objects means the same as one object that holds all their keys.
  const entriesOf = (node: unknown): readonly Entry[] => {
    if (isSeq(node)) return node.items.flatMap(entriesOf);
    return isMap(node) ? node.items.flatMap(entryOf) : [];
  };
  return { root: contents, entriesOf };
}

/** A value that is plain text. */
export function textAt(node: unknown, key: string): string | undefined {
  const value: unknown = node instanceof YAMLMap ? node.get(key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The blocks of a `.tf.json` file: https://developer.hashicorp.com/terraform/language/syntax/json */
export function jsonBlocks(text: string): readonly Block[] {
  const { root, entriesOf } = openDocument(text);
  return entriesOf(root).flatMap(({ key: kind, value }) => {
    if (!isKind(kind)) return [];
    if (LABELS[kind] === 2) {
      return entriesOf(value).flatMap((type) =>
        entriesOf(type.value).map(({ key, line }): Block => ({ kind, labels: [type.key, key], line })),
      );
    }
    return entriesOf(value).map(({ key, line, value: body }): Block => {
      const source = entriesOf(body).find((entry) => entry.key === 'source');
      const text = isScalar(source?.value) ? source.value.value : undefined;
      return { kind, labels: [key], line, ...(typeof text === 'string' ? { source: text } : {}) };
    });
  });
}

import { readFile } from 'node:fs/promises';
import grammar from '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm';
import { Language, type Node, Parser } from 'web-tree-sitter';
import runtime from 'web-tree-sitter/web-tree-sitter.wasm';
import { type Block, isKind, LABELS } from './block.ts';

/** Reads the blocks of a file; what it does not understand it leaves out. */
export type HclReader = (text: string) => readonly Block[];

/** Starts the parser, which takes some 15 ms. It is the grammar that editors use: comments, heredocs and templates are no trap for it. */
export async function startHclReader(): Promise<HclReader> {
  const [wasmBinary, language] = await Promise.all([bytesOf(runtime), bytesOf(grammar)]);
  await Parser.init({ wasmBinary });
  const parser = new Parser();
  parser.setLanguage(await Language.load(language));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) return [];
    try {
      return tree.rootNode.namedChildren.filter(({ type }) => type === 'body').flatMap(blocksIn);
    } finally {
      tree.delete();
    }
  };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(new URL(file, import.meta.url));
}

function blocksIn(body: Node): readonly Block[] {
  return body.namedChildren.flatMap((node) => (node.type === 'block' ? blockOf(node) : []));
}

function blockOf(node: Node): readonly Block[] {
  const [kind = '', ...labels] = node.namedChildren
    .filter(({ type }) => type === 'identifier' || type === 'string_lit')
    .map(({ text }) => text.replace(/^"|"$/g, ''));
  if (!isKind(kind) || labels.length !== LABELS[kind]) return [];
  const source = kind === 'module' ? sourceOf(node) : undefined;
  return [{ kind, labels, line: node.startPosition.row + 1, ...(source === undefined ? {} : { source }) }];
}

function sourceOf(block: Node): string | undefined {
  const body = block.namedChildren.find(({ type }) => type === 'body');
  const text = body?.namedChildren.find(({ type, firstNamedChild }) => type === 'attribute' && firstNamedChild?.text === 'source')
    ?.lastNamedChild?.text;
  return text === undefined ? undefined : /^"([^"\\$%]*)"$/.exec(text)?.[1];
}

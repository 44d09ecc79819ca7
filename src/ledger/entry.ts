import type { LedgerEntry } from '../generated/ledger.ts';
import { validateLedger } from '../generated/validate-ledger.js';
import type { Json } from '../model/value.ts';
import { canonicalText } from '../trust/canonical.ts';
import { sha256 } from '../trust/hash.ts';

/** What is to be written: the chain gives it its number, its time and its predecessor. */
export type Draft = {
  [Kind in LedgerEntry['kind']]: Pick<Extract<LedgerEntry, { kind: Kind }>, 'kind' | 'body'>;
}[LedgerEntry['kind']];

/** The end of a chain: the number of its last entry and that entry's hash. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/** Before the first entry. */
export const NO_HEAD: Head = { sequence: 0, hash: `sha256:${'0'.repeat(64)}` };

/** An entry with its hash, as text: what a store keeps. */
export interface SealedEntry {
  readonly entry: LedgerEntry;
  /** The entry in canonical form (RFC 8785). */
  readonly text: string;
  /** `sha256:` and the hash of that text's UTF-8 bytes. */
  readonly hash: string;
}

/** Gives drafts their places behind the end of a chain. `time` is ISO 8601 in UTC with milliseconds. */
export function sealDrafts(drafts: readonly Draft[], head: Head, time: string): readonly SealedEntry[] {
  let { sequence, hash } = head;
  return drafts.map((draft) => {
    sequence += 1;
    const text = canonicalText(storable({ ...draft, previous: hash, sequence, time, version: 1 }));
    const entry: unknown = JSON.parse(text);
    if (!validateLedger(entry)) throw new Error(`No entry of the ledger: ${JSON.stringify(validateLedger.errors?.[0])}`);
    hash = hashOf(text);
    return { entry, text, hash };
  });
}

/** What the schema allows of a text: a hostile name may be of any length. */
const LONGEST = 2000;

/** Texts without half characters, which have no canonical form, and none longer than the schema allows. */
function storable(value: object): Json {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? part.slice(0, LONGEST).replaceAll(/\p{Cs}/gu, '\uFFFD') : part,
  );
}

function hashOf(text: string): string {
  return `sha256:${sha256(text)}`;
}

/** The line of a sealed entry, as the file holds it: without its line break. */
export function lineOf({ text, hash }: Pick<SealedEntry, 'text' | 'hash'>): string {
  return `{"entry":${text},"hash":"${hash}"}`;
}

const LINE = /^\{"entry":(?<text>\{.*\}),"hash":"(?<hash>sha256:[0-9a-f]{64})"\}$/su;

/** A line that was read: the entry that it holds, or what is wrong with it by itself. */
export type ReadLine = { readonly sealed: SealedEntry } | { readonly problem: string; readonly hash: string | undefined };

/** Reads a line and recomputes its hash. Whether it follows the line before it is the chain's question. */
export function readLine(line: string): ReadLine {
  const { text, hash } = LINE.exec(line)?.groups ?? {};
  if (text === undefined || hash === undefined) return { problem: 'this is no line of a ledger', hash: undefined };
  if (hashOf(text) !== hash) return { problem: 'its content is not what its hash was made of', hash };
  const entry = parse(text);
  if (!validateLedger(entry)) return { problem: 'it holds no entry that this version of Blastgate can read', hash };
  if (canonicalText(storable(entry)) !== text) return { problem: 'its content is not in canonical form', hash };
  return { sealed: { entry, text, hash } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

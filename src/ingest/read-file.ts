import { InputError, type Position } from '../model/errors.ts';
import type { Json, Path } from '../model/value.ts';
import { diagnoseKeys, diagnoseText, isLogRecord } from './diagnose.ts';
import { decode } from './json/decode.ts';
import { readDocuments } from './json/documents.ts';
import type { Skimmed } from './json/pick.ts';
import type { ScanHandler } from './json/scan.ts';
import { located } from './located.ts';
import type { Interest, PlanDraft, PlanParser, ValueKind } from './parser.ts';

/** One file: the name to show, and its bytes, unpacked. */
export interface PlanFile {
  readonly file: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What a parser has drafted of one document that is its own. */
export interface RecognizedDraft {
  readonly parser: PlanParser;
  readonly draft: PlanDraft;
}

/** A document with a draft of each parser; which one it belongs to is known once it was read. */
interface Document {
  readonly start: Position;
  readonly drafts: readonly RecognizedDraft[];
  /** Its root keys, as far as an error would name them. */
  readonly keys: string[];
  /** Who is asked about what is inside the root value that is being read: the drafts that entered it. */
  askers: readonly PlanDraft[];
  /** The drafts that want the value that is being read. */
  takers: readonly PlanDraft[];
}

const KEYS_KEPT = 20;
const SAMPLE_LENGTH = 4096;

/** All plan documents of a file, in order. Throws InputError where it holds none, or one that is something else. */
export async function readFile(
  file: PlanFile,
  parsers: readonly PlanParser[],
  onBytes: (count: number) => void,
): Promise<readonly RecognizedDraft[]> {
  const documents: Document[] = [];
  const sample = { bytes: new Uint8Array(0) };
  try {
    const chunks = sampled(decode(counted(file.chunks, onBytes)), sample);
    await readDocuments(chunks, (root, start) =>
      rootHandler(root, start, (from) => {
        const document = openDocument(file.file, parsers, { start: from, index: documents.length });
        documents.push(document);
        return document;
      }),
    );
    return recognizedDrafts(documents, () => diagnoseText(sample.bytes, file.file));
  } catch (error) {
    throw located(error, { file: file.file });
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** Keeps the beginning of the text for the diagnosis of a file without any document. */
async function* sampled(chunks: AsyncIterable<Uint8Array>, sample: { bytes: Uint8Array }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    if (sample.bytes.length < SAMPLE_LENGTH) {
      sample.bytes = Uint8Array.from([...sample.bytes, ...chunk.subarray(0, SAMPLE_LENGTH - sample.bytes.length)]);
    }
    yield chunk;
  }
}

function openDocument(
  file: string,
  parsers: readonly PlanParser[],
  at: { readonly start: Position; readonly index: number },
): Document {
  const origin = { file, index: at.index, byte: at.start.byte ?? 0 };
  const drafts = parsers.map((parser) => ({ parser, draft: parser.open(origin) }));
  return { start: at.start, drafts, keys: [], askers: [], takers: [] };
}

/** Each object in a list at the root is a document of its own, as `jq -s` and pages of an API make them. */
function rootHandler(root: 'object' | 'array', start: Position, open: (start: Position) => Document): ScanHandler {
  let document = root === 'object' ? open(start) : undefined;
  let prefix = 0;
  return {
    interest(path: Path, kind: ValueKind, byte: number): Interest {
      if (document) return documentInterest(document, path.slice(prefix), kind);
      if (kind === 'array') return 'enter';
      if (kind === 'scalar') throw notAnObject(byte);
      prefix = path.length;
      document = open({ byte });
      return 'enter';
    },
    brief(path: Path, skimmed: Skimmed): Json | undefined {
      const [taker, ...others] = document?.takers ?? [];
      return others.length > 0 ? undefined : taker?.brief?.(path.slice(prefix), skimmed);
    },
    value(path: Path, value: Json, position: Position): void {
      try {
        for (const draft of document?.takers ?? []) draft.value(path.slice(prefix), value);
      } catch (error) {
        throw located(error, { position });
      }
    },
    leave(path: Path): void {
      if (path.length === prefix) document = undefined;
    },
  };
}

function documentInterest(document: Document, path: Path, kind: ValueKind): Interest {
  if (path.length > 1) return askedInterest(document, document.askers, { path, kind }).interest;
  if (document.keys.length < KEYS_KEPT) document.keys.push(String(path[0]));
  const drafts = document.drafts.map(({ draft }) => draft);
  const { interest, entering } = askedInterest(document, drafts, { path, kind });
  document.askers = entering;
  return interest;
}

function askedInterest(
  document: Document,
  drafts: readonly PlanDraft[],
  { path, kind }: { readonly path: Path; readonly kind: ValueKind },
): { readonly interest: Interest; readonly entering: readonly PlanDraft[] } {
  const entering: PlanDraft[] = [];
  const taking: PlanDraft[] = [];
  for (const draft of drafts) {
    const interest = draft.interest(path, kind);
    if (interest === 'enter' && kind !== 'scalar') entering.push(draft);
    else if (interest !== 'skip') taking.push(draft);
  }
  document.takers = taking;
  if (taking.length > 0) return { interest: 'take', entering };
  return { interest: entering.length > 0 ? 'enter' : 'skip', entering };
}

/** Records of a structured log may stand beside plans; any other document that is no plan is an error. */
function recognizedDrafts(documents: readonly Document[], nothingFound: () => InputError): readonly RecognizedDraft[] {
  const judged = documents.map((document) => ({ document, own: document.drafts.filter(({ draft }) => draft.recognized()) }));
  const recognized = judged.flatMap(({ own }) => own);
  const mixed = judged.find(({ own }) => own.length > 1);
  if (mixed) throw located(twoInOne(), { position: mixed.document.start });
  const foreign = judged.filter(
    ({ own, document }) => own.length === 0 && (recognized.length === 0 || !isLogRecord(document.keys)),
  );
  const [first] = foreign;
  if (first) throw located(diagnoseKeys(first.document.keys), { position: first.document.start });
  if (recognized.length === 0) throw nothingFound();
  return recognized;
}

function twoInOne(): InputError {
  return new InputError(
    'This JSON has the parts of a Terraform plan and of a change set in one object.',
    'Give each of them as the tool writes it, in an object or a file of its own.',
  );
}

function notAnObject(byte: number): InputError {
  return new InputError(
    'This JSON is a list of values that are no objects, so it holds no plan.',
    'Write the plan with `terraform show -json PLANFILE > plan.json`.',
    { position: { byte } },
  );
}

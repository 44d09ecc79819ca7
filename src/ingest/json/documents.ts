import { InputError, type Position } from '../../model/errors.ts';
import { unexpectedByte } from './faults.ts';
import { AFTER, ARRAY, OBJECT } from './grammar.ts';
import { beginChunk, endChunk, type Lines, newLines, positionAt } from './lines.ts';
import { borrowScanner, loaded, returnScanner, type Scanner } from './scanner.ts';
import { openScan, type Scan, scanChunk, type ScanHandler, truncated } from './scan.ts';

/** Called where a document begins: an object, or a list of whatever. */
export type DocumentOpener = (root: 'object' | 'array', start: Position) => ScanHandler;

/**
 * - `line`: at the start of a line, or behind spaces, a byte order mark or colour codes there
 * - `maybe`: behind a bracket that may open a document
 * - `log`: inside a line that is no JSON
 * - `document`: inside a document
 * - `rest`: behind a document, on the line on which it ends
 * - `colour`: inside a terminal's escape sequence
 */
type Mode = 'line' | 'maybe' | 'log' | 'document' | 'rest' | 'colour';

/** Changed in place while chunks come. */
interface Finder {
  readonly open: DocumentOpener;
  readonly lines: Lines;
  readonly scanner: Scanner;
  mode: Mode;
  /** The mode to go back to behind a colour code. */
  resume: 'line' | 'rest';
  opener: { readonly bracket: number; readonly start: Position } | undefined;
  scan: Scan | undefined;
}

const NEWLINE = 0x0a;
const ESCAPE = 0x1b;
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const BLANKS = bytesOf(' \t\r\n');
const BYTE_ORDER_MARK = new Set([0xef, 0xbb, 0xbf]);
/** What must follow an opening bracket for it to open a document: `[INFO]` and `{{ template }}` do not. */
const BEHIND_OPENER = new Map([
  [OPEN_OBJECT, bytesOf('"}')],
  [OPEN_ARRAY, bytesOf('{[]')],
]);
/** Behind a document these mean that it ended too early: its brackets do not match. */
const DEBRIS = bytesOf(',:]}"');

/**
 * Finds the JSON documents in a stream of UTF-8 and scans them. Between documents there may be lines of text, as wrappers and
 * CI systems write them: a line is text unless it begins with a bracket and what can follow it in JSON. A document that is cut
 * off or broken is an InputError, never taken for text.
 */
export async function readDocuments(chunks: AsyncIterable<Uint8Array>, open: DocumentOpener): Promise<void> {
  const scanner = borrowScanner();
  try {
    const finder = newFinder(open, scanner);
    for await (const chunk of chunks) {
      // What the scanner holds is read before anything else is waited for.
      for (let from = 0; from < chunk.length;) from += readPart(finder, loaded(scanner, chunk, from));
    }
    if (finder.scan) throw truncated(finder.scan);
    if (finder.opener) throw cutOff(finder.opener.start);
  } finally {
    returnScanner(scanner);
  }
}

/** Reads bytes that the scanner holds; returns how many they are. */
function readPart(finder: Finder, bytes: Uint8Array): number {
  beginChunk(finder.lines, bytes);
  for (let at = 0; at < bytes.length;) at = STEPS[finder.mode](finder, bytes, at);
  endChunk(finder.lines);
  return bytes.length;
}

function newFinder(open: DocumentOpener, scanner: Scanner): Finder {
  return { open, scanner, lines: newLines(scanner), mode: 'line', resume: 'line', opener: undefined, scan: undefined };
}

const STEPS: Readonly<Record<Mode, (finder: Finder, chunk: Uint8Array, at: number) => number>> = {
  line: lineStep,
  maybe: maybeStep,
  log: logStep,
  document: documentStep,
  rest: restStep,
  colour: colourStep,
};

function lineStep(finder: Finder, chunk: Uint8Array, at: number): number {
  const byte = chunk[at] ?? NEWLINE;
  if (BLANKS.has(byte) || BYTE_ORDER_MARK.has(byte)) return at + 1;
  return special(finder, byte, at) ?? setMode(finder, 'log', at);
}

/** What may stand in front of a document or between two: a bracket or a colour code. */
function special(finder: Finder, byte: number, at: number): number | undefined {
  if (byte === ESCAPE) {
    finder.resume = finder.mode === 'rest' ? 'rest' : 'line';
    return setMode(finder, 'colour', at + 1);
  }
  if (!BEHIND_OPENER.has(byte)) return undefined;
  finder.opener = { bracket: byte, start: positionAt(finder.lines, at) };
  return setMode(finder, 'maybe', at + 1);
}

function setMode(finder: Finder, mode: Mode, at: number): number {
  finder.mode = mode;
  return at;
}

function maybeStep(finder: Finder, chunk: Uint8Array, at: number): number {
  const byte = chunk[at] ?? NEWLINE;
  const { opener } = finder;
  if (!opener) return setMode(finder, 'line', at);
  if (BLANKS.has(byte)) return at + 1;
  finder.opener = undefined;
  if (BEHIND_OPENER.get(opener.bracket)?.has(byte)) {
    const isObject = opener.bracket === OPEN_OBJECT;
    const handler = finder.open(isObject ? 'object' : 'array', opener.start);
    finder.scan = openScan(isObject ? OBJECT : ARRAY, handler, finder);
    return setMode(finder, 'document', at);
  }
  // The bracket was text. Where a line has ended since, this byte begins another one.
  const isLater = positionAt(finder.lines, at).line !== opener.start.line;
  return setMode(finder, isLater ? 'line' : 'log', at);
}

function logStep(finder: Finder, chunk: Uint8Array, at: number): number {
  const newline = chunk.indexOf(NEWLINE, at);
  return newline === -1 ? chunk.length : setMode(finder, 'line', newline + 1);
}

function documentStep(finder: Finder, chunk: Uint8Array, at: number): number {
  if (!finder.scan) return setMode(finder, 'line', at);
  const end = scanChunk(finder.scan, chunk, at);
  if (finder.scan.mode === 'done') {
    finder.scan = undefined;
    finder.mode = 'rest';
  }
  return end;
}

function restStep(finder: Finder, chunk: Uint8Array, at: number): number {
  const byte = chunk[at] ?? NEWLINE;
  if (byte === NEWLINE) return setMode(finder, 'line', at + 1);
  if (BLANKS.has(byte) || BYTE_ORDER_MARK.has(byte)) return at + 1;
  if (DEBRIS.has(byte)) throw debris(byte, positionAt(finder.lines, at));
  return special(finder, byte, at) ?? setMode(finder, 'log', at);
}

/** Terminal sequences as colours use them: ESC, `[`, parameters, one final letter. */
function colourStep(finder: Finder, chunk: Uint8Array, at: number): number {
  const byte = chunk[at] ?? NEWLINE;
  const isFinal = byte !== OPEN_ARRAY && byte >= 0x40 && byte <= 0x7e;
  if (isFinal || byte === NEWLINE) finder.mode = finder.resume;
  return byte === NEWLINE ? at : at + 1;
}

function bytesOf(text: string): ReadonlySet<number> {
  return new Set(new TextEncoder().encode(text));
}

function cutOff(position: Position): InputError {
  return new InputError(
    'The file ends behind the opening bracket of a JSON document: it was cut off.',
    'Write the plan again, and check that the command that writes it ends without an error.',
    { position },
  );
}

function debris(byte: number, position: Position): InputError {
  return new InputError(
    `This is not valid JSON: the document ended before, so ${unexpectedByte(byte, AFTER[ARRAY])}.`,
    'Its brackets do not match. Write the plan again instead of editing it.',
    { position },
  );
}

import { InputError, type Position } from '../../model/errors.ts';
import { code } from '../../model/text.ts';
import type { Json, Path } from '../../model/value.ts';
import type { Interest, ValueKind } from '../parser.ts';
import { twice, unexpectedByte, whereIn } from './faults.ts';
import {
  AFTER,
  ARRAY,
  COLON,
  type Container,
  FAIL,
  FIRST,
  IN_NUMBER,
  KEY_STRING,
  MAX_DEPTH,
  OBJECT,
  POP,
  PUSH,
  TABLE,
  VALUE,
} from './grammar.ts';
import { contradictedKey, keysIn } from './keys.ts';
import { type Lines, positionAt } from './lines.ts';
import { addToPiece, bytesOf, lengthOf, newPiece, parsedBytes, type Piece, textOf } from './piece.ts';
import type { Skimmed } from './pick.ts';
import type { Scanner } from './scanner.ts';
import { count, glide, type Machine, newMachine, skim } from './skim.ts';

/** What a scan tells while it goes through a document. Paths are valid during the call only. */
export interface ScanHandler {
  /** Asked once for each value below the root; `byte` is where it begins. A scalar can't be entered: it is taken. */
  interest(path: Path, kind: ValueKind, byte: number): Interest;
  /** What is needed of an object or a list that was taken, from its bytes; `undefined` to have it parsed. Valid during the call. */
  brief?(path: Path, skimmed: Skimmed): Json | undefined;
  /** A value that was taken, and where it begins. */
  value(path: Path, value: Json, start: Position): void;
  /** A container that was entered has ended; the empty path is the root. */
  leave(path: Path): void;
}

/** A container that was entered: for an object the keys seen, for an array the number of its elements so far. */
interface Frame {
  readonly kind: Container;
  readonly keys: Set<string>;
  elements: number;
}

/** `walk` looks at the structure of entered containers; the others pass over one key or value. */
type Mode = 'walk' | 'key' | 'text' | 'number' | 'container' | 'done';

/** One document being read: state that is changed in place while chunks come. */
export interface Scan {
  readonly handler: ScanHandler;
  readonly lines: Lines;
  readonly machine: Machine;
  readonly frames: Frame[];
  readonly path: (string | number)[];
  mode: Mode;
  /** What is being taken; `undefined` while something is skipped. */
  piece: Piece | undefined;
}

interface Chunk {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d]);
const CLOSE_ARRAY = 0x5d;
const CHECK_WRITER = 'Write the plan again, and check that the command that writes it ends without an error.';

/** Starts behind the opening bracket of a document's root. The chunks that it goes on with are in the scanner's memory. */
export function openScan(root: Container, handler: ScanHandler, on: { readonly lines: Lines; readonly scanner: Scanner }): Scan {
  const scan: Scan = {
    handler,
    lines: on.lines,
    machine: newMachine(on.scanner),
    frames: [],
    path: [],
    mode: 'walk',
    piece: undefined,
  };
  enter(scan, root);
  return scan;
}

/** Goes on with a chunk; returns the index behind the last byte that belongs to the document. Throws InputError. */
export function scanChunk(scan: Scan, bytes: Uint8Array, from: number): number {
  const chunk = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  let at = from;
  while (at < bytes.length && scan.mode !== 'done') {
    at = scan.mode === 'walk' ? walk(scan, chunk, at) : pass(scan, chunk, at);
  }
  return at;
}

/** The error of a file that ends inside the document. */
export function truncated(scan: Scan): InputError {
  return new InputError(`The file ends inside ${whereIn(scan.path)}: it was cut off.`, CHECK_WRITER, {
    position: positionAt(scan.lines, scan.lines.chunk.length),
  });
}

function walk(scan: Scan, chunk: Chunk, at: number): number {
  const { machine } = scan;
  const byte = chunk.view.getUint8(at);
  const next = nextState(machine, chunk, at);
  if (next === FAIL) throw fault(scan, chunk, at);
  if (beginsValue(machine.state, byte)) return begin(scan, next, at);
  if (next === POP) {
    leave(scan);
    return at + 1;
  }
  if (next === KEY_STRING) {
    scan.mode = 'key';
    scan.piece = newPiece(positionAt(scan.lines, at));
    machine.target = COLON;
    return at;
  }
  machine.state = next;
  return at + 1;
}

function beginsValue(state: number, byte: number): boolean {
  if (SPACES.has(byte)) return false;
  return state === VALUE[OBJECT] || state === VALUE[ARRAY] || (state === FIRST[ARRAY] && byte !== CLOSE_ARRAY);
}

/** At the first byte of a value: asks what to do with it. The byte of an entered container is used, any other is left. */
function begin(scan: Scan, next: number, at: number): number {
  const frame = scan.frames.at(-1);
  if (frame?.kind === ARRAY) scan.path[scan.path.length - 1] = frame.elements++;
  const kind = kindOf(next);
  const interest = scan.handler.interest(scan.path, kind, scan.lines.base + at);
  if (interest === 'enter' && kind !== 'scalar') {
    if (scan.machine.depth === MAX_DEPTH) throw tooDeep(scan, at);
    enter(scan, kind === 'object' ? OBJECT : ARRAY);
    return at + 1;
  }
  scan.piece = interest === 'skip' ? undefined : newPiece(positionAt(scan.lines, at));
  scan.machine.floor = scan.machine.depth;
  scan.machine.target = AFTER[frame?.kind ?? OBJECT];
  scan.mode = modeFor(next);
  return at;
}

function kindOf(next: number): ValueKind {
  if (next < PUSH) return 'scalar';
  return next === PUSH + OBJECT ? 'object' : 'array';
}

function modeFor(next: number): Mode {
  if (next >= PUSH) return 'container';
  return IN_NUMBER.getUint8(next) === 1 ? 'number' : 'text';
}

function enter(scan: Scan, kind: Container): void {
  const { machine } = scan;
  machine.stack.setUint8(machine.depth, kind);
  machine.depth += 1;
  machine.state = FIRST[kind];
  scan.frames.push({ kind, keys: new Set(), elements: 0 });
  scan.path.push(kind === OBJECT ? '' : 0);
}

function leave(scan: Scan): void {
  const { machine } = scan;
  scan.frames.pop();
  scan.path.pop();
  machine.depth -= 1;
  machine.state = AFTER[scan.frames.at(-1)?.kind ?? OBJECT];
  scan.handler.leave(scan.path);
  if (scan.frames.length === 0) scan.mode = 'done';
}

const PASSES = { key: glide, text: glide, number: count, container: skim };

/** Passes over a key or a value as far as the chunk goes. */
function pass(scan: Scan, chunk: Chunk, at: number): number {
  const { machine, mode, piece } = scan;
  if (mode === 'walk' || mode === 'done') return at;
  machine.origin = lengthOf(piece) - at;
  const end = PASSES[mode](machine, chunk.view, at);
  const isMore = end < chunk.bytes.length;
  const isComplete = {
    key: machine.state === machine.target,
    text: machine.state === machine.target,
    // The byte behind a number may not end it: then the number is cut short.
    number: isMore && nextState(machine, chunk, end) !== FAIL,
    container: end > at && machine.depth === machine.floor,
  }[mode];
  if (isMore && !isComplete) throw fault(scan, chunk, end);
  if (piece) addToPiece(piece, chunk.bytes.subarray(at, end), isComplete);
  if (isComplete) finish(scan, mode);
  return end;
}

/** Behind a key or a value: hands it over. */
function finish(scan: Scan, mode: Mode): void {
  const { piece } = scan;
  scan.mode = 'walk';
  scan.piece = undefined;
  if (!piece) return;
  const bytes = bytesOf(piece);
  if (mode === 'key') return nameKey(scan, String(parsedBytes(bytes)), piece.start);
  const value = mode === 'container' ? containerOf(scan, bytes, piece) : parsedBytes(bytes);
  scan.handler.value(scan.path, value, piece.start);
}

/** What is wanted of a container that was passed over just now. Read whole, it has as many keys as its bytes. */
function containerOf(scan: Scan, bytes: Uint8Array, { start }: Piece): Json {
  const { scanner } = scan.machine;
  const brief = scan.handler.brief?.(scan.path, { scanner, bytes });
  if (brief !== undefined) return brief;
  const value = parsedBytes(bytes);
  if (keysIn(value) === scanner.loops.allKeys.value) return value;
  const key = contradictedKey(textOf(bytes));
  if (key === undefined) return value;
  throw twice(`${code(key)}, in ${whereIn(scan.path)}`, start);
}

function nameKey(scan: Scan, key: string, position: Position): void {
  const keys = scan.frames.at(-1)?.keys;
  scan.path[scan.path.length - 1] = key;
  if (keys?.has(key)) {
    throw twice(whereIn(scan.path), position);
  }
  keys?.add(key);
}

function nextState({ state }: Machine, chunk: Chunk, at: number): number {
  return TABLE.getUint8((state << 8) | chunk.view.getUint8(at));
}

function fault(scan: Scan, chunk: Chunk, at: number): InputError {
  if (nextState(scan.machine, chunk, at) !== FAIL) return tooDeep(scan, at);
  const what = unexpectedByte(chunk.view.getUint8(at), scan.machine.state);
  return new InputError(`This is not valid JSON, in ${whereIn(scan.path)}: ${what}.`, CHECK_WRITER, {
    position: positionAt(scan.lines, at),
  });
}

function tooDeep(scan: Scan, at: number): InputError {
  return new InputError(
    `More than ${MAX_DEPTH} objects and lists stand inside one another, in ${whereIn(scan.path)}.`,
    'No plan is nested as deeply; this file is something else.',
    { position: positionAt(scan.lines, at) },
  );
}

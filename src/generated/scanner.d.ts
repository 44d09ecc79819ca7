// Generated from src/ingest/json/assembly/scanner.ts by `npm run generate`. Do not edit.
/** A number that the code holds; the places of its regions are such numbers. */
interface Cell {
  readonly value: number;
}

export interface ScannerInstance {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly ROOM: Cell;
  readonly MAX_DEPTH: Cell;
  readonly STATES: Cell;
  readonly KEY_STRING: Cell;
  readonly PUSH: Cell;
  readonly POP: Cell;
  readonly FAIL: Cell;
  readonly SLOTS: Cell;
  readonly table: Cell;
  readonly after: Cell;
  readonly first: Cell;
  readonly beforeKey: Cell;
  readonly stack: Cell;
  readonly chunk: Cell;
  readonly joined: Cell;
  readonly picked: Cell;
  readonly wants: Cell;
  readonly state: Cell;
  readonly depth: Cell;
  readonly keyCount: Cell;
  readonly allKeys: Cell;
  skim(from: number, end: number, state: number, depth: number, floor: number, origin: number): number;
  lineBreak(from: number, end: number): number;
  pick(from: number, wanted: number): number;
}

/** False where Node was started without it. */
export const hasWebAssembly: boolean;
export function newScannerInstance(): ScannerInstance;

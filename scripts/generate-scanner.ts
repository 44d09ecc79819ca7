import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import asc from 'assemblyscript/asc';

const source = 'src/ingest/json/assembly/scanner.ts';
const root = path.resolve(import.meta.dirname, '..');
const BANNER = `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;

/** Writes `scanner.js` and its types: the loops over the bytes of a plan, compiled to WebAssembly. Throws where they do not compile. */
export async function generateScanner(out: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'blastgate-scanner-'));
  try {
    const file = path.join(folder, 'scanner.wasm');
    const options = ['--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert', '--use', 'abort=', '--outFile', file];
    const { error, stderr } = await asc.main([source, '--baseDir', root, ...options]);
    if (error !== null) throw new Error(`${source} does not compile.\n${stderr.toString()}`);
    await writeFile(path.join(out, 'scanner.js'), BANNER + moduleOf(await readFile(file)));
    await writeFile(path.join(out, 'scanner.d.ts'), BANNER + TYPES);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One module serves all instances; it is compiled when the first of them is made. */
function moduleOf(wasm: Buffer): string {
  return [
    `const CODE = '${wasm.toString('base64')}';`,
    "export const hasWebAssembly = typeof WebAssembly !== 'undefined';",
    'let compiled;',
    'export function newScannerInstance() {',
    '  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(CODE), (character) => character.charCodeAt(0)));',
    '  return new WebAssembly.Instance(compiled).exports;',
    '}',
    '',
  ].join('\n');
}

const TYPES = `/** A number that the code holds; the places of its regions are such numbers. */
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
`;

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withArrayLoops } from '../../scripts/build/with-array-loops.ts';

/** Functions whose arrays are read by index in a bundle; each gives what it saw. */
const ARRAYS = {
  loop: 'export function loop(): unknown { const seen: number[] = []; for (const item of [1, 2, 3]) { if (item === 2) continue; seen.push(item); } return seen; }',
  withoutBlock:
    'export function withoutBlock(): unknown { const seen: number[] = []; for (const row of [[1], [2, 3]]) for (const item of row) seen.push(item); return seen; }',
  growing:
    'export function growing(): unknown { const open = [3]; for (const item of open) if (item > 0) open.push(item - 1); return open; }',
  closures:
    'export function closures(): unknown { const asked: (() => number)[] = []; for (const item of [1, 2]) asked.push(() => item); return asked.map((ask) => ask()); }',
  pairs:
    "export function pairs(): unknown { let text = ''; for (const [name, value = 'none'] of [['a', 'b'], ['c', undefined]] as const) text += name + value; return text; }",
  variable:
    'export function variable(): unknown { const [first, , third = 7, ...rest] = [1, 2, undefined, 4, 5]; return [first, third, rest]; }',
  short: 'export function short(): unknown { const none: number[] = []; const [first, ...rest] = none; return [first, rest]; }',
  parameters:
    'export function parameters(): unknown { return Object.entries({ a: 1, b: 2 }).map(([name, value], at) => ({ name, value, at })); }',
  sorted:
    'export function sorted(): unknown { const rows: [string, number][] = [["b", 1], ["a", 2]]; return rows.sort(([a], [b]) => (a < b ? -1 : 1)); }',
  nested:
    'export function nested(): unknown { const add = ([a]: number[]) => ([b]: number[]) => { const sum = (a ?? 0) + (b ?? 0); return sum; }; return add([1])([2]); }',
  labelled:
    'export function labelled(): unknown { let count = 0; outer: for (const a of [1, 2]) { for (const b of [1, 2]) { if (b === a) continue outer; count += b; } } return count; }',
} as const;

/** What is no array, or may be something else, keeps its iterator; so does a pattern that holds more than names. */
const OTHERS = {
  set: 'export function set(): unknown { const seen: number[] = []; for (const item of new Set([1, 1, 2])) seen.push(item); return seen; }',
  text: "export function text(): unknown { const seen: string[] = []; for (const sign of '\\u{1F4A5}a') seen.push(sign); return seen; }",
  map: 'export function map(): unknown { const [[key]] = new Map([[1, 2]]); return key; }',
  either:
    'export function either(given: number[] | Set<number> = new Set([1])): unknown { let sum = 0; for (const item of given) sum += item; return sum; }',
  generator:
    'export function generator(): unknown { function* all() { yield 1; yield 2; } const [, second] = all(); return second; }',
  deep: 'export function deep(): unknown { return [[[1, 2]]].map(([[first, second]]) => [first, second]); }',
} as const;

let folder = '';
let before = '';
let after = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blastgate-loops-'));
  const file = path.join(folder, 'loops.ts');
  await writeFile(file, [...Object.values(ARRAYS), ...Object.values(OTHERS)].join('\n'));
  const program = ts.createProgram([file], { target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts'], strict: true, types: [] });
  const source = program.getSourceFile(file);
  before = source?.text ?? '';
  after = source ? withArrayLoops(source, program.getTypeChecker()) : '';
});

afterAll(() => rm(folder, { recursive: true }));

function lineOf(text: string, name: string): string {
  return text.split('\n').find((line) => line.startsWith(`export function ${name}(`)) ?? '';
}

async function resultOf(line: string, name: string): Promise<unknown> {
  const { outputText } = ts.transpileModule(line, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return module[name]();
}

describe('a bundle reads arrays by index', () => {
  test.each(Object.keys(ARRAYS))('%s: and does the same', async (name) => {
    expect(lineOf(after, name)).not.toBe(lineOf(before, name));
    expect(lineOf(after, name)).toMatch(/\$\d+\[/);
    expect(await resultOf(lineOf(after, name), name)).toEqual(await resultOf(lineOf(before, name), name));
  });

  test.each(Object.keys(OTHERS))('%s: stays as it is', (name) => {
    expect(lineOf(after, name)).toBe(lineOf(before, name));
  });
});

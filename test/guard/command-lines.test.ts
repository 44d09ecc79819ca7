import { describe, expect, test } from 'vitest';
import { judgeLine } from '../../src/guard/walk.ts';
import { DANGEROUS, DISGUISED, HARMLESS, UNDECIDABLE } from './command-lines.ts';
import { WORLD } from './world.ts';

test('the table has at least 200 command lines, none of them twice', () => {
  const all = [...HARMLESS, ...DANGEROUS, ...DISGUISED, ...UNDECIDABLE];
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all).size).toBe(all.length);
});

describe('harmless: it may run', () => {
  test.each(HARMLESS)('%j', (line) => {
    expect(judgeLine(line, WORLD)).toMatchObject({ answer: 'allow' });
  });
});

describe.each([
  ['dangerous', DANGEROUS],
  ['disguised', DISGUISED],
])('%s: it must not run', (_kind, lines) => {
  test.each(lines)('%j', (line) => {
    const judged = judgeLine(line, WORLD);
    expect(judged).toMatchObject({ answer: 'deny' });
    expect(judged.reason).not.toBe('');
    expect(judged.instead).not.toBe(undefined);
  });
});

describe('undecidable: it counts as a denial', () => {
  test.each(UNDECIDABLE)('%j', (line) => {
    const judged = judgeLine(line, WORLD);
    expect(judged).toMatchObject({ answer: 'undecided' });
    expect(judged.reason).not.toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import { judgeLine } from '../../src/guard/walk.ts';
import { DAILY, LET_THROUGH, STOPPED } from './attacker-lines.ts';
import { DANGEROUS, DISGUISED, HARMLESS, UNDECIDABLE } from './command-lines.ts';
import { ALSO_DAILY, ALSO_STOPPED } from './second-round.ts';
import { WORLD } from './world.ts';

test('the tables have at least 1,100 command lines, none of them twice', () => {
  const all = [
    ...HARMLESS,
    ...DANGEROUS,
    ...DISGUISED,
    ...UNDECIDABLE,
    ...STOPPED,
    ...DAILY,
    ...LET_THROUGH,
    ...ALSO_STOPPED,
    ...ALSO_DAILY,
  ];
  expect(all.length).toBeGreaterThanOrEqual(1100);
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

describe("an attacker's: it is denied or not decided", () => {
  test.each([...STOPPED, ...ALSO_STOPPED])('%j', (line) => {
    const judged = judgeLine(line, WORLD);
    expect(judged.answer).not.toBe('allow');
    expect(judged.reason).not.toBe('');
  });
});

describe("an agent's daily work: it may run", () => {
  test.each([...DAILY, ...ALSO_DAILY])('%j', (line) => {
    expect(judgeLine(line, WORLD)).toMatchObject({ answer: 'allow' });
  });
});

describe('what the page of the guard says that it lets through', () => {
  test.each(LET_THROUGH)('%j', (line) => {
    expect(judgeLine(line, WORLD)).toMatchObject({ answer: 'allow' });
  });
});

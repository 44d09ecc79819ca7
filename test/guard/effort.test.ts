import { expect, test } from 'vitest';
import { judgeLine } from '../../src/guard/walk.ts';
import { WORLD } from './world.ts';

const loops = (depth: number, inner: string): string =>
  depth === 0 ? inner : `for i in ${'a '.repeat(30)}; do ${loops(depth - 1, inner)}; done`;

const FILES: Readonly<Record<string, string>> = {
  '/repo/again.sh': `#!/bin/sh\n${'./again.sh\n'.repeat(12)}terraform apply\n`,
};
const world = { ...WORLD, readText: (directory: string, file: string) => FILES[WORLD.resolve(directory, file)] };

/** An agent whose guard takes longer than 15 seconds runs the command. */
test.each([
  ['loops in loops', loops(6, 'echo $i')],
  ['a function that calls itself', `f() { ${'f; '.repeat(20)}}; f`],
  ['a script that calls itself', './again.sh'],
  ['a variable that is doubled', `A=xxxxxxxxxx; ${'A=$A$A; '.repeat(60)} sh -c "$A"`],
])('%s: what cannot be judged in good time is never let through', (_, line) => {
  const from = performance.now();
  expect(judgeLine(line, world).answer).not.toBe('allow');
  expect(performance.now() - from).toBeLessThan(10_000);
});

test('thousands of tasks of Python are read in good time', () => {
  const tasks = Array.from({ length: 20_000 }, (_, at) => `@task\ndef t${at}(c):\n    t${at + 1}(c)`).join('\n\n');
  const text = `from invoke import task\n${tasks}\ndef t20000(c):\n    c.run("terraform apply")\n`;
  const from = performance.now();
  expect(judgeLine('pipenv run invoke t0', { ...WORLD, readText: () => text }).answer).not.toBe('allow');
  expect(performance.now() - from).toBeLessThan(10_000);
});

test('a long line of harmless commands is read to its end', () => {
  const line = 'echo hello\n'.repeat(20_000);
  expect(judgeLine(line, WORLD).answer).toBe('allow');
  expect(judgeLine(`${line}terraform apply\n`, WORLD).answer).toBe('deny');
});

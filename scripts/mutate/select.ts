import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Baseline, Mutant } from './job.ts';

/** So many of them, drawn at random: the same ones for the same seed. In the order that they were given where all are wanted. */
export function sample<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  if (count >= items.length) return items;
  let state = seed;
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state;
  };
  const drawn = items.map((item) => ({ item, rank: random() })).toSorted((a, b) => a.rank - b.rank);
  return drawn.slice(0, count).map(({ item }) => item);
}

/** How many files of tests are loaded anew for one mutant. */
const MOST = 8;

/** True for the tests that stand where the source does: `test/risk/wording.test.ts`, `test/risk/wording-of-dates.test.ts`. */
export function areOwnTests(source: string, test: string): boolean {
  const stem = source.slice(source.lastIndexOf('/src/') + '/src/'.length).replace(/\.ts$/, '');
  return test.startsWith(`test/${stem}.test.`) || test.startsWith(`test/${stem}-`);
}

/** True for the tests of the folder that the source stands in: they go into it, where others pass through it. */
function areOfItsFolder(source: string, test: string): boolean {
  const [folder] = source.slice(source.lastIndexOf('/src/') + '/src/'.length).split('/');
  return test.startsWith(`test/${folder}/`);
}

/**
 * The files of tests that reach a mutant's file when they run, or, where nothing in it runs but at load, a file that imports it. Its own
 * tests first, then those of its folder, then those that reach most of it, by the most cases.
 */
export function testsThatLoad(mutants: readonly Mutant[], baseline: Baseline): (mutant: Mutant) => readonly string[] {
  const fileOf = new Map(mutants.map(({ id, fileName }) => [id, fileName]));
  const sources = [...new Set(fileOf.values())];
  const cost = new Map<string, number>();
  /** How many cases of a file of tests reach a mutated file. */
  const cases = new Map<string, number>();
  /** By the mutated file: which of its mutants each file of tests reaches. */
  const reached = new Map<string, Map<string, Set<string>>>();
  for (const { key, milliseconds, hits } of baseline.tests) {
    const [test = ''] = key.split(' > ');
    cost.set(test, (cost.get(test) ?? 0) + milliseconds);
    for (const source of new Set(Object.keys(hits).map((id) => fileOf.get(id) ?? ''))) {
      cases.set(`${source} ${test}`, (cases.get(`${source} ${test}`) ?? 0) + 1);
    }
    for (const id of Object.keys(hits)) {
      const source = fileOf.get(id) ?? '';
      const tests = reached.get(source) ?? new Map<string, Set<string>>();
      reached.set(source, tests.set(test, (tests.get(test) ?? new Set()).add(id)));
    }
  }
  const importers = (source: string): readonly string[] => {
    const name = `/${path.basename(source)}'`;
    return sources.filter((other) => other !== source && readFileSync(other, 'utf8').includes(name));
  };
  return ({ fileName }) => {
    const own = [...cost.keys()].filter((test) => areOwnTests(fileName, test));
    let level: readonly string[] = [fileName];
    const seen = new Set(level);
    const casesOf = (test: string): number => Math.max(...level.map((source) => cases.get(`${source} ${test}`) ?? 0));
    const isNear = (test: string): number => (areOfItsFolder(fileName, test) ? 0 : 1);
    for (;;) {
      const tests = level.flatMap((source) => [...(reached.get(source) ?? [])]);
      const closest = tests.toSorted(
        ([a, ofA], [b, ofB]) =>
          isNear(a) - isNear(b) ||
          ofB.size - ofA.size ||
          casesOf(b) - casesOf(a) ||
          (cost.get(a) ?? 0) - (cost.get(b) ?? 0) ||
          (a < b ? -1 : 1),
      );
      if (tests.length > 0) return [...new Set([...own, ...closest.map(([test]) => test)])].slice(0, MOST);
      level = level.flatMap(importers).filter((source) => !seen.has(source));
      if (level.length === 0) return [];
      for (const source of level) seen.add(source);
    }
  };
}

/**
 * `npm run mutate [-- FOLDER… --at-load 150 --others 9999 --seed 1 --again]`: changes src/risk, src/policy and src/ingest in a thousand small
 * ways, one at a time, and tells which of them no test notices. First `npm install --prefix scripts/mutate`. Writes docs/mutation.md.
 */
import { parseArgs } from 'node:util';
import { writePage } from './mutate/page.ts';
import { lastResult, runFolder } from './mutate/run-folder.ts';

/** The tests that are close to a folder, and fast. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  risk: ['test/risk/**/*.test.ts', 'test/judgement/**/*.test.ts', 'test/stacks.test.ts', 'test/golden.test.ts'],
  policy: ['test/policy/**/*.test.ts', 'test/waivers.test.ts', 'test/golden.test.ts'],
  ingest: ['test/ingest/**/*.test.ts', 'test/golden.test.ts'],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'at-load': { type: 'string', default: '150' },
    others: { type: 'string', default: '100000' },
    again: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
const options = {
  atLoad: Number(values['at-load']),
  others: Number(values.others),
  seed: Number(values.seed),
  again: values.again,
};
for (const folder of positionals.length === 0 ? Object.keys(TESTS) : positionals) {
  const tests = TESTS[folder];
  if (tests === undefined) throw new Error(`No folder ${folder}: it is one of ${Object.keys(TESTS).join(', ')}.`);
  await runFolder(folder, tests, options);
}
writePage(Object.keys(TESTS).map((folder) => ({ folder, result: lastResult(folder) })));

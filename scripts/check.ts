/** `npm run check`: everything that a change must pass, each part even where an earlier one fails, and one line that counts. */
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
/** Properties are tried with the same values each time: what a commit passes once, it passes again. */
const env = { PROPERTY_SEED: '20251201', ...process.env };
const TESTS = path.join(root, 'coverage/tests.json');

/** Import rules, linter breaches and the freshness of generated files are tests, so that `npm test` alone finds them. */
const STEPS: readonly (readonly [name: string, script: string, ...args: string[]])[] = [
  ['format', 'prettier/bin/prettier.cjs', '--check', '.'],
  ['lint', 'oxlint/bin/oxlint'],
  ['types', 'typescript/bin/tsc', '-p', '.', '--noEmit'],
  ['types of the page', 'typescript/bin/tsc', '-p', 'src/page', '--noEmit'],
  ['unused code', 'knip/bin/knip.js'],
  [
    'tests and coverage',
    'vitest/vitest.mjs',
    'run',
    '--coverage',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${TESTS}`,
  ],
];

function passes([name, script, ...args]: (typeof STEPS)[number]): boolean {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  return status === 0;
}

async function testCounts(): Promise<{ passed: number; failed: number }> {
  try {
    const counts: { readonly numPassedTests: number; readonly numFailedTests: number } = JSON.parse(
      await readFile(TESTS, 'utf8'),
    );
    return { passed: counts.numPassedTests, failed: counts.numFailedTests };
  } catch {
    // No counts: the test run itself did not come to its end, which its step already says.
    return { passed: 0, failed: 0 };
  }
}

await rm(TESTS, { force: true });
const failedSteps = STEPS.filter((step) => !passes(step)).map(([name]) => name);
const tests = await testCounts();
if (failedSteps.length > 0) process.stdout.write(`\nFailed: ${failedSteps.join(', ')}\n`);
process.stdout.write(
  `\n${tests.passed + STEPS.length - failedSteps.length} passed, ${tests.failed + failedSteps.length} failed\n`,
);
process.exitCode = failedSteps.length === 0 ? 0 : 1;

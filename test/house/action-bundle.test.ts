import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderers } from '../../src/report/index.ts';
import { ROOT, temporaryFolder } from './repository.ts';

test('the committed Action is what src/ builds', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder();
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', folder, '--no-types'], { cwd: ROOT });
  for (const name of ['index.cjs', 'hcl.cjs', 'tree-sitter-terraform.wasm', 'web-tree-sitter.wasm', 'THIRD-PARTY-LICENSES.txt']) {
    const [built, committed] = await Promise.all(
      [folder, path.join(ROOT, 'dist')].map((dist) => readFile(path.join(dist, 'action', name))),
    );
    // Not `toBe`: a difference in a file of megabytes helps nobody. `npm run build` brings it up to date.
    expect(
      committed !== undefined && built?.equals(committed),
      `dist/action/${name} is not what src/ builds: run npm run build`,
    ).toBe(true);
  }
});

test('action.yml sets no default, which would override the policy, but the place of the job, and runs the committed bundle', async () => {
  const action = parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8'));
  const inputs = Object.entries<{ readonly default?: unknown }>(action.inputs);
  const defaults = inputs.filter(([, input]) => 'default' in input).map(([name, { default: given }]) => [name, given]);
  expect(defaults).toEqual([['matrix', '${{ toJSON(matrix) }}']]);
  expect(inputs.map(([name]) => name)).toContain('fail-on');
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.cjs' });
});

test('action.yml names every format of a report, and an output for the path of each', async () => {
  const { inputs, outputs } = parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8'));
  const formats = Object.keys(renderers);
  expect(inputs.report.description).toContain(`(${formats.join(', ')})`);
  expect(Object.keys(outputs).filter((name) => name.startsWith('report-'))).toEqual(formats.map((format) => `report-${format}`));
});

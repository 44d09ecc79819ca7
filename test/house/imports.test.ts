import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { expect, test } from 'vitest';
import { copyWith, filesIn, ROOT } from './repository.ts';

const CONFIG = path.join(ROOT, '.dependency-cruiser.mjs');

async function cruised(baseDir: string): Promise<ICruiseResult> {
  const options = await extractDepcruiseOptions(CONFIG);
  const { output } = await cruise(['src'], { ...options, baseDir, tsConfig: { fileName: path.join(ROOT, 'tsconfig.json') } });
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with text: ${output}`);
  return output;
}

/** One breach for each rule of .dependency-cruiser.mjs: the rule, the file that breaks it, and how. */
const BREACHES: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['model-sees-nothing', 'src/model/planted.ts', `export type * from '../graph/reach.ts';`],
  ['generated-sees-only-the-model', 'src/generated/planted.ts', `export * from '../graph/reach.ts';`],
  ['config-sees-only-its-own', 'src/config/planted.ts', `export * from '../graph/reach.ts';`],
  ['ingest-sees-only-its-own', 'src/ingest/planted.ts', `export * from '../graph/reach.ts';`],
  ['knowledge-sees-only-its-own', 'src/knowledge/planted.ts', `export * from '../graph/reach.ts';`],
  ['graph-sees-only-its-own', 'src/graph/planted.ts', `export * from '../ingest/parser.ts';`],
  ['risk-sees-only-its-own', 'src/risk/planted.ts', `export * from '../knowledge/planted.ts';`],
  ['policy-sees-only-its-own', 'src/policy/planted.ts', `export * from '../graph/reach.ts';`],
  ['compose-sees-only-its-own', 'src/compose/planted.ts', `export * from '../graph/reach.ts';`],
  ['page-sees-only-its-own', 'src/page/planted.ts', `export * from '../graph/reach.ts';`],
  ['report-sees-only-its-own', 'src/report/planted.ts', `export * from '../graph/reach.ts';`],
  ['stored-sees-only-its-own', 'src/stored/planted.ts', `export * from '../graph/reach.ts';`],
  ['trust-sees-only-its-own', 'src/trust/planted.ts', `export * from '../graph/reach.ts';`],
  ['guard-sees-only-its-own', 'src/guard/planted.ts', `export * from '../graph/reach.ts';`],
  ['ledger-sees-only-its-own', 'src/ledger/planted.ts', `export * from '../graph/reach.ts';`],
  ['assess-sees-the-stages', 'src/assess.ts', `export * from './report/planted.ts';`],
  ['nobody-imports-a-shell', 'src/graph/planted-shell.ts', `export * from '../shells/planted-exit.ts';`],
  ['shells-are-siblings', 'src/shells/action/planted.ts', `export * from '../cli/planted.ts';`],
  ['only-shells-touch-the-world', 'src/graph/planted-world.ts', `export { readFile } from 'node:fs/promises';`],
  ['trust-only-hashes', 'src/trust/planted-world.ts', `export { readFile } from 'node:fs/promises';`],
  ['only-risk-opens-seals', 'src/report/planted-seal.ts', `export { reveal } from '../model/reveal.ts';`],
  ['model-packages', 'src/model/planted-package.ts', `export { parse } from 'yaml';`],
  ['generated-packages', 'src/generated/planted-package.ts', `export { parse } from 'yaml';`],
  ['config-packages', 'src/config/planted-package.ts', `export { Command } from 'commander';`],
  ['ingest-packages', 'src/ingest/planted-package.ts', `export { Command } from 'commander';`],
  ['knowledge-packages', 'src/knowledge/planted-package.ts', `export { Command } from 'commander';`],
  ['policy-packages', 'src/policy/planted-package.ts', `export { Command } from 'commander';`],
  ['compose-packages', 'src/compose/planted-package.ts', `export { Command } from 'commander';`],
  ['page-packages', 'src/page/planted-package.ts', `export { Command } from 'commander';`],
  ['report-packages', 'src/report/planted-package.ts', `export { Command } from 'commander';`],
  ['trust-packages', 'src/trust/planted-package.ts', `export { Command } from 'commander';`],
  ['guard-packages', 'src/guard/planted-package.ts', `export { Command } from 'commander';`],
  ['ledger-packages', 'src/ledger/planted-package.ts', `export { Command } from 'commander';`],
  ['risk-packages', 'src/risk/planted-package.ts', `export { Command } from 'commander';`],
  ['shells-packages', 'src/shells/planted-package.ts', `export { default } from 'handlebars';`],
  ['product-needs-no-test', 'src/graph/planted-test.ts', `export * from '../../test/planted.ts';`],
  ['no-cycles', 'src/graph/planted-cycle.ts', `export * from './planted-rest-of-cycle.ts';`],
  ['resolvable', 'src/graph/planted-nothing.ts', `export * from './is-not-there.ts';`],
];

/** What the breaches reach for. */
const TARGETS = {
  'src/shells/planted-exit.ts': 'export const code = 0;',
  'src/shells/cli/planted.ts': 'export const command = 1;',
  // A cycle is told once, at the file of it that sorts first.
  'src/graph/planted-rest-of-cycle.ts': `export * from './planted-cycle.ts';`,
  'test/planted.ts': 'export const fixture = 1;',
};

test('the sources follow the import table', async () => {
  const { modules, summary } = await cruised(ROOT);
  const own = modules.filter((module) => module.source.startsWith('src/'));
  expect(own.length).toBeGreaterThan((await filesIn('src/model')).length);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

test('every import rule sees a planted breach', async () => {
  const copy = await copyWith({ ...TARGETS, ...Object.fromEntries(BREACHES.map(([, file, source]) => [file, `${source}\n`])) });
  const { summary } = await cruised(copy);
  const seen = new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`));
  expect(BREACHES.filter(([rule, file]) => !seen.has(`${rule}: ${file}`))).toEqual([]);
});

test('no import rule goes without a planted breach', async () => {
  const { forbidden = [] } = await extractDepcruiseConfig(CONFIG);
  expect(BREACHES.map(([rule]) => rule).toSorted()).toEqual(forbidden.map((rule) => rule.name ?? '').toSorted());
});

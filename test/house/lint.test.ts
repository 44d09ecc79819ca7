import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyWith, ROOT } from './repository.ts';

interface Linted {
  readonly files: number;
  readonly problems: readonly string[];
}

/** Runs oxlint with the repository's settings in a folder. It rejects a rule that it does not know, so none is silently off. */
function linted(folder: string): Linted {
  const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  const answer: { number_of_files: number; diagnostics: { code: string; filename: string }[] } = JSON.parse(stdout);
  return {
    files: answer.number_of_files,
    problems: answer.diagnostics.map(({ code, filename }) => `${code}: ${filename}`),
  };
}

const lines = (count: number) => 'export const facts = [\n' + '  1,\n'.repeat(count - 2) + '];\n';
const branches = Array.from({ length: 10 }, (_, index) => `  if (n === ${index}) return '${index}';`).join('\n');

const OPENS_SEAL = `import { Sealed } from '../model/sealed.ts';\nexport const open = (sealed: Sealed) => Sealed.open(sealed);`;

/** The rule, the file that breaks it, and how. */
const BREACHES: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['eslint(no-restricted-globals)', 'src/graph/bad-process.ts', 'export const user = () => process.env.USER;'],
  ['eslint(no-restricted-globals)', 'src/report/bad-console.ts', `export const shout = () => console.log('now');`],
  ['eslint(no-restricted-globals)', 'src/policy/bad-clock.ts', 'export const now = () => Date.now();'],
  ['eslint(no-restricted-globals)', 'src/policy/bad-date.ts', 'export const today = () => new Date();'],
  ['eslint(no-restricted-globals)', 'src/ingest/bad-fetch.ts', `export const get = () => fetch('x');`],
  ['eslint(no-restricted-globals)', 'src/ingest/bad-global.ts', 'export const now = () => globalThis.Date.now();'],
  ['eslint(no-restricted-properties)', 'src/risk/bad-random.ts', 'export const dice = () => Math.random();'],
  ['eslint(no-restricted-properties)', 'src/ingest/bad-random.ts', 'export const dice = () => Math.random();'],
  ['eslint(no-restricted-properties)', 'src/report/bad-seal.ts', OPENS_SEAL],
  ['eslint(no-restricted-properties)', 'src/shells/bad-seal.ts', OPENS_SEAL],
  ['eslint(complexity)', 'src/risk/bad-complexity.ts', `export function name(n: number) {\n${branches}\n  return '';\n}`],
  ['eslint(max-lines)', 'src/risk/bad-length.ts', lines(251)],
  ['eslint(max-lines)', 'test/bad-length.ts', lines(301)],
  [
    'eslint(max-lines-per-function)',
    'src/risk/bad-function.ts',
    `export function list() {\n  return [\n${'    1,\n'.repeat(48)}  ];\n}`,
  ],
  [
    'eslint(max-params)',
    'src/risk/bad-parameters.ts',
    'export const sum = (a: number, b: number, c: number, d: number) => a + b + c + d;',
  ],
  [
    'eslint(no-else-return)',
    'src/risk/bad-else.ts',
    'export function sign(n: number) {\n  if (n < 0) {\n    return 1;\n  } else {\n    return 2;\n  }\n}',
  ],
  ['eslint(no-param-reassign)', 'src/risk/bad-argument.ts', 'export function next(n: number) {\n  n += 1;\n  return n;\n}'],
  ['eslint(no-warning-comments)', 'src/risk/bad-comment.ts', '// TODO later\nexport const a = 1;'],
  ['import(no-default-export)', 'src/risk/bad-default.ts', 'const a = 1;\nexport default a;'],
  ['typescript(ban-ts-comment)', 'src/risk/bad-silence.ts', '// @ts-ignore\nexport const a = 1;'],
  ['typescript(consistent-type-assertions)', 'src/risk/bad-assertion.ts', 'export const text = (a: unknown) => a as string;'],
  [
    'typescript(consistent-type-imports)',
    'src/risk/bad-import.ts',
    `import { Plan } from '../model/plan.ts';\nexport const a = (p: Plan) => p;`,
  ],
  ['typescript(no-explicit-any)', 'src/risk/bad-any.ts', 'export const same = (a: any) => a;'],
  ['typescript(no-non-null-assertion)', 'src/risk/bad-bang.ts', 'export const first = (a: number[]) => a[0]!;'],
  ['unicorn(filename-case)', 'src/risk/badName.ts', 'export const a = 1;'],
];

const ALLOWED: Readonly<Record<string, string>> = {
  'src/shells/good-clock.ts': 'export const now = () => [Date.now(), process.pid];',
  // The reader holds every value in plain before it seals it.
  'src/ingest/good-seal.ts': `${OPENS_SEAL}\n`,
  'src/risk/good-assertion.ts': `export const names = ['a', 'b'] as const;`,
  'src/risk/good-length.ts': lines(250),
  'test/good-length.ts': lines(300),
};

test('the repository has no lint problem', () => {
  const { files, problems } = linted(ROOT);
  expect(files).toBeGreaterThan(10);
  expect(problems).toEqual([]);
});

test('the linter sees every planted breach and allows what is right', async () => {
  const copy = await copyWith({ ...Object.fromEntries(BREACHES.map(([, file, source]) => [file, `${source}\n`])), ...ALLOWED });
  const { problems } = linted(copy);
  expect(BREACHES.filter(([rule, file]) => !problems.includes(`${rule}: ${file}`))).toEqual([]);
  expect(problems.filter((problem) => problem.includes('good-'))).toEqual([]);
});

test('a comment cannot switch a rule off', async () => {
  const copy = await copyWith({ 'src/risk/bad-hush.ts': '/* eslint-disable */\nexport const same = (a: any) => a;\n' });
  expect(linted(copy).problems).toContain('typescript(no-explicit-any): src/risk/bad-hush.ts');
});

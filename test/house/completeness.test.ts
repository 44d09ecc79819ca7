import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderers } from '../../src/report/index.ts';
import { rules } from '../../src/risk/rules/index.ts';
import { COMMANDS } from '../../src/shells/commands.ts';
import { filesIn, foldersFiles, repositoryFiles, ROOT } from './repository.ts';

const read = (file: string) => readFile(path.join(ROOT, file), 'utf8');
const all = await repositoryFiles();
const stems = (names: readonly string[], extension: string) =>
  names.filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length));

const SECTIONS = ['What it finds', 'Why it hurts', 'A plan that fires', 'A better plan', 'Accepting the risk'];

describe('rules', async () => {
  const ids = rules.map(({ id }) => id);
  const files = stems(await filesIn('src/risk/rules'), '.ts').filter((name) => name !== 'index');

  test('the list is the folder, sorted', () => {
    expect(ids).toEqual(files.toSorted());
  });

  test('each has a page and no page is left over', async () => {
    expect(stems(await filesIn('docs/rules'), '.md')).toEqual(files.toSorted());
  });

  test('each has a test of its own', () => {
    expect(files.filter((id) => !all.includes(`test/risk/rules/${id}.test.ts`))).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    'the page of %s says what the rule says, in the same sections',
    async (id, rule) => {
      const page = await read(`docs/rules/${id}.md`);
      expect(page.split('\n').slice(0, 5)).toEqual([`# ${id}`, '', `${rule.title}.`, '', `Channel: ${rule.channel}`]);
      expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(SECTIONS);
      const parts = page.split(/^## .*$/m).slice(1);
      expect(parts.filter((part) => part.trim().length < 40)).toEqual([]);
    },
  );
});

test('each plan signal is used by the assessment and tested', async () => {
  const signals = stems(await filesIn('src/risk/plan'), '.ts');
  const risk = await Promise.all((await filesIn('src/risk')).map((file) => read(`src/risk/${file}`)));
  expect(signals).not.toEqual([]);
  expect(signals.filter((name) => !risk.some((text) => text.includes(`./plan/${name}.ts`)))).toEqual([]);
  expect(signals.filter((name) => !all.includes(`test/risk/plan/${name}.test.ts`))).toEqual([]);
});

test('each folder of the reader is a format that the reader has', async () => {
  const formats = (await foldersFiles(path.join(ROOT, 'src/ingest')))
    .filter((file) => file.endsWith('/index.ts'))
    .map((file) => file.split('/')[0]);
  const reader = await read('src/ingest/index.ts');
  expect(formats).toEqual(['cloudformation', 'terraform']);
  expect(formats.filter((format) => !reader.includes(`./${format}/index.ts`))).toEqual([]);
});

test('each format of a report is a file of that name, with a test', async () => {
  const formats = Object.keys(renderers);
  expect(formats).toEqual(formats.toSorted());
  expect(formats.filter((format) => !all.includes(`src/report/${format}.ts`))).toEqual([]);
  expect(formats.filter((format) => !all.includes(`test/report/${format}.test.ts`))).toEqual([]);
});

test('the page on formats has a row for each', async () => {
  const page = await read('docs/formats.md');
  const listed = [...page.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(Object.keys(renderers));
});

test('the README names every format and every command of the CLI', async () => {
  const readme = await read('README.md');
  expect(Object.keys(renderers).filter((format) => !readme.includes(`\`${format}\``))).toEqual([]);
  const commands = Object.keys(COMMANDS);
  expect(commands).toEqual(commands.toSorted());
  expect(commands.filter((command) => !readme.includes(`\`blastgate ${command}`))).toEqual([]);
});

test('each schema has its types and, where something is read by it, its validator', async () => {
  const schemas = stems(await filesIn('schemas'), '.schema.json');
  const generated = await filesIn('src/generated');
  expect(schemas.filter((name) => !generated.includes(`${name}.ts`) && !generated.includes(`validate-${name}.js`))).toEqual([]);
  const made = stems(generated, '.js').filter((name) => name.startsWith('validate-'));
  expect(made.filter((name) => !schemas.includes(name.replace('validate-', '')))).toEqual([]);
});

test('each fixture has its input, and a case that says what a reviewer would say of it', () => {
  const inputs = all.filter((file) => /^fixtures\/[^/]+\/input\./.test(file)).map((file) => path.posix.dirname(file));
  const cases = all.filter((file) => /^fixtures\/[^/]+\/case\.json$/.test(file)).map((file) => path.posix.dirname(file));
  const folders = new Set(
    all
      .filter((file) => /^fixtures\/(?!(?:bench|digest-vectors|stacks)\/)[^/]+\//.test(file))
      .map((file) => file.split('/').slice(0, 2).join('/')),
  );
  expect(cases.length).toBeGreaterThan(10);
  expect(inputs).toEqual(cases);
  expect([...folders]).toEqual(cases);
});

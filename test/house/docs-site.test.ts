import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGE_GROUPS } from '../../scripts/docs-site/pages.ts';
import { WRITTEN_PAGES } from '../../scripts/docs.ts';
import { compactRows, knowledgeRows } from '../../scripts/reference/knowledge-rows.ts';
import { wrongInWorkflow } from '../shells/workflow-files.ts';
import { foldersFiles, ROOT } from './repository.ts';

const DOCS = path.join(ROOT, 'docs');
const pages = (await foldersFiles(DOCS)).filter((file) => file.endsWith('.md'));
const read = (page: string) => readFile(path.join(DOCS, page), 'utf8');

/** As GitHub and the site name the place of a heading; both agree on headings of words and code. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');
const anchorsOf = async (page: string) =>
  [...(await read(page)).matchAll(/^#{1,4} (.*)$/gm)].map(([, text = '']) => anchorOf(text));

test('every page of docs/ stands in the sidebar once, and nothing else does', () => {
  const listed = PAGE_GROUPS.flatMap(({ pages }) => pages.map(([, page]) => `${page}.md`));
  expect(listed.toSorted()).toEqual(pages);
});

test.each(Object.entries(WRITTEN_PAGES))('%s is what `npm run docs` makes of the data', async (page, write) => {
  expect(await readFile(path.join(ROOT, page), 'utf8')).toBe(await write());
});

test('a link leaves docs/ for nothing but the schemas, which the site has too', async () => {
  const leaving = await Promise.all(
    pages.map(async (page) =>
      [...(await read(page)).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => path.posix.join('docs', path.posix.dirname(page), target))
        .filter((target) => !target.startsWith('docs/') && !/^schemas\/[\w-]+\.schema\.json$/.test(target))
        .map((target) => `${page}: ${target}`),
    ),
  );
  expect(leaving.flat()).toEqual([]);
});

test('a link to a heading names one that is there', async () => {
  const dead: string[] = [];
  for (const page of pages) {
    for (const [, target = '', anchor = ''] of (await read(page)).matchAll(/\]\((?!https?:)([\w./-]*)#([^)\s]+)\)/g)) {
      const other = target === '' ? page : path.posix.join(path.posix.dirname(page), target);
      if (!(await anchorsOf(other)).includes(anchor)) dead.push(`${page}: ${target}#${anchor}`);
    }
  }
  expect(dead).toEqual([]);
});

test('the workflow that deploys the site is one that GitHub takes, with actions pinned by commit', async () => {
  const [, workflow = ''] = /```yaml\n(name: Site\n[\s\S]*?)```/.exec(await read('site.md')) ?? [];
  expect(wrongInWorkflow(workflow)).toEqual([]);
  const uses = [...workflow.matchAll(/uses: (.*)/g)].map(([, action]) => action);
  expect(uses).toHaveLength(4);
  for (const action of uses) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d/);
});

test('the policy reference has every setting of the schema by its name', async () => {
  const schema = JSON.parse(await readFile(path.join(ROOT, 'schemas/policy.schema.json'), 'utf8'));
  const reference = await read('policy-reference.md');
  const sections = [...reference.matchAll(/^## `(.*)`$/gm)].map(([, name]) => name);
  expect(['$schema', ...sections]).toEqual(Object.keys(schema.properties));
  const definitions: Record<string, { properties?: object }> = schema.definitions;
  const names = Object.values(definitions).flatMap(({ properties = {} }) => Object.keys(properties));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !new RegExp(String.raw`[.{,]${name}\b`).test(reference))).toEqual([]);
});

describe('the searchable list of knowledge', async () => {
  const rows = await knowledgeRows();
  const row = (type: string) => rows.find((each) => each.type === type);

  test('has each type once, in order, none judged by its name alone', () => {
    const types = rows.map(({ type }) => type);
    expect(types).toEqual([...new Set(types)].toSorted((a, b) => (a < b ? -1 : 1)));
    expect(rows.length).toBeGreaterThan(4_000);
    expect(rows.filter(({ category, loss }) => category === 'unknown' || loss.includes('does not know'))).toEqual([]);
  });

  test('says how each is known, and where that was read', () => {
    expect(row('aws_db_instance')).toMatchObject({ basis: 'entry', category: 'data_store', data: 0.95, provider: 'aws' });
    expect(row('AWS::RDS::DBInstance')).toMatchObject({ basis: 'entry', data: 0.95 });
    expect(row('aws_accessanalyzer_analyzer')?.source).toBeDefined();
    expect(rows.filter(({ basis }) => basis === 'rule').every(({ provider }) => provider === 'aws')).toBe(true);
    expect(rows.filter(({ source }) => source === '')).toEqual([]);
  });

  test('is small enough to be fetched at once, with every source once', () => {
    const compact = compactRows(rows);
    expect(compact.length).toBeLessThan(1_500_000);
    const { sources, rows: read } = JSON.parse(compact);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources[read[0][5]]).toBe(rows[0]?.source);
  });
});

test('the generator is locked for every platform, so that `npm ci` installs the same anywhere', async () => {
  const { packages } = JSON.parse(await readFile(path.join(ROOT, 'scripts/docs-site/package-lock.json'), 'utf8'));
  for (const name of ['@rollup/rollup', '@esbuild/']) {
    for (const platform of ['darwin-arm64', 'linux-x64', 'win32-x64']) {
      const found = Object.keys(packages).filter((key) => key.includes(name) && key.includes(platform));
      expect(found, `${name} ${platform}`).not.toEqual([]);
      for (const key of found) expect(packages[key].integrity).toMatch(/^sha512-/);
    }
  }
});

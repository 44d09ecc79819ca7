import { access, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFiles, ROOT } from './repository.ts';

const read = (file: string) => readFile(path.join(ROOT, file), 'utf8');
const readJson = async (file: string) => JSON.parse(await read(file));
const files = await repositoryFiles();

/** The places where a pattern stands in files that a filter keeps, as `file: match`. */
async function places(pattern: RegExp, keeps: (file: string) => boolean): Promise<string[]> {
  const found = await Promise.all(
    files.filter(keeps).map(async (file) => [...(await read(file)).matchAll(pattern)].map(([match]) => `${file}: ${match}`)),
  );
  return found.flat();
}

test('no file names a path of the machine that it was made on', async () => {
  const absolute = new RegExp(String.raw`(?<![\w.*/$}])/(?:work|shared|root|Users|home/(?!ec2-user|ubuntu)\w+)/[\w.-]+`, 'g');
  expect('see /Users/ann/plan.json').toMatch(absolute);
  expect(await places(absolute, (file) => !file.endsWith('hygiene.test.ts'))).toEqual([]);
});

test('installing asks the registry that the user has configured', async () => {
  expect(await read('.npmrc')).not.toMatch(/registry\s*=/);
  expect(await read('package-lock.json')).not.toContain('"resolved": "http');
});

test('the lock file is the lock of this package.json, whose versions are exact', async () => {
  const about = await readJson('package.json');
  const lock = await readJson('package-lock.json');
  const { name, version, engines, devDependencies, dependencies, bin } = lock.packages[''];
  expect({ name, version, engines, devDependencies, dependencies, bin }).toEqual({
    name: about.name,
    version: about.version,
    engines: about.engines,
    devDependencies: about.devDependencies,
    dependencies: about.dependencies,
    bin: about.bin,
  });
  const locked = Object.keys(about.devDependencies).map((each) => [each, lock.packages[`node_modules/${each}`]?.version]);
  expect(Object.fromEntries(locked)).toEqual(about.devDependencies);
});

test('the lock file holds the packages of every platform, without which `npm ci` refuses it', async () => {
  const packages: Record<string, { optionalDependencies?: Record<string, string> }> = (await readJson('package-lock.json'))
    .packages;
  const locked = Object.keys(packages);
  const wanted = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !locked.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
});

test('the published package installs nothing else and runs nothing at installation', async () => {
  const about = await readJson('package.json');
  expect(about.dependencies).toBeUndefined();
  expect(Object.keys(about.scripts).filter((script) => /^(pre|post)|^(install|prepare)$/.test(script))).toEqual([]);
});

test('every property can be tried with a seed', async () => {
  const direct = /from 'fast-check'/g;
  const found = await places(
    direct,
    (file) => file.startsWith('test/') && file.endsWith('.ts') && !file.startsWith('test/house/'),
  );
  expect(found.filter((place) => !place.startsWith('test/support/fast-check.ts'))).toEqual([]);
  expect(found).not.toEqual([]);
});

test('no comment silences a checker', async () => {
  const silencers = /(?:eslint|oxlint)-disable|@ts-(?:ignore|expect-error|nocheck)|(?:v8|c8|istanbul) ignore/g;
  const written = (file: string) => /^(src|test|scripts)\/.*\.[cm]?[tj]s$/.test(file) && !file.startsWith('src/generated/');
  const aboutThem = ['test/house/hygiene.test.ts', 'test/house/lint.test.ts'];
  expect(await places(silencers, (file) => written(file) && !aboutThem.includes(file))).toEqual([]);
});

test('every link in a page leads to a file', async () => {
  const dead: string[] = [];
  for (const page of files.filter((file) => file.endsWith('.md') && !/^fixtures\/|\.expected\.md$/.test(file))) {
    // What stands in a span of code is no link, whatever it looks like.
    const text = (await read(page)).replaceAll(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
      const file = path.resolve(ROOT, path.dirname(page), target);
      await access(file).catch(() => dead.push(`${page}: ${target}`));
    }
  }
  expect(dead).toEqual([]);
});

test('every workflow pins its actions by commit and says which permissions it needs', async () => {
  const workflows = files.filter((file) => file.startsWith('.github/workflows/'));
  expect(workflows).not.toEqual([]);
  expect(await places(/uses: (?!\.\/)(?![\w./-]+@[0-9a-f]{40} # v)\S+/g, (file) => workflows.includes(file))).toEqual([]);
  for (const workflow of workflows) expect(await read(workflow)).toMatch(/^permissions:/m);
});

test('the CI script can be run', async () => {
  expect((await stat(path.join(ROOT, '.ci/run'))).mode & 0o111).not.toBe(0);
});

/**
 * Builds `dist/`: the CLI (a start, and the programs that it loads) and the Action, which need nothing installed beside them, the library,
 * its types, and the licences of the packages inside them. `npm run build -- DIR` writes elsewhere; a second argument `--no-types`
 * leaves the types out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { EXIT } from '../src/shells/exit-code.ts';
import { apart, buildApart } from './build/apart.ts';
import { arrayLoops } from './build/array-loops.ts';
import { atFirstCall } from './build/at-first-call.ts';
import { compiled } from './build/compiled.ts';
import { buildHcl, hclApart } from './build/hcl-apart.ts';
import { inAscii } from './build/in-ascii.ts';
import { notReached } from './build/not-reached.ts';

const root = path.resolve(import.meta.dirname, '..');
const flags = process.argv.slice(2);
const out = path.resolve(flags.find((flag) => !flag.startsWith('--')) ?? path.join(root, 'dist'));

/** What takes milliseconds to start and a verdict on a plan seldom needs, measured with `node --cpu-prof dist/cli.cjs`. */
const SELDOM_NEEDED = {
  'node:child_process': ['execFile', 'execFileSync', 'spawn', 'spawnSync'],
  'string-width': ['default'],
  'supports-hyperlinks': ['createSupportsHyperlinks'],
  tinyglobby: ['glob', 'isDynamicPattern'],
  'src/config/yaml-errors.ts': ['locate', 'parseYaml'],
  'src/ingest/cloudformation/template.ts': ['readTemplate'],
  'src/knowledge/classify/classify.ts': ['classify'],
  'src/knowledge/classify/name-of.ts': ['nameOf', 'servicesOf', 'snakeCase'],
  'src/knowledge/replacement.ts': ['replacementOf'],
  'src/report/json.ts': ['json', 'orderedJson'],
  'src/risk/content/yaml-document.ts': ['yamlDocument', 'yamlTemplate'],
  'src/shells/cli/init/initialize.ts': ['initialize'],
  'src/shells/cli/parallel.ts': ['judgeInWorkers', 'splitFiles', 'workersFor'],
  'src/shells/input/gunzip.ts': ['gunzip'],
  'src/shells/ledger/postgres.ts': ['postgresLedger', 'migratePostgres', 'migrationText'],
  'src/shells/source/json-blocks.ts': ['jsonBlocks', 'openDocument', 'textAt'],
  'src/shells/trust/verify-check.ts': ['verifyByCheck'],
  'src/report/html.ts': ['html'],
  'src/report/junit.ts': ['junit'],
  'src/report/markdown.ts': ['markdown'],
  'src/report/sarif.ts': ['sarif'],
  'src/guard/agents/settings.ts': ['withHook', 'withoutHook'],
  'src/shells/guard/base-policy.ts': ['basePolicy'],
  'src/trust/hash.ts': ['digestKeyId', 'digestKeyOf', 'digestOf', 'keyedHash', 'sha256'],
} as const;

/** The same of Node's own modules, of which packages use more than functions. */
const SELDOM_NEEDED_OF_NODE = {
  'node:crypto': [
    'createHash',
    'createHmac',
    'createPrivateKey',
    'createPublicKey',
    'createSecretKey',
    'generateKeyPairSync',
    'randomBytes',
    'sign',
    'verify',
  ],
  'node:fs/promises': [
    'appendFile',
    'chmod',
    'copyFile',
    'mkdir',
    'mkdtemp',
    'open',
    'readFile',
    'readdir',
    'readlink',
    'realpath',
    'rm',
    'stat',
    'symlink',
    'unlink',
    'writeFile',
  ],
  'node:module': ['createRequire'],
  'node:timers/promises': ['setTimeout'],
  'node:v8': ['cachedDataVersionTag', 'setFlagsFromString'],
} as const;

/** A bundle of `dist/` for each program that the start may load (`src/shells/main.ts`): what one needs, another need not carry. */
const PROGRAMS = {
  './cli/judge-program.ts': 'judge.cjs',
  './cli/digest-program.ts': 'digest.cjs',
  './cli/init-program.ts': 'init.cjs',
  './guard/guard-program.ts': 'guard.cjs',
  './cli/ledger-program.ts': 'ledger.cjs',
  './mcp/mcp-program.ts': 'mcp.cjs',
  './cli/trust-program.ts': 'trust.cjs',
} as const;

const COMMON: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  plugins: [hclApart, atFirstCall(root, SELDOM_NEEDED, SELDOM_NEEDED_OF_NODE), arrayLoops(root)],
  platform: 'node',
  // What Node would take of it asks for its parts in a way that no bundler follows.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  // A faster driver that `pg` asks for where somebody has installed it; nobody has, beside a bundle.
  external: ['pg-native'],
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/**
 * For what every start reads: nothing that only the eye needs. A user who hits a fault of ours sends a stack, which still names our
 * functions and a line.
 */
const LEAN: BuildOptions = { minifyWhitespace: true, lineLimit: 160 };

/** CommonJS: it starts faster so than as a module, and most packages are CommonJS themselves. */
const COMMON_JS: BuildOptions = { format: 'cjs', supported: { 'dynamic-import': false } };

/** Some packages ask where their module lies, which CommonJS does not say by itself. */
const BUNDLE_URL = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";
const WITH_URL: BuildOptions = { ...COMMON_JS, define: { 'import.meta.url': 'bundleUrl' }, banner: { js: BUNDLE_URL } };
/** The same for who asks it of `new URL` only, and seldom: it is made then. */
const URL_WHEN_ASKED = "const bundleUrl = { toString: () => require('node:url').pathToFileURL(__filename).href };";
const WITH_URL_WHEN_ASKED: BuildOptions = { ...WITH_URL, banner: { js: URL_WHEN_ASKED } };

async function buildBundles(): Promise<void> {
  const plugins = [...(COMMON.plugins ?? []), apart(root)];
  const programs = await Promise.all(
    Object.entries(PROGRAMS).map(([entry, file]) =>
      build({
        ...COMMON,
        ...LEAN,
        ...WITH_URL_WHEN_ASKED,
        plugins,
        entryPoints: [path.join('src/shells', entry)],
        outfile: path.join(out, file),
      }),
    ),
  );
  const worker = await build({
    ...COMMON,
    ...LEAN,
    ...WITH_URL,
    plugins,
    entryPoints: ['src/shells/cli/judge-worker.ts'],
    outfile: path.join(out, 'judge-worker.cjs'),
  });
  await Promise.all(Object.values(PROGRAMS).map((file) => writeInAscii(path.join(out, file))));
  const start = await build({
    ...COMMON,
    ...COMMON_JS,
    entryPoints: ['src/shells/main.ts'],
    outfile: path.join(out, 'cli.cjs'),
    plugins: [compiled(root, out, PROGRAMS), atFirstCall(root, {}, SELDOM_NEEDED_OF_NODE)],
    banner: { js: '#!/usr/bin/env node' },
  });
  await chmod(path.join(out, 'cli.cjs'), 0o755);
  const beside = await buildApart({ ...COMMON, ...COMMON_JS, plugins: [] }, out);
  const hcl = await buildHcl({ ...COMMON, ...WITH_URL }, out);
  const library = await build({
    ...COMMON,
    entryPoints: ['src/index.ts'],
    outfile: path.join(out, 'index.js'),
    format: 'esm',
    // Packages that are CommonJS ask for Node's modules by `require`.
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  });
  await writeFile(
    path.join(out, 'THIRD-PARTY-LICENSES.txt'),
    await licences([...[start, ...programs, worker, library].map(({ metafile }) => metafile), ...beside, hcl]),
  );
}

async function writeInAscii(file: string): Promise<void> {
  await writeFile(file, inAscii(await readFile(file, 'utf8')));
}

/** The Action is committed, since GitHub runs it as it lies in the repository; its licences lie beside it. */
async function buildAction(): Promise<void> {
  const folder = path.join(out, 'action');
  const action = await build({
    ...COMMON,
    ...WITH_URL,
    entryPoints: ['src/shells/action/main.ts'],
    // Artifacts are only left here: fetching goes through GitHub's REST interface.
    plugins: [hclApart, atFirstCall(root, SELDOM_NEEDED, SELDOM_NEEDED_OF_NODE), notReached(['unzip-stream']), arrayLoops(root)],
    outfile: path.join(folder, 'index.cjs'),
  });
  const hcl = await buildHcl({ ...COMMON, ...WITH_URL }, folder);
  await writeFile(path.join(folder, 'THIRD-PARTY-LICENSES.txt'), await licences([action.metafile, hcl]));
}

/**
 * Runs what is asked most often once, so that the code which V8 compiles for it lies beside the program from the first use on. The plan
 * is a routine one: code that only a disaster runs would be read at every start, which costs each small plan 2 to 6 ms.
 */
function warmUp(): void {
  const plan = path.join(root, 'fixtures/lambda-code-deploy/input.json');
  for (const asked of [
    ['analyze', plan],
    ['digest', plan],
    ['guard', 'check', 'terraform plan'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [path.join(out, 'cli.cjs'), ...asked], { encoding: 'utf8' });
    if (status === null || status === EXIT.undecided) throw new Error(`What was built does not run: ${stderr}`);
  }
}

/** The licence texts of every package that was bundled: they ask to travel with the code. */
async function licences(metafiles: readonly (Metafile | undefined)[]): Promise<string> {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile?.inputs ?? {}));
  const packages = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const texts = await Promise.all([...packages].toSorted().map((folder) => licence(path.join(root, folder))));
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function licence(folder: string): Promise<string> {
  const about = await readJson(path.join(folder, 'package.json'));
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  const head = `${about.name} ${about.version} (${about.license})\n\n`;
  if (file !== undefined) return `${head}${await readFile(path.join(folder, file), 'utf8')}`;
  if (about.license === undefined || about.author === undefined) {
    throw new Error(`${about.name} says neither its licence nor its author; it cannot be bundled.`);
  }
  return `${head}By ${about.author}. The package carries no licence text besides this.\n`;
}

async function readJson(file: string): Promise<{ name: string; version: string; license?: string; author?: string }> {
  return JSON.parse(await readFile(file, 'utf8'));
}

await rm(out, { recursive: true, force: true });
await buildBundles();
await buildAction();
warmUp();
if (!flags.includes('--no-types')) {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json'), '--outDir', path.join(out, 'types')], {
    stdio: 'inherit',
  });
}

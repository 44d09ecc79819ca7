import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { DEFAULTS, RESOURCES, SAME_AS, TWINS } from '../../src/generated/knowledge-data.ts';
import { REPLACEMENTS } from '../../src/generated/replacements.ts';
import { inAscii } from './in-ascii.ts';

/** Packages that lie in files of their own beside the programs: most runs use none of them. */
const PACKAGES = ['yaml', 'pg'];

/** The same of validators, each with what it exports: a plan of Terraform that nobody keeps a record of needs none of them. */
const VALIDATORS: Readonly<Record<string, readonly string[]>> = {
  'validate-assessment': ['validateAssessment'],
  'validate-cloudformation-change-set': ['validateChange', 'validateCloudformationChangeSet'],
  'validate-knowledge': ['validateKnowledge'],
  'validate-ledger': ['validateCheckpointBody', 'validateLedger'],
  'validate-policy': ['validatePolicy'],
};

const KNOWLEDGE = 'knowledge.txt';
/** Asked only where a template lies in a plan. */
const REPLACING = 'replacements.txt';
const NAMESPACE = 'apart';
const SEPARATOR = '\0';
/** Entries are JSON, in which an escape says the same; names are ASCII. */
const TABLES = [inAscii(RESOURCES), SAME_AS, TWINS].join(SEPARATOR);

/**
 * Leaves out of a program what it reads from files beside it. A start has to read, map and check every byte of a program and of
 * the code compiled for it, whether the run needs it or not.
 */
export function apart(root: string): Plugin {
  return {
    name: NAMESPACE,
    setup(given): void {
      given.onResolve({ filter: new RegExp(`^(?:${PACKAGES.join('|')})$`) }, ({ path: name }) => ({
        path: `./${name}.cjs`,
        external: true,
      }));
      given.onResolve(
        { filter: /^\..*\/generated\/(?:validate-[\w-]+\.js|knowledge-data\.ts|replacements\.ts)$/ },
        ({ path: name }) => {
          const file = path.parse(name).name;
          return file in VALIDATORS || file in TEXTS ? { path: file, namespace: NAMESPACE } : undefined;
        },
      );
      given.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path: file }) => ({
        contents: TEXTS[file]?.() ?? standIns(file),
        resolveDir: root,
      }));
      given.onResolve({ filter: /^\.\/validate-[\w-]+\.cjs$/ }, ({ path: name }) => ({ path: name, external: true }));
    },
  };
}

/** The first call loads a validator; its errors are those of its last call. */
function standIns(file: string): string {
  const stands = (VALIDATORS[file] ?? []).map((name) => {
    const real = `require('./${file}.cjs').${name}`;
    return `export const ${name} = Object.defineProperty((given) => ${real}(given), 'errors', { get: () => ${real}.errors });`;
  });
  return stands.join('\n');
}

/** Tables that are read from a text beside the program. */
const TEXTS: Readonly<Record<string, () => string>> = { 'knowledge-data': knowledge, replacements };

function knowledge(): string {
  return [
    wholeText(KNOWLEDGE, TABLES),
    `export const [RESOURCES, SAME_AS, TWINS] = text.split(${JSON.stringify(SEPARATOR)});`,
    `export const DEFAULTS = ${JSON.stringify(DEFAULTS)};`,
  ].join('\n');
}

function replacements(): string {
  return [wholeText(REPLACING, REPLACEMENTS), 'export const REPLACEMENTS = text;'].join('\n');
}

/** A part of a table would pass for knowledge that is not there. */
function wholeText(file: string, content: string): string {
  return [
    "import { readFileSync } from 'node:fs';",
    "import { join } from 'node:path';",
    `const text = readFileSync(join(__dirname, '${file}'), 'latin1');`,
    `if (text.length !== ${content.length}) throw new Error('${file} is not whole.');`,
  ].join('\n');
}

/** Writes what was left out, and tells what went into it. */
export async function buildApart(options: BuildOptions, folder: string): Promise<readonly (Metafile | undefined)[]> {
  await writeFile(path.join(folder, KNOWLEDGE), TABLES);
  await writeFile(path.join(folder, REPLACING), REPLACEMENTS);
  const packages = PACKAGES.map((name) => ({
    outfile: path.join(folder, `${name}.cjs`),
    stdin: { contents: `module.exports = require('${name}');`, resolveDir: options.absWorkingDir ?? '.' },
  }));
  const validators = Object.keys(VALIDATORS).map((file) => ({
    outfile: path.join(folder, `${file}.cjs`),
    entryPoints: [`src/generated/${file}.js`],
  }));
  return Promise.all([...packages, ...validators].map(async (what) => (await build({ ...options, ...what })).metafile));
}

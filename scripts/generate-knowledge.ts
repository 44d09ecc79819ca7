/** Writes src/generated/knowledge-data.ts and replacements.ts out of src/knowledge/data. As a command: `[OUTPUT FOLDER]`. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { locate, parseYaml, type Validator } from '../src/config/yaml-errors.ts';
import type { KnowledgeDefaults } from '../src/generated/knowledge-defaults.ts';
import type { Knowledge, ResourceKnowledge } from '../src/generated/knowledge.ts';
import { missingFields } from '../src/knowledge/complete.ts';
import { ConfigError } from '../src/model/errors.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const DATA = path.join(ROOT, 'src/knowledge/data');
const DEFAULTS_FILE = 'defaults.yaml';
/** Each type of CloudFormation, as its registry describes it. */
const CATALOGUE = 'aws-catalogue-cloudformation.jsonl';
const BANNER = '// Generated from src/knowledge/data/ by `npm run generate`. Do not edit.\n';

/** One file of knowledge: its path under src/knowledge/data, its text and what it says. */
export interface KnowledgeFile {
  readonly file: string;
  readonly text: string;
  readonly knowledge: Knowledge;
}

/** Checks all knowledge and writes it as one module: a line per type, each entry as JSON text that is parsed when it is asked for. */
export async function generateKnowledge(out: string): Promise<void> {
  const files = await readKnowledge();
  const names = namesOf(files);
  const resources = new Map(files.flatMap(({ knowledge }) => Object.entries(knowledge.resources)).toSorted(byName));
  const sections = [
    tableOf(
      'RESOURCES',
      'Every listed type with its entry as JSON: a plan names few types, and only theirs need be parsed.',
      [...resources].map(([type, entry]): Line => [type, JSON.stringify(entry)]),
    ),
    tableOf('SAME_AS', 'Other names of listed types, and what each stands for.', [...names].toSorted(byName)),
    tableOf('TWINS', 'Types of CloudFormation, and the listed types that describe each of them.', twinsOf(resources)),
    `export const DEFAULTS: KnowledgeDefaults = ${JSON.stringify(await readDefaults(), null, 2)};\n`,
  ];
  const imports = "import type { KnowledgeDefaults } from './knowledge-defaults.ts';\n";
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'knowledge-data.ts'), [BANNER + imports, ...sections].join('\n'));
  await writeFile(path.join(out, 'replacements.ts'), BANNER + (await replacements()));
}

/** A module of its own, since few runs ask for it: what replaces the objects of each type of CloudFormation. */
async function replacements(): Promise<string> {
  const lines = (await readFile(path.join(DATA, CATALOGUE), 'utf8')).trimEnd().split('\n');
  const types: readonly { readonly type: string; readonly replace: string }[] = lines.map((line) => JSON.parse(line));
  return tableOf(
    'REPLACEMENTS',
    'Properties of types of CloudFormation whose change replaces an object; behind a `?`, may replace it.',
    types.map(({ type, replace }): Line => [type, replace]).toSorted(byName),
  );
}

/** Every file of knowledge, valid and complete, in the order of their names. */
export async function readKnowledge(): Promise<readonly KnowledgeFile[]> {
  const validate = await validator<Knowledge>('knowledge');
  const found = await readdir(DATA, { recursive: true });
  const files = found.filter((file) => file.endsWith('.yaml') && file !== DEFAULTS_FILE).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(DATA, file), 'utf8');
      const knowledge = parseYaml({ text, file, validate, what: 'knowledge file' });
      refuseGaps({ file, text, knowledge });
      return { file, text, knowledge };
    }),
  );
}

async function readDefaults(): Promise<KnowledgeDefaults> {
  const text = await readFile(path.join(DATA, DEFAULTS_FILE), 'utf8');
  const validate = await validator<KnowledgeDefaults>('knowledge-defaults');
  return parseYaml({ text, file: DEFAULTS_FILE, validate, what: 'defaults of knowledge' });
}

async function validator<T>(schema: string): Promise<Validator<T>> {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
  return ajv.compile<T>(JSON.parse(await readFile(path.join(ROOT, 'schemas', `${schema}.schema.json`), 'utf8')));
}

/** Blastgate's own entries start from nothing, so each must say all that an entry needs, and each file where it was read. */
function refuseGaps({ file, text, knowledge }: KnowledgeFile): void {
  if (knowledge.source === undefined) throw fault('The file names no source.', file, locate(text, []));
  for (const [type, entry] of Object.entries(knowledge.resources)) {
    const missing = missingFields(entry);
    if (missing.length > 0) throw fault(`${type} needs ${missing.join(', ')}.`, file, locate(text, ['resources', type]));
  }
}

/** The types that the other names stand for. A type or name that stands twice would be decided by the order of files. */
function namesOf(files: readonly KnowledgeFile[]): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { file, text, knowledge } of files) {
    for (const [type, entry] of Object.entries(knowledge.resources)) {
      for (const name of [type, ...(entry.same_as ?? [])]) {
        const first = seen.get(name);
        if (first !== undefined) throw fault(`${name} stands in ${first} too.`, file, locate(text, ['resources', type]));
        seen.set(name, file);
        if (name !== type) names.set(name, type);
      }
    }
  }
  return names;
}

function twinsOf(resources: ReadonlyMap<string, ResourceKnowledge>): readonly Line[] {
  const twins = new Map<string, string[]>();
  for (const [type, { cfn }] of resources) {
    if (cfn !== undefined) twins.set(cfn, [...(twins.get(cfn) ?? []), type]);
  }
  return [...twins].toSorted(byName).map(([cfn, types]): Line => [cfn, types.join(' ')]);
}

type Line = readonly [key: string, text: string];

/** One text, of which a run cuts what it asks for: to make a map of as many entries takes longer than to judge a small plan. */
function tableOf(name: string, comment: string, lines: readonly Line[]): string {
  const rows = lines.map(([key, text]) => `${key}\t${text}\n`).join('');
  const literal = rows.replaceAll(/[\\`]|\$\{/g, (sign) => `\\${sign}`);
  return `/** ${comment} A line for each: name, tab, text. */\nexport const ${name} = \`\n${literal}\`;\n`;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function fault(message: string, file: string, position: { line?: number; column?: number }): ConfigError {
  const where = `${file}:${position.line ?? 1}:${position.column ?? 1}`;
  return new ConfigError(`${where}: ${message}`, 'Correct the knowledge file.', { file, position });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await generateKnowledge(path.resolve(process.argv[2] ?? path.join(ROOT, 'src/generated')));
}

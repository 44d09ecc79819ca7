/**
 * `npm run generate:aws`: lists every resource type of AWS in src/knowledge/data/. Its packages weigh some 400 MB and lie in a
 * folder of their own, scripts/aws-catalogue, where this installs them; what it writes is committed, so nothing else needs them.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pairOf } from './aws-catalogue/pair-types.ts';
import { readCloudFormation, type ServiceSpec } from './aws-catalogue/read-cloudformation.ts';
import { readTerraform, type CatalogueType } from './aws-catalogue/read-terraform.ts';
import { readKnowledge } from './generate-knowledge.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const TOOLS = path.join(ROOT, 'scripts/aws-catalogue');
const OUT = path.join(ROOT, 'src/knowledge/data');

/** What forces replacement, asked of provider 5.100.0 itself: the package says it of three types only. */
async function forceNew(): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map(Object.entries(JSON.parse(await readFile(path.join(TOOLS, 'force-new.json'), 'utf8'))));
}

/** What an entry says to be the same thing, and what the names say of the others. */
async function pairs(terraform: readonly CatalogueType[], cloudFormation: readonly CatalogueType[]): Promise<CatalogueType[]> {
  const entries = (await readKnowledge()).flatMap(({ knowledge }) => Object.entries(knowledge.resources));
  const listed = new Map(entries.map(([type, { cfn }]) => [type, cfn]));
  const names = cloudFormation.map(({ type }) => type);
  return terraform.map((row) => {
    const cfn = listed.get(row.type) ?? pairOf(row.type, names);
    return cfn === undefined ? row : { ...row, cfn };
  });
}

/** One type a line, sorted, so that a new version of a provider is a diff that can be read. */
async function write(file: string, types: readonly CatalogueType[]): Promise<void> {
  const lines = types.toSorted((a, b) => (a.type < b.type ? -1 : 1)).map((type) => `${JSON.stringify(compact(type))}\n`);
  await writeFile(path.join(OUT, file), lines.join(''));
  process.stdout.write(`${file}: ${types.length} types\n`);
}

function compact({ type, attributes, replace, ...rest }: CatalogueType): object {
  return { type, attributes: attributes.join(' '), replace: replace.join(' '), ...rest };
}

execFileSync('npm', ['ci', '--prefix', TOOLS], { stdio: 'inherit' });
const spec: ServiceSpec = createRequire(path.join(TOOLS, 'package.json'))('@aws-cdk/aws-service-spec');
const cloudFormation = readCloudFormation(spec);
const terraform = await readTerraform(path.join(TOOLS, 'node_modules/@cdktf/provider-aws/lib'), await forceNew());
await write('aws-catalogue-cloudformation.jsonl', cloudFormation);
await write('aws-catalogue-terraform.jsonl', await pairs(terraform, cloudFormation));

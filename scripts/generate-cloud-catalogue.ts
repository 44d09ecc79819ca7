/**
 * `npm run generate:clouds`: lists every resource type of Google Cloud, Azure, Microsoft Entra, Kubernetes and Helm in
 * src/knowledge/data/. Its packages weigh some 600 MB and lie in a folder of their own, scripts/cloud-catalogue, where this installs
 * them; what it writes is committed, so nothing else needs them. The packages do not say what forces a replacement.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readTerraform } from './aws-catalogue/read-terraform.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const TOOLS = path.join(ROOT, 'scripts/cloud-catalogue');
const OUT = path.join(ROOT, 'src/knowledge/data');
const PROVIDERS = ['google', 'azurerm', 'azuread', 'kubernetes', 'helm'] as const;

async function list(provider: (typeof PROVIDERS)[number]): Promise<void> {
  const types = await readTerraform(path.join(TOOLS, 'node_modules/@cdktf', `provider-${provider}`, 'lib'), new Map());
  const lines = types
    .toSorted((a, b) => (a.type < b.type ? -1 : 1))
    .map(({ type, attributes }) => `${JSON.stringify({ type, attributes: attributes.join(' ') })}\n`);
  await writeFile(path.join(OUT, `${provider}-catalogue.jsonl`), lines.join(''));
  process.stdout.write(`${provider}-catalogue.jsonl: ${types.length} types\n`);
}

if (!process.argv.includes('--installed'))
  execFileSync('npm', ['ci', '--legacy-peer-deps', '--prefix', TOOLS], { stdio: 'inherit' });
for (const provider of PROVIDERS) await list(provider);

/** Writes src/generated/ from schemas/, knowledge data, rule pages, templates and the scanner's loops; with an argument into that folder instead, for the freshness test. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { generateKnowledge } from './generate-knowledge.ts';
import { generateNamedWords } from './generate-named-words.ts';
import { generatePage } from './generate-page.ts';
import { generateRulePages } from './generate-rule-pages.ts';
import { generateScanner } from './generate-scanner.ts';
import { generateSignals } from './generate-signals.ts';
import { generateTemplates } from './generate-templates.ts';
import { generateValidators } from './generate-validators.ts';

const root = path.resolve(import.meta.dirname, '..');
const out = path.resolve(process.argv[2] ?? path.join(root, 'src/generated'));

const BANNER = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

async function generateTypes(): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const file of (await readdir(path.join(root, 'schemas'))).toSorted()) {
    const name = file.replace('.schema.json', '');
    const schema: JSONSchema = JSON.parse(await readFile(path.join(root, 'schemas', file), 'utf8'));
    const types = await compile(schema, name, {
      bannerComment: BANNER,
      additionalProperties: true,
      style: { singleQuote: true },
      unreachableDefinitions: true,
    });
    await writeFile(path.join(out, `${name}.ts`), types);
  }
}

await generateTypes();
await generateValidators(out);
await generateKnowledge(out);
await generateRulePages(out);
await generateScanner(out);
await generateSignals(out);
await generateNamedWords(out);
await generateTemplates(out);
await generatePage(out);

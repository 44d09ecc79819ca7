/** Writes src/generated/signals-data.ts out of src/policy/signals/data. As a command: `[OUTPUT FOLDER]`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchemaObject } from 'ajv';
import { parseYaml } from '../src/config/yaml-errors.ts';
import type { SignalFile } from '../src/generated/signals.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const FILE = 'agents.yaml';
const BANNER = '// Generated from src/policy/signals/data/ by `npm run generate`. Do not edit.\n';

/** Checks the table of signals and writes it as one module. Throws ConfigError where the table breaks its schema. */
export async function generateSignals(out: string): Promise<void> {
  const ajv = new Ajv({ allErrors: true, verbose: true });
  const schema: AnySchemaObject = JSON.parse(await readFile(path.join(ROOT, 'schemas/signals.schema.json'), 'utf8'));
  const text = await readFile(path.join(ROOT, 'src/policy/signals/data', FILE), 'utf8');
  const table = parseYaml({ text, file: FILE, validate: ajv.compile<SignalFile>(schema), what: 'table of signals' });
  await mkdir(out, { recursive: true });
  const rows = [
    "import type { AgentSignal, KnownAutomation } from './signals.ts';\n",
    `export const SIGNALS: readonly AgentSignal[] = ${JSON.stringify(table.signals, null, 2)};\n`,
    `export const AUTOMATION: readonly KnownAutomation[] = ${JSON.stringify(table.automation, null, 2)};\n`,
  ];
  await writeFile(path.join(out, 'signals-data.ts'), BANNER + rows.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await generateSignals(path.resolve(process.argv[2] ?? path.join(ROOT, 'src/generated')));
}

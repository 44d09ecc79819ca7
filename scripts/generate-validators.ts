import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const schemas = path.resolve(import.meta.dirname, '../schemas');

/** Definitions that are checked by themselves, because they arrive one by one; every schema's root is checked too. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  'terraform-plan': ['resourceChange', 'stateResource'],
  'cloudformation-change-set': ['change'],
  decision: ['envelope'],
  ledger: ['checkpointBody'],
};

/** A person corrects these files: every fault is told, with what was written and what is allowed. */
const WRITTEN_BY_HAND: ReadonlySet<string> = new Set(['keys', 'knowledge', 'policy']);
const HELPFUL = { allErrors: true, verbose: true } as const;

/** Writes `validate-NAME.js` and its types for every schema: ajv's code, compiled ahead so that nothing is compiled at start. */
export async function generateValidators(out: string): Promise<void> {
  for (const file of (await readdir(schemas)).toSorted()) {
    const name = file.replace('.schema.json', '');
    const schema: Schema = JSON.parse(await readFile(path.join(schemas, file), 'utf8'));
    const exported = exportsOf(name, schema);
    const ajv = new Ajv({
      ...(WRITTEN_BY_HAND.has(name) ? HELPFUL : {}),
      allowUnionTypes: true,
      code: { source: true, esm: true },
    });
    ajv.addSchema(schema);
    const source = standalone.default(ajv, exported);
    await writeFile(path.join(out, `validate-${name}.js`), BANNER + (await selfContained(source)));
    await writeFile(path.join(out, `validate-${name}.d.ts`), declarations(name, schema, exported));
  }
}

const BANNER = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

interface Schema {
  readonly $id: string;
  readonly title?: string;
  readonly definitions?: Readonly<Record<string, { readonly title?: string }>>;
}

function exportsOf(name: string, schema: Schema): Record<string, string> {
  const pieces = (PIECES[name] ?? []).filter((piece) => schema.definitions?.[piece] !== undefined);
  return Object.fromEntries([
    [`validate${pascal(name)}`, schema.$id],
    ...pieces.map((piece) => [`validate${pascal(piece)}`, `${schema.$id}#/definitions/${piece}`]),
  ]);
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** ajv's code loads helpers at run time with `require`, also as an ES module: they are bundled in. */
async function selfContained(source: string): Promise<string> {
  const bundled = await build({
    stdin: { contents: source, resolveDir: path.dirname(schemas), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    legalComments: 'none',
  });
  return bundled.outputFiles[0]?.text ?? '';
}

/** Each validator is a type guard for the type that was generated from the same schema, where the schema gives it a title. */
function declarations(name: string, schema: Schema, exported: Readonly<Record<string, string>>): string {
  const guards = Object.entries(exported).map(([validator, id]) => {
    const [, piece] = id.split('#/definitions/');
    const title = piece === undefined ? schema.title : schema.definitions?.[piece]?.title;
    return { validator, type: title ?? 'unknown' };
  });
  const types = guards.map(({ type }) => type).filter((type) => type !== 'unknown');
  return [
    `${BANNER}import type { ValidateFunction } from 'ajv';`,
    ...(types.length > 0 ? [`import type { ${types.join(', ')} } from './${name}.ts';`] : []),
    ...guards.map(({ validator, type }) => `export const ${validator}: ValidateFunction<${type}>;`),
    '',
  ].join('\n');
}

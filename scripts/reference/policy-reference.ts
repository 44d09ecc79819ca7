import { readFile } from 'node:fs/promises';
import path from 'node:path';

const SCHEMA = path.resolve(import.meta.dirname, '../../schemas/policy.schema.json');

const HEAD = `# Policy reference

<!-- Written by \`npm run docs\` from schemas/policy.schema.json. Do not edit. -->

Every setting of \`.blastgate.yml\`, by its path. What you leave out takes the default. [The policy file](policy.md) explains what the
settings are for; [the schema](../schemas/policy.schema.json) itself completes and checks the file in editors. \`[]\` stands for each
element of a list, \`{a,b}\` for either name. **Required** means: where the setting above it is given.
`;

/** The part of JSON Schema that schemas/policy.schema.json uses. */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

interface Setting {
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** The page that lists every setting of a policy: a section for each name at the top, a row for each setting below it. */
export async function policyReference(): Promise<string> {
  const root: Schema = JSON.parse(await readFile(SCHEMA, 'utf8'));
  const resolve = resolver(root);
  const sections = children('', root, resolve)
    .filter((setting) => setting.path !== '$schema')
    .map((top) => section(top, resolve));
  return [HEAD, ...sections].join('\n');
}

type Resolve = (schema: Schema) => Schema;

/** What stands beside a reference (its description) goes before what stands in the definition. */
function resolver({ definitions = {} }: Schema): Resolve {
  return ({ $ref, ...own }) => ($ref === undefined ? own : { ...definitions[$ref.replace('#/definitions/', '')], ...own });
}

function section(top: Setting, resolve: Resolve): string {
  const inside = below(top, resolve);
  const said = inside.length === 0 ? [valueLine(top, resolve)] : table([top, ...inside].filter(saysSomething), resolve);
  return `${[`## \`${top.path}\``, '', ...about(top.schema), ...said].join('\n')}\n`;
}

function valueLine({ schema, required }: Setting, resolve: Resolve): string {
  return `${required ? '**Required.** ' : ''}Value: ${valueOf(schema, resolve)}`;
}

function table(settings: readonly Setting[], resolve: Resolve): readonly string[] {
  return ['| Setting | Value | Meaning |', '| --- | --- | --- |', ...settings.map((setting) => row(setting, resolve))];
}

function about({ description }: Schema): readonly string[] {
  return description === undefined ? [] : [description, ''];
}

/** An object is told by the settings in it, unless there is a word of its own to say. */
function saysSomething({ path: name, schema, required }: Setting): boolean {
  return schema.properties === undefined || (name.includes('.') && schema.description !== undefined) || required;
}

function row({ path: name, schema, required }: Setting, resolve: Resolve): string {
  // The sentence of the whole section stands above its table.
  const meaning = name.includes('.') ? (schema.description ?? '') : '';
  const cells = [`\`${name}\``, valueOf(schema, resolve), [required ? '**Required.**' : '', meaning].join(' ').trim()];
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

function below(parent: Setting, resolve: Resolve): readonly Setting[] {
  const { items } = parent.schema;
  const [prefix, holder] = items === undefined ? [`${parent.path}.`, parent.schema] : [`${parent.path}[].`, resolve(items)];
  return children(prefix, holder, resolve).flatMap((child) => [child, ...below(child, resolve)]);
}

/** The settings of an object. Names that mean the same thing, without a word of their own, are one. */
function children(prefix: string, { properties = {}, required = [] }: Schema, resolve: Resolve): readonly Setting[] {
  const alike = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(properties)) {
    const kind = resolve(schema).properties !== undefined && schema.description === undefined ? JSON.stringify(schema) : name;
    alike.set(kind, [...(alike.get(kind) ?? []), name]);
  }
  return [...alike.values()].map((names) => ({
    path: prefix + (names.length === 1 ? names.join() : `{${names.join(',')}}`),
    schema: resolve(properties[names[0] ?? ''] ?? {}),
    required: names.some((name) => required.includes(name)),
  }));
}

function valueOf(schema: Schema, resolve: Resolve): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map((each) => valueOf(resolve(each), resolve)).join(' or ');
  if (schema.items !== undefined) return `list of ${valueOf(resolve(schema.items), resolve)}`;
  if (schema.enum !== undefined) return schema.enum.map((each) => `\`${each}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  return schema.type === 'integer' ? rangeOf(schema) : kindOf(schema);
}

function rangeOf({ minimum = 0, maximum }: Schema): string {
  return `whole number, ${minimum}${maximum === undefined ? ' or more' : ` to ${maximum}`}`;
}

function kindOf({ type = '', pattern }: Schema): string {
  if (pattern !== undefined) return `text like \`${pattern}\``;
  return { boolean: '`true` or `false`', object: 'settings', string: 'text' }[type] ?? 'any value';
}

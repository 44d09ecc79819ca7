import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** One resource type of a provider or of CloudFormation, as it is listed in the catalogue. */
export interface CatalogueType {
  readonly type: string;
  /** Name and how it is given: `!` required, `?` optional, `=` computed, `?=` optional and computed; `[]` after the name of a block. */
  readonly attributes: readonly string[];
  /** The attributes whose change replaces the object. */
  readonly replace: readonly string[];
  /** Where the type is documented, under the provider's page. */
  readonly docs?: string;
  /** The CloudFormation type of the same thing. */
  readonly cfn?: string;
  /** The types that an attribute refers to. */
  readonly references?: Readonly<Record<string, readonly string[]>>;
}

const SOURCE_MAP = 'sourceMappingURL=data:application/json;base64,';
const ATTRIBUTE = /\/\/ (\w+) - computed: (true|false), optional: (true|false), required: (true|false)/gu;
const BLOCK = /^\s+(\w+): \{\s+value: [^\n]+\s+isBlock: true/gmu;
/** Data sources lie beside the resources: `data-aws-vpc`; `data-factory` is a resource. */
const DATA_SOURCE = /^data-(aws|azuread|azurerm|google|helm|kubernetes)-/u;
const DOCS = /\/docs\/resources\/(\w+)/u;

/**
 * Every resource type of a provider's package, such as @cdktf/provider-aws. Loading the package takes seconds and half a gigabyte, so its files are read
 * instead: each carries the TypeScript it was made from, where a comment says of every attribute how it is given.
 */
export async function readTerraform(folder: string, forceNew: ReadonlyMap<string, readonly string[]>): Promise<CatalogueType[]> {
  const modules = (await readdir(folder)).filter((name) => !DATA_SOURCE.test(name) && name !== 'provider');
  const types = await Promise.all(modules.map((name) => readModule(path.join(folder, name, 'index.js'), forceNew)));
  return types.flatMap((type) => type ?? []);
}

async function readModule(file: string, forceNew: ReadonlyMap<string, readonly string[]>): Promise<CatalogueType | undefined> {
  const code = await readFile(file, 'latin1').catch(() => '');
  const type = /^\w+\.tfResourceType = "([^"]+)";/mu.exec(code)?.[1];
  const map = code.slice(code.lastIndexOf(SOURCE_MAP) + SOURCE_MAP.length).trim();
  if (type === undefined) return undefined;
  const source = String(JSON.parse(Buffer.from(map, 'base64').toString('utf8')).sourcesContent[0]);
  const start = source.indexOf('extends cdktf.TerraformResource');
  if (start < 0) return undefined;
  const body = source.slice(start);
  const docs = DOCS.exec(source)?.[1];
  return {
    type,
    attributes: attributesOf(body),
    replace: forceNew.get(type) ?? [],
    ...(docs === undefined ? {} : { docs: `hashicorp/aws/docs/resources/${docs}` }),
  };
}

function attributesOf(body: string): readonly string[] {
  const blocks = new Set([...body.slice(body.indexOf('synthesizeHclAttributes')).matchAll(BLOCK)].map(([, name]) => name));
  const given = [...body.matchAll(ATTRIBUTE)].map(([, name = '', computed, optional, required]) => {
    const how = required === 'true' ? '!' : `${optional === 'true' ? '?' : ''}${computed === 'true' ? '=' : ''}`;
    return `${name}${blocks.has(name) ? '[]' : ''}${how}`;
  });
  return [...new Set(given)].toSorted();
}

import type { ResourceChange } from '../../model/plan.ts';
import type { StackExport, StackImport } from '../../model/stack-link.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { namesIn } from './address.ts';
import { type Block, referencesIn } from './configuration.ts';
import { tracedReferences } from './feeds.ts';
import { entriesOf, objectOf, textOf } from './fields.ts';
import { type Scope, targetsOf } from './references.ts';
import { stateWords } from './state-words.ts';

/** What a configuration gives to other stacks and takes from them. */
export interface StackLinks {
  readonly exports: readonly StackExport[];
  readonly imports: readonly StackImport[];
  /** The data sources that read from other stacks, by configuration address. */
  readonly readers: ReadonlyMap<string, Reader>;
}

/** The outputs of the root module and the parameters it writes; the remote states and parameters it reads, with who uses them. */
export function stackLinks(scope: Scope): StackLinks {
  const [root] = scope.modules;
  const blocks = [...scope.blocks.values()];
  const outputs = root === undefined ? [] : entriesOf(root.json['outputs']);
  const readers = new Map(blocks.flatMap(readerOf));
  return {
    exports: [
      ...outputs.flatMap(([name, output]) => {
        const references = referencesIn(objectOf(output)['expression']);
        const from = root === undefined ? [] : [...targetsOf(references, root, scope)];
        return from.length === 0 ? [] : [{ kind: 'state-output' as const, name, from }];
      }),
      ...blocks.filter(({ local }) => local.startsWith('aws_ssm_parameter.')).flatMap(parameterOf),
    ],
    imports: importsOf(blocks, readers),
    readers,
  };
}

function parameterOf({ address, json }: Block): readonly StackExport[] {
  const name = constantOf(json, 'name');
  return typeof name === 'string' ? [{ kind: 'parameter', name, from: [address] }] : [];
}

/** The parameters whose name is only known in their rows. */
export function changedParameters(changes: readonly ResourceChange[], known: readonly StackExport[]): readonly StackExport[] {
  const named = new Set(known.filter(({ kind }) => kind === 'parameter').flatMap(({ from }) => from));
  return changes.flatMap(({ type, configAddress, before, after }) => {
    if (type !== 'aws_ssm_parameter' || named.has(configAddress)) return [];
    const name = before?.['name'] ?? after?.['name'];
    return typeof name === 'string' ? [{ kind: 'parameter', name, from: [configAddress] }] : [];
  });
}

function constantOf(json: JsonObject, argument: string): Json | undefined {
  return objectOf(objectOf(json['expressions'])[argument])['constant_value'];
}

/** A data source that reads what another stack gives. */
interface Reader {
  readonly link: Omit<StackImport, 'name' | 'by'>;
  /** The parameter's name; of a state the name of the output stands in the references to it. */
  readonly parameter: string | undefined;
}

function importsOf(blocks: readonly Block[], readers: ReadonlyMap<string, Reader>): readonly StackImport[] {
  if (readers.size === 0) return [];
  const users = new Map<string, { readonly reader: Reader; readonly name: string; readonly by: Set<string> }>();
  for (const { address, references } of tracedReferences(blocks.filter(({ isManaged }) => isManaged))) {
    for (const reference of references) {
      const { source, rest } = split(reference);
      const reader = readers.get(source);
      if (reader === undefined) continue;
      const name = reader.parameter ?? outputIn(rest);
      const known = users.get(`${source} ${name}`) ?? { reader, name, by: new Set<string>() };
      users.set(`${source} ${name}`, known);
      known.by.add(address);
    }
  }
  return [...users.values()].map(({ reader, name, by }) => ({ ...reader.link, name, by: [...by].toSorted() }));
}

/** Uses that only the state knows, since `local` values are not in the configuration's JSON: of which output, nobody can tell. */
export function importsInState(
  { imports, readers }: StackLinks,
  users: ReadonlyMap<string, ReadonlySet<string>>,
): readonly StackImport[] {
  const known = new Set(imports.flatMap(({ by }) => by));
  return [...readers].flatMap(([address, { link, parameter = EVERYTHING }]) => {
    const by = [...(users.get(address) ?? [])].filter((user) => !known.has(user)).toSorted();
    return by.length === 0 ? [] : [{ ...link, name: parameter, by }];
  });
}

const EVERYTHING = '*';

/** The address of the data source that a reference names, and what follows it. */
function split(reference: string): { readonly source: string; readonly rest: readonly string[] } {
  const names = namesIn(reference);
  const end = names.indexOf('data') + 3;
  return end < 3 ? { source: '', rest: [] } : { source: names.slice(0, end).join('.'), rest: names.slice(end) };
}

function outputIn([first, output = EVERYTHING]: readonly string[]): string {
  return first === 'outputs' ? output : EVERYTHING;
}

function readerOf({ address, local, json }: Block): readonly (readonly [string, Reader])[] {
  if (local.startsWith('data.terraform_remote_state.')) {
    const state = stateWords(constantOf(json, 'config'), constantOf(json, 'workspace'));
    return state.length === 0 ? [] : [[address, { link: { kind: 'state-output', state }, parameter: undefined }]];
  }
  if (!local.startsWith('data.aws_ssm_parameter.')) return [];
  const name = textOf(constantOf(json, 'name'));
  return name === undefined ? [] : [[address, { link: { kind: 'parameter' }, parameter: name }]];
}

import { createHash, createHmac } from 'node:crypto';

/** Parsed JSON, as loosely as somebody would take it who has only docs/digest.md at hand. */
export type Loose = null | boolean | number | string | readonly Loose[] | { readonly [key: string]: Loose | undefined };
type Entry = { readonly path: readonly (string | number)[]; readonly before?: Leaf; readonly after?: Leaf };
type Leaf = { readonly value: Loose; readonly secret: boolean };

export interface ByTheBook {
  readonly rows: readonly string[];
  readonly document: string;
  readonly digest: string;
}

/** A plan digest of a Terraform plan, computed from docs/digest.md alone: shares no code with the product. */
export function digestByTheBook(plan: Loose, key?: string): ByTheBook {
  const feeds = (address: string, attribute: string) => feedsIn(at(plan, 'configuration'), address, attribute);
  const rows = [
    ...list(at(plan, 'resource_changes')).flatMap((row) => rowOf(row, feeds, key)),
    ...entries(at(plan, 'output_changes')).flatMap(([name, change]) => outputOf(name, change, feeds, key)),
  ].map(jcs);
  const providers = byText(
    entries(at(plan, 'configuration', 'provider_config')).map(([name, one]) => ({
      name,
      settings: content(constants(at(one, 'expressions') ?? {}), key),
      source: at(one, 'full_name') ?? '',
    })),
  );
  const document = jcs({
    actions: [],
    changes: rows.map(sha256).toSorted(),
    code: byText(codeIn(plan, key)),
    form: 'blastgate/plan-digest/1',
    format: 'terraform',
    incomplete: at(plan, 'complete') === false ? ['targeted-or-partial'] : [],
    providers,
    sealed: key === undefined ? 'changed-only' : 'hmac-sha256',
    variables: variablesIn(plan, [...rows, jcs(providers)].join('\n'), key),
  });
  return { rows, document, digest: `sha256:${sha256(document)}` };
}

/** The variables that are named behind an unknown value or in the settings of a provider. The vectors hold no secret one. */
function variablesIn(plan: Loose, text: string, key: string | undefined): Loose | undefined {
  const named = new Set([...text.matchAll(/"var\.(\w+)/g)].map(([, name]) => name));
  const values = entries(at(plan, 'variables')).filter(([name]) => named.has(name));
  if (values.length === 0) return undefined;
  return content(Object.fromEntries(values.map(([name, one]) => [name, at(one, 'value')])), key);
}

type Feeds = (address: string, attribute: string) => readonly string[];

const KINDS: Readonly<Record<string, string>> = {
  create: 'create',
  update: 'update',
  delete: 'delete',
  'delete,create': 'replace-destroy-first',
  'create,delete': 'replace-create-first',
  forget: 'forget',
};

function rowOf(row: Loose, feeds: Feeds, key: string | undefined): readonly Loose[] {
  const change = at(row, 'change') ?? {};
  const address = String(at(row, 'address'));
  const importing = at(change, 'importing') !== undefined;
  const unchanged = importing ? 'import' : at(row, 'previous_address') === undefined ? undefined : 'move';
  const kind = KINDS[list(at(change, 'actions')).join(',')] ?? unchanged;
  if (kind === undefined) return [];
  const before = flat(at(change, 'before'), at(change, 'before_sensitive'));
  const after = flat(at(change, 'after'), at(change, 'after_sensitive'));
  const config = address.replaceAll(/\[[^\]]*\]/g, '');
  return [
    {
      address,
      deposed: at(row, 'deposed'),
      differences: differ(before, after, key),
      importing: importing || undefined,
      kind,
      likelihood: 'certain',
      object: importing ? differ([], before, key) : undefined,
      previous_address: at(row, 'previous_address'),
      provider: at(row, 'provider_name'),
      replace: byText(list(at(change, 'replace_paths'))),
      type: at(row, 'type'),
      unknown: unknown(at(change, 'after_unknown'), (attribute) => feeds(config, attribute)),
    },
  ];
}

function outputOf(name: string, change: Loose, feeds: Feeds, key: string | undefined): readonly Loose[] {
  const kind = KINDS[list(at(change, 'actions')).join(',')];
  if (kind === undefined) return [];
  const side = (which: string) => flat({ [name]: at(change, which) ?? null }, { [name]: at(change, `${which}_sensitive`) });
  const made = unknown({ [name]: at(change, 'after_unknown') }, () => feeds(`output.${name}`, name));
  return [{ output: { differences: differ(side('before'), side('after'), key), kind, name, unknown: made } }];
}

function unknown(mask: Loose | undefined, from: (attribute: string) => readonly string[]): Loose {
  return flat(mask ?? {}, false)
    .filter(({ after }) => after?.value === true)
    .map(({ path }) => ({ from: from(String(path[0])), path }));
}

function codeIn(plan: Loose, key: string | undefined): readonly Loose[] {
  return list(at(plan, 'configuration', 'root_module', 'resources')).flatMap((block) =>
    list(at(block, 'provisioners')).map((one) => ({
      address: at(block, 'address'),
      command: at(one, 'expressions', 'command', 'constant_value'),
      computed_from: [],
      kind: at(one, 'type'),
      settings: content(constants(at(one, 'expressions') ?? {}), key),
      when: 'create',
    })),
  );
}

function constants(expression: Loose): Loose {
  if (Array.isArray(expression)) return expression.map(constants);
  const constant = at(expression, 'constant_value');
  if (constant !== undefined) return constant;
  const references = at(expression, 'references');
  if (references !== undefined) return { references: longest(list(references).map(String)).toSorted() };
  if (typeof expression !== 'object' || expression === null) return expression;
  return Object.fromEntries(entries(expression).map(([name, item]) => [name, constants(item)]));
}

const content = (value: Loose, key: string | undefined): Loose => differ([], flat(value, false), key);

/** The references behind an attribute: step 5 of the page. Here only for the root module and the modules that it calls. */
function feedsIn(configuration: Loose | undefined, address: string, attribute: string): readonly string[] {
  const root = at(configuration, 'root_module');
  const [, output] = /^output\.(.*)$/.exec(address) ?? [];
  const block = list(at(root, 'resources')).find((one) => at(one, 'address') === address);
  const start = output === undefined ? at(block, 'expressions', attribute) : at(root, 'outputs', output, 'expression');
  const found = new Set<string>();
  const follow = (references: Loose | undefined, call: string): void => {
    for (const reference of longest(list(references).map(String))) {
      const name = call === '' ? reference : `module.${call}.${reference}`;
      if (found.has(name)) continue;
      found.add(name);
      const [first, second = '', third = ''] = reference.split('.');
      if (first === 'var') follow(at(root, 'module_calls', call, 'expressions', second, 'references'), '');
      const inner = at(root, 'module_calls', second, 'module', 'outputs', third, 'expression', 'references');
      if (first === 'module') follow(inner, second);
    }
  };
  follow(at(start, 'references'), '');
  return [...found].toSorted();
}

function longest(references: readonly string[]): readonly string[] {
  return references.filter((one) => !references.some((other) => other.startsWith(`${one}.`) || other.startsWith(`${one}[`)));
}

/** Leaves in the order of the page: the place itself, list items by number, names by their UTF-16 code units. */
function flat(value: Loose | undefined, mask: Loose | undefined, path: Entry['path'] = []): readonly Entry[] {
  if (value === undefined) return [];
  if (mask === true && path.length > 0) return [leaf(path, value, true)];
  const items = Array.isArray(value) ? [...value.entries()] : entries(value);
  if (items.length === 0) return [leaf(path, value, false)];
  return items.flatMap(([step, item]) => flat(item, mask === true || at(mask, step), [...path, step]));
}

const leaf = (path: Entry['path'], value: Loose, secret: boolean): Entry => ({ path, after: { value, secret } });

function differ(before: readonly Entry[], after: readonly Entry[], key: string | undefined): Loose {
  const places = new Map<string, { path: Entry['path']; before?: Leaf | undefined; after?: Leaf | undefined }>();
  for (const { path, after: found } of before) places.set(jcs(path), { path, before: found });
  for (const { path, after: found } of after) places.set(jcs(path), { ...places.get(jcs(path)), path, after: found });
  return [...places.values()]
    .filter((one) => one.before === undefined || one.after === undefined || jcs(one.before.value) !== jcs(one.after.value))
    .toSorted((a, b) => comparePaths(a.path, b.path))
    .map((one) => {
      const secret = one.before?.secret === true || one.after?.secret === true;
      const shown = (side: Leaf | undefined): Loose | undefined => {
        if (!secret || side === undefined || side.value === null) return side?.value;
        if (key === undefined) return { sealed: true };
        return { 'hmac-sha256': createHmac('sha256', key).update(jcs(side.value)).digest('hex') };
      };
      return { after: shown(one.after), before: shown(one.before), path: one.path };
    });
}

function comparePaths(a: Entry['path'], b: Entry['path']): number {
  const index = a.findIndex((step, position) => step !== b[position]);
  const [x, y] = [a[index], b[index]];
  if (index === -1 || y === undefined || x === undefined) return a.length - b.length;
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  if (typeof x === 'number') return -1;
  return typeof y === 'number' ? 1 : x < y ? -1 : 1;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** RFC 8785: JSON.stringify already writes strings and numbers as it asks. */
function jcs(value: Loose | undefined): string {
  if (Array.isArray(value)) return `[${value.map(jcs).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${entries(value)
    .map(([name, item]) => `${JSON.stringify(name)}:${jcs(item)}`)
    .join(',')}}`;
}

const byText = (items: readonly Loose[]): readonly Loose[] => items.toSorted((a, b) => (jcs(a) < jcs(b) ? -1 : 1));

function at(value: Loose | undefined, ...steps: readonly (string | number)[]): Loose | undefined {
  return steps.reduce<Loose | undefined>((inner, step) => {
    if (Array.isArray(inner)) return typeof step === 'number' ? inner[step] : undefined;
    return typeof inner === 'object' && inner !== null ? Object.entries(inner).find(([name]) => name === step)?.[1] : undefined;
  }, value);
}

function list(value: Loose | undefined): readonly Loose[] {
  return Array.isArray(value) ? value : [];
}

function entries(value: Loose | undefined): readonly (readonly [name: string, item: Loose])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value)
    .flatMap(([name, item]) => (item === undefined ? [] : [[name, item] as const]))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

import path from 'node:path';
import type { SourceCall, SourcePlace, SourceUnit } from '../../model/source.ts';
import type { Block } from './block.ts';
import { openDocument, textAt } from './json-blocks.ts';

/** The blocks of the files of one folder, as the unit that Terraform makes of them. */
export function terraformUnit(
  folder: string,
  files: readonly { readonly file: string; readonly blocks: readonly Block[] }[],
): SourceUnit {
  const resources = new Map<string, SourcePlace | undefined>();
  const calls = new Map<string, SourceCall | undefined>();
  for (const { file, blocks } of files) {
    for (const block of blocks) {
      if (block.kind === 'module')
        once(calls, block.labels.join('.'), { file, line: block.line, ...unitOf(folder, block.source) });
      else once(resources, nameOf(block), { file, line: block.line });
    }
  }
  return { path: folder, format: 'terraform', resources: declared(resources), calls: declared(calls) };
}

function nameOf({ kind, labels }: Block): string {
  return (kind === 'resource' ? labels : [kind, ...labels]).join('.');
}

/** A name that is declared twice has no place: nobody can tell which of them is meant. */
function once<T>(places: Map<string, T | undefined>, name: string, place: T): void {
  places.set(name, places.has(name) ? undefined : place);
}

function declared<T>(places: ReadonlyMap<string, T | undefined>): ReadonlyMap<string, T> {
  return new Map([...places].flatMap(([name, place]) => (place === undefined ? [] : [[name, place] as const])));
}

/** The folder of a module that lies in the repository. One outside of it, or from a registry, has none. */
function unitOf(folder: string, source: string | undefined): { readonly unit?: string } {
  if (source === undefined || !/^\.\.?(?:\/|$)/.test(source)) return {};
  const unit = path.posix.join(folder, source).replace(/\/$/, '');
  return unit === '..' || unit.startsWith('../') ? {} : { unit: unit === '.' ? '' : unit };
}

/** A CloudFormation template as a unit; undefined where the text is none. */
export function templateUnit(file: string, text: string): SourceUnit | undefined {
  const { root, entriesOf } = openDocument(text);
  const found = entriesOf(entriesOf(root).find(({ key }) => key === 'Resources')?.value);
  const typed = found.flatMap(({ key, line, value }) => {
    const type = textAt(value, 'Type');
    return type === undefined ? [] : [{ key, line, type, value }];
  });
  if (typed.length === 0) return undefined;
  const stacks = typed.filter(({ type }) => type === 'AWS::CloudFormation::Stack');
  return {
    path: file,
    format: 'cloudformation',
    resources: new Map(typed.map(({ key, line }) => [key, { file, line }])),
    calls: new Map(
      stacks.map(({ key, line, value }) => {
        const properties = entriesOf(value).find((entry) => entry.key === 'Properties');
        return [key, { file, line, ...templateOf(file, textAt(properties?.value, 'TemplateURL')) }];
      }),
    ),
  };
}

/** The template of a nested stack, where it is given as a path that a packager replaces. */
function templateOf(file: string, url: string | undefined): { readonly unit?: string } {
  if (url === undefined || /^[a-z]+:\/\//i.test(url)) return {};
  const unit = path.posix.join(path.posix.dirname(file), url);
  return unit.startsWith('../') ? {} : { unit };
}

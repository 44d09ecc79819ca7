import { readFile } from 'node:fs/promises';
import type { Report } from '../../generated/report.ts';
import type { Annotation } from '../github/check.ts';

/** A file's text by its path; undefined where the workspace has none. */
export type ReadText = (file: string) => Promise<string | undefined>;

const MOST = 100;

/** Puts the findings of changes on the lines of the configuration that say so, the worst first. What is not found has none. */
export async function annotate(
  report: Report,
  files: readonly string[],
  read: ReadText = readWorkspace,
): Promise<readonly Annotation[]> {
  const places = await declarations(
    files.filter((file) => /\.(tf|tofu)$/.test(file)),
    read,
  );
  return report.changes
    .filter(({ routine }) => !routine)
    .flatMap((change): readonly Annotation[] => {
      const place = places.get(nameOf(change.address));
      const [worst] = change.findings;
      if (place === undefined || worst === undefined) return [];
      return [{ ...place, title: `${change.address}: score ${change.score}`, message: worst.message }];
    })
    .slice(0, MOST);
}

/** `module.a["x"].aws_vpc.main[0]` is declared as `aws_vpc.main`. */
function nameOf(address: string): string {
  return address
    .replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '')
    .split('.')
    .slice(-2)
    .join('.');
}

type Places = ReadonlyMap<string, { readonly path: string; readonly line: number } | undefined>;

const RESOURCE = /^\s*resource\s+"([^"]+)"\s+"([^"]+)"/;

/** Where each resource is declared; undefined where several places declare one of that name. */
async function declarations(files: readonly string[], read: ReadText): Promise<Places> {
  const places = new Map<string, { path: string; line: number } | undefined>();
  for (const path of files) {
    const lines = ((await read(path)) ?? '').split('\n');
    for (const [index, line] of lines.entries()) {
      const [, type, name] = RESOURCE.exec(line) ?? [];
      if (type === undefined) continue;
      const key = `${type}.${name}`;
      places.set(key, places.has(key) ? undefined : { path, line: index + 1 });
    }
  }
  return places;
}

/** The workspace may not be checked out, or at another commit: then there are no lines to show. */
async function readWorkspace(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

import { realpathSync } from 'node:fs';
import path from 'node:path';
import { withLocations } from '../../compose/locate.ts';
import type { Report } from '../../generated/report.ts';
import type { SourceUnit } from '../../model/source.ts';
import type { Block } from './block.ts';
import { filesBelow, wantedFiles } from './files.ts';
import { jsonBlocks } from './json-blocks.ts';
import { templateUnit, terraformUnit } from './units.ts';
import { blocksWanted, resourcesWanted, type Wanted } from './wanted.ts';

const TERRAFORM = /\.(?:tf|tofu)(?:\.json)?$/;
/** Override files change blocks that stand elsewhere; tests and mocks declare nothing. */
const NO_DECLARATION = /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/;
const TEMPLATE = /\.(?:ya?ml|json|template)$/;

/** Adds the lines of a checkout to a report; `cwd` is where the paths of its plans start. A report without a change reads no file. */
export async function locate(report: Report, checkout: { readonly root: string; readonly cwd: string }): Promise<Report> {
  if (report.changes.length === 0) return report;
  const root = realpathSync(checkout.root);
  const formats = new Set(report.plans.map(({ format }) => format));
  const units = [
    ...(formats.has('terraform') ? await terraformUnits(root, blocksWanted(report)) : []),
    ...(formats.has('cloudformation') ? await templateUnits(root, resourcesWanted(report)) : []),
  ];
  const cwd = realpathSync(checkout.cwd);
  return withLocations(report, units, (file) => path.relative(root, path.resolve(cwd, file)).split(path.sep).join('/'));
}

async function terraformUnits(root: string, isWanted: Wanted): Promise<readonly SourceUnit[]> {
  const files = (await filesBelow(root, TERRAFORM)).filter((file) => !NO_DECLARATION.test(path.posix.basename(file)));
  if (files.length === 0) return [];
  const { startHclReader } = await import('./hcl.ts');
  const readHcl = await startHclReader();
  const folders = new Map<string, { readonly file: string; readonly blocks: readonly Block[] }[]>();
  for await (const { file, text } of wantedFiles(root, files, isWanted)) {
    const folder = path.posix.dirname(file).replace(/^\.$/, '');
    const blocks = whole(() => (file.endsWith('.json') ? jsonBlocks(text) : readHcl(text))) ?? [];
    folders.set(folder, [...(folders.get(folder) ?? []), { file, blocks }]);
  }
  return [...folders].map(([folder, read]) => terraformUnit(folder, read));
}

/** A file that a parser stumbles over has no lines; the verdict stands without them. */
function whole<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

async function templateUnits(root: string, isWanted: Wanted): Promise<readonly SourceUnit[]> {
  const units: SourceUnit[] = [];
  for await (const { file, text } of wantedFiles(root, await filesBelow(root, TEMPLATE), isWanted)) {
    const unit = whole(() => templateUnit(file, text));
    if (unit) units.push(unit);
  }
  return units;
}

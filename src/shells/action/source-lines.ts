import { repositoryRoot } from '../source/files.ts';
import { locate } from '../source/index.ts';
import type { Judged } from './judge-pull.ts';

/** Adds the lines of the workspace, where the workflow has checked the configuration out; without a checkout there are none. */
export async function withSourceLines(judged: Judged): Promise<Judged> {
  const cwd = process.cwd();
  return { ...judged, report: await locate(judged.report, { root: repositoryRoot(cwd) ?? cwd, cwd }) };
}

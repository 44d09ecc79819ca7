import { statSync } from 'node:fs';
import type { Report } from '../../generated/report.ts';
import { ConfigError } from '../../model/errors.ts';
import { repositoryRoot } from '../source/files.ts';
import { locate } from '../source/index.ts';

/** A report, and the root of the checkout that its lines are of. */
export interface Located {
  readonly report: Report;
  readonly root: string | undefined;
}

/**
 * The report with its source lines: from the checkout that was named, otherwise, where the report `wants` them, from the repository
 * around the working directory. Throws ConfigError where the checkout that was named is none.
 */
export async function withLines(report: Report, { source }: { readonly source?: string }, wants: boolean): Promise<Located> {
  const cwd = process.cwd();
  if (source !== undefined && !statSync(source, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigError(`The checkout ${source} is no folder.`, 'Name the folder that holds the configuration.', {
      file: source,
    });
  }
  const root = source ?? (wants ? repositoryRoot(cwd) : undefined);
  return { report: root === undefined ? report : await locate(report, { root, cwd }), root };
}

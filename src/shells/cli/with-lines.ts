import { existsSync } from 'node:fs';
import type { Report } from '../../generated/report.ts';
import { ConfigError } from '../../model/errors.ts';
import { repositoryRoot } from '../source/files.ts';
import { locate } from '../source/index.ts';

/**
 * The report with its source lines: from the checkout that was named, otherwise, where the report `wants` them, from the repository
 * around the working directory. Throws ConfigError where the checkout that was named is none.
 */
export async function withLines(report: Report, { source }: { readonly source?: string }, wants: boolean): Promise<Report> {
  const cwd = process.cwd();
  if (source !== undefined && !existsSync(source)) {
    throw new ConfigError(`The checkout ${source} does not exist.`, 'Name the folder that holds the configuration.', {
      file: source,
    });
  }
  const root = source ?? (wants ? repositoryRoot(cwd) : undefined);
  return root === undefined ? report : locate(report, { root, cwd });
}

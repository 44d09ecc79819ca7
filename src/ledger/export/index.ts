import type { Chain } from '../chain.ts';
import { toCsv } from './csv.ts';
import { toOcsf } from './ocsf.ts';

export type ExportFormat = 'csv' | 'json' | 'ocsf';

export const exporters: Readonly<Record<ExportFormat, (chain: Chain, toolVersion: string) => string>> = {
  csv: ({ entries, hashes }) => toCsv(entries, hashes),
  json: ({ entries, hashes }) =>
    `${JSON.stringify(
      entries.map((entry, index) => ({ ...entry, hash: hashes[index] })),
      null,
      2,
    )}\n`,
  ocsf: ({ entries, hashes }, toolVersion) => toOcsf(entries, hashes, toolVersion),
};

import { exporters, type ExportFormat } from '../../../ledger/export/index.ts';
import { writeFileOf } from '../../run.ts';
import { VERSION } from '../../version.ts';
import { readStored, warnOfProblems } from './read.ts';
import { print } from '../../print.ts';

interface ExportOptions {
  readonly format: ExportFormat;
  readonly output?: string;
}

export async function exportLedger(target: string, { format, output }: ExportOptions): Promise<void> {
  const chain = await readStored(target);
  const text = exporters[format](chain, VERSION);
  if (output === undefined) print(text);
  else await writeFileOf('export', output, text);
  warnOfProblems(target, chain);
}

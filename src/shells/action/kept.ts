import type { StoredAssessment } from '../../generated/assessment.ts';
import { InputError } from '../../model/errors.ts';
import { parseAssessment } from '../../stored/read.ts';

/** What is kept of the plans that a job judged: enough to judge them again without them. It holds nothing sealed. */
export interface Kept {
  readonly assessment: StoredAssessment;
  /** Hashes of all that the plan of each stack consists of: what a merge queue plans must have been judged here. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

/** The same bytes for the same judgement: its SHA-256 is what the check carries. */
export function keptText({ assessment, rows }: Kept): string {
  return `${JSON.stringify({ rows, assessment })}\n`;
}

/** What was kept. The caller has compared its hash with the check's. Throws InputError where another version wrote it. */
export function parseKept(text: string): Kept {
  const name = 'What was kept of the plan';
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null || !('assessment' in json) || !('rows' in json) || !isRows(json.rows)) {
    throw new InputError(`${name} is of another version of Blastgate.`, 'Plan again.');
  }
  return { rows: json.rows, assessment: parseAssessment(JSON.stringify(json.assessment), name) };
}

function isRows(value: unknown): value is Kept['rows'] {
  const lists: readonly unknown[] =
    typeof value === 'object' && value !== null ? Object.values<unknown>({ ...value }) : [undefined];
  return lists.every((list) => Array.isArray(list) && list.every((row: unknown) => typeof row === 'string'));
}

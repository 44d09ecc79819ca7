import type { Change, Report } from '../generated/report.ts';
import { InputError } from '../model/errors.ts';

const SUGGESTIONS = 5;

/** The changes of an address, or of a logical id. Throws InputError, with what is near it, where there is none. */
export function changesAt(address: string, report: Report): readonly Change[] {
  const found = report.changes.filter((change) => change.id === address || change.address === address);
  if (found.length > 0) return found;
  // Reports write resources of one block as `a.b[0..2]`.
  const asked = address.replace(/\[[^[\]]*\.\.[^[\]]*\]$/, '[');
  const near = report.changes
    .map((change) => change.address)
    .filter((candidate) => candidate.includes(asked) || asked.includes(candidate))
    .slice(0, SUGGESTIONS);
  const hint =
    near.length > 0 ? `Near it: ${near.join(', ')}.` : '`blastgate analyze --format json` lists every change of the plan.';
  throw new InputError(`No change of this plan has the address ${address}.`, hint);
}

import { code } from '../../model/text.ts';
import type { ResourceChange } from '../../model/plan.ts';
import type { JsonObject } from '../../model/value.ts';
import { addExisting, addSigns } from './existing.ts';
import { objectOf, textOf, textsOf } from './fields.ts';
import type { Findings } from './findings.ts';
import { changeOf, readRow, type Row } from './row.ts';
import { shareSides } from './sharing.ts';
import { tellingValues } from './signs.ts';

/** From so many changes on, those that follow are held as tightly as they can be. */
const MANY = 4000;

/** Adds a row of `resource_changes`. */
export function addChangeRow(json: JsonObject, findings: Findings): void {
  const row = readRow(json);
  if (row.kind === 'no-op') return addUnchangedRow(row, findings);
  const change = changeOf(row);
  if (findings.changes.length >= MANY) shareSides(change);
  if (change.kind === 'undetermined') {
    findings.undetermined.push({ address: change.address, actions: textsOf(row.change['actions']) });
  }
  addChange(change, row, findings);
}

/** Adds a row of `resource_drift`: what changed since the last apply. Moved objects stand there too and have not drifted. */
export function addDriftRow(json: JsonObject, findings: Findings): void {
  const row = readRow(json);
  if (row.kind !== 'no-op' && row.kind !== 'move') findings.drift.push(changeOf(row));
}

/** Adds a row of `deferred_changes`: it will be decided in a later plan, so it is never taken for what it says now. */
export function addDeferredRow(json: JsonObject, findings: Findings): void {
  const row = readRow(objectOf(json['resource_change']));
  findings.deferred.push({ address: row.address, reason: textOf(json['reason']) });
  addChange({ ...changeOf(row), kind: 'undetermined' }, row, findings);
}

function addUnchangedRow(row: Row, findings: Findings): void {
  findings.unchanged += 1;
  if (row.parts.mode !== 'managed') return;
  findings.kept += 1;
  if (row.deposed === undefined) {
    addExisting(findings.inventory, { address: row.address, type: row.parts.type, values: tellingValues(row.before) });
  }
}

function addChange(change: ResourceChange, row: Row, findings: Findings): void {
  findings.changes.push(change);
  if (row.parts.mode !== 'managed') return;
  // A deposed object is what is left of one that has been counted.
  if (change.before && row.deposed === undefined) {
    addExisting(findings.inventory, { address: change.address, type: change.type, values: change.before });
    if (change.previousAddress !== undefined) findings.inventory.seen.add(change.previousAddress);
  }
  if (change.after) addSigns(findings.inventory, 'tag-after', change.after);
}

/** `a`, or `a, because …`: how a deferred change is named. */
export function deferredName({ address, reason }: Findings['deferred'][number]): string {
  return reason === undefined ? code(address) : `${code(address)} (${reason.replaceAll('_', ' ')})`;
}

import type { Plan } from '../../model/plan.ts';
import { code, counted, namedFirst } from '../../model/text.ts';
import type { ScoredChange } from '../score-change.ts';

const NAMED = 5;

/** What a reader of one plan should know and no point stands for. */
export function planNotes(plan: Plan): readonly string[] {
  return [...driftNote(plan), ...checkNote(plan), ...outputNote(plan)];
}

/** The types of all plans that were judged by their names. */
export function unlistedTypes(changes: readonly ScoredChange[]): readonly string[] {
  const unlisted = changes
    .filter(({ risk }) => !risk.knownType && risk.change.kind !== 'read')
    .map(({ risk }) => risk.change.type);
  const types = [...new Set(unlisted)].toSorted();
  if (types.length === 0) return [];
  const subject = `${counted(unlisted.length, 'change')} of ${counted(types.length, 'type')}`;
  return [
    `${subject} that Blastgate does not know ${unlisted.length === 1 ? 'was' : 'were'} judged by the type's name: ${named(types)}.`,
  ];
}

function named(names: readonly string[]): string {
  return namedFirst(names, NAMED);
}

function driftNote({ drift, changes, mode, source }: Plan): readonly string[] {
  if (drift.length === 0) return [];
  const changed = new Set(changes.map(({ address }) => address));
  const reverted = drift.filter(({ address }) => changed.has(address));
  const found = `${code(source.file)}: ${counted(drift.length, 'object')} differed from the last apply`;
  if (mode === 'refresh-only' || reverted.length === 0) return [`${found}.`];
  return [
    `${found}; this plan also changes ${named(reverted.map(({ address }) => address).toSorted())}, which may undo what was done by hand.`,
  ];
}

function checkNote({ failedChecks, source }: Plan): readonly string[] {
  if (failedChecks.length === 0) return [];
  return [`${code(source.file)}: ${counted(failedChecks.length, 'check')} did not pass: ${named(failedChecks.toSorted())}.`];
}

function outputNote({ changes, outputChanges, source }: Plan): readonly string[] {
  if (changes.length > 0 || outputChanges === 0) return [];
  return [`${code(source.file)} changes ${counted(outputChanges, 'output')} and no resource.`];
}

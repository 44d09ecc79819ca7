import type { ChangeKind, Plan, PlanCode, ResourceChange } from '../model/plan.ts';
import { onceFor } from '../model/remembered.ts';
import { isReplacement } from './change-kind.ts';
import { effectOf, type CommandEffect } from './content/command.ts';

/** Code of a plan that a change sets off. */
export interface RunningCode {
  readonly program: PlanCode;
  /** False where it may as well be left alone: Terraform does not say whether a provisioner runs at creation or at destruction. */
  readonly isCertain: boolean;
}

/** What this change would run, or might: a provisioner of an object that merely goes on runs nothing. */
export function codeThatRuns(plan: Plan, change: ResourceChange): readonly RunningCode[] {
  if (change.deposed !== undefined) return [];
  const programs = programsByAddress(plan).get(change.configAddress) ?? [];
  return programs
    .filter((program) => mayRun(program.when, change.kind))
    .map((program) => ({ program, isCertain: !(program.when === 'create' && change.kind === 'delete') }));
}

const programsByAddress = onceFor(({ code }: Plan): ReadonlyMap<string, readonly PlanCode[]> => {
  const programs = new Map<string, PlanCode[]>();
  for (const program of code) {
    const group = programs.get(program.address);
    if (group) group.push(program);
    else programs.set(program.address, [program]);
  }
  return programs;
});

function mayRun(when: PlanCode['when'], kind: ChangeKind): boolean {
  if (when === 'plan') return kind === 'read';
  if (isReplacement(kind) || kind === 'delete') return true;
  return when === 'create' && kind === 'create';
}

/** What the program of a plan does; one whose command is computed cannot be told. */
export function effectOfProgram({ kind, command }: PlanCode): CommandEffect {
  if (command === undefined) return { kind: 'unresolved' };
  // The words of a program's list are handed over with semicolons, like the lines of a script; these are one command.
  const line = kind === 'external' ? command.replaceAll(' ; ', ' ') : command;
  return effectOf(line.replace(SHELL, ''));
}

/** A shell in front of what it is to run: `/bin/bash -c`, as words or as a list of them. */
const SHELL = /^(\S*\/)?((ba|da|z|k)?sh|pwsh|powershell)(\.exe)?\s+(;\s+)?(-\S+\s+(;\s+)?)+/i;

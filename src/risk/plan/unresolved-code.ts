import type { Condition } from '../../model/assessment.ts';
import type { Plan, PlanCode, ResourceChange } from '../../model/plan.ts';
import { code } from '../../model/text.ts';
import { codeThatRuns, effectOfProgram } from '../code-that-runs.ts';
import { ownCode } from '../own-code.ts';

/** Code that the apply would run and whose effect cannot be read from the plan; what plainly destroys is a finding instead. */
export function unresolvedCode(plan: Plan): readonly Condition[] {
  const programs = unique([...plan.changes.flatMap((change) => certainCode(plan, change)), ...external(plan)]).filter(
    isUnresolved,
  );
  return [
    ...programs.map((program) => condition(program.address, `${code(program.address)} ${saysOf(program)}.`)),
    ...plan.changes
      .filter(runsWhenApplied)
      .map(({ address, type }) =>
        condition(
          address,
          `${code(address)} (${code(type)}) runs code when it is applied, and the plan does not show what that does.`,
        ),
      ),
    ...plan.actions.map(({ address, type }) =>
      condition(address, `${code(address)} is an action of type ${code(type)}: the plan does not show what it does.`),
    ),
  ];
}

/** Kubernetes jobs are workloads like any other. */
function runsWhenApplied(change: ResourceChange): boolean {
  const { made, gone } = ownCode(change);
  const effects = [...made, ...gone];
  return effects.some(({ kind }) => kind === 'unresolved') && effects.every(({ kind }) => kind !== 'destructive');
}

function certainCode(plan: Plan, change: ResourceChange): readonly PlanCode[] {
  return codeThatRuns(plan, change)
    .filter(({ isCertain }) => isCertain)
    .map(({ program }) => program);
}

/** External programs run at every plan; where nothing changes there is nothing to hold up. */
function external(plan: Plan): readonly PlanCode[] {
  return plan.changes.length === 0 ? [] : plan.code.filter(({ when }) => when === 'plan');
}

function isUnresolved(program: PlanCode): boolean {
  if (program.kind === 'file') return false;
  return effectOfProgram(program).kind === 'unresolved';
}

function saysOf({ kind, command }: PlanCode): string {
  const program = kind === 'external' ? 'runs an external program' : `runs code (${code(kind)})`;
  return command === undefined
    ? `${program} whose command is computed and not in the plan`
    : `${program} whose effect the plan does not show`;
}

function condition(address: string, message: string): Condition {
  return { id: 'unresolved-code', code: 'code_execution', message, address };
}

function unique(programs: readonly PlanCode[]): readonly PlanCode[] {
  return [...new Set(programs)];
}

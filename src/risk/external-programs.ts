import type { Plan, PlanCode, ResourceChange } from '../model/plan.ts';
import { effectOfProgram } from './code-that-runs.ts';

/**
 * `external` data sources run at every plan and have no row unless their reading was put off. Those that destroy get a row
 * here, so that what they do counts like any other change.
 */
export function destructiveReads(plan: Plan): readonly ResourceChange[] {
  const known = new Set(plan.changes.map((change) => change.configAddress));
  return plan.code
    .filter((program) => program.when === 'plan' && !known.has(program.address) && isDestructive(program))
    .map((program) => readOf(program, plan));
}

function isDestructive(program: PlanCode): boolean {
  return effectOfProgram(program).kind === 'destructive';
}

function readOf({ address }: PlanCode, plan: Plan): ResourceChange {
  return {
    id: `${address} (${plan.source.file})`,
    address,
    configAddress: address,
    module: '',
    type: 'external',
    name: address.split('.').at(-1) ?? address,
    provider: 'external',
    kind: 'read',
    likelihood: 'certain',
    before: null,
    after: null,
    unknown: {},
    replacePaths: [],
    importing: false,
    valuesWithheld: false,
  };
}

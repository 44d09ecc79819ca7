import type { CauseSeed } from '../model/assessment.ts';
import type { Plan, ResourceChange } from '../model/plan.ts';
import { code } from '../model/text.ts';

/**
 * Why an object is deleted, as Terraform's `action_reason` tells it (`delete_because_…`); objects that leave together share a
 * cause: a destroy run, a module that is gone, blocks that were removed from one module.
 */
export function removalCause(change: ResourceChange, plan: Plan): CauseSeed {
  if (plan.mode === 'destroy') {
    return { id: `destroy-run:${plan.source.file}`, kind: 'destroy-run', message: 'the plan destroys everything it manages' };
  }
  if (change.deposed !== undefined) {
    const message = `a leftover object of ${code(change.address)} is cleaned up`;
    return { id: `deposed:${change.configAddress}`, kind: 'unknown', address: change.address, message };
  }
  return byReason(change, plan);
}

function byReason(change: ResourceChange, plan: Plan): CauseSeed {
  const name = code(change.configAddress);
  switch (change.reason) {
    case 'delete_because_no_module':
      return {
        id: `module-removed:${change.module}`,
        kind: 'module-removed',
        address: change.module,
        message: `${code(change.module)} is no longer in the configuration`,
      };
    case 'nested-stack-removed':
      return {
        id: `nested-stack:${plan.source.file}:${stackOf(change)}`,
        kind: 'nested-stack',
        address: stackOf(change),
        message: `the nested stack ${code(stackOf(change))} was removed from the template`,
      };
    case 'delete_because_wrong_repetition':
      return single(change, `${name} changed between single, \`count\` and \`for_each\``);
    case 'delete_because_count_index':
      return single(change, `the \`count\` of ${name} decreased`);
    case 'delete_because_each_key':
      return single(change, `keys were removed from the \`for_each\` of ${name}`);
    default:
      return removedTogether(change, plan);
  }
}

/** The stack around a resource; the row of a nested stack is that stack, whatever stands around it. */
function stackOf({ type, module, address }: ResourceChange): string {
  return type === 'AWS::CloudFormation::Stack' ? address : module;
}

function single(change: ResourceChange, message: string): CauseSeed {
  return {
    id: `removed:${change.configAddress}`,
    kind: 'removed-from-configuration',
    address: change.configAddress,
    message,
  };
}

function removedTogether(change: ResourceChange, plan: Plan): CauseSeed {
  const place = plan.source.format === 'cloudformation' ? 'the template' : 'the configuration';
  const inside = change.module === '' ? '' : ` of ${code(change.module)}`;
  return {
    id: `removed:${plan.source.file}:${change.module}`,
    kind: 'removed-from-configuration',
    ...(change.module === '' ? {} : { address: change.module }),
    message: `blocks were removed from ${place}${inside}`,
  };
}

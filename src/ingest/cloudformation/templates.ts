import { InputError } from '../../model/errors.ts';
import { code } from '../../model/text.ts';
import type { StackNode } from './stack-tree.ts';
import { stacksOf } from './stack-tree.ts';
import type { Template } from './template.ts';

export type StackTemplates = ReadonlyMap<StackNode, Template>;

/**
 * Gives each template to the stack whose resources it names: by logical id and type, the stack with most of them first. A template
 * describes the stack as it will be, so removed resources say nothing. Throws InputError for a template that fits no stack.
 */
export function assignTemplates(trees: readonly StackNode[], templates: readonly Template[]): StackTemplates {
  const assigned = new Map<StackNode, Template>();
  for (const template of templates) {
    const stack = bestStack(trees.flatMap(stacksOf), template, assigned);
    if (stack === undefined) throw fitsNothing(template);
    assigned.set(stack, template);
  }
  return assigned;
}

function bestStack(stacks: readonly StackNode[], template: Template, taken: StackTemplates): StackNode | undefined {
  let best: { stack: StackNode; matches: number } | undefined;
  for (const stack of stacks) {
    if (taken.has(stack)) continue;
    const matches = matchesOf(stack, template);
    if (matches === undefined || (best !== undefined && best.matches >= matches)) continue;
    best = { stack, matches };
  }
  return best?.stack;
}

/** Number of changes that the template knows; `undefined` where the stack has changes and the template knows none of them. */
function matchesOf(stack: StackNode, template: Template): number | undefined {
  const remaining = stack.set.rows.filter(({ action }) => action !== 'Remove');
  const matches = remaining.filter((row) => template.resources.get(row.logicalId)?.type === row.type).length;
  return matches === 0 && remaining.length > 0 ? undefined : matches;
}

function fitsNothing({ file }: Template): InputError {
  return new InputError(
    `The template ${code(file)} names none of the resources that the change sets change.`,
    'Give the template of their stack: `aws cloudformation get-template --change-set-name NAME --template-stage Processed`.',
    { file },
  );
}

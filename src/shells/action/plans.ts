import { warning } from '@actions/core';
import { existsSync } from 'node:fs';
import { readPlans } from '../../ingest/index.ts';
import { ConfigError, InputError } from '../../model/errors.ts';
import type { Plan } from '../../model/plan.ts';
import { code, namedFirst } from '../../model/text.ts';
import { stackKey } from '../../trust/decision.ts';
import { sha256 } from '../../trust/hash.ts';
import { expandPaths } from '../input/expand.ts';
import { loadTemplates, openPlans } from '../run.ts';
import type { Inputs } from './inputs.ts';
import type { Session } from './session.ts';

/**
 * Reads the plans that the workflow names. A binary plan is refused: showing it runs the providers beside it, which the author of
 * a pull request could have planted. Throws InputError.
 */
export async function readGivenPlans({ plan, templates }: Inputs): Promise<readonly Plan[]> {
  if (plan.length === 0) throw new ConfigError('The input `plan` is missing.', 'Name the plan files, one path or glob a line.');
  if (plan.includes('-'))
    throw new ConfigError('The input `plan` names standard input, which an action has not.', 'Name a file.');
  const files = await openPlans(plan, { runTerraform: false, stdin: nothing() });
  const given = await loadTemplates(await expandPaths(templates, existsSync));
  // Jobs of a matrix often share their inputs.
  const plans = await readPlans(files, { templates: given, mayLeaveTemplates: true });
  if (given.length > 0 && plans.every(({ source }) => source.format !== 'cloudformation'))
    warning('The input `template` does nothing here: none of the plans is a change set.');
  refuseTwins(plans);
  return plans;
}

/** Whether the workspace holds any of the plans that the workflow names. */
export async function hasPlans({ plan }: Inputs): Promise<boolean> {
  const found = await Promise.all(plan.map((one) => expandPaths([one], existsSync).catch(() => [])));
  return found.flat().some((file) => existsSync(file));
}

async function* nothing(): AsyncIterable<Uint8Array> {
  // An action has no standard input.
}

/** What a plan is known by among the plans of a pull request, and in the decision about them. */
export function stackOf({ source }: Plan): string {
  return stackKey(source);
}

function refuseTwins(plans: readonly Plan[]): void {
  const names = plans.map(stackOf);
  // Change sets say which stack they are for, whatever their file is called.
  const stacks = plans.flatMap(({ source }) => source.stackId ?? []);
  const twin = [names, stacks].flatMap((list) => list.filter((name, index) => list.indexOf(name) !== index)).at(0);
  if (twin === undefined) return;
  throw new InputError(`Two plans are for ${twin}.`, 'Give each stack one plan: of two, nobody can tell which would be applied.');
}

/**
 * What a job is known by whatever plans it is given: its workflow, its id, its step and its place in a matrix. Undefined where the runner
 * does not say, or an older `action.yml` gives no matrix.
 */
export function jobOf({ inputs, runner }: Pick<Session, 'inputs' | 'runner'>): string | undefined {
  const [workflow] = runner.workflows;
  if (runner.job === undefined || workflow === undefined || inputs.matrix === '') return undefined;
  return sha256(JSON.stringify([workflow, runner.job, runner.step, inputs.matrix])).slice(0, 16);
}

/** The same as a reader knows it. */
export function jobPhrase({ inputs, runner }: Pick<Session, 'inputs' | 'runner'>): string {
  const [workflow] = runner.workflows;
  const short = (text: string): string => code(text.slice(0, LONGEST_NAME));
  const job = runner.job === undefined ? 'another job' : `the job ${short(runner.job)}`;
  const where = workflow === undefined ? '' : ` of ${short(workflow)}`;
  const names = inputs.plan.map((name) => name.slice(0, LONGEST_NAME));
  return `${job}${where}, ${names.length === 0 ? 'without the input `plan`' : `with the input \`plan\` ${namedFirst(names, NAMED)}`},`;
}

/** A check's text is short. */
const LONGEST_NAME = 120;
const NAMED = 3;

/** What tells this job from the others of a pull request. */
export function legOf({ plan }: Inputs): string {
  return plan.length === 0 ? '' : sha256(plan.join('\n')).slice(0, 16);
}

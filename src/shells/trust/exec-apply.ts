import path from 'node:path';
import { readPlans } from '../../ingest/index.ts';
import { InputError } from '../../model/errors.ts';
import type { Plan } from '../../model/plan.ts';
import type { Refusal } from '../../trust/refusal.ts';
import { isBinaryPlan, showPlan } from '../input/binary-plan.ts';
import { type ApplyCommand, readApplyCommand } from './apply-command.ts';
import { type PrivateCopy, privateCopy } from './private-copy.ts';
import { type Ended, type Foreground, inForeground, resolveTool } from './run-tool.ts';
import type { TrustListener } from './verification.ts';
import type { Verifier } from './verifier.ts';

export interface ExecContext {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly verify: Verifier;
  /** Hears of the verification before anything is applied, and of the apply when it has ended; what it throws stops the rest. */
  readonly onEvent: TrustListener;
}

/**
 * Verifies a saved plan and applies it, both from one private copy, so that nothing changes in between: the digest is made of what the
 * tool itself shows of the very file that it is given then. Returns how the command ended, or nothing where it was refused.
 */
export async function execApply(words: readonly string[], context: ExecContext): Promise<Ended | undefined> {
  const command = readApplyCommand(words, context.variables);
  if ('reason' in command) return refuse('', command, context);
  const { cwd, variables } = context;
  const tool = resolveTool(command.tool, cwd, variables['PATH']);
  const copy = await privateCopy(path.resolve(cwd, command.folder, command.plan));
  return inForeground(copy.remove, (foreground) => verifyAndRun({ command, tool, copy, foreground }, context));
}

interface Prepared {
  readonly command: ApplyCommand;
  readonly tool: string;
  readonly copy: PrivateCopy;
  readonly foreground: Foreground;
}

async function verifyAndRun({ command, tool, copy, foreground }: Prepared, context: ExecContext): Promise<Ended | undefined> {
  const { cwd, verify, onEvent } = context;
  if (!isBinaryPlan(copy.head)) return refuse(command.plan, notSaved(command.plan), context);
  const verification = await verify(await readCopy({ command, tool, copy }, cwd));
  await onEvent({ kind: 'verify', verification });
  if (!verification.verified) return undefined;
  const ended = await foreground.run(tool, [...command.globals, 'apply', ...command.flags, copy.file], cwd);
  await onEvent({ kind: 'apply', verification, ended });
  return ended;
}

async function readCopy({ command, tool, copy }: Omit<Prepared, 'foreground'>, cwd: string): Promise<Plan> {
  const shown = showPlan(tool, copy.file, { cwd, globals: command.globals });
  const [plan, ...others] = await readPlans([{ file: command.plan, chunks: whole(shown, command) }]);
  if (plan !== undefined && others.length === 0) return plan;
  throw new InputError(`${command.plan} holds ${others.length + 1} plans.`, 'Give one saved plan.', { file: command.plan });
}

/** What the tool shows; a tool that shows nothing is an error. */
async function* whole(shown: AsyncGenerator<Uint8Array, string>, { plan, tool }: ApplyCommand): AsyncGenerator<Uint8Array> {
  let wrote = false;
  for (let next = await shown.next(); ; next = await shown.next()) {
    if (!next.done) {
      wrote = true;
      yield next.value;
    } else if (wrote) return;
    else {
      throw new InputError(
        `${plan} could not be shown: ${next.value}.`,
        `Run it in the initialised folder where the plan was made, with the ${path.basename(tool)} that made it.`,
        { file: plan },
      );
    }
  }
}

function notSaved(plan: string): Refusal {
  return {
    reason: 'not-a-saved-plan',
    message: `${plan} is no saved plan: a plan in JSON tells what was planned, and is not what would be applied.`,
    hint: 'Give the file that `terraform plan -out PLAN` wrote.',
  };
}

async function refuse(file: string, refusal: Refusal, { onEvent }: ExecContext): Promise<undefined> {
  await onEvent({ kind: 'verify', verification: { verified: false, file, refusal, notes: [] } });
  return undefined;
}

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { EnvironmentName } from '../../model/environment.ts';
import type { Principal } from '../../model/decision.ts';
import type { ContextFacts } from '../../policy/environment/facts.ts';
import { type Actor, ACTORS } from '../../policy/principal.ts';

/** What every command that judges a plan takes. */
export interface JudgeOptions {
  readonly policy?: string;
  readonly actor: Actor;
  readonly environment?: EnvironmentName;
  readonly context?: Readonly<Record<string, string>>;
  readonly template?: readonly string[];
  /** How many threads judge; otherwise as many as pay. */
  readonly workers?: number;
  /** Where decisions are recorded: a file, or an address of PostgreSQL. */
  readonly ledger?: string;
  readonly source?: string;
}

export const ENVIRONMENTS: readonly EnvironmentName[] = ['production', 'staging', 'sandbox', 'unknown'];
const CONTEXT_KEYS = ['account', 'workspace', 'backend', 'path', 'stack'] as const;

/** What every command that reports on judged plans takes. */
export function addPolicyOptions(command: Command): Command {
  return command
    .option('--policy <file>', 'policy file; otherwise the nearest .blastgate.yml up to the repository root')
    .addOption(
      new Option('--actor <who>', 'who wrote the change; an agent is told by its shell whatever is said')
        .choices(ACTORS)
        .default('auto'),
    );
}

export function addJudgeOptions(command: Command): Command {
  return addPolicyOptions(command)
    .addOption(
      new Option('--environment <name>', 'where it would be applied, where the plan does not tell').choices(ENVIRONMENTS),
    )
    .option(
      '--context <key=value>',
      `a fact about where it would be applied, matched by the policy (${CONTEXT_KEYS.join(', ')}); repeatable`,
      addFact,
    )
    .option('--template <file>', 'the CloudFormation template behind a change set, for its references; repeatable', append)
    .option('--workers <n>', 'threads that judge many plans at once; otherwise as many as pay', threads)
    .option(
      '--source <folder>',
      'checkout in which source lines are looked for; otherwise the repository that the working directory is in',
    );
}

/** The facts that the command line gives. What an agent says of where it works may raise the environment, never lower it. */
export function factsOf(options: JudgeOptions, principal: Principal): ContextFacts {
  return {
    ...options.context,
    ...(options.environment ? { environment: options.environment } : {}),
    trusted: principal.kind !== 'agent',
  };
}

function threads(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 256) throw new InvalidArgumentError('It is a number from 1 to 256.');
  return count;
}

/** A width that a report can be drawn in. */
export function columns(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < 40) throw new InvalidArgumentError('It is a whole number of columns, 40 or more.');
  return width;
}

function append(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function addFact(value: string, previous: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [key = '', ...rest] = value.split('=');
  const known = CONTEXT_KEYS.find((name) => name === key);
  if (!known || rest.length === 0) {
    throw new InvalidArgumentError(`It has the form key=value with one of ${CONTEXT_KEYS.join(', ')} as the key.`);
  }
  return { ...previous, [known]: rest.join('=') };
}

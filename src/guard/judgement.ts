/** What a guard says of a command line before it runs. What cannot be decided counts as a denial. */
export type Answer = 'allow' | 'deny' | 'undecided';

export interface CommandJudgement {
  readonly answer: Answer;
  /** One sentence: which command, and why. Empty where nothing needs to be said. */
  readonly reason: string;
  /** What to do instead, for the agent that reads it. */
  readonly instead?: string;
}

/** A text that only running the command line would tell. */
export const UNKNOWN: unique symbol = Symbol('unknown');
export type Text = string | typeof UNKNOWN;

/** What a command would do to infrastructure: a policy may permit it in a sandbox. */
export interface Operation {
  /** The program's name: `terraform`, `tofu`, `pulumi`. */
  readonly tool: string;
  /** The subcommand, as its documentation writes it: `apply`, `state rm`. */
  readonly action: string;
  /** The words behind the program's name, as far as they are known. */
  readonly arguments: readonly Text[];
  /** Where it would run; undefined where the line does not tell. */
  readonly directory: string | undefined;
  /** A variable of the command's environment; undefined where it is not set, `UNKNOWN` where it cannot be told. */
  readonly variable: (name: string) => string | typeof UNKNOWN | undefined;
  /** Earlier commands of the same line chose another workspace or backend. */
  readonly stateMoved: boolean;
}

export const ALLOWED: CommandJudgement = { answer: 'allow', reason: '' };

const STRICTNESS: readonly Answer[] = ['allow', 'undecided', 'deny'];

/** The strictest of several judgements; among equals the first that says why, since it runs first. */
export function strictest(judgements: Iterable<CommandJudgement>): CommandJudgement {
  let worst = ALLOWED;
  for (const judgement of judgements) {
    const stricter = STRICTNESS.indexOf(judgement.answer) - STRICTNESS.indexOf(worst.answer);
    if (stricter > 0 || (stricter === 0 && worst.reason === '')) worst = judgement;
  }
  return worst;
}

export function undecided(reason: string, instead: string): CommandJudgement {
  return { answer: 'undecided', reason, instead };
}

import { type CommandJudgement, type Operation, type Text, undecided, UNKNOWN } from '../judgement.ts';
import type { Call } from '../scope.ts';
import { own } from '../own.ts';

/** How a program of infrastructure is judged: undefined where its command line is to be judged as any other program's. */
export type Tool = (call: Call, name: string) => CommandJudgement | undefined;

/** The words of a command line that are no options, with those options left out that take a value of their own. */
export function positionals(words: readonly Text[], takingValue: RegExp): readonly Text[] {
  const found: Text[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? UNKNOWN;
    if (word === UNKNOWN || !word.startsWith('-')) found.push(word);
    else if (takingValue.test(word)) at += 1;
  }
  return found;
}

export function has(words: readonly Text[], option: RegExp): boolean {
  return words.some((word) => word !== UNKNOWN && option.test(word));
}

const HELP = /^(?:-h|-?-help|--version|-version)$/;

/**
 * Whether a command line only asks for help. Behind another option the word might be that option's value (`-m --help`), and behind
 * `--` it is a name: neither counts.
 */
export function asksForHelp(words: readonly Text[]): boolean {
  const end = words.indexOf('--');
  return words.some((word, at) => {
    const before = words[at - 1];
    if (word === UNKNOWN || !HELP.test(word) || (end !== -1 && at > end)) return false;
    return at === 0 || (before !== undefined && before !== UNKNOWN && !before.startsWith('-'));
  });
}

/** A change of infrastructure: denied, unless the policy lets it run where it would run. */
export function change(
  call: Call,
  operation: Pick<Operation, 'tool' | 'action'> & { readonly in?: Text },
  instead: string,
): CommandJudgement {
  const { scope } = call;
  const directory = operation.in === undefined ? scope.directory : inside(scope.directory, operation.in, call);
  const permitted = scope.world.permits({
    tool: operation.tool,
    action: operation.action,
    arguments: call.words.slice(1),
    directory,
    variable: (name) => scope.variables.get(name) ?? own(scope.world.environment, name),
    stateMoved: scope.stateMoved,
  });
  if (permitted !== undefined) return { answer: 'allow', reason: permitted };
  return {
    answer: 'deny',
    reason: `\`${operation.tool} ${operation.action}\` changes infrastructure or its state, and no accepted decision stands behind it.`,
    instead,
  };
}

function inside(directory: string | undefined, path: Text, { scope }: Call): string | undefined {
  return directory === undefined || path === UNKNOWN ? undefined : scope.world.resolve(directory, path);
}

/** A subcommand that only running the line would tell, or that this version of the guard has never heard of. */
export function unknownSubcommand(tool: string, word: Text): CommandJudgement {
  const what = word === UNKNOWN ? 'is known only when the line runs' : `\`${word}\` is none that the guard knows`;
  return undecided(
    `The subcommand of \`${tool}\` ${what}.`,
    `Write the subcommand of \`${tool}\` out; \`plan\` and \`show\` are free.`,
  );
}

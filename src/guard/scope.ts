import type { CompoundCommand, CompoundList, Redirected } from 'unbash';
import type { CommandJudgement, Operation, Text } from './judgement.ts';

/** What the guard may ask of the machine that the command would run on. */
export interface World {
  /** Where the command line would start. */
  readonly directory: string;
  /** The environment that it would inherit. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The text of a file, relative to a directory; undefined where there is none that can be read as text. */
  readonly readText: (directory: string, path: string) => string | undefined;
  /** Joins a directory and a path, as a shell's `cd` does. */
  readonly resolve: (directory: string, path: string) => string;
  /** Why the policy lets this operation run without a decision; undefined where it does not. */
  readonly permits: (operation: Operation) => string | undefined;
  /** Whether a public key is one that the policy trusts to sign decisions. */
  readonly trustsKey: (directory: string, path: string) => boolean;
}

export type FunctionBody = CompoundCommand | Redirected | CompoundList;

/** The guard itself, for commands that run commands. */
export interface Judges {
  /** Judges a text of shell code. */
  readonly text: (source: string, scope: Scope) => CommandJudgement;
  /** Judges the body of a function that the line defines. */
  readonly body: (body: FunctionBody, scope: Scope) => CommandJudgement;
}

/** One simple command, its words expanded as far as they can be told. */
export interface Call {
  readonly words: readonly Text[];
  /** Its arguments as the line writes them. */
  readonly raw: string;
  /** What a pipe or a redirection feeds it; undefined where nothing does. */
  readonly stdin: Text | undefined;
  readonly scope: Scope;
}

/** What a line has set so far: the shell's state as far as it can be told without running anything. */
export interface Scope {
  readonly world: World;
  readonly judges: Judges;
  readonly variables: Map<string, Text>;
  readonly functions: Map<string, FunctionBody>;
  readonly aliases: Map<string, string>;
  /** Files that the line itself writes. */
  readonly files: Map<string, Text>;
  /** Programs that the line itself puts elsewhere, by their new path: the name that they had. */
  readonly programs: Map<string, string>;
  /** Where the next command would run; undefined where the line does not tell. */
  directory: string | undefined;
  /** Where `cd -` goes back to. */
  previous: string | undefined;
  /** Where `popd` goes back to, the latest last. */
  pushed: readonly (string | undefined)[];
  stateMoved: boolean;
  /** The line that is judged, as it was given. */
  readonly line: string;
  /** How many shells deep this is: `sh -c`, scripts, `eval`. */
  readonly depth: number;
  /** What is left of the work that one line may make; every shell of the line draws from the same. */
  readonly effort: { left: number };
}

/** How many shells deep the guard follows; what hides deeper is not understood. */
export const DEEPEST = 8;

/**
 * How much work one line may make, in commands that are looked at: a script that calls itself a dozen times would otherwise be judged
 * for minutes, and an agent whose guard does not answer runs the command.
 */
const MOST_EFFORT = 100_000;
/** So much text costs as much to read as a command does to judge. */
const TEXT_OF_ONE_COMMAND = 64;

/** Draws from the line's effort, for a command or for a text that is read; false where none is left. */
export function takesEffort({ effort }: Scope, text = ''): boolean {
  effort.left -= 1 + Math.floor(text.length / TEXT_OF_ONE_COMMAND);
  return effort.left >= 0;
}

export function newScope(line: string, world: World, judges: Judges): Scope {
  return {
    world,
    judges,
    variables: new Map(),
    functions: new Map(),
    aliases: new Map(),
    files: new Map(),
    programs: new Map(),
    directory: world.directory,
    previous: world.environment['OLDPWD'],
    pushed: [],
    stateMoved: false,
    line,
    depth: 0,
    effort: { left: MOST_EFFORT },
  };
}

/** The state of a shell inside: it sees what is set outside, and what it sets stays inside. */
export function innerScope(scope: Scope): Scope {
  return {
    ...scope,
    variables: new Map(scope.variables),
    functions: new Map(scope.functions),
    aliases: new Map(scope.aliases),
    depth: scope.depth + 1,
  };
}

/** A path as the whole machine would write it; undefined where it is relative to a directory that the line does not tell. */
export function wholePath(path: string, { directory, world }: Scope): string | undefined {
  if (path.startsWith('/')) return world.resolve('/', path);
  return directory === undefined ? undefined : world.resolve(directory, path);
}

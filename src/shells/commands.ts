/** A command as `blastgate --help` lists it, and the program that runs it: one bundle of `dist/` each (`scripts/build.ts`). */
interface CommandFacts {
  readonly program: ProgramName;
  /** Its arguments, as a usage line shows them. */
  readonly takes: string;
  readonly summary: string;
}

/** What a start loads is what it costs: commands that need little have a program of their own. */
export type ProgramName = 'judge' | 'digest' | 'init';

export const COMMANDS = {
  analyze: {
    program: 'judge',
    takes: '<plan...>',
    summary: 'Judge plans and print a report; the exit code is the verdict.',
  },
  diff: {
    program: 'judge',
    takes: '<old> <new>',
    summary:
      'Say what got better and what got worse between two plans of one change; the exit code is the verdict of the new one.',
  },
  digest: {
    program: 'digest',
    takes: '<plan...>',
    summary: 'Print the digest of what each plan would do, as sha256sum does: digest, two spaces, file.',
  },
  explain: {
    program: 'judge',
    takes: '<address> <plan...>',
    summary: "Take one change's score apart: every point with its rule, its cause and what depends on it.",
  },
  init: {
    program: 'init',
    takes: '',
    summary: 'Write a first policy and the workflows of the gate on GitHub; what exists is never changed.',
  },
  rules: {
    program: 'judge',
    takes: '',
    summary: 'List the rules, the channel of the score that each feeds, and what each finds.',
  },
} as const satisfies Readonly<Record<string, CommandFacts>>;

export type CommandName = keyof typeof COMMANDS;

/** The program for a command line. Help for all, and whatever is no command, is the matter of the one that judges. */
export function programFor([first = '', second = '']: readonly string[]): ProgramName {
  const name = first === 'help' ? second : first;
  return isCommand(name) ? COMMANDS[name].program : 'judge';
}

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** A command as `blastgate --help` lists it, and the program that runs it: one bundle of `dist/` each (`scripts/build.ts`). */
interface CommandFacts {
  readonly program: ProgramName;
  /** Its arguments, as a usage line shows them. */
  readonly takes: string;
  readonly summary: string;
}

/** What a start loads is what it costs: commands that need little have a program of their own. */
export type ProgramName = 'judge' | 'digest' | 'guard' | 'init' | 'ledger' | 'mcp' | 'trust';

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
  doctor: {
    program: 'init',
    takes: '',
    summary: 'Look at how a repository on GitHub is set up, and say what lets the gate be bypassed.',
  },
  exec: {
    program: 'trust',
    takes: '<command...>',
    summary: 'Verify a saved plan against its decision, then apply that very plan.',
  },
  explain: {
    program: 'judge',
    takes: '<address> <plan...>',
    summary: "Take one change's score apart: every point with its rule, its cause and what depends on it.",
  },
  guard: {
    program: 'guard',
    takes: '[command]',
    summary: "Stop what an agent's shell must not run: a hook for coding agents, and a check for any caller.",
  },
  init: {
    program: 'init',
    takes: '',
    summary: 'Write a first policy and the workflows of the gate on GitHub; what exists is never changed.',
  },
  keygen: {
    program: 'trust',
    takes: '',
    summary: 'Make a pair of ed25519 keys: one that signs decisions, and FILE.pub, by which they are verified.',
  },
  knowledge: {
    program: 'judge',
    takes: '<type...>',
    summary: 'Tell what is known of resource types: what losing one means, what mitigates, what is judged in place.',
  },
  ledger: {
    program: 'ledger',
    takes: '[command]',
    summary: 'Show, verify and export the record of what was decided, approved, overridden and applied.',
  },
  mcp: {
    program: 'mcp',
    takes: '',
    summary: 'Answer coding agents by the Model Context Protocol, on standard input and output.',
  },
  merge: {
    program: 'judge',
    takes: '<result...>',
    summary: 'Decide on all parts of a run together: one report, one exit code, as if one run had judged them all.',
  },
  override: {
    program: 'ledger',
    takes: '<plan...>',
    summary: 'Break the glass: sign that exactly these plans may be applied whatever their verdict. For people only.',
  },
  policy: {
    program: 'init',
    takes: '[command]',
    summary: "Print what goes with a policy: the cloud's roles by which an agent never holds the right to apply.",
  },
  rules: {
    program: 'judge',
    takes: '',
    summary: 'List the rules, the channel of the score that each feeds, and what each finds.',
  },
  verify: {
    program: 'trust',
    takes: '<plan>',
    summary: 'Say whether this very plan was decided on and let through, before it is applied.',
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

import { Command, CommanderError } from 'commander';
import { type CommandName, COMMANDS, isCommand } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { describeFailure } from '../failure.ts';
import { print } from '../print.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { VERSION } from '../version.ts';

/** Commands of one bundle, each with the function that adds it to the command line. */
export type OwnCommands = Readonly<Partial<Record<CommandName, (program: Command) => void>>>;

/** Runs the command that the arguments name. What fails is told on stderr, and is no verdict: exit code 2. */
export async function runProgram(own: OwnCommands): Promise<void> {
  process.on('uncaughtException', (error) => {
    fail(error);
    process.exit();
  });
  await runCommand(own).catch(fail);
}

function fail(error: unknown): void {
  process.stderr.write(describeFailure(error));
  process.exitCode = EXIT.undecided;
}

/** A command line that cannot be understood is no verdict either. */
async function runCommand(own: OwnCommands): Promise<void> {
  const program = new Command('blastgate')
    .description('Reads an infrastructure plan, works out what would really happen, and says whether it may go in.')
    .version(VERSION, '-V, --version')
    .showHelpAfterError('(blastgate --help lists the commands; blastgate COMMAND --help the options of one)')
    .configureHelp({ subcommandTerm: termOf })
    .configureOutput({ writeOut: print })
    .exitOverride()
    .hook('preAction', (_, command) => refuseOverwriting(command));
  const asked = process.argv.slice(2).find((given) => !given.startsWith('-'));
  for (const name of Object.keys(COMMANDS).filter(isCommand)) {
    const add = own[name];
    if (add && (asked === name || asked === 'help')) add(program);
    // It is not asked for, or lies in another bundle, and is here to be listed, and to be meant by whoever mistypes it.
    else program.command(name).description(COMMANDS[name].summary);
  }
  pointToOwnHelp(program, 'blastgate');
  try {
    await program.parseAsync(withoutVainHelp(program, process.argv.slice(2)), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT.pass : EXIT.undecided;
  }
}

/** What is wrong with a command's line is followed by where its own help is: `blastgate policy iam --help`. */
function pointToOwnHelp({ commands }: Command, path: string): void {
  for (const command of commands) {
    const own = `${path} ${command.name()}`;
    command.exitOverride().showHelpAfterError(`(${own} --help lists its options)`);
    pointToOwnHelp(command, own);
  }
}

/** Help for what is no command is about nothing: what was mistyped is told as it is without `help`. */
function withoutVainHelp({ commands }: Command, words: readonly string[]): readonly string[] {
  const [first, second] = words;
  const named = (name: string | undefined) => commands.find((command) => command.name() === name);
  if (commands.length === 0 || first === undefined) return words;
  if (first === 'help') return second === undefined || second === 'help' || named(second) ? words : words.slice(1);
  const command = named(first);
  return command === undefined ? words : [first, ...withoutVainHelp(command, words.slice(1))];
}

/** A command in the list of all: the same words whether it lies in this bundle or in another. */
function termOf(command: Command): string {
  const name = command.name();
  // `ledger verify` is listed in the help of `ledger`, and is no `verify`.
  const isOneOfAll = (command.parent?.parent ?? null) === null;
  return isOneOfAll && isCommand(name) ? `${name} ${COMMANDS[name].takes}`.trim() : `${name} ${command.usage()}`;
}

import { Command, CommanderError } from 'commander';
import { InputError } from '../../model/errors.ts';
import { EXIT } from '../exit-code.ts';
import { addAnalyzeCommand } from './analyze.ts';
import { addDiffCommand } from './diff.ts';
import { addDigestCommand } from './digest.ts';
import { addExplainCommand } from './explain.ts';
import { describeFailure } from './failure.ts';
import { addInitCommand } from './init.ts';
import { addRulesCommand } from './rules.ts';
import { VERSION } from '../version.ts';

/** Runs the command that the arguments name. What fails is told on stderr, and is no verdict: exit code 2. */
export async function runProgram(): Promise<void> {
  process.stdout.on('error', (error) => {
    // Whoever read our output (`| head`) has gone; the verdict still stands in the exit code.
    if (!('code' in error) || error.code !== 'EPIPE') fail(outputFault(error));
  });
  process.on('uncaughtException', (error) => {
    fail(error);
    process.exit();
  });
  await runCommand().catch(fail);
}

/** A report that nobody can read is no verdict, but no fault of ours either. */
function outputFault(cause: Error): InputError {
  return new InputError(`The output cannot be written: ${cause.message}.`, 'Check the disk or the device that it goes to.', {
    cause,
  });
}

function fail(error: unknown): void {
  process.stderr.write(describeFailure(error));
  process.exitCode = EXIT.undecided;
}

/** A command line that cannot be understood is no verdict either. */
async function runCommand(): Promise<void> {
  const program = new Command('blastgate')
    .description('Reads an infrastructure plan, works out what would really happen, and says whether it may go in.')
    .version(VERSION, '-V, --version')
    .showHelpAfterError('(blastgate --help lists the commands; blastgate COMMAND --help the options of one)')
    .exitOverride();
  addAnalyzeCommand(program);
  addDiffCommand(program);
  addDigestCommand(program);
  addExplainCommand(program);
  addInitCommand(program);
  addRulesCommand(program);
  for (const command of program.commands) {
    command.exitOverride().showHelpAfterError(`(blastgate ${command.name()} --help lists its options)`);
  }
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT.pass : EXIT.undecided;
  }
}

import { Command, CommanderError } from 'commander';
import { EXIT } from '../exit-code.ts';
import { addAnalyzeCommand } from './analyze.ts';
import { addDigestCommand } from './digest.ts';
import { addDoctorCommand } from './doctor.ts';
import { addExecCommand } from './exec.ts';
import { addExplainCommand } from './explain.ts';
import { describeFailure } from './failure.ts';
import { addInitCommand } from './init.ts';
import { addKeygenCommand } from './keygen.ts';
import { addLedgerCommand } from './ledger.ts';
import { addOverrideCommand } from './override.ts';
import { addRulesCommand } from './rules.ts';
import { addVerifyCommand } from './verify.ts';
import { VERSION } from '../version.ts';

/** Runs the command that the arguments name. What fails is told on stderr, and is no verdict: exit code 2. */
export async function runProgram(): Promise<void> {
  process.stdout.on('error', (error) => {
    // Whoever read our output (`| head`) has gone; the verdict still stands in the exit code.
    if (!('code' in error) || error.code !== 'EPIPE') fail(error);
  });
  process.on('uncaughtException', (error) => {
    fail(error);
    process.exit();
  });
  await runCommand().catch(fail);
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
  addDigestCommand(program);
  addDoctorCommand(program);
  addExecCommand(program);
  addExplainCommand(program);
  addInitCommand(program);
  addKeygenCommand(program);
  addLedgerCommand(program);
  addOverrideCommand(program);
  addRulesCommand(program);
  addVerifyCommand(program);
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

import { programFor, type ProgramName } from './commands.ts';
import { EXIT } from './exit-code.ts';
import { VERSION } from './version.ts';
import { print } from './print.ts';

/** A program runs the command line that the process was given. */
interface Program {
  readonly run: () => Promise<void>;
}

const PROGRAMS: Readonly<Record<ProgramName, () => Promise<Program>>> = {
  judge: () => import('./cli/judge-program.ts'),
  digest: () => import('./cli/digest-program.ts'),
  guard: () => import('./guard/guard-program.ts'),
  init: () => import('./cli/init-program.ts'),
  ledger: () => import('./cli/ledger-program.ts'),
  mcp: () => import('./mcp/mcp-program.ts'),
  trust: () => import('./cli/trust-program.ts'),
};

/** Everything but the version needs a program: it is loaded only then. */
async function start(given: readonly string[]): Promise<void> {
  if (given.length === 1 && (given[0] === '--version' || given[0] === '-V')) {
    print(`${VERSION}\n`);
    return;
  }
  const { run } = await PROGRAMS[programFor(given)]();
  await run();
}

start(process.argv.slice(2)).catch((error: unknown) => {
  // The program tells of its own failures: what arrives here kept it from being loaded, and is no verdict.
  process.stderr.write(`blastgate: the program cannot be loaded; install it again.\n${String(error)}\n`);
  process.exitCode = EXIT.undecided;
});

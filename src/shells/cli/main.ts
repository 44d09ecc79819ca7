import { EXIT } from '../exit-code.ts';
import { VERSION } from '../version.ts';

/** Everything but the version needs the whole program: it is loaded only then. */
async function start(given: readonly string[]): Promise<void> {
  if (given.length === 1 && (given[0] === '--version' || given[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  const { runProgram } = await import('./program.ts');
  await runProgram();
}

start(process.argv.slice(2)).catch((error: unknown) => {
  // The program tells of its own failures: what arrives here kept it from being loaded, and is no verdict.
  process.stderr.write(`blastgate: the program cannot be loaded; install it again.\n${String(error)}\n`);
  process.exitCode = EXIT.undecided;
});

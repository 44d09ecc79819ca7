import { describeFailure } from './failure.ts';
import { EXIT } from '../exit-code.ts';
import { VERSION } from '../version.ts';

process.stdout.on('error', (error) => {
  // Whoever read our output (`| head`) has gone; the verdict still stands in the exit code.
  if (!('code' in error) || error.code !== 'EPIPE') fail(error);
});
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});

function fail(error: unknown): void {
  process.stderr.write(describeFailure(error));
  process.exitCode = EXIT.undecided;
}

/** Everything but the version needs the whole program: it is loaded only then. */
async function start(given: readonly string[]): Promise<void> {
  if (given.length === 1 && (given[0] === '--version' || given[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  const { runProgram } = await import('./program.ts');
  await runProgram();
}

start(process.argv.slice(2)).catch(fail);

import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { parseArgs } from 'node:util';
import { InputError } from '../../model/errors.ts';
import { EXIT } from '../exit-code.ts';
import { describeFailure } from '../failure.ts';
import { mcpServer } from './server.ts';
import { print } from '../print.ts';

const HELP = `Usage: blastgate mcp [options]

Answer coding agents by the Model Context Protocol, on standard input and output. It only reads, inside the folder that it is
started in, and judges whoever asks as an agent.

Options:
  --policy <file>   policy file; otherwise the nearest .blastgate.yml up to the repository root
  --ledger <where>  the ledger by which it tells what is left of a budget: a file, or an address of PostgreSQL
  --run-terraform   start Terraform to read plans in its own format, which it otherwise refuses
  -h, --help        display this help
`;

/** Runs `blastgate mcp` until its input ends. */
export async function run(): Promise<void> {
  try {
    await serve(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(describeFailure(error));
    process.exitCode = EXIT.undecided;
  }
}

async function serve([first, ...rest]: readonly string[]): Promise<void> {
  const { policy, ledger, help, 'run-terraform': runTerraform } = options(rest);
  if (help === true || first === 'help') {
    print(HELP);
    return;
  }
  await mcpServer({ policy, ledger, runTerraform: runTerraform ?? false }).connect(new StdioServerTransport());
}

function options(given: readonly string[]) {
  try {
    return parseArgs({
      args: given.filter((word, at) => !(at === 0 && word === 'mcp')),
      options: {
        policy: { type: 'string' },
        ledger: { type: 'string' },
        'run-terraform': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`The command line cannot be understood: ${problem}`, 'blastgate mcp --help lists the options.', {
      cause,
    });
  }
}

import { type Command, InvalidArgumentError, Option } from 'commander';
import { exporters, type ExportFormat } from '../../ledger/export/index.ts';
import { checkpointLedger } from './ledger/checkpoint.ts';
import { exportLedger } from './ledger/export.ts';
import { migrateLedger } from './ledger/migrate.ts';
import { settleChange } from './ledger/settle.ts';
import { showLedger } from './ledger/show.ts';
import { verifyLedger } from './ledger/verify.ts';
import { COMMANDS } from '../commands.ts';

const LEDGER = 'a file, or postgres://USER@HOST/DATABASE';
const FORMATS = Object.keys(exporters).filter((name): name is ExportFormat => Object.hasOwn(exporters, name));

export function addLedgerCommand(program: Command): void {
  const ledger = program.command('ledger').description(COMMANDS.ledger.summary);
  ledger
    .command('show')
    .description('Print the last entries, one a line.')
    .argument('<ledger>', LEDGER)
    .option('--last <number>', 'how many', count, 20)
    .action(showLedger);
  ledger
    .command('verify')
    .description('Find any entry that was edited, removed or re-ordered, and with checkpoints an end that was cut off.')
    .argument('<ledger>', LEDGER)
    .option('--key <file...>', 'public keys that checkpoints are signed by')
    .option('--checkpoint <file>', 'checkpoints that were kept elsewhere')
    .addHelpText('after', '\nExit codes: 0 nothing is wrong, 1 something is, 2 it cannot be read.')
    .action(verifyLedger);
  ledger
    .command('export')
    .description('Write all entries as a table, as JSON, or as OCSF events (one a line).')
    .argument('<ledger>', LEDGER)
    .addOption(new Option('--format <name>', 'format').choices(FORMATS).default('json'))
    .option('--output <file>', 'write to a file instead of standard output')
    .action(exportLedger);
  ledger
    .command('checkpoint')
    .description('Sign the ledger as it is now, in it and for keeping elsewhere.')
    .argument('<ledger>', LEDGER)
    .requiredOption('--key <file>', 'Ed25519 private key, PEM')
    .option('--output <file>', 'append the checkpoint to a file instead of printing it')
    .action(checkpointLedger);
  ledger
    .command('settle')
    .description('Say what became of a change: merged, it is charged to the budgets; closed, what it reserved is free again.')
    .argument('<ledger>', LEDGER)
    .argument('<change>', 'what analyze was given as --change')
    .addOption(new Option('--as <outcome>', 'what became of it').choices(['merged', 'closed']).makeOptionMandatory())
    .option('--if-recorded', 'pass over a change that the ledger has no decision about, instead of failing')
    .action(settleChange);
  ledger
    .command('migrate')
    .description('Make the table of a ledger in PostgreSQL, as its owner. It may be run again.')
    .argument('<address>', 'postgres://OWNER@HOST/DATABASE')
    .option('--role <name>', 'the role that Blastgate works as: it may then read and append')
    .option('--print', 'print the SQL and run nothing')
    .action(migrateLedger);
}

function count(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It is a whole number, 1 or more.');
}

import { type Command, Option } from 'commander';
import { InputError } from '../../model/errors.ts';
import { COMMANDS } from '../commands.ts';
import { IAM_FORMATS, type IamFormat, iamTemplate } from './iam/templates.ts';
import { print } from '../print.ts';

interface IamOptions {
  readonly repo: string;
  readonly branch: string;
  readonly environment: string;
  readonly workflow: string;
  readonly bucket: string;
  readonly prefix: string;
  readonly lockTable?: string;
  readonly applyPolicy: string;
  readonly format: IamFormat;
}

export function addPolicyCommand(program: Command): void {
  const policy = program.command('policy').description(COMMANDS.policy.summary);
  policy
    .command('iam')
    .description('Print a role that may only plan and a role that applies behind the gate, as Terraform or CloudFormation.')
    .requiredOption('--repo <owner/name>', 'the repository on GitHub')
    .requiredOption('--bucket <name>', 'the S3 bucket that holds the state')
    .option('--prefix <text>', "what the state's keys begin with", '')
    .option('--lock-table <name>', 'the DynamoDB table of locks, where locking does not use the bucket')
    .option('--branch <name>', 'the protected branch that is applied from', 'main')
    .option('--environment <name>', 'the GitHub environment of the job that applies', 'production')
    .option('--workflow <path>', 'the workflow that applies', '.github/workflows/apply.yml')
    .option('--apply-policy <arn>', 'the policy of what may be changed', 'arn:aws:iam::aws:policy/PowerUserAccess')
    .addOption(new Option('--format <name>', 'what to print').choices(IAM_FORMATS).default('terraform'))
    .action(run);
}

/** What may stand in a name: nothing that a pattern, a template or a line of HCL would read otherwise. */
const NAMES: Readonly<Record<string, RegExp>> = {
  repo: /^[\w.-]+\/[\w.-]+$/,
  branch: /^[\w./-]+$/,
  environment: /^[\w.-]+$/,
  workflow: /^\.github\/workflows\/[\w.-]+\.ya?ml$/,
  bucket: /^[a-z\d][a-z\d.-]+$/,
  prefix: /^[\w./-]*$/,
  lockTable: /^[\w.-]+$/,
  applyPolicy: /^arn:[\w-]+:iam::\w*:policy\/[\w+=,.@/-]+$/,
};

function run(options: IamOptions): void {
  for (const [name, value] of Object.entries<string | undefined>({ ...options })) {
    if (value !== undefined && NAMES[name]?.test(value) === false) {
      throw new InputError(
        `\`${value}\` is no ${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}.`,
        'blastgate policy iam --help shows what is asked for.',
      );
    }
  }
  print(iamTemplate(options, options.format, options.applyPolicy));
}

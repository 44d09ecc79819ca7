import type { Command } from 'commander';
import { createLookup } from '../../knowledge/index.ts';
import { InputError } from '../../model/errors.ts';
import { code } from '../../model/text.ts';
import { describeKnowledge } from '../../report/known-type.ts';
import { COMMANDS } from '../commands.ts';
import { prepare } from './judge-context.ts';
import { addPolicyOptions, columns, type JudgeOptions } from './options.ts';
import { screenOf } from './screen.ts';
import { print } from '../print.ts';

interface KnowledgeOptions extends JudgeOptions {
  readonly width?: number;
}

/** As Terraform and CloudFormation write them. */
const TYPE = /^\w+(?:(?:::|[.-])\w+)*$/;

export function addKnowledgeCommand(program: Command): void {
  const command = program
    .command('knowledge')
    .description(COMMANDS.knowledge.summary)
    .argument('<type...>', 'resource types, such as aws_db_instance or AWS::RDS::DBInstance');
  addPolicyOptions(command).option('--width <columns>', 'width of the text', columns).action(run);
}

/** Looked up as a verdict would: with the knowledge that the policy in force names over ours. */
async function run(types: readonly string[], options: KnowledgeOptions): Promise<void> {
  const stranger = types.find((type) => !TYPE.test(type));
  if (stranger !== undefined) {
    throw new InputError(
      `${code(stranger)} is no resource type.`,
      'Name one such as `aws_db_instance` or `AWS::RDS::DBInstance`.',
    );
  }
  const { context } = await prepare(options, false);
  const lookup = createLookup(context.knowledge);
  const entries = types.map((type) => lookup(type, type.includes('::') ? 'cloudformation' : 'terraform'));
  print(entries.map((entry) => describeKnowledge(entry, screenOf(options))).join('\n'));
}

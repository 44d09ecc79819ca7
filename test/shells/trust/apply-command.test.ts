import { describe, expect, test } from 'vitest';
import { readApplyCommand } from '../../../src/shells/trust/apply-command.ts';

const read = (line: string, variables: Readonly<Record<string, string>> = {}) =>
  readApplyCommand(
    line.split(' ').filter((word) => word !== ''),
    variables,
  );

describe('the apply of one saved plan', () => {
  test.each<[line: string, command: object]>([
    ['terraform apply plan.bin', { tool: 'terraform', globals: [], folder: '.', flags: [], plan: 'plan.bin' }],
    ['tofu apply plan.bin', { tool: 'tofu' }],
    ['/opt/terraform/bin/terraform apply out/plan', { tool: '/opt/terraform/bin/terraform', plan: 'out/plan' }],
    ['terraform -chdir=infra apply plan.bin', { globals: ['-chdir=infra'], folder: 'infra', plan: 'plan.bin' }],
    ['terraform --chdir=a=b apply plan.bin', { folder: 'a=b' }],
    [
      'terraform apply -auto-approve -input=false -lock-timeout=5m -parallelism=4 -no-color -json plan.bin',
      { flags: ['-auto-approve', '-input=false', '-lock-timeout=5m', '-parallelism=4', '-no-color', '-json'], plan: 'plan.bin' },
    ],
  ])('%s', (line, command) => {
    expect(read(line)).toMatchObject(command);
  });

  test('with variables that say nothing to the tool', () => {
    expect(
      read('terraform apply plan.bin', { TF_CLI_ARGS: '', TF_CLI_ARGS_plan: '-refresh=false', TF_LOG: 'info' }),
    ).toMatchObject({
      plan: 'plan.bin',
    });
  });
});

describe('refused', () => {
  test.each<[line: string, why: RegExp]>([
    ['', /no command is given/],
    ['rm -rf infra', /rm is given, not terraform or tofu/],
    ['./not-terraform apply plan.bin', /not-terraform is given/],
    ['terragrunt apply plan.bin', /terragrunt runs other commands/],
    ['/usr/bin/terragrunt apply plan.bin', /terragrunt runs other commands/],
    ['terraform', /nothing is run, not apply/],
    ['terraform destroy plan.bin', /destroy is run, not apply/],
    ['terraform plan', /plan is run, not apply/],
    ['terraform Apply plan.bin', /Apply is run/],
    ['terraform -chdir=a -chdir=b apply plan.bin', /-chdir=a -chdir=b before the command/],
    ['terraform -chdir infra apply plan.bin', /-chdir before the command/],
    ['terraform -help apply plan.bin', /-help before the command/],
    ['terraform apply', /no saved plan/],
    ['terraform apply -auto-approve', /no saved plan/],
    ['terraform apply -', /no saved plan/],
    ['terraform apply a.bin b.bin', /behind the plan: b\.bin/],
    ['terraform apply plan.bin -auto-approve', /behind the plan: -auto-approve/],
    ['terraform apply -target=aws_vpc.a plan.bin', /-target makes another plan/],
    ['terraform apply --target aws_vpc.a plan.bin', /--target makes another plan/],
    ['terraform apply -destroy plan.bin', /-destroy makes another plan/],
    ['terraform apply -replace=aws_vpc.a plan.bin', /-replace makes another plan/],
    ['terraform apply -refresh-only plan.bin', /-refresh-only makes another plan/],
    ['terraform apply -exclude=aws_vpc.a plan.bin', /-exclude makes another plan/],
    ['terraform apply -var a=b plan.bin', /-var makes another plan/],
    ['terraform apply -var-file=prod.tfvars plan.bin', /-var-file makes another plan/],
    ['terraform apply -state=other.tfstate plan.bin', /-state moves the state/],
    ['terraform apply -state-out=other.tfstate plan.bin', /-state-out moves the state/],
    ['terraform apply -parallelism 5 plan.bin', /write -parallelism=VALUE/],
    ['terraform apply -lock false plan.bin', /behind the plan: plan\.bin/],
    ['terraform apply -- plan.bin', /-- is not known/],
    ['terraform apply -toString plan.bin', /-toString is not known/],
    ['terraform apply -future-option plan.bin', /-future-option is not known/],
  ])('%s', (line, why) => {
    expect(read(line)).toMatchObject({
      reason: 'not-an-apply',
      message: expect.stringMatching(why),
      hint: expect.stringMatching(/\.$/),
    });
  });

  test.each(['TF_CLI_ARGS', 'TF_CLI_ARGS_apply', 'TF_CLI_ARGS_show', 'TF_REATTACH_PROVIDERS'])('where %s is set', (name) => {
    expect(read('terraform apply plan.bin', { [name]: '-destroy' })).toMatchObject({
      reason: 'not-an-apply',
      message: expect.stringContaining(`${name} is set`),
      hint: `Unset ${name}.`,
    });
  });
});

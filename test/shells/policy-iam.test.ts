import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { iamTemplate } from '../../src/shells/cli/iam/templates.ts';
import { ROOT } from '../house/repository.ts';

const SETTINGS = {
  repo: 'acme/infra',
  branch: 'main',
  environment: 'production',
  workflow: '.github/workflows/apply.yml',
  bucket: 'acme-state',
  prefix: 'live/',
};
const POWER = 'arn:aws:iam::aws:policy/PowerUserAccess';
const SUBJECT = 'token.actions.githubusercontent.com:sub';

interface Statement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
  readonly NotResource?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The JSON documents in a file of Terraform, by resource and attribute. */
function documentsOf(text: string): Readonly<Record<string, readonly Statement[]>> {
  const found = [...text.matchAll(/resource "(\w+)" "(\w+)" \{(?:(?!\nresource).)*?(\w+) = <<-JSON\n(.*?)\n {2}JSON/gs)];
  return Object.fromEntries(
    found.map(([, type, name, attribute, json]) => [`${type}.${name}.${attribute}`, JSON.parse(json ?? '').Statement]),
  );
}

function actionsOf(statements: readonly Statement[] | undefined, effect: string): readonly string[] {
  return (statements ?? []).filter((one) => one.Effect === effect).flatMap(({ Action }) => Action);
}

test('the applying role is bound to the environment and to the workflow on the branch, exactly', () => {
  const documents = documentsOf(iamTemplate(SETTINGS, 'terraform', POWER));
  expect(documents['aws_iam_role.apply.assume_role_policy']?.map(({ Condition }) => Condition)).toEqual([
    {
      StringEquals: {
        [SUBJECT]:
          'repo:acme/infra:environment:production:job_workflow_ref:acme/infra/.github/workflows/apply.yml@refs/heads/main',
        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
      },
    },
  ]);
});

test('the planning role is for pull requests and the branch, and for no branch whose name begins alike', () => {
  const [statement] = documentsOf(iamTemplate(SETTINGS, 'terraform', POWER))['aws_iam_role.plan.assume_role_policy'] ?? [];
  const subjects = statement?.Condition?.['StringLike']?.[SUBJECT];
  expect(subjects).toEqual([
    'repo:acme/infra:pull_request',
    'repo:acme/infra:pull_request:job_workflow_ref:*',
    'repo:acme/infra:ref:refs/heads/main',
    'repo:acme/infra:ref:refs/heads/main:job_workflow_ref:*',
  ]);
});

test('the planning role changes nothing but the lock, and reads no data', () => {
  const statements = documentsOf(iamTemplate(SETTINGS, 'terraform', POWER))['aws_iam_role_policy.plan.policy'];
  const writes = (statements ?? []).filter(
    ({ Effect, Action }) => Effect === 'Allow' && [Action].flat().some((one) => !/:(?:Get|List)/.test(one)),
  );
  expect(writes.map(({ Sid, Resource }) => [Sid, Resource])).toEqual([
    ['LockState', 'arn:${data.aws_partition.current.partition}:s3:::acme-state/live/*.tflock'],
  ]);
  expect(actionsOf(statements, 'Deny')).toEqual(expect.arrayContaining(['s3:GetObject', 'dynamodb:Scan', 'sqs:ReceiveMessage']));
});

test('the applying role cannot touch the gate', () => {
  const statements = documentsOf(iamTemplate(SETTINGS, 'terraform', POWER))['aws_iam_role_policy.apply.policy'];
  const gate = statements?.find(({ Sid }) => Sid === 'NeverTheGateItself');
  expect(gate?.Resource).toHaveLength(3);
  expect(gate?.Action).toEqual(expect.arrayContaining(['iam:Delete*', 'iam:Put*', 'iam:Update*', 'iam:Attach*']));
});

test('a table of locks is opened to both roles, and its reading is not denied', () => {
  const documents = documentsOf(iamTemplate({ ...SETTINGS, lockTable: 'locks' }, 'terraform', POWER));
  for (const role of ['plan', 'apply']) {
    const statements = documents[`aws_iam_role_policy.${role}.policy`];
    expect(statements?.some(({ Sid, Resource }) => Sid === 'LockTable' && String(Resource).endsWith(':table/locks'))).toBe(true);
  }
  const [noData] = documents['aws_iam_role_policy.plan.policy']?.filter(({ Sid }) => Sid === 'NoData') ?? [];
  expect(String(noData?.NotResource)).toMatch(/:table\/locks$/);
});

test('CloudFormation gets the same documents', () => {
  const template = parse(iamTemplate(SETTINGS, 'cloudformation', POWER));
  const { PlanRole, ApplyRole } = template.Resources;
  expect([PlanRole.Type, ApplyRole.Type]).toEqual(['AWS::IAM::Role', 'AWS::IAM::Role']);
  expect(ApplyRole.Properties.ManagedPolicyArns).toEqual([POWER]);
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(/\{"Fn::Sub":("[^"]*")\}/g, '$1'));
  const terraform = documentsOf(iamTemplate(SETTINGS, 'terraform', POWER));
  const named = (value: unknown): string =>
    JSON.stringify(value)
      .replaceAll('${data.aws_partition.current.partition}', '${AWS::Partition}')
      .replaceAll('${data.aws_caller_identity.current.account_id}', '${AWS::AccountId}')
      .replaceAll(
        '${data.aws_iam_openid_connect_provider.github.arn}',
        'arn:${AWS::Partition}:iam::${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com',
      );
  expect(JSON.stringify(plain(ApplyRole.Properties.Policies[0].PolicyDocument.Statement))).toBe(
    named(terraform['aws_iam_role_policy.apply.policy']),
  );
  expect(JSON.stringify(plain(PlanRole.Properties.AssumeRolePolicyDocument.Statement))).toBe(
    named(terraform['aws_iam_role.plan.assume_role_policy']),
  );
});

const terraform = spawnSync('terraform', ['version']).status === 0;

test.runIf(terraform)('Terraform itself would write the file so', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-iam-'));
  try {
    await writeFile(path.join(folder, 'main.tf'), iamTemplate(SETTINGS, 'terraform', POWER));
    expect(execFileSync('terraform', ['fmt', '-check', '-diff', folder], { encoding: 'utf8' })).toBe('');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function blastgate(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const program = ['--import', 'tsx', path.join(ROOT, 'src/shells/main.ts')];
  return spawnSync(process.execPath, [...program, 'policy', 'iam', ...args], { cwd: ROOT, encoding: 'utf8' });
}

test('the command prints either format, and refuses names that would mean something else', () => {
  const given = ['--repo', 'acme/infra', '--bucket', 'acme-state'];
  expect(blastgate(...given)).toMatchObject({ status: 0, stdout: expect.stringContaining('resource "aws_iam_role" "apply"') });
  expect(blastgate(...given, '--format', 'cloudformation').stdout).toContain('AWSTemplateFormatVersion');
  expect(blastgate(...given, '--environment', 'prod*')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('`prod*` is no environment'),
  });
  expect(blastgate('--repo', 'acme', '--bucket', 'x1')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is no repo'),
  });
  expect(blastgate('--bucket', 'x1').status).toBe(2);
});

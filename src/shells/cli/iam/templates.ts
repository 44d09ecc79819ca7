import { stringify } from 'yaml';
import {
  APPLY_ROLE,
  applyPermissions,
  applyTrust,
  type IamSettings,
  PLAN_ROLE,
  planPermissions,
  planTrust,
  type PolicyDocument,
  type TemplateNames,
} from './documents.ts';

export const IAM_FORMATS = ['terraform', 'cloudformation'] as const;
export type IamFormat = (typeof IAM_FORMATS)[number];

/** The two roles as a file that can be applied as it is. `applyPolicy` is the ARN of what the applying role may change. */
export function iamTemplate(settings: IamSettings, format: IamFormat, applyPolicy: string): string {
  return format === 'terraform' ? terraformFile(settings, applyPolicy) : cloudFormationFile(settings, applyPolicy);
}

function preamble({ repo }: IamSettings): string {
  return [
    '# Two roles for GitHub Actions: one that may only plan, for pull requests, and one that applies, bound to the gate.',
    '# The applying role is bound to its workflow by the subject of the OIDC token. GitHub puts the workflow there once this has run:',
    `#   gh api --method PUT repos/${repo}/actions/oidc/customization/sub \\`,
    "#     -F use_default=false -f 'include_claim_keys[]=repo' -f 'include_claim_keys[]=context' -f 'include_claim_keys[]=job_workflow_ref'",
    '# Give the environment required reviewers and only the protected branch: without them anybody who may push can apply.',
    '',
  ].join('\n');
}

function terraformFile(settings: IamSettings, applyPolicy: string): string {
  const names: TemplateNames = {
    partition: '${data.aws_partition.current.partition}',
    account: '${data.aws_caller_identity.current.account_id}',
    provider: '${data.aws_iam_openid_connect_provider.github.arn}',
  };
  return [
    preamble(settings),
    'data "aws_caller_identity" "current" {}\n',
    'data "aws_partition" "current" {}\n',
    '# The account needs the provider once; create it where it is not there yet.',
    'data "aws_iam_openid_connect_provider" "github" {\n  url = "https://token.actions.githubusercontent.com"\n}\n',
    block('aws_iam_role', 'plan', [`name = "${PLAN_ROLE}"`, json('assume_role_policy', planTrust(settings, names))]),
    attachment('plan', `arn:${names.partition}:iam::aws:policy/ReadOnlyAccess`),
    inline('plan', planPermissions(settings, names)),
    block('aws_iam_role', 'apply', [`name = "${APPLY_ROLE}"`, json('assume_role_policy', applyTrust(settings, names))]),
    attachment('apply', applyPolicy),
    inline('apply', applyPermissions(settings, names)),
  ].join('\n');
}

function attachment(role: string, arn: string): string {
  return block('aws_iam_role_policy_attachment', role, [`role       = aws_iam_role.${role}.name`, `policy_arn = "${arn}"`]);
}

function inline(role: string, permissions: PolicyDocument): string {
  return block('aws_iam_role_policy', role, [
    'name = "blastgate"',
    `role = aws_iam_role.${role}.id`,
    json('policy', permissions),
  ]);
}

function block(type: string, name: string, lines: readonly string[]): string {
  return `resource "${type}" "${name}" {\n${lines.map((line) => (line.startsWith('\n') ? `${line}\n` : `  ${line}\n`)).join('')}}\n`;
}

function json(attribute: string, document: PolicyDocument): string {
  const text = JSON.stringify(document, undefined, 2).replaceAll('\n', '\n    ');
  return `\n  ${attribute} = <<-JSON\n    ${text}\n  JSON`;
}

function cloudFormationFile(settings: IamSettings, applyPolicy: string): string {
  const names: TemplateNames = {
    partition: '${AWS::Partition}',
    account: '${AWS::AccountId}',
    provider: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com',
  };
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'A role that may only plan, and a role that applies behind the gate.',
    Resources: {
      PlanRole: role({
        name: PLAN_ROLE,
        trust: planTrust(settings, names),
        permissions: planPermissions(settings, names),
        managed: 'arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess',
      }),
      ApplyRole: role({
        name: APPLY_ROLE,
        trust: applyTrust(settings, names),
        permissions: applyPermissions(settings, names),
        managed: applyPolicy,
      }),
    },
  };
  return `${preamble(settings)}${stringify(template, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

interface Role {
  readonly name: string;
  readonly trust: PolicyDocument;
  readonly permissions: PolicyDocument;
  /** The ARN of a managed policy. */
  readonly managed: string;
}

function role({ name, trust, permissions, managed }: Role): unknown {
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      RoleName: name,
      AssumeRolePolicyDocument: substituted(trust),
      ManagedPolicyArns: [substituted(managed)],
      Policies: [{ PolicyName: 'blastgate', PolicyDocument: substituted(permissions) }],
    },
  };
}

/** Texts with pseudo parameters in them become `Fn::Sub`. */
function substituted(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('${') ? { 'Fn::Sub': value } : value;
  if (Array.isArray(value)) return value.map(substituted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries<unknown>({ ...value }).map(([key, inner]) => [key, substituted(inner)]));
}

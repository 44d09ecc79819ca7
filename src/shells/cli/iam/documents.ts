/** What the two roles are bound to. */
export interface IamSettings {
  /** `OWNER/NAME` on GitHub. */
  readonly repo: string;
  readonly branch: string;
  /** The GitHub environment that the applying job runs in: its reviewers and branches are GitHub's part of the gate. */
  readonly environment: string;
  /** The workflow that applies, as a path in the repository. */
  readonly workflow: string;
  /** The bucket that holds the state. */
  readonly bucket: string;
  /** What the state's keys begin with; empty for the whole bucket. */
  readonly prefix: string;
  /** The DynamoDB table of locks, where locking does not use the bucket. */
  readonly lockTable?: string;
}

interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Principal?: Readonly<Record<string, string>>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

/** How a template names what only it can know: the account's partition and id, and the OIDC provider. */
export interface TemplateNames {
  readonly partition: string;
  readonly account: string;
  readonly provider: string;
}

export const PLAN_ROLE = 'blastgate-plan';
export const APPLY_ROLE = 'blastgate-apply';
const ISSUER = 'token.actions.githubusercontent.com';

/** Reading data is no part of planning; the state bucket is opened for the state alone. */
const DATA_READS = [
  'athena:GetQueryResults',
  'dynamodb:BatchGetItem',
  'dynamodb:GetItem',
  'dynamodb:GetRecords',
  'dynamodb:Query',
  'dynamodb:Scan',
  'kinesis:GetRecords',
  'logs:FilterLogEvents',
  'logs:GetLogEvents',
  'logs:StartQuery',
  'sqs:ReceiveMessage',
];

/** The role for pull requests: an agent's workflow may hold it, since it can change nothing. */
export function planTrust({ repo, branch }: IamSettings, names: TemplateNames): PolicyDocument {
  const contexts = ['pull_request', `ref:refs/heads/${branch}`];
  const subjects = contexts.flatMap((context) => [`repo:${repo}:${context}`, `repo:${repo}:${context}:job_workflow_ref:*`]);
  return trust(names, { StringLike: { [`${ISSUER}:sub`]: subjects } });
}

/**
 * The role that applies: only for a job in the protected environment, and only from the workflow as it lies on the branch. Source:
 * GitHub's documentation of the `sub` claim and its customization; AWS evaluates no other claim that names the workflow.
 */
export function applyTrust(settings: IamSettings, names: TemplateNames): PolicyDocument {
  return trust(names, { StringEquals: { [`${ISSUER}:sub`]: applySubject(settings) } });
}

function applySubject({ repo, environment, workflow, branch }: IamSettings): string {
  return `repo:${repo}:environment:${environment}:job_workflow_ref:${repo}/${workflow}@refs/heads/${branch}`;
}

function trust({ provider }: TemplateNames, condition: NonNullable<Statement['Condition']>): PolicyDocument {
  const audience = { [`${ISSUER}:aud`]: 'sts.amazonaws.com' };
  return document([
    {
      Sid: 'GitHubActions',
      Effect: 'Allow',
      Action: 'sts:AssumeRoleWithWebIdentity',
      Principal: { Federated: provider },
      Condition: { ...condition, StringEquals: { ...condition['StringEquals'], ...audience } },
    },
  ]);
}

/** Besides AWS's managed `ReadOnlyAccess`: the lock, which a plan must write, and no data. */
export function planPermissions(settings: IamSettings, names: TemplateNames): PolicyDocument {
  const { bucket, objects } = stateArns(settings, names);
  const table = tableArn(settings, names);
  return document([
    { Sid: 'ReadState', Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket'], Resource: [bucket, objects] },
    { Sid: 'LockState', Effect: 'Allow', Action: ['s3:DeleteObject', 's3:PutObject'], Resource: `${objects}.tflock` },
    ...lockStatements(table),
    { Sid: 'NoObjectsButTheState', Effect: 'Deny', Action: ['s3:GetObject', 's3:GetObjectVersion'], NotResource: objects },
    { Sid: 'NoData', Effect: 'Deny', Action: DATA_READS, ...(table === undefined ? { Resource: '*' } : { NotResource: table }) },
  ]);
}

/** Besides what the account's own policy grants: the state, and never the gate itself. */
export function applyPermissions(settings: IamSettings, names: TemplateNames): PolicyDocument {
  const { bucket, objects } = stateArns(settings, names);
  const roles = [PLAN_ROLE, APPLY_ROLE].map((role) => `arn:${names.partition}:iam::${names.account}:role/${role}`);
  return document([
    { Sid: 'ReadState', Effect: 'Allow', Action: 's3:ListBucket', Resource: bucket },
    { Sid: 'WriteState', Effect: 'Allow', Action: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'], Resource: objects },
    ...lockStatements(tableArn(settings, names)),
    {
      Sid: 'NeverTheGateItself',
      Effect: 'Deny',
      Action: [
        'iam:Add*',
        'iam:Attach*',
        'iam:Create*',
        'iam:Delete*',
        'iam:Detach*',
        'iam:Put*',
        'iam:Remove*',
        'iam:Tag*',
        'iam:Untag*',
        'iam:Update*',
      ],
      Resource: [...roles, names.provider],
    },
    {
      Sid: 'NeverTheStateBucket',
      Effect: 'Deny',
      Action: ['s3:DeleteBucket*', 's3:DeleteObjectVersion', 's3:PutBucket*', 's3:PutLifecycleConfiguration'],
      Resource: [bucket, objects],
    },
  ]);
}

function lockStatements(table: string | undefined): readonly Statement[] {
  if (table === undefined) return [];
  return [
    {
      Sid: 'LockTable',
      Effect: 'Allow',
      Action: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
      Resource: table,
    },
  ];
}

function stateArns(
  { bucket, prefix }: IamSettings,
  { partition }: TemplateNames,
): { readonly bucket: string; readonly objects: string } {
  const arn = `arn:${partition}:s3:::${bucket}`;
  return { bucket: arn, objects: `${arn}/${prefix}*` };
}

function tableArn({ lockTable }: IamSettings, { partition, account }: TemplateNames): string | undefined {
  return lockTable === undefined ? undefined : `arn:${partition}:dynamodb:*:${account}:table/${lockTable}`;
}

function document(statements: readonly Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements };
}

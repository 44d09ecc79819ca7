import type { ResourceChange } from '../../model/plan.ts';
import { code } from '../../model/text.ts';
import { isAboutExisting } from '../acts-on-existing.ts';
import { isDestruction, mayUpdateInPlace } from '../change-kind.ts';
import { leavesNoAdministrator, letsInFewer, losesUnwrapping, newlyDenied } from '../content/lockout.ts';
import { valueAt } from '../content/value-at.ts';
import { withReach } from '../combine.ts';
import { HARD_STOP } from '../parameters.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { destructionOf, reachOf } from '../wording.ts';

const KEY = /^aws_kms_|^AWS::KMS::/;
const RESOURCE_POLICY =
  /^aws_(kms|s3|sqs|sns|ecr|secretsmanager|efs|backup|opensearch|elasticsearch|cloudwatch_event_bus|glue|api_gateway|vpc_endpoint|lambda|codeartifact|dynamodb)\w*$|^AWS::(KMS|S3|SQS|SNS|ECR|SecretsManager|EFS|Backup|OpenSearchService|Events|Glue|ApiGateway|EC2::VPCEndpoint|DynamoDB)/;
const POLICIES = [
  'policy',
  'key_policy',
  'access_policies',
  'KeyPolicy',
  'PolicyDocument',
  'ResourcePolicy',
  'RepositoryPolicyText',
];

/** Nobody can undo it: what the key encrypted stays as it is for as long as somebody may still use it, and then is lost. */
const NO_ADMINISTRATOR = 0.92;
const TURNED_AWAY = {
  everybody: { severity: 0.62, says: 'denies everybody what it is there for, its owners included' },
  elsewhere: {
    severity: 0.52,
    says: 'denies it to whoever comes by another way than the one that it names, its owners and whoever deploys it included',
  },
} as const;

export const lockedOut: Rule = {
  id: 'locked-out',
  title: 'A policy of a key, a store or a cluster locks out those who run it',
  channel: 'outage',
  check(context) {
    const { change, plan } = context;
    const lost = [...accessMapLost(context), ...nodesLost(context), ...unwrapsNoMore(context)];
    if (lost.length > 0) return lost;
    if (TRUSTS.test(change.type)) return mayUpdateInPlace(change) ? TRUST.flatMap((path) => fewer(context, path)) : [];
    if (!RESOURCE_POLICY.test(change.type)) return [];
    const isNew = change.kind === 'create' && isAboutExisting(change, plan);
    return isNew || mayUpdateInPlace(change) ? POLICIES.flatMap((path) => remarks(context, path)).slice(0, 1) : [];
  },
};

const CONFIG_MAP = /^kubernetes_(config_map(_v1)?(_data)?|manifest)$|^kubectl_manifest$/;
const NAMES = ['metadata.0.name', 'manifest.metadata.name', 'name'] as const;
/** Its nodes join by it, and whoever did not make the cluster comes in by it. */
const ACCESS_MAP = { name: 'aws-auth', severity: 0.6 } as const;

function isLost({ kind, type, deposed }: ResourceChange, types: RegExp): boolean {
  return types.test(type) && isDestruction(kind) && deposed === undefined;
}

/** The config map by which a cluster of AWS knows whom to let in. */
function accessMapLost({ change, before, dependents }: RuleContext): readonly Remark[] {
  if (!isLost(change, CONFIG_MAP)) return [];
  if (!NAMES.some((path) => valueAt(before(), path) === ACCESS_MAP.name)) return [];
  const message = `${destructionOf(change)}: nodes can no longer join the cluster, and everybody but its maker is locked out${reachOf(dependents)}.`;
  return [{ severity: withReach(ACCESS_MAP.severity, dependents.weight), code: 'outage', message }];
}

const ACCESS_ENTRY = /^aws_eks_access_entry$|^AWS::EKS::AccessEntry$/;

/** The entry of the role that nodes have, unlike that of somebody who works with the cluster. */
function nodesLost({ change, before, dependents }: RuleContext): readonly Remark[] {
  const kind = String(before()['type'] ?? before()['Type'] ?? '');
  if (!isLost(change, ACCESS_ENTRY) || !/^(EC2|FARGATE|HYBRID)/.test(kind)) return [];
  const message = `${destructionOf(change)}: nodes of its role can no longer talk to the cluster${reachOf(dependents)}.`;
  return [{ severity: withReach(ACCESS_MAP.severity, dependents.weight), code: 'outage', message }];
}

const VAULT_ACCESS = /^azurerm_key_vault(_access_policy|_key)?$/;
/** A disk, an account or a database whose key is in the vault cannot be read by it any more, nor by anybody else. */
const UNREADABLE = 0.52;

function unwrapsNoMore({ change, before, after }: RuleContext): readonly Remark[] {
  if (!VAULT_ACCESS.test(change.type) || !mayUpdateInPlace(change)) return [];
  const attribute = losesUnwrapping(before(), after());
  if (attribute === undefined) return [];
  const message = `${code(change.address)}: ${code(attribute)} no longer ${attribute === 'key_opts' ? 'lets the key decrypt' : 'lets somebody use the keys of the vault'}: what is encrypted so cannot be read.`;
  return [{ severity: UNREADABLE, code: 'encryption_key_loss', message, attribute }];
}

function remarks(context: RuleContext, path: string): readonly Remark[] {
  const { change, before, after, dependents } = context;
  const [then, now] = [before()[path], after()[path]];
  if (KEY.test(change.type) && leavesNoAdministrator(then, now)) {
    return [
      {
        channel: 'data',
        severity: NO_ADMINISTRATOR,
        code: 'encryption_key_loss',
        message: `${code(change.address)}: ${code(path)} leaves nobody who may change the key or its policy: not even the account can put it back.`,
        attribute: path,
        hardStop: NO_ADMINISTRATOR >= HARD_STOP.data,
      },
    ];
  }
  const denied = newlyDenied(then, now);
  if (denied === undefined) return fewer(context, path);
  const { severity, says } = TURNED_AWAY[denied];
  return [
    {
      severity: withReach(severity, dependents.weight),
      code: 'outage',
      message: `${code(change.address)}: ${code(path)} ${says}.`,
      attribute: path,
    },
  ];
}

/** Who may take a role. */
const TRUSTS = /^aws_iam_role$|^AWS::IAM::Role$/;
const TRUST = ['assume_role_policy', 'AssumeRolePolicyDocument'];
/** Whoever was let in and is not named any more may still need it: nobody knows from here. */
const FEWER = 0.25;

function fewer({ change, before, after, dependents }: RuleContext, path: string): readonly Remark[] {
  if (!letsInFewer(before()[path], after()[path])) return [];
  const message = `${code(change.address)}: ${code(path)} no longer names somebody whom it let in${reachOf(dependents)}.`;
  return [{ severity: withReach(FEWER, dependents.weight), code: 'outage', message, attribute: path }];
}

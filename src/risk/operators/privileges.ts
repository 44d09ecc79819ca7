import { administratorGrants, serviceGrants } from '../content/administrator.ts';
import { wideningOf, type Widening } from '../content/policy-widening.ts';
import { hostRights, lowersItsGuard } from '../content/privileged-workload.ts';
import type { AttributeCase, Outcome } from './operator.ts';

const WIDENING: Readonly<Record<Widening, { readonly factor: number; readonly says: string } | undefined>> = {
  none: undefined,
  'writes-everywhere': { factor: 0.3, says: 'allows a change to every resource' },
  'service-wildcard': { factor: 0.6, says: 'allows actions by wildcard' },
  'new-principal': { factor: 0.6, says: 'lets in a new principal' },
  'wildcard-everywhere': { factor: 1, says: 'allows actions by wildcard on every resource' },
  'weaker-condition': { factor: 1, says: 'loosens the condition of a grant' },
  'lost-deny': { factor: 1, says: 'no longer denies what it denied' },
  'any-repository': { factor: 1.5, says: 'trusts the CI runs of any repository in the world' },
  escalation: { factor: 1.7, says: 'allows its holder to gain any right' },
};
/** Whoever can escalate is an administrator in waiting, whatever the type's own severity. */
const ESCALATION_LEAST = 0.85;
const MOST = 0.88;

/** In a resource's own policy, `Resource: "*"` means the resource itself. */
const RESOURCE_POLICY = /^(aws_(kms|s3|sqs|sns|ecr|secretsmanager|vpc_endpoint)|AWS::(KMS|S3|SQS|SNS|ECR|SecretsManager)::)/;

/** A policy allows more than before. */
export function widen({ rule, type, before, after, creating }: AttributeCase): Outcome | undefined {
  if (creating && RESOURCE_POLICY.test(type)) return undefined;
  const widening = wideningOf(before, after);
  const judged = WIDENING[widening];
  if (judged === undefined) return undefined;
  const least = widening === 'escalation' ? ESCALATION_LEAST : 0;
  return { severity: Math.min(Math.max(rule.severity * judged.factor, least), MOST), says: judged.says };
}

/** An administrator's role, policy or right is gained. */
export function administrator({ rule, before, after }: AttributeCase): Outcome | undefined {
  const held = administratorGrants(before);
  const gained = [...administratorGrants(after)].some((grant) => !held.has(grant));
  if (gained) return { severity: rule.severity, says: 'grants administrator rights' };
  const ofServices = serviceGrants(before);
  return [...serviceGrants(after)].some((grant) => !ofServices.has(grant))
    ? { severity: rule.severity * OF_A_SERVICE, says: 'grants all rights over a service' }
    : undefined;
}

/** Share of an administrator's severity. */
const OF_A_SERVICE = 0.3;

/** A workload gains rights over the machine that runs it. */
export function privileged({ rule, before, after }: AttributeCase): Outcome | undefined {
  const held = hostRights(before);
  const gained = [...hostRights(after)].some((right) => !held.has(right));
  if (gained) return { severity: rule.severity, says: 'gives its containers rights over their host' };
  return lowersItsGuard(before, after)
    ? { severity: rule.severity * AS_ROOT, says: 'no longer keeps its containers from becoming root' }
    : undefined;
}

/** Share of the severity of having the host. */
const AS_ROOT = 0.4;

import { code } from '../../model/text.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { administratorGrants, assignedScope, type Scope, serviceGrants } from '../content/administrator.ts';
import { letsInForeignAccount } from '../content/foreign-account.ts';
import { ADMINISTERS, MANAGES, rankOf, WRITES } from '../content/rank.ts';
import { wideningOf, type Widening } from '../content/policy-widening.ts';
import { hostRights, lowersItsGuard } from '../content/privileged-workload.ts';
import type { AttributeCase, Outcome } from './operator.ts';

const WIDENING: Readonly<Record<Widening, { readonly factor: number; readonly says: string } | undefined>> = {
  none: undefined,
  'writes-everywhere': { factor: 0.3, says: 'allows a change to every resource' },
  'reads-secrets': { factor: 0.6, says: 'opens every secret of the account' },
  'destroys-everywhere': { factor: 0.6, says: 'allows every resource of a kind to be destroyed or stopped' },
  'service-wildcard': { factor: 0.6, says: 'allows actions by wildcard' },
  'new-principal': { factor: 0.6, says: 'lets in a new principal' },
  'wildcard-everywhere': { factor: 1, says: 'allows actions by wildcard on every resource' },
  'weaker-condition': { factor: 1, says: 'loosens the condition of a grant' },
  'lost-deny': { factor: 1, says: 'no longer denies what it denied' },
  blinds: { factor: 1, says: 'allows its holder to switch off what records or protects' },
  'any-repository': { factor: 1.5, says: 'trusts the CI runs of any repository in the world' },
  escalation: { factor: 1.7, says: 'allows its holder to gain any right' },
};
/** What its people do with it, and who they are, is decided elsewhere. */
const STRANGER = { factor: 1, says: 'lets in another account' } as const;
/** Whoever can escalate is an administrator in waiting, whatever the type's own severity. */
const ESCALATION_LEAST = 0.85;
const MOST = 0.88;

/** In a resource's own policy, `Resource: "*"` means the resource itself. */
const RESOURCE_POLICY = /^(aws_(kms|s3|sqs|sns|ecr|secretsmanager|vpc_endpoint)|AWS::(KMS|S3|SQS|SNS|ECR|SecretsManager)::)/;

/** It gives nobody a right: what passes through has them already. */
const ONLY_BOUNDS = /vpc_?endpoint/i;

/** A policy allows more than before. */
export function widen({ rule, type, before, after, creating, beforeObject, afterObject }: AttributeCase): Outcome | undefined {
  if (creating && RESOURCE_POLICY.test(type)) return strangerIn(rule.severity, after, afterObject);
  const widening = wideningOf(before, after);
  const isStranger = widening === 'new-principal' && letsInForeignAccount(before, after, beforeObject);
  const judged = isStranger ? STRANGER : WIDENING[widening];
  if (judged === undefined) return undefined;
  if (widening === 'escalation' && ONLY_BOUNDS.test(type)) return { severity: rule.severity, says: 'lets everything through' };
  const least = widening === 'escalation' ? ESCALATION_LEAST : 0;
  return { severity: Math.min(Math.max(rule.severity * judged.factor, least), MOST), says: judged.says };
}

/** A resource's first policy says who may use it: its own account's people are no news, another account is. */
function strangerIn(severity: number, policy: Json | undefined, object: JsonObject): Outcome | undefined {
  if (!letsInForeignAccount(undefined, policy, object)) return undefined;
  return { severity: Math.min(severity * STRANGER.factor, MOST), says: STRANGER.says };
}

/** An administrator's role, policy or right is gained. */
export function administrator({ rule, before, after, beforeObject, afterObject }: AttributeCase): Outcome | undefined {
  const scope = assignedScope(afterObject['scope']);
  const held = assignedScope(beforeObject['scope']) === scope ? administratorGrants(before) : new Set();
  const gained = [...administratorGrants(after)].filter((grant) => !held.has(grant));
  if (gained.length > 0) return onScope(rule.severity, scope, gained.every(givesNoRights));
  const ofServices = serviceGrants(before);
  return [...serviceGrants(after)].some((grant) => !ofServices.has(grant))
    ? { severity: rule.severity * OF_A_SERVICE, says: 'grants all rights over a service' }
    : undefined;
}

/** Share of an administrator's severity. */
const OF_A_SERVICE = 0.45;

/** The same by where the role is assigned, and whether its holder can give others a part in it. */
const ON_SCOPE = {
  account: { gives: 1, uses: 1, says: 'grants administrator rights' },
  group: { gives: 0.7, uses: 0.42, says: 'grants administrator rights over one resource group' },
  resource: { gives: 0.45, uses: 0.3, says: 'grants administrator rights over one resource' },
} as const;

function onScope(severity: number, scope: Scope, isWithoutGiving: boolean): Outcome {
  const { gives, uses, says } = ON_SCOPE[scope];
  return { severity: severity * (isWithoutGiving ? uses : gives), says };
}

/** Azure's Contributor, by its name or id, does everything but hand out roles. */
function givesNoRights(grant: string): boolean {
  return /^Contributor$|b24988ac-6180-42a0-ab88-20f7382dd24c/i.test(grant);
}

/** How much of the severity counts, by what the new level allows. */
const CLIMB = { administers: 2.2, manages: 1.5, writes: 1, reads: 0.5 } as const;

/** A level of access is raised: from reading to writing, from writing to administering. */
export function climbs({ rule, before, after, isSealed }: AttributeCase): Outcome | undefined {
  const [from, to] = [rankOf(before), rankOf(after)];
  if (from === undefined || to === undefined || to <= from) return undefined;
  const says = isSealed() ? 'is raised' : `is raised from ${code(String(before))} to ${code(String(after))}`;
  return { severity: Math.min(rule.severity * shareOf(to), MOST), says };
}

function shareOf(rank: number): number {
  if (rank >= ADMINISTERS) return CLIMB.administers;
  if (rank >= MANAGES) return CLIMB.manages;
  return rank >= WRITES ? CLIMB.writes : CLIMB.reads;
}

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

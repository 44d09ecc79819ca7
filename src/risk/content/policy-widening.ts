import type { Json, JsonObject } from '../../model/value.ts';
import { matchesWildcard } from '../../model/wildcard.ts';
import {
  ALL_BUT,
  allows,
  grantsOf,
  isForAnyRepository,
  isPartOf,
  isVoid,
  statementsOf,
  textsOf,
  type Grant,
} from './iam-statement.ts';
import { aclGrantsOf, aclWidening } from './acl-text.ts';
import { clusterGrantGained, isClusterRules } from './cluster-rules.ts';
import { isEmpty, isObject } from './json.ts';
import { isWeakerCondition } from './policy-condition.ts';
import { permissionsWidening } from './permission-names.ts';
import { losesDenial } from './lost-denial.ts';
import { canonical } from './same-content.ts';

/** In which way a policy allows more than before, mildest first. */
export type Widening =
  | 'none'
  | 'writes-everywhere'
  | 'reads-secrets'
  | 'destroys-everywhere'
  | 'service-wildcard'
  | 'new-principal'
  | 'wildcard-everywhere'
  | 'weaker-condition'
  | 'lost-deny'
  | 'blinds'
  | 'any-repository'
  | 'escalation';

const ORDER: readonly Widening[] = [
  'none',
  'writes-everywhere',
  'reads-secrets',
  'destroys-everywhere',
  'new-principal',
  'service-wildcard',
  'wildcard-everywhere',
  'weaker-condition',
  'lost-deny',
  'blinds',
  'any-repository',
  'escalation',
];

/** With one of these on every resource, an identity can make itself an administrator. */
const ESCALATING: readonly string[] = [
  'iam:passrole',
  'iam:createrole',
  'iam:createuser',
  'iam:createaccesskey',
  'iam:createpolicyversion',
  'iam:createloginprofile',
  'iam:updateloginprofile',
  'iam:attachrolepolicy',
  'iam:attachuserpolicy',
  'iam:attachgrouppolicy',
  'iam:putrolepolicy',
  'iam:putuserpolicy',
  'iam:putgrouppolicy',
  'iam:updateassumerolepolicy',
  'iam:setdefaultpolicyversion',
  'iam:addusertogroup',
  'iam:addroletoinstanceprofile',
  'sts:assumerole',
];
const ESCALATING_WILDCARDS: readonly string[] = ['*', '*:*', 'organizations:*', 'kms:*'];
/** Secrets and whatever is encrypted, of everybody in the account. */
const READS_SECRETS =
  /^(secretsmanager:(get|batchget)secretvalue|ssm:getparameter(s|sbypath)?|kms:(decrypt|creategrant|reencrypt\w*))$/;
/** What ends a resource, or stops it from serving. */
const DESTROYS =
  /^[\w-]+:(delete|batchdelete|terminate|destroy|deregister|remove|purge|stop|disable|schedulekeydeletion|release|revoke)/;
/** What ends only a message, a session or a lease, as workers do all day. */
const DESTROYS_LITTLE =
  /^(sqs:deletemessage|ec2:(deletenetworkinterface|deletetags)|logs:deletelogstream|dynamodb:deleteitem|ssmmessages:|ecr:batchdeleteimage|\w+:(removetags|deletetag))/;
/** With these nobody records any more what is done, or can undo it. */
const BLINDS =
  /^(cloudtrail:(stoplogging|deletetrail|updatetrail|puteventselectors)|guardduty:(delete|disassociate|stop|update)\w*|config:(stop|delete)\w*|securityhub:(disable|delete)\w*|backup:delete\w*|kms:(schedulekeydeletion|disablekey)|organizations:(leave|remove|delete|detach)\w*|account:close\w*|logs:deleteloggroup|accessanalyzer:delete\w*)$/;
/** Every role, user, group or policy of an account, spelled as a name: `arn:aws:iam::1:role/*`. */
const WHOLE_KIND = /^arn:[^:]*:iam:[^:]*:[^:]*:(\*|(role|user|group|policy)\/\*)$/;
/** Naming and describing things harms nobody; `get` may read a secret, so a wildcard of it still counts. */
const LOOKS = /^[\w-]+:(list|describe|head)/;
const READS = /^[\w-]+:get/;

/** The worst way in which `after` allows more than `before`. Works on AWS documents; other forms only by new wildcards. */
export function wideningOf(before: Json | undefined, after: Json | undefined): Widening {
  const now = statementsOf(after);
  if (now === undefined) return otherWidening(before, after);
  const then = statementsOf(before) ?? [];
  const kept = new Set(then.map(canonical));
  const ways = [
    losesDenial(then, now) ? 'lost-deny' : 'none',
    ...now
      .filter((statement) => allows(statement) && !kept.has(canonical(statement)))
      .map((statement) => statementWidening(then, statement)),
    ...newGrants(then, now).map(grantWidening),
  ] as const;
  return ways.reduce<Widening>((worst, way) => (ORDER.indexOf(way) > ORDER.indexOf(worst) ? way : worst), 'none');
}

/** Roles that are no AWS policy: rules of Kubernetes, definitions of Azure and others. */
function otherWidening(before: Json | undefined, after: Json | undefined): Widening {
  if (isClusterRules(after)) {
    const gained = clusterGrantGained(before, after);
    if (gained !== 'none') return gained === 'escalation' ? 'escalation' : 'service-wildcard';
  }
  const byAcl = aclTextWidening(before, after);
  if (byAcl !== undefined) return byAcl;
  const permissions = permissionsWidening(before, after);
  if (permissions !== undefined) return permissions;
  if (gainsEveryAction(before, after)) return 'escalation';
  return gainsWildcard(before, after) ? 'wildcard-everywhere' : 'none';
}

/** A policy of Vault, Consul or Nomad; nothing for any other text. */
function aclTextWidening(before: Json | undefined, after: Json | undefined): Widening | undefined {
  if (typeof after !== 'string' || /^\s*[[{]/.test(after) || aclGrantsOf(after).length === 0) return undefined;
  const widened = aclWidening(typeof before === 'string' ? before : '', after);
  if (widened === 'none') return 'none';
  return widened === 'escalation' ? 'escalation' : 'service-wildcard';
}

/** `"actions": ["*"]`, where no list of actions had a bare wildcard before. */
function gainsEveryAction(before: Json | undefined, after: Json | undefined): boolean {
  const everything =
    /"actions?":(\["\*"|"\*"|\[[^\]]*,"\*")|"(\*\/write|Microsoft\.Authorization\/(\*|role(Assignments|Definitions)\/(\*|write)|elevateAccess\/action))"/i;
  return everything.test(JSON.stringify(after ?? null)) && !everything.test(JSON.stringify(before ?? null));
}

function gainsWildcard(before: Json | undefined, after: Json | undefined): boolean {
  return JSON.stringify(after ?? null).includes('*') && !JSON.stringify(before ?? null).includes('*');
}

function statementWidening(then: readonly JsonObject[], statement: JsonObject): Widening {
  if (isForAnyRepository(statement)) return 'any-repository';
  const twins = then.filter((earlier) => allows(earlier) && !isEmpty(earlier['Condition']) && sameGrant(earlier, statement));
  if (twins.some((twin) => isWeakerCondition(twin['Condition'], statement['Condition']))) return 'weaker-condition';
  return hasNewPrincipal(then, statement) ? 'new-principal' : 'none';
}

function sameGrant(left: JsonObject, right: JsonObject): boolean {
  return ['Action', 'Principal', 'Resource'].every((part) => canonical(left[part]) === canonical(right[part]));
}

/** Somebody else may now assume the role, or use the resource. */
function hasNewPrincipal(then: readonly JsonObject[], statement: JsonObject): boolean {
  if (then.length === 0 || isEmpty(statement['Principal'])) return false;
  if (!isEmpty(statement['Resource'])) return letsInAnAccount(then, statement['Principal']);
  const principal = canonical(statement['Principal']);
  return !then.some(
    (earlier) =>
      canonical(earlier['Principal']) === principal || covers(earlier, statement['Principal']) || isPartOf(earlier, statement),
  );
}

/** Whole accounts were let in before, and now identities of each of them. Where one of them is left out, somebody should look. */
function covers(earlier: JsonObject, principal: Json | undefined): boolean {
  if (!allows(earlier) || !isVoid(earlier['Condition']) || !isObject(principal) || !isObject(earlier['Principal'])) return false;
  if (Object.keys(principal).join() !== 'AWS' || Object.keys(earlier['Principal']).join() !== 'AWS') return false;
  const held = textsOf(earlier['Principal']['AWS']).map(accountOf);
  const now = textsOf(principal['AWS']).map((arn) => accountOf(arn) ?? /^arn:[\w-]*:(?:iam|sts)::(\d{12}):/.exec(arn)?.[1]);
  return (
    !held.includes(undefined) && held.every((account) => now.includes(account)) && now.every((account) => held.includes(account))
  );
}

/** `arn:aws:iam::123456789012:root` and `123456789012` mean the whole account. */
function accountOf(principal: string): string | undefined {
  return /^(?:arn:[\w-]*:iam::)?(\d{12})(?::root)?$/.exec(principal)?.[1];
}

/** In a resource's own policy: somebody of an account of which it did not speak before. */
function letsInAnAccount(then: readonly JsonObject[], principal: Json | undefined): boolean {
  const earlier = JSON.stringify(then);
  return [...JSON.stringify(principal ?? null).matchAll(/\b\d{12}\b/g)].some(([account]) => !earlier.includes(account));
}

function newGrants(then: readonly JsonObject[], now: readonly JsonObject[]): readonly Grant[] {
  const held = then.flatMap(gravestGrantsOf);
  const exact = new Set(held.map(({ action, resource }) => `${action} ${resource}`));
  const actionsOn = new Map<string, string[]>();
  for (const { action, resource } of held) {
    const actions = actionsOn.get(resource);
    if (actions) actions.push(action);
    else actionsOn.set(resource, [action]);
  }
  return now
    .flatMap(gravestGrantsOf)
    .filter(({ action, resource }) => !exact.has(`${action} ${resource}`))
    .filter(({ action, resource }) =>
      [resource, '*'].every((target) => !actionsOn.get(target)?.some((earlier) => patternMatches(earlier, action))),
    );
}

/** Grants that could widen anything, or cover what does: a policy may grant a thousand actions on each of a thousand objects. */
function gravestGrantsOf(statement: JsonObject): readonly Grant[] {
  return grantsOf(statement).filter(
    ({ action, resource }) => resource === '*' || action.includes('*') || action === ALL_BUT || WHOLE_KIND.test(resource),
  );
}

function grantWidening({ action, resource }: Grant): Widening {
  if (resource === '*') return wideningEverywhere(action);
  if (WHOLE_KIND.test(resource) && escalates(action)) return 'escalation';
  return action.includes('*') || action === ALL_BUT ? 'service-wildcard' : 'none';
}

function escalates(action: string): boolean {
  return ESCALATING_WILDCARDS.includes(action) || ESCALATING.some((dangerous) => patternMatches(action, dangerous));
}

function wideningEverywhere(action: string): Widening {
  if (escalates(action)) return 'escalation';
  if (!action.includes('*') && action !== ALL_BUT)
    return SINGLE.find(([pattern]) => pattern.test(action))?.[1] ?? 'writes-everywhere';
  if (LOOKS.test(action)) return 'none';
  return READS.test(action) ? 'service-wildcard' : 'wildcard-everywhere';
}

/** What a single action on every resource is, by the first that it meets. */
const SINGLE: readonly (readonly [pattern: RegExp, widening: Widening])[] = [
  [BLINDS, 'blinds'],
  [READS_SECRETS, 'reads-secrets'],
  [LOOKS, 'none'],
  [READS, 'none'],
  [DESTROYS_LITTLE, 'writes-everywhere'],
  [DESTROYS, 'destroys-everywhere'],
];

/** AWS wildcards: `*` for any text. Both in lower case. */
function patternMatches(pattern: string, action: string): boolean {
  return matchesWildcard(pattern, action, { anyOne: false });
}

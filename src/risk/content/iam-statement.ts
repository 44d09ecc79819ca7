import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { asList, isEmpty, isObject, parsedDocument } from './json.ts';
import { canonical } from './same-content.ts';

/** The statements of an AWS policy, given as a document or as its text; `undefined` where it is no such policy. */
export function statementsOf(policy: Json | undefined): readonly JsonObject[] | undefined {
  const document = typeof policy === 'string' ? parsedDocument(policy) : policy;
  return isObject(document) && 'Statement' in document ? asList(document['Statement']).filter(isObject) : undefined;
}

export function allows(statement: JsonObject): boolean {
  return statement['Effect'] === 'Allow';
}

/** One action on one resource. Actions are in lower case: AWS does not tell `iam:PassRole` from `iam:passrole`. */
export interface Grant {
  readonly action: string;
  readonly resource: string;
}

/** Everything a statement grants; `NotAction` and `NotResource` name what they leave out, so they grant nearly everything. */
export function grantsOf(statement: JsonObject): readonly Grant[] {
  if (!allows(statement)) return [];
  const actions = textsOf(statement['Action']).map((action) => action.toLowerCase());
  const resources = textsOf(statement['Resource']);
  const targets = resources.length > 0 ? resources : [principalTarget(statement)];
  return (actions.length > 0 ? actions : [ALL_BUT]).flatMap((action) => targets.map((resource) => ({ action, resource })));
}

/** The action of a grant that is written as `NotAction`. */
export const ALL_BUT = '(all but)';

function principalTarget(statement: JsonObject): string {
  // A resource's own policy names no resource but a principal: the same action for another principal is another grant.
  return isEmpty(statement['Principal']) ? '*' : JSON.stringify(statement['Principal']);
}

export function textsOf(value: Json | undefined): readonly string[] {
  return asList(value).map(String);
}

/** Whom a statement names, each with its kind: `AWS arn:aws:iam::123456789012:root`, `Service lambda.amazonaws.com`. */
export function principalsOf({ Principal: principal }: JsonObject): readonly string[] {
  if (!isObject(principal)) return [];
  return Object.entries(principal).flatMap(([kind, names]) => textsOf(names).map((name) => `${kind} ${inFull(name)}`));
}

/** An account may be written as its number. */
function inFull(name: string): string {
  return /^\d{12}$/.test(name) ? `arn:aws:iam::${name}:root` : name;
}

/** One that let in several is written as one for each, or without some of them: none of these comes in anew. */
export function isPartOf(earlier: JsonObject, statement: JsonObject): boolean {
  if (!allows(earlier) || canonical(earlier['Condition']) !== canonical(statement['Condition'])) return false;
  return isSubset(principalsOf(statement), principalsOf(earlier)) && isSubset(actionsOf(statement), actionsOf(earlier));
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((item) => whole.includes(item));
}

function actionsOf({ Action: action }: JsonObject): readonly string[] {
  return textsOf(action).map((name) => name.toLowerCase());
}

/** True where the statement lets anybody in: `"Principal": "*"`, `{"AWS": "*"}` or `NotPrincipal`, and no condition narrows it. */
export function isForEverybody(statement: JsonObject): boolean {
  if (!allows(statement) || !isVoid(statement['Condition'])) return false;
  if (statement['NotPrincipal'] !== undefined) return true;
  const principal = statement['Principal'];
  return (
    principal === '*' ||
    (isList(principal) && principal.includes('*')) ||
    (isObject(principal) && Object.values(principal).some(includesAnyone))
  );
}

function includesAnyone(value: Json | undefined): boolean {
  return asList(value).includes('*');
}

/** True where a condition is absent, or compares with values that everybody meets. */
export function isVoid(condition: Json | undefined): boolean {
  return leavesOf(condition).every((value) => ['*', '0.0.0.0/0', '::/0'].includes(value));
}

function leavesOf(value: Json | undefined): readonly string[] {
  if (isObject(value)) return Object.values(value).flatMap(leavesOf);
  return asList(value).flatMap((item) => (isObject(item) || isList(item) ? leavesOf(item) : [String(item)]));
}

/** Issuers whose tokens anybody can get, for a repository of their own. */
const PUBLIC_ISSUERS =
  /token\.actions\.githubusercontent\.com|(^|\W)gitlab\.com|app\.terraform\.io|oidc\.circleci\.com|bitbucket\.org/;
/** A subject that begins with a wildcard, or whose owner does or holds one, is anybody's. */
const NARROWS = /^(?!\*|\w+:\*|repo:[^/]*\*).+/;

/** True where a role trusts the tokens of a public CI service, and nothing says of whose repository. */
export function isForAnyRepository(statement: JsonObject): boolean {
  const principal = statement['Principal'];
  const issuers = isObject(principal) ? textsOf(principal['Federated']) : [];
  return (
    issuers.some((issuer) => PUBLIC_ISSUERS.test(issuer)) &&
    !subjectsOf(statement['Condition']).some((subject) => NARROWS.test(subject))
  );
}

/** What a condition asks of the token's claims other than its audience, which is the same for everybody. */
function subjectsOf(condition: Json | undefined): readonly string[] {
  if (!isObject(condition)) return [];
  return Object.values(condition)
    .flatMap((test) => (isObject(test) ? Object.entries(test) : []))
    .filter(([claim]) => claim.includes(':') && !claim.endsWith(':aud'))
    .flatMap(([, values]) => leavesOf(values));
}

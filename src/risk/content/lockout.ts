import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { allows, isForEverybody, isVoid, principalsOf, statementsOf, textsOf } from './iam-statement.ts';
import { isObject } from './json.ts';
import { canonical } from './same-content.ts';

/** Who may change the policy of a key may undo what it says. */
const ADMINISTERS_KEY = /^(\*|kms:(\*|put\*|putkeypolicy|p\*))$/;

/** True where a key's policy let somebody change it and lets nobody any more: it cannot be put back, by anybody. */
export function leavesNoAdministrator(before: Json | undefined, after: Json | undefined): boolean {
  const [then, now] = [statementsOf(before), statementsOf(after)];
  return then !== undefined && now !== undefined && then.some(administers) && !now.some(administers);
}

function administers(statement: JsonObject): boolean {
  if (!allows(statement)) return false;
  if (statement['Action'] === undefined) return statement['NotAction'] !== undefined;
  return textsOf(statement['Action']).some((action) => ADMINISTERS_KEY.test(action.toLowerCase()));
}

/** What is done with a resource every day, and everything at once. */
const EVERYDAY =
  /^(\*|[\w-]+:(\*|get\*?|put\*|(get|put|list)(object|bucket)?\*?|getobject|putobject|listbucket|sendmessage|receivemessage|publish|getsecretvalue|decrypt|encrypt|generatedatakey\*?|batchgetimage))$/;

/** Whom a new denial of what a resource is there for turns away: everybody, or whoever comes from elsewhere than it says. */
export type Denied = 'everybody' | 'elsewhere';

/** From where a request comes. AWS names a policy that asks for this, and excepts nobody, as the way to lock oneself out. */
const PLACE = /^aws:(SourceVpce?|SourceVpcArn|SourceIp|VpcSourceIp)$/i;
/** Who is excepted: an administrator's role, another account's, services that act for somebody. */
const EXCEPTION = /^aws:(Principal\w+|userid|username|ViaAWSService|CalledVia\w*|SourceAccount|SourceArn|SourceOrg\w+)$/i;
const NEGATED = /^(For(Any|All)Values?:)?(String|Arn)Not(Equals|Like)|^(For(Any|All)Values?:)?NotIpAddress/;

/** Whom a policy denies everyday use and did not before, the worst first; the owner's own roles are among them. */
export function newlyDenied(before: Json | undefined, after: Json | undefined): Denied | undefined {
  const then = statementsOf(before) ?? [];
  const held = new Set(then.map(canonical));
  const asked = new Set(then.map((statement) => canonical({ ...statement, Condition: undefined })));
  const denials = (statementsOf(after) ?? []).filter((statement) => isDenial(statement) && !held.has(canonical(statement)));
  if (denials.some(({ Condition }) => isVoid(Condition))) return 'everybody';
  const places = denials.filter((statement) => !asked.has(canonical({ ...statement, Condition: undefined })));
  return places.some(({ Condition }) => asksForAPlace(Condition)) ? 'elsewhere' : undefined;
}

/** What is left in a policy of a role or a user that was deleted. */
const DELETED = /^AWS A(RO|ID)A[A-Z0-9]{12,}$/;

/** True where somebody whom a policy let in is named in none of its statements any more. */
export function letsInFewer(before: Json | undefined, after: Json | undefined): boolean {
  const [then = [], now] = [statementsOf(before), statementsOf(after)].map((statements) => statements?.filter(allows));
  if (now === undefined || now.some(isForEverybody)) return false;
  const kept = new Set(now.flatMap(principalsOf));
  const accounts = new Set([...kept].map(accountOf));
  const isNamed = (one: string): boolean =>
    kept.has(one) || kept.has(accountOf(one)) || (one === accountOf(one) && accounts.has(one));
  return then.flatMap(principalsOf).some((one) => !isNamed(one) && !DELETED.test(one));
}

/** Without these rights a key that encrypts others is of no use. */
const UNWRAPS = /^(unwrapKey|decrypt)$/i;

/** The attribute of a vault's access policies by which somebody who could use its keys, and stays, no longer can. */
export function losesUnwrapping(before: JsonObject, after: JsonObject): string | undefined {
  const attribute = ['access_policy', 'key_opts'].find((name) => name in before || name in after) ?? 'key_permissions';
  const [then, now] = [before, after].map((values) => unwrappers(values));
  return [...(then ?? [])].some(([who, can]) => can && now?.get(who) === false) ? attribute : undefined;
}

function unwrappers(values: JsonObject): ReadonlyMap<string, boolean> {
  const policies = isList(values['access_policy']) ? values['access_policy'].filter(isObject) : [values];
  return new Map(
    policies.map(({ object_id, key_opts, key_permissions }) => [
      String(object_id),
      textsOf(key_opts ?? key_permissions).some((right) => UNWRAPS.test(right)),
    ]),
  );
}

/** A whole account stands for each of its roles, and is narrowed to them. */
function accountOf(principal: string): string {
  return principal.replace(/^(AWS arn:[\w-]*:)(?:iam|sts)(::\d{12}:).*$/, '$1iam$2root');
}

function asksForAPlace(condition: Json | undefined): boolean {
  if (!isObject(condition)) return false;
  const tests = Object.entries(condition).flatMap(([operator, test]) =>
    isObject(test) ? Object.keys(test).map((key) => ({ operator, key })) : [],
  );
  const isPlace = tests.some(({ operator, key }) => NEGATED.test(operator) && PLACE.test(key));
  return isPlace && !tests.some(({ key }) => EXCEPTION.test(key));
}

function isDenial(statement: JsonObject): boolean {
  if (statement['Effect'] !== 'Deny' || statement['NotPrincipal'] !== undefined) return false;
  const principal = statement['Principal'];
  const isAll =
    principal === '*' ||
    (isList(principal) && principal.includes('*')) ||
    (isObject(principal) && Object.values(principal).some((value) => textsOf(value).includes('*')));
  return isAll && textsOf(statement['Action']).some((action) => EVERYDAY.test(action.toLowerCase()));
}

import type { Json, JsonObject } from '../../model/value.ts';
import { allows, isVoid, statementsOf, textsOf } from './iam-statement.ts';
import { isList, isObject } from './json.ts';
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

/** True where a policy denies everybody what the resource is there for, and did not: the owner's own roles included. */
export function deniesEverybody(before: Json | undefined, after: Json | undefined): boolean {
  const held = new Set((statementsOf(before) ?? []).map(canonical));
  return (statementsOf(after) ?? []).some((statement) => !held.has(canonical(statement)) && isDenialOfAll(statement));
}

function isDenialOfAll(statement: JsonObject): boolean {
  if (statement['Effect'] !== 'Deny' || statement['NotPrincipal'] !== undefined || !isVoid(statement['Condition'])) return false;
  const principal = statement['Principal'];
  const isAll =
    principal === '*' ||
    (isList(principal) && principal.includes('*')) ||
    (isObject(principal) && Object.values(principal).some((value) => textsOf(value).includes('*')));
  return isAll && textsOf(statement['Action']).some((action) => EVERYDAY.test(action.toLowerCase()));
}

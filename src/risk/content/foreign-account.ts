import type { Json, JsonObject } from '../../model/value.ts';
import { allows, statementsOf, textsOf } from './iam-statement.ts';
import { isObject } from './json.ts';

const ACCOUNT = /^(?:arn:[\w-]*:(?:iam|sts)::)?(\d{12})(?::|$)/;

/** True where a policy lets in an AWS account that is neither the object's own nor one that it let in before. */
export function letsInForeignAccount(before: Json | undefined, after: Json | undefined, object: JsonObject): boolean {
  const own = ownAccountOf(object);
  // Without the object's own account nobody can tell a stranger from a neighbour.
  if (own === undefined) return false;
  const known = new Set([own, ...accountsOf(before)]);
  return accountsOf(after).some((account) => !known.has(account));
}

/** An object's account stands in its ARN, or in what it is attached to: a registry, a queue's address, another ARN. */
function ownAccountOf(object: JsonObject): string | undefined {
  const arn = OWN_ARN.exec(String(object['arn'] ?? ''))?.[1];
  if (arn !== undefined) return arn;
  const texts = Object.entries(object).flatMap(([name, value]) =>
    typeof value === 'string' && ATTACHED_TO.test(name) ? (OWN_ARN.exec(value)?.[1] ?? BARE.exec(value)?.[1] ?? []) : [],
  );
  return texts[0];
}

const OWN_ARN = /^arn:[\w-]*:[\w-]*:[\w-]*:(\d{12}):/;
const BARE = /(?:^|\/)(\d{12})(?:\/|$)/;
const ATTACHED_TO = /(^registry_?id|^queue_?url|^owner_?id|arn)$/i;

/**
 * True where a role trusts an account of somebody else: one that it asks for an external id, as vendors are, or one of which nothing
 * else in the plan is, where the plan tells whose it is.
 */
export function trustsStranger(policy: Json | undefined, own: ReadonlySet<string>): boolean {
  const statements = (statementsOf(policy) ?? []).filter(allows);
  const accounts = accountsOf(policy);
  const isVendor = statements.some((statement) => JSON.stringify(statement['Condition'] ?? null).includes('"sts:ExternalId"'));
  return accounts.some((account) => !own.has(account)) && (isVendor || own.size > 0);
}

function accountsOf(policy: Json | undefined): readonly string[] {
  const principals = (statementsOf(policy) ?? []).filter(allows).map((statement) => statement['Principal']);
  return principals
    .flatMap((principal) => (isObject(principal) ? textsOf(principal['AWS']) : []))
    .flatMap((principal) => ACCOUNT.exec(principal)?.[1] ?? []);
}

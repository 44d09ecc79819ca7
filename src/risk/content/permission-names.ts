import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';

/** A permission of Google Cloud: `storage.objects.get`. */
const PERMISSION = /^[a-z]\w*(\.\w+){2,}$/;

/**
 * With one of these an identity can give itself more than it has: set a policy, act as a service account, make its keys or tokens,
 * change a role. https://cloud.google.com/iam/docs/best-practices-service-accounts
 */
const ESCALATES =
  /\.setIamPolicy$|^iam\.serviceAccounts\.(actAs|getAccessToken|getOpenIdToken|signBlob|signJwt|implicitDelegation)$|^iam\.serviceAccountKeys\.create$|^iam\.roles\.(create|update|undelete)$|^orgpolicy\.policy\.set$|^resourcemanager\.(projects|folders)\.move$/;

const READS = /\.(get\w*|list\w*|search\w*|query\w*|export|view|use|connect|login|test\w*)$/;

/** How far a list of names of permissions goes beyond what it was; `undefined` for what is no such list. */
export function permissionsWidening(
  before: Json | undefined,
  after: Json | undefined,
): 'none' | 'writes-everywhere' | 'escalation' | undefined {
  if (!isPermissions(after)) return undefined;
  const held = new Set(isPermissions(before) ? before : []);
  const gained = after.filter((name) => !held.has(name));
  if (gained.some((name) => ESCALATES.test(name))) return 'escalation';
  return gained.some((name) => !READS.test(name)) ? 'writes-everywhere' : 'none';
}

function isPermissions(value: Json | undefined): value is readonly string[] {
  return isList(value) && value.length > 0 && value.every((item) => typeof item === 'string' && PERMISSION.test(item));
}

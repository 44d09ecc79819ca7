import type { Json } from '../../model/value.ts';
import { isForEverybody, statementsOf, textsOf } from './iam-statement.ts';
import { isList, isObject, parsedDocument } from './json.ts';

/** Members, groups and canned ACLs that mean "anybody" or "anybody with an account"; case, hyphens and underscores ignored. */
const ANYBODY = new Set([
  'allusers',
  'allauthenticatedusers',
  'publicread',
  'publicreadwrite',
  'authenticatedread',
  'system:anonymous',
  'system:unauthenticated',
  'system:authenticated',
]);

/** What a policy, member list or ACL grants to everybody, as comparable keys; empty where nothing is public. */
export function publicGrants(value: Json | undefined): ReadonlySet<string> {
  return new Set(value === '*' ? ['*'] : grantsIn(value));
}

function grantsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return grantsInText(value);
  if (isList(value)) return value.flatMap(grantsIn);
  if (!isObject(value)) return [];
  const statements = statementsOf(value);
  if (statements === undefined) return Object.values(value).flatMap(grantsIn);
  return statements
    .filter(isForEverybody)
    .map((statement) => `*:${textsOf(statement['Action']).toSorted().join(',').toLowerCase()}`);
}

function grantsInText(text: string): readonly string[] {
  const document = parsedDocument(text);
  if (document !== undefined) return grantsIn(document);
  const name = text.toLowerCase().replaceAll(/[-_]/g, '');
  return ANYBODY.has(name) ? [name] : [];
}

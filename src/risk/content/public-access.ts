import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isForEverybody, statementsOf, textsOf } from './iam-statement.ts';
import { asList, isObject, parsedDocument } from './json.ts';

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
  // Whoever has a mailbox at Google's, every user of an account of Databricks, every identity through a perimeter.
  'domain:gmail.com',
  'domain:googlemail.com',
  'account users',
  'anyidentity',
]);

/** Every identity of a pool: of a CI service's pool, every repository in the world unless the pool's provider says otherwise. */
const WHOLE_POOL = /^principalSet:\/\/.*\/workloadIdentityPools\/[^/]+\/\*$|^(READER|WRITER|OWNER):all(Authenticated)?Users$/;

/** What a policy, member list or ACL grants to everybody, as comparable keys; empty where nothing is public. */
export function publicGrants(value: Json | undefined): ReadonlySet<string> {
  // A bare wildcard counts only on top: deeper, in a document, it may be anything. Addresses of sign-in may begin with it.
  const wildcard = asList(value).some(
    (item) => typeof item === 'string' && /^((https?:\/\/)?\*(\/\*?)?|all|user:\*)$/i.test(item),
  );
  return new Set([...grantsIn(value), ...(wildcard ? ['*'] : [])]);
}

function grantsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return grantsInText(value);
  if (isList(value)) return value.flatMap(grantsIn);
  if (!isObject(value)) return [];
  const statements = statementsOf(value) ?? bareStatement(value);
  if (statements === undefined)
    return [...(meansEverybody(value) ? ['everyone'] : []), ...Object.values(value).flatMap(grantsIn)];
  return statements
    .filter(isForEverybody)
    .map((statement) => `*:${textsOf(statement['Action']).toSorted().join(',').toLowerCase()}`);
}

/** CloudFormation has the one statement of an event bus without a document around it. */
function bareStatement(value: JsonObject): readonly JsonObject[] | undefined {
  return typeof value['Effect'] === 'string' && 'Principal' in value ? [value] : undefined;
}

/** `everyone {}` of an access rule, a network policy of OpenSearch for the internet, or an intention that allows every source. */
function meansEverybody(block: JsonObject): boolean {
  const everyone = block['everyone'];
  if (everyone === true || isObject(everyone) || block['AllowFromPublic'] === true) return true;
  if (block['action'] === 'accept' && asList(block['src']).includes('*') && asList(block['dst']).includes('*:*')) return true;
  return isAnyPlace(block) || (block['Name'] === '*' && /^allow$/i.test(String(block['Action'] ?? '')));
}

/** Where the applications of an Argo CD project may be deployed. */
function isAnyPlace(block: JsonObject): boolean {
  return block['namespace'] === '*' && 'server' in block;
}

function grantsInText(text: string): readonly string[] {
  const document = parsedDocument(text);
  if (document !== undefined) return grantsIn(document);
  const name = text.toLowerCase().replaceAll(/[-_]/g, '');
  return ANYBODY.has(name) || WHOLE_POOL.test(text) ? [name] : [];
}

import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { allows, statementsOf, textsOf } from './iam-statement.ts';
import { asList, isObject, parsedDocument } from './json.ts';

/** Roles and managed policies that make their holder an administrator, or let him become one. */
const ADMINISTRATOR: readonly RegExp[] = [
  /AdministratorAccess|IAMFullAccess|PowerUserAccess|AmazonEKSClusterAdminPolicy/,
  /roles\/(owner|editor|iam\.securityAdmin|iam\.serviceAccountTokenCreator)\b/,
  /roles\/resourcemanager\.(organization|project|folder)(Admin|IamAdmin)/,
  /^(Owner|Contributor|User Access Administrator|Role Based Access Control Administrator)$/,
  // The same Azure roles by their fixed ids.
  /8e3af657-a8ff-443c-a75c-2fe8c4bcb635|b24988ac-6180-42a0-ab88-20f7382dd24c|18d7d88d-d35e-4fb5-a5c3-7773c20a72d9/i,
  // Roles of Entra that lead to every other: of global and of privileged role administrators.
  /62e90394-69f5-4237-9190-012177145e10|e8611ab8-c189-46e8-94e1-60213ab1f814/i,
  /^(cluster-admin|system:masters)$/,
  // Rights of Microsoft Graph with which an application can give itself any other, and Cloudflare's super administrator.
  /^(9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8|06b708a9-e830-4db3-a914-8e69da51d44f|1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9|19dbc75e-c2e2-444c-a770-ec69d8559fc7)$/i,
  /^33666b9c79b9a5273fc7344ff42f953d$/,
  // What other providers call it: GitHub, GitLab, Okta, Snowflake, Confluent, MongoDB Atlas, Cloudflare, Google Workspace.
  /^(org(ani[sz]ation)?|account|environment|cluster|cloudcluster|security|sys|user|super|global|atlas|project|root|realm)?[-_ ]?(admin(istrator)?|owner|superuser)(s|any|anydatabase)?( - .*)?$/i,
  /^(root|all[ _]privileges|management)$/i,
  // Single rights by which their holder gives itself every other: of Datadog, and as most name them.
  /^(org_management|user_access_manage|(manage|assign|edit|write)[_.: -](roles?|permissions)|(roles?|permissions)[_.:](manage|assign|edit|write))$/i,
  /\bmanage\s+all-resources\s+in\s+(tenancy|compartment)\b/i,
  // Vault: every path but for reading; Consul: everything that an operator may.
  /\bpath\s+"\*"\s*\{[^}]*"(sudo|create|update|delete|root)"/,
  /\b(acl|operator)\s*=\s*"write"/,
];

/** In the text by which a cluster of AWS knows roles and people: each entry is one grant. */
const LISTED = /^\s*-\s*["']?system:masters["']?\s*$/gm;

/** The administrator's rights in a value, as comparable keys: names of roles and policies, and "everything on everything". */
export function administratorGrants(value: Json | undefined): ReadonlySet<string> {
  // A bare wildcard among scopes or permissions is all of them; deeper, in a document, it may be anything.
  const wildcard = asList(value).includes('*') ? ['*'] : [];
  return new Set([...grantsIn(value), ...wildcard]);
}

/** Roles and managed policies that give all of one service, or lead to more than they say. */
const OF_A_SERVICE: readonly RegExp[] = [
  /^roles\/[\w.]+(\.admin|Admin)$/,
  /^roles\/iam\.(serviceAccountUser|workloadIdentityUser)$/,
  // Identities from outside of Google; the service account that Google makes for everybody is an editor of its project.
  /^principal(Set)?:\/\//,
  /^(serviceAccount:)?\d+-compute@developer\.gserviceaccount\.com$|@appspot\.gserviceaccount\.com$/,
  // Of a vault's rights, the one that lets nobody get anything back.
  /^purge$/i,
  /^(?!.*Reader).+ (Administrator|Admin)$/,
  /:policy\/(aws-service-role\/)?\w+FullAccess$/,
];

/** A role, or the profile of a machine, that is called so. */
const CALLED_SO =
  /^(?=.*[/_.-])(arn:[\w-]*:iam::\d*:(role|instance-profile)\/)?([\w+=,.@-]*[/_.-])?(admin(istrator)?(access)?|breakglass|break-glass|poweruser(access)?)([_.-][\w+=,.@-]*)?$/i;

/** The word with which such a name ends: nothing after it says what is administered. */
const ENDS_SO = /[/_.-](admin(istrator)?(access)?|breakglass|break-glass|poweruser(access)?)([_.-]?role)?$/i;

/** True where a role's name or ARN says of nothing but an administrator. */
export function isNamedAdministrator(role: Json | undefined): boolean {
  return typeof role === 'string' && ENDS_SO.test(role);
}

/** True where the name or ARN of a role says that whoever has it administers. */
export function isCalledAdministrator(role: Json | undefined): boolean {
  return typeof role === 'string' && CALLED_SO.test(role);
}

/** The roles in a value that administer a single service, as comparable keys. */
export function serviceGrants(value: Json | undefined): ReadonlySet<string> {
  return new Set(textsIn(value).filter((text) => OF_A_SERVICE.some((name) => name.test(text))));
}

function textsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isList(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** How much a role reaches where it is assigned: of a cloud's whole account, a group of its resources, or one of them. */
export type Scope = 'account' | 'group' | 'resource';

/** The scope of an assignment of Azure, by the resource ID that it is made on; what cannot be seen may be the whole. */
export function assignedScope(id: Json | undefined): Scope {
  const [, groups, resource] =
    (typeof id === 'string' ? /^\/subscriptions\/[^/]+(\/resourceGroups\/[^/]+)?(\/providers\/.+)?\/?$/i.exec(id) : undefined) ??
    [];
  if (groups === undefined) return 'account';
  return resource === undefined ? 'group' : 'resource';
}

function grantsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return grantsInText(value);
  if (isList(value)) return value.flatMap(grantsIn);
  if (!isObject(value)) return [];
  const statements = statementsOf(value);
  if (statements === undefined) return Object.values(value).flatMap(grantsIn);
  return statements.some(allowsEverything) ? ['*'] : [];
}

/** Snowflake's full names are in quotation marks. */
const QUOTED = /^"([^"]*)"$/;

function grantsInText(quoted: string): readonly string[] {
  const text = quoted.replace(QUOTED, '$1');
  const document = parsedDocument(text);
  if (document !== undefined) return grantsIn(document);
  const listed = [...text.matchAll(LISTED)].map((_entry, index) => `system:masters#${index}`);
  return listed.length > 0 ? listed : ADMINISTRATOR.some((name) => name.test(text)) ? [text] : [];
}

/** Everything on everything. */
export function allowsEverything(statement: JsonObject): boolean {
  const everyAction = textsOf(statement['Action']).some((action) => action === '*' || action === '*:*');
  return allows(statement) && everyAction && textsOf(statement['Resource']).includes('*');
}

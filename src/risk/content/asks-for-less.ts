import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';
import { isWeakerText } from './condition-text.ts';
import { asList, isObject } from './json.ts';
import { canonical } from './same-content.ts';

/** True where a condition, the filters of a build or the arguments of a program ask less of whoever comes than before. */
export function asksForLess(before: Json | undefined, after: Json | undefined): boolean {
  if (typeof before === 'string' && typeof after === 'string' && after.trim() !== '')
    return issuerOf(before) === undefined ? isWeakerText(before, after) : isOfAnother(before, after);
  if (!isList(after)) return false;
  return asksNobody(asList(before), after) || isWeakerFilter(groupsIn(before), groupsIn(after));
}

/** Who signs people in, in the metadata of SAML: a new certificate of the same is routine, another one's word is not. */
const ISSUER = /<(?:\w+:)?EntityDescriptor\b[^>]*\bentityID\s*=\s*["']([^"']*)["']/;

function issuerOf(text: string): string | undefined {
  return ISSUER.exec(text)?.[1];
}

function isOfAnother(before: string, after: string): boolean {
  const issuer = issuerOf(after);
  return issuer !== undefined && issuer !== issuerOf(before);
}

/** What tells a program to let in whoever comes: `--enable-skip-login`, `--anonymous-auth=true`, `--auth-mode=none`. */
const ASKS_NOBODY =
  /^--?(enable-skip-login|skip-(login|auth\w*)|no-auth\w*|(disable|without)-(auth\w*|login|settings-authorizer|rbac)|allow-anonymous[\w-]*|anonymous-auth|auth(entication|orization)?(-mode)?[= ](none|off|false|disabled|alwaysallow)|insecure-(skip-auth|no-auth\w*))([= ]true)?$/i;

function asksNobody(before: readonly Json[], after: readonly Json[]): boolean {
  return after.some((item) => typeof item === 'string' && ASKS_NOBODY.test(item) && !before.includes(item));
}

/** The ways in which one group of filters of a CodeBuild webhook asks who it is that pushes. */
type Group = ReadonlySet<string>;

/** A group that is met by more pushes than any that was there. */
function isWeakerFilter(then: readonly Group[], now: readonly Group[]): boolean {
  return now.some((group) => then.length > 0 && then.every((earlier) => [...earlier].some((kind) => !group.has(kind))));
}

/** True where every group is one that was there, with one more thing that it asks for or as it was. */
export function asksForMore(before: Json | undefined, after: Json | undefined): boolean {
  const [then, now] = [filtersIn(before), filtersIn(after)].map((groups) => groups.map((group) => new Set(group.map(canonical))));
  return (
    now !== undefined &&
    now.length > 0 &&
    now.every((group) => then?.some((earlier) => [...earlier].every((one) => group.has(one))))
  );
}

function groupsIn(value: Json | undefined): readonly Group[] {
  return filtersIn(value).map((group) => new Set(group.flatMap(kindOf)));
}

/** `[{ filter: [...] }]` of Terraform, `[[...], ...]` of CloudFormation, or the filters of the only group. */
function filtersIn(value: Json | undefined): readonly (readonly Json[])[] {
  if (!isList(value)) return [];
  const groups = value.flatMap((item) => {
    const filters = isObject(item) ? item['filter'] : item;
    return isList(filters) ? [filters] : [];
  });
  return groups.length > 0 ? groups : [value];
}

function kindOf(filter: Json): readonly string[] {
  const kind = isObject(filter) ? (filter['type'] ?? filter['Type']) : undefined;
  return typeof kind === 'string' && kind.startsWith('ACTOR') ? [kind] : [];
}

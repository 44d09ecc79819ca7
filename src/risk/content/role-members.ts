import type { Json } from '../../model/value.ts';
import { administratorGrants } from './administrator.ts';
import { asList, isObject, parsedDocument } from './json.ts';

/** Google's own agents: without their role instance groups, clusters and builds stop working at once. */
export function isServiceAgent(member: string): boolean {
  return /^serviceAccount:.*(@cloudservices\.|-compute@developer\.|@gcp-sa-[\w-]+\.|@[\w-]+-system\.|service-\d+@|@cloudbuild\.|@appspot\.)/.test(
    member,
  );
}

/** Somebody who asks when it is missed, unlike a program. */
export function isPerson(member: string): boolean {
  return /^(user|group|domain):/.test(member);
}

/** Who loses a role by the change of a whole policy, from most to least: its administrators, programs, people, or nobody. */
export type LostMembers = 'administrators' | 'programs' | 'people' | 'nobody';

/** What a policy of Google (`policy_data`: bindings of roles to members) takes from whom; `undefined` where it is none. */
export function membersLost(before: Json | undefined, after: Json | undefined): LostMembers | undefined {
  const [then, now] = [holdersIn(before), holdersIn(after)];
  if (then === undefined || now === undefined) return undefined;
  const kept = new Set(now.map(keyOf));
  const lost = then.filter((holder) => !kept.has(keyOf(holder)));
  if (lost.length === 0) return 'nobody';
  if (lost.some(({ role }) => administratorGrants(role).size > 0)) return 'administrators';
  return lost.every(({ member }) => isPerson(member)) ? 'people' : 'programs';
}

interface Holder {
  readonly role: string;
  readonly member: string;
}

function keyOf({ role, member }: Holder): string {
  return JSON.stringify([role, member]);
}

function holdersIn(policy: Json | undefined): readonly Holder[] | undefined {
  const document = typeof policy === 'string' ? parsedDocument(policy) : policy;
  if (!isObject(document) || document['bindings'] === undefined) return undefined;
  return asList(document['bindings'])
    .filter(isObject)
    .flatMap(({ role, members }) =>
      asList(members).flatMap((member) => (typeof role === 'string' && typeof member === 'string' ? [{ role, member }] : [])),
    );
}

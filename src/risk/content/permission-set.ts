import type { Plan, ResourceChange } from '../../model/plan.ts';
import { reveal } from '../../model/reveal.ts';
import { isObject } from './json.ts';

const ASSIGNMENT = /^aws_ssoadmin_account_assignment$|^AWS::SSO::Assignment$/;
const PERMISSION_SET = /(^|\.)aws_ssoadmin_permission_sets?\.|PermissionSet/;
/** `AdministratorAccess`, `admin`, `full-administrator`; what follows is the name of a lesser job. */
const ADMINISTRATOR =
  /(^|[^a-z])(aws|full|super|root|org|account|global)?[-_ ]?admin(istrator)?s?[-_ ]?(full)?[-_ ]?(access)?($|[^a-z])/i;
const LESSER = /system|network|database|billing|read_?only|view|support|data/i;
/** A key often names the group, too: only the set's full name counts in it. */
const IN_A_KEY = /administrator_?access|(^|[^a-z])admin_?access/i;

/**
 * True where an assignment makes its people administrators, by the name of the permission set that it refers to, or by the one in its own
 * key, as modules write it. The set's policy is attached elsewhere, and an ARN tells nothing.
 */
export function assignsAdministrator(change: ResourceChange, plan: Plan): boolean {
  if (!ASSIGNMENT.test(change.type)) return false;
  return (
    namesOfSets(change, plan).some((name) => ADMINISTRATOR.test(name) && !LESSER.test(name)) ||
    keysOf(change.address).some((key) => IN_A_KEY.test(key))
  );
}

function namesOfSets(change: ResourceChange, plan: Plan): readonly string[] {
  const sets = plan.references.filter(({ from, to }) => from === change.configAddress && PERMISSION_SET.test(to));
  return sets.flatMap(({ to }) => [...writtenNames(plan, to), to.split('.').at(-1) ?? to]);
}

/** The set's own name, where it is made or changed by the same plan. */
function writtenNames(plan: Plan, address: string): readonly string[] {
  const rows = plan.changes.filter(({ configAddress }) => configAddress === address);
  return rows.flatMap(({ after, before }) => {
    const values = reveal(after ?? before ?? {});
    if (!isObject(values)) return [];
    const { name, Name } = values;
    return [name, Name].filter((name): name is string => typeof name === 'string');
  });
}

function keysOf(address: string): readonly string[] {
  return [...address.matchAll(/\["([^"]+)"\]/g)].map(([, key]) => key ?? '');
}

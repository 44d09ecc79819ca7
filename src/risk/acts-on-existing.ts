import { reveal } from '../model/reveal.ts';
import type { Plan, ResourceChange } from '../model/plan.ts';
import { onceFor } from '../model/remembered.ts';
import { isRedacted } from './content/redacted.ts';
import { valueAt } from './content/value-at.ts';

/** Rows of their own for what is a setting of a bucket: making one changes what the bucket does with the objects in it. */
const BUCKET_LIFECYCLE = /^(aws_s3_bucket|aws_s3control_bucket)_lifecycle_configuration$/;

/** True where something is made that is a setting of an object which exists already: not of one that the same plan creates. */
export function actsOnExisting(change: ResourceChange, plan: Plan): boolean {
  return change.kind === 'create' && BUCKET_LIFECYCLE.test(change.type) && isAboutExisting(change, plan);
}

/** Schedules that set how many there are of something (to none, and it is off at that hour). */
const STEERS =
  /^(aws_autoscaling_schedule|aws_appautoscaling_scheduled_action|AWS::AutoScaling::ScheduledAction|azurerm_dev_test_global_vm_shutdown_schedule)$/;

/** True where something is made that resizes what exists already, and not only what the same plan creates. */
export function steersExisting(change: ResourceChange, plan: Plan): boolean {
  return change.kind === 'create' && STEERS.test(change.type) && isAboutExisting(change, plan);
}

/** Where an object names what it is a part or a setting of, and by which types that is made. */
const HOLDERS: readonly (readonly [path: string, made: RegExp])[] = [
  ['bucket', /^aws_s3_bucket$/],
  ['network_acl_id', /^aws_network_acl$/],
  ['NetworkAclId', /^AWS::EC2::NetworkAcl$/],
  ['autoscaling_group_name', /^aws_autoscaling_group$/],
  ['AutoScalingGroupName', /^AWS::AutoScaling::AutoScalingGroup$/],
  ['resource_id', /^aws_(ecs_service|appautoscaling_target)$/],
  ['network_security_group_name', /^azurerm_network_security_group$/],
  ['firewall_policy', /^google_compute_\w*firewall_policy$/],
  ['security_policy', /^google_compute_\w*security_policy$/],
  ['network', /^google_compute_network$/],
  ['metadata.0.namespace', /^kubernetes_namespace(_v1)?$/],
  ['manifest.metadata.namespace', /^kubernetes_(namespace(_v1)?|manifest)$/],
  ['namespace', /^(kubernetes_namespace(_v1)?|kubectl_manifest)$/],
];

/** True where what is made is a part or a setting of something that exists: not of what the same plan creates. */
export function isAboutExisting({ after, type }: ResourceChange, plan: Plan): boolean {
  const values = reveal(after) ?? {};
  const holder = HOLDERS.map(([path, made]) => ({ made, name: valueAt(values, path) })).find(({ name }) => name !== undefined);
  // What stands by itself is about whatever is there.
  if (holder === undefined || holder.name === null) return !isPart(type);
  const { made, name } = holder;
  if (typeof name !== 'string' || name === '' || isRedacted(name)) return false;
  return !(madeTypes(plan).get(name) ?? []).some((other) => made.test(other));
}

/** Parts of something whose name is known only after apply, and which the same plan therefore makes. */
function isPart(type: string): boolean {
  return HOLDER_NEEDED.test(type);
}

const HOLDER_NEEDED =
  /network_acl_rule$|NetworkAclEntry$|_lifecycle_configuration$|autoscaling_schedule$|_scheduled_action$|ScheduledAction$|_policy_rule$|^azurerm_network_security_rule$|^google_compute_firewall$/;

const NAMES = ['name', 'bucket', 'metadata.0.name', 'manifest.metadata.name'] as const;

/** The types of what a plan creates, by the names that it gives. */
const madeTypes = onceFor(({ changes }: Plan): ReadonlyMap<string, readonly string[]> => {
  const types = new Map<string, string[]>();
  for (const { kind, type, after } of changes) {
    if (kind !== 'create') continue;
    const values = reveal(after) ?? {};
    for (const name of new Set(NAMES.map((path) => valueAt(values, path)))) {
      if (typeof name !== 'string') continue;
      const known = types.get(name);
      if (known) known.push(type);
      else types.set(name, [type]);
    }
  }
  return types;
});

const IN_GROUP = /\/resourceGroups\/([^/]+)$/i;
const GROUP = 'azurerm_resource_group';
/** By which attribute rights are given over what, where that may be new. */
const OVER: Readonly<Record<string, string>> = { scope: GROUP, service_account_id: 'google_service_account' };

/**
 * True where rights are given over a resource group, or a service account, that the same plan makes: nothing is in it yet but what comes
 * with them, and nothing works as it.
 */
export function isOverNew({ kind, after, configAddress }: ResourceChange, plan: Plan): boolean {
  if (kind !== 'create') return false;
  const scope = valueAt(reveal(after) ?? {}, 'scope');
  const [, name] = typeof scope === 'string' ? (IN_GROUP.exec(scope) ?? []) : [];
  if (name !== undefined) return madeTypes(plan).get(name)?.includes(GROUP) === true;
  return (plan.feeds ?? [])
    .filter(({ address, attribute }) => address === configAddress && OVER[attribute] !== undefined)
    .some(({ attribute, references }) =>
      plan.changes.some((made) => isMade(made, OVER[attribute]) && references.some((to) => isOf(to, made))),
    );
}

function isMade({ kind, type }: ResourceChange, wanted: string | undefined): boolean {
  return kind === 'create' && type === wanted;
}

function isOf(reference: string, { configAddress }: ResourceChange): boolean {
  return reference === configAddress || reference.startsWith(`${configAddress}.`) || reference.startsWith(`${configAddress}[`);
}

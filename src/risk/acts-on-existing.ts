import { reveal } from '../model/reveal.ts';
import type { Plan, ResourceChange } from '../model/plan.ts';
import { onceFor } from '../model/remembered.ts';

/** Rows of their own for what is a setting of a bucket: making one changes what the bucket does with the objects in it. */
const BUCKET_LIFECYCLE = /^(aws_s3_bucket|aws_s3control_bucket)_lifecycle_configuration$/;

/** True where something is made that is a setting of an object which exists already: not of one that the same plan creates. */
export function actsOnExisting(change: ResourceChange, plan: Plan): boolean {
  if (change.kind !== 'create' || !BUCKET_LIFECYCLE.test(change.type)) return false;
  const bucket = reveal(change.after?.['bucket']);
  if (typeof bucket !== 'string' || bucket === '') return false;
  return !newBuckets(plan).has(bucket);
}

const newBuckets = onceFor(({ changes }: Plan): ReadonlySet<unknown> => {
  const created = changes.filter(({ kind, type }) => kind === 'create' && type === 'aws_s3_bucket');
  return new Set(created.map(({ after }) => reveal(after?.['bucket'])));
});

/** Schedules that set how many there are of something (to none, and it is off at that hour), and entries of a list that holds off. */
const STEERS =
  /^(aws_network_acl_rule|AWS::EC2::NetworkAclEntry|aws_autoscaling_schedule|aws_appautoscaling_scheduled_action|AWS::AutoScaling::ScheduledAction)$/;
const GROUP_NAMES = ['network_acl_id', 'NetworkAclId', 'autoscaling_group_name', 'resource_id', 'AutoScalingGroupName'] as const;

/** True where something is made that resizes what exists already, and not only what the same plan creates. */
export function steersExisting(change: ResourceChange, plan: Plan): boolean {
  if (change.kind !== 'create' || !STEERS.test(change.type)) return false;
  const group = GROUP_NAMES.map((name) => reveal(change.after?.[name])).find((name) => typeof name === 'string');
  return group !== undefined && !newGroups(plan).has(group);
}

const newGroups = onceFor(({ changes }: Plan): ReadonlySet<unknown> => {
  const created = changes.filter(({ kind, type }) => kind === 'create' && /^(aws_autoscaling_group|aws_ecs_service)$/.test(type));
  return new Set(created.map(({ after }) => reveal(after?.['name'])));
});

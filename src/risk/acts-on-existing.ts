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

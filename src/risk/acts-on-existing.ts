import { reveal } from '../model/reveal.ts';
import type { Plan, ResourceChange } from '../model/plan.ts';

/** Rows of their own for what is a setting of a bucket: making one changes what the bucket does with the objects in it. */
const BUCKET_LIFECYCLE = /^(aws_s3_bucket|aws_s3control_bucket)_lifecycle_configuration$/;

/** True where something is made that is a setting of an object which exists already: not of one that the same plan creates. */
export function actsOnExisting(change: ResourceChange, plan: Plan): boolean {
  if (change.kind !== 'create' || !BUCKET_LIFECYCLE.test(change.type)) return false;
  const bucket = reveal(change.after?.['bucket']);
  if (typeof bucket !== 'string' || bucket === '') return false;
  return !plan.changes.some((other) => other.kind === 'create' && other !== change && isBucket(other, bucket));
}

function isBucket({ type, after }: ResourceChange, name: string): boolean {
  return type === 'aws_s3_bucket' && reveal(after?.['bucket']) === name;
}

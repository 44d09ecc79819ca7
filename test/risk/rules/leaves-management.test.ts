import { expect, test } from 'vitest';
import { buildChange } from '../../support/build.ts';
import { CHANGE_SET, changeSetRow, destroy, judge, severitiesOf } from '../support.ts';

test.each([
  ['aws_db_instance', 0.3],
  ['aws_vpc', 0.3],
  ['aws_cloudwatch_metric_alarm', 0.06],
])('%s that is forgotten weighs %d', (type, severity) => {
  expect(severitiesOf('leaves-management', buildChange(`${type}.main`, { kind: 'forget' }))).toEqual([severity]);
});

test('what a change set removes and retains leaves management and is not destroyed', () => {
  const bucket = changeSetRow('Uploads', 'AWS::S3::Bucket', { kind: 'forget', retention: 'retain', before: {}, after: null });
  expect(severitiesOf('leaves-management', bucket, { plan: CHANGE_SET })).toEqual([0.3]);
  expect(judge(bucket, { plan: CHANGE_SET })).toMatchObject({
    destroys: false,
    wayBack: 'Nothing happens to the object: a change set of the type `IMPORT` takes it back into management.',
  });
});

test('what is destroyed is quiet', () => {
  expect(severitiesOf('leaves-management', destroy('aws_db_instance'))).toEqual([]);
});

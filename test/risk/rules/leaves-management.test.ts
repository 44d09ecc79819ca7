import { expect, test } from 'vitest';
import type { ResourceChange } from '../../../src/model/plan.ts';
import { buildChange, buildPlan } from '../../support/build.ts';
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

test('what is imported under another address, or as the next version of its type, does not leave it', () => {
  const forgotten = buildChange('kubernetes_service.cart', { kind: 'forget', before: { id: 'shop/cart' }, after: null });
  const imported = (type: string, id: string) =>
    buildChange(`${type}.cart`, { kind: 'no-op', importing: true, before: { id }, after: { id } });
  const beside = (...others: readonly ResourceChange[]) => ({ plan: buildPlan({ changes: [forgotten, ...others] }) });
  expect(severitiesOf('leaves-management', forgotten, beside(imported('kubernetes_service_v1', 'shop/cart')))).toEqual([]);
  expect(severitiesOf('leaves-management', forgotten, beside(imported('kubernetes_service_v1', 'shop/web')))).toHaveLength(1);
  expect(severitiesOf('leaves-management', forgotten, beside(imported('kubernetes_deployment_v1', 'shop/cart')))).toHaveLength(1);
  expect(severitiesOf('leaves-management', forgotten, beside())).toHaveLength(1);
});

test('what is destroyed is quiet', () => {
  expect(severitiesOf('leaves-management', destroy('aws_db_instance'))).toEqual([]);
});

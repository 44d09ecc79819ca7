import { expect, test } from 'vitest';
import type { ResourceChange } from '../../../src/model/plan.ts';
import { CHANGE_SET, changeSetRow, findingsOf, severitiesOf } from '../support.ts';

const bucket = (policies: ResourceChange['policies'], type = 'AWS::S3::Bucket') =>
  changeSetRow('Uploads', type, { kind: 'update', ...(policies === undefined ? {} : { policies }) });

test('a policy that kept the object is taken away', () => {
  expect(
    findingsOf('retention-policy-removed', bucket({ DeletionPolicy: ['Retain', undefined] }), { plan: CHANGE_SET }),
  ).toMatchObject([
    {
      severity: 0.7,
      code: 'protection_removed',
      message: '`Uploads`: `DeletionPolicy` goes from `Retain` to `Delete`: the next removal is final.',
    },
  ]);
});

test('a policy that changes to what the change set does not show cannot be judged', () => {
  const policies = { DeletionPolicy: ['(value not given)', '(new value not given)'] } as const;
  expect(findingsOf('retention-policy-removed', bucket(policies), { plan: CHANGE_SET })).toMatchObject([
    {
      severity: 0.3,
      code: 'hidden_change',
      message: '`Uploads`: `DeletionPolicy` changes, and its value is not in the file, so that it cannot be judged.',
    },
  ]);
});

test.each([
  ['one kept policy for another', bucket({ DeletionPolicy: ['Retain', 'Snapshot'] })],
  ['a policy that is added', bucket({ DeletionPolicy: [undefined, 'Retain'] })],
  ['no policy', bucket(undefined)],
  ['what holds no data', bucket({ DeletionPolicy: ['Retain', 'Delete'] }, 'AWS::EC2::SecurityGroup')],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('retention-policy-removed', change, { plan: CHANGE_SET })).toEqual([]);
});

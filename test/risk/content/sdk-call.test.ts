import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { callsOf, commandOf, liftsGuard } from '../../../src/risk/content/sdk-call.ts';

const call = (action: string, parameters: JsonObject = {}) => JSON.stringify({ service: 'RDS', action, parameters });

test.each([
  ['rds', 'stopDBInstance', 'aws rds stop-db-instance'],
  ['EC2', 'terminateInstances', 'aws ec2 terminate-instances'],
])('%s %s is %s', (service, operation, command) => {
  expect(commandOf(service, operation)).toBe(command);
});

test('what is called as it is made, and as it is changed, counts where it ends something', () => {
  const values = { Create: call('createDBSnapshot'), Update: call('deleteDBInstance'), Delete: call('deleteDBSnapshot') };
  expect(callsOf(values, 'Create')).toEqual([]);
  expect(callsOf(values, 'Update')).toMatchObject([{ effect: { isOfData: true } }]);
  expect(callsOf({ Update: { service: 'RDS', action: 'deleteDBInstance' } }, 'Update')).toHaveLength(1);
});

test.each<JsonObject>([
  {},
  { Update: 'no JSON' },
  { Update: '[]' },
  { Update: '{"service":1,"action":"deleteDBInstance"}' },
  { Update: null },
])('%j calls nothing', (values) => {
  expect(callsOf(values, 'Update')).toEqual([]);
  expect(liftsGuard({}, values)).toBe(false);
});

test('a guard is lifted once', () => {
  const [on, off] = [true, false].map((DeletionProtection) => ({ Update: call('modifyDBInstance', { DeletionProtection }) }));
  expect(liftsGuard(on ?? {}, off ?? {})).toBe(true);
  expect(liftsGuard({}, off ?? {})).toBe(true);
  expect(liftsGuard(off ?? {}, off ?? {})).toBe(false);
  expect(liftsGuard(off ?? {}, on ?? {})).toBe(false);
});

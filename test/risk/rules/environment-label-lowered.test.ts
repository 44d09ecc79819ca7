import { expect, test } from 'vitest';
import { findingsOf, severitiesOf, update } from '../support.ts';

const change = update('aws_s3_bucket', { tags: { Environment: 'production' } }, { tags: { Environment: 'sandbox' } });

test('calling production a sandbox is tampering, though nothing but a tag changes', () => {
  const found = findingsOf('environment-label-lowered', change, { lowered: [change.id, ['production', 'sandbox']] });
  expect(found).toMatchObject([{ severity: 0.6, channel: 'protection', code: 'guardrail_tamper', hardStop: true }]);
});

test('the first label on an object of unknown environment is a caution and no hard stop', () => {
  const [found] = findingsOf('environment-label-lowered', change, { lowered: [change.id, ['unknown', 'sandbox']] });
  expect(found).toMatchObject({ severity: 0.22, code: 'guardrail_tamper' });
  expect(found?.hardStop).toBeUndefined();
  expect(found?.message).toContain('nothing else tells its environment');
});

test('a tag that is not lowered is quiet', () => {
  expect(severitiesOf('environment-label-lowered', change)).toEqual([]);
});

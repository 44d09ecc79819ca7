import { expect, test } from 'vitest';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const rule = (more: Record<string, string | { days: number }[]>) => ({ rule: [{ id: 'a', status: 'Enabled', ...more }] });

test('a lifecycle rule that starts to delete objects is a loss to come', () => {
  const change = update('aws_s3_bucket_lifecycle_configuration', rule({}), rule({ expiration: [{ days: 30 }] }));
  expect(findingsOf('data-expiry', change)).toMatchObject([
    { code: 'data_loss', severity: 0.7, channel: 'protection', attribute: 'rule' },
  ]);
});

test('logs that are kept for a shorter time are lost', () => {
  expect(
    severitiesOf('data-expiry', update('aws_cloudwatch_log_group', { retention_in_days: 365 }, { retention_in_days: 30 })),
  ).toEqual([0.3]);
  expect(
    severitiesOf('data-expiry', update('aws_cloudwatch_log_group', { retention_in_days: 0 }, { retention_in_days: 30 })),
  ).toEqual([0.3]);
});

test.each([
  [undefined, 86_400_000, 0.6],
  [undefined, '604800000', 0.6],
  [undefined, 1_209_600_000, 0.45],
  [0, 7_776_000_000, 0.45],
  [7_776_000_000, 3_600_000, 0.6],
])('partitions that were kept for %s and are for %s milliseconds weigh %d', (before, after, severity) => {
  const kept = (time: number | string | undefined) => ({ time_partitioning: [{ type: 'DAY', expiration_ms: time ?? null }] });
  expect(severitiesOf('data-expiry', update('google_bigquery_table', kept(before), kept(after)))).toEqual([severity]);
});

test.each([
  ['a longer retention', update('aws_cloudwatch_log_group', { retention_in_days: 30 }, { retention_in_days: 365 })],
  ['a retention without end', update('aws_cloudwatch_log_group', { retention_in_days: 30 }, { retention_in_days: 0 })],
  [
    'a rule that was there',
    update('aws_s3_bucket_lifecycle_configuration', rule({ expiration: [{ days: 3 }] }), rule({ expiration: [{ days: 3 }] })),
  ],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('data-expiry', change)).toEqual([]);
});

test('a first lifecycle rule is a loss to come for a bucket that exists, and none for one of the same plan', () => {
  const after = { bucket: 'documents', ...rule({ expiration: [{ days: 1 }] }) };
  const lifecycle = create('aws_s3_bucket_lifecycle_configuration', after);
  expect(severitiesOf('data-expiry', lifecycle)).toEqual([0.7]);
  expect(severitiesOf('data-expiry', create('aws_s3_bucket_lifecycle_configuration', { ...after, bucket: null }))).toEqual([]);
  const changes = [lifecycle, create('aws_s3_bucket', { bucket: 'documents' })];
  expect(severitiesOf('data-expiry', lifecycle, { plan: { changes } })).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { AttributeOperator, AttributeRule } from '../../../src/model/knowledge.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { operators } from '../../../src/risk/operators/index.ts';

interface Given {
  readonly path?: string;
  readonly severity?: number;
  readonly afterObject?: JsonObject;
  readonly isSealed?: boolean;
}

function outcome(op: AttributeOperator, before: Json | undefined, after: Json | undefined, given: Given = {}) {
  const { path = 'a', severity = 0.2, afterObject = {}, isSealed = false } = given;
  const rule: AttributeRule = { kind: 'attribute', path, op, severity };
  const rest = { facet: 'security' as const, creating: false, type: 'acme_thing', beforeObject: {}, afterObject };
  const found = operators[op]({ rule, before, after, isSealed: () => isSealed, ...rest });
  return found && { ...found, severity: Math.round(found.severity * 1000) / 1000 };
}

describe('a limit that falls', () => {
  test.each<[before: Json, after: Json, severity: number, says: string]>([
    [30, 7, 0.2, 'falls from `30` to `7`'],
    ['2w', '7d', 0.2, 'falls from `2w` to `7d`'],
    ['TLS1_3', 'TLS1_2', 0.2, 'falls from `TLS1_3` to `TLS1_2`'],
    ['TLS1_2', 'TLS1_1', 0.4, 'falls from `TLS1_2` to `TLS1_1`'],
    ['TLSv1.2_2021', 'TLSv1', 0.4, 'falls from `TLSv1.2_2021` to `TLSv1`'],
    ['TLSv1.2_2021', 'TLSv1_2016', 0.4, 'falls from `TLSv1.2_2021` to `TLSv1_2016`'],
    ['tls-1-2', 'tls-1-0', 0.4, 'falls from `tls-1-2` to `tls-1-0`'],
    ['TLS_1_2', 'tls 1', 0, ''],
    ['ELBSecurityPolicy-TLS13-1-2-2021-06', 'ELBSecurityPolicy-TLS13-1-1-2021-06', 0.4, ''],
    ['ELBSecurityPolicy-FS-1-2-2019-08', 'ELBSecurityPolicy-FS-1-1-2019-08', 0.4, ''],
    ['ELBSecurityPolicy-TLS13-1-2-2021-06', 'ELBSecurityPolicy-2016-08', 0.4, ''],
    ['ELBSecurityPolicy-TLS-1-2-2017-01', 'ELBSecurityPolicy-TLS-1-1-2017-01', 0.4, ''],
    ['My-ELBSecurityPolicy-TLS13-1-2', 'My-ELBSecurityPolicy-TLS13-1-1', 0, ''],
    ['TLS1_2', 'SSLv3', 0, ''],
    [7, 30, 0, ''],
    [7, 7, 0, ''],
    ['a', 7, 0, ''],
    [7, 'a', 0, ''],
  ])('%j to %j', (before, after, severity, says) => {
    const found = outcome('down', before, after);
    expect(found?.severity ?? 0).toBe(severity);
    if (says !== '') expect(found?.says).toBe(says);
  });

  test('is none where -1 is for ever', () => {
    const kept = (before: Json, after: Json) => outcome('down', before, after, { path: 'retention_ms' });
    expect(kept(3600, -1)).toBeUndefined();
    expect(kept(-1, 3600)?.says).toBe('falls from unlimited to `3600`');
    expect(outcome('down', 5, -1)?.says).toBe('falls from `5` to `-1`');
  });

  test('is of TLS by its name as well', () => {
    expect(outcome('down', 1.2, 1.1, { path: 'min_tls_version' })?.severity).toBe(0.4);
    expect(outcome('down', '1.2', '1.0', { path: 'TlsVersion' })?.severity).toBe(0.4);
    expect(outcome('down', 1.2, 1.1, { path: 'tls_versions' })?.severity).toBe(0.2);
    expect(outcome('down', 1.3, 1.2, { path: 'tls_version' })?.severity).toBe(0.2);
    expect(outcome('down', 'TLS1_2', 'TLS1_0', { severity: 0.7 })?.severity).toBe(0.7);
  });

  test.each(['retention_in_days', 'RetentionInDays', 'default_table_expiration_ms', 'default_partition_expiration_ms'])(
    '%s has no limit at 0 or without a value',
    (path) => {
      expect(outcome('down', 0, 7, { path })?.says).toBe('falls from unlimited to `7`');
      expect(outcome('down', null, 7, { path })?.says).toBe('falls from unlimited to `7`');
      expect(outcome('down', 7, 0, { path })).toBeUndefined();
      for (const other of [`x${path}`, `${path}x`]) expect(outcome('down', 7, 0, { path: other })?.severity).toBe(0.2);
    },
  );

  test('is not quoted where it is sealed', () => {
    expect(outcome('down', 30, 7, { isSealed: true })?.says).toBe('falls');
    expect(outcome('up', 1, 100, { isSealed: true })?.says).toBe('rises several times over');
    expect(outcome('capacity', 10, 0, { isSealed: true })?.says).toBe('falls');
  });
});

test.each<[before: Json, after: Json, says: string | undefined]>([
  [30, 120, 'rises from `30` to `120`'],
  [30, 119, undefined],
  ['1h', '4h', 'rises from `1h` to `4h`'],
  [30, 0, 'is no longer limited'],
  [30, -1, 'is no longer limited'],
  [0, 100, undefined],
  [-1, 100, undefined],
  ['a', 100, undefined],
  [1, 'a', undefined],
])('a limit that rises from %j to %j', (before, after, says) => {
  expect(outcome('up', before, after)?.says).toBe(says);
});

describe('capacity', () => {
  test.each<[before: Json, after: Json, share: number]>([
    [10, 0, 1],
    [10, 1, 0.65],
    [100, 11, 0.45],
    [10, 5, 0.45],
    [10, 6, 0.1],
    ['10', '9', 0.1],
    [10, 10, 0],
    [10, 20, 0],
    [-1, 0, 1],
    [10, -1, 0],
    [-5, -9, 0],
    [0, 0, 0],
    ['a', 0, 0],
    [10, 'a', 0],
    [10, null, 0],
  ])('from %j to %j loses %d of it', (before, after, share) => {
    expect(outcome('capacity', before, after, { severity: 1 })?.severity ?? 0).toBe(share);
  });

  test('paid by use, or under a higher bound, is not gone at 0', () => {
    const at = (afterObject: JsonObject, path = 'capacity') =>
      outcome('capacity', 10, 0, { severity: 1, path, afterObject })?.severity;
    for (const mode of ['PAY_PER_REQUEST', 'payperrequest', 'ON_DEMAND', 'OnDemand']) {
      expect(at({ billing_mode: mode }), mode).toBeUndefined();
      expect(at({ modes: [{ stream_mode: mode }] }), mode).toBeUndefined();
    }
    for (const mode of ['PROVISIONED', 'x_on_demand', 'on_demands']) expect(at({ billing_mode: mode }), mode).toBe(1);
    expect(outcome('capacity', 10, 5, { severity: 1, afterObject: { billing_mode: 'ON_DEMAND' } })?.severity).toBe(0.45);
    expect(at({ max_size: 5 }, 'min_size')).toBe(0.45);
    expect(at({ MaxSize: '5' }, 'MinSize')).toBe(0.45);
    expect(at({ scaling: [{ max_count: 5 }] }, 'scaling.0.min_count')).toBe(0.45);
    expect(at({ maximum_size: 5, max_size: 5 }, 'minimum_size')).toBe(0.45);
    expect(at({ max_size: 0 }, 'min_size')).toBe(1);
    expect(at({}, 'min_size')).toBe(1);
    expect(at({ size: 5 }, 'size')).toBe(1);
  });

  test('of a job is that of its worst group', () => {
    const job = (...counts: readonly number[]): string =>
      counts.map((count, at) => `group "g${at}" {\n  count = ${count}\n}`).join('\n');
    expect(outcome('capacity', job(4, 4), job(4, 0))).toMatchObject({ severity: 0.2, says: 'asks for fewer of a group' });
    expect(outcome('capacity', job(4, 4), job(2, 3), { severity: 1 })?.severity).toBe(0.45);
    expect(outcome('capacity', job(4, 4), job(5, 4))).toBeUndefined();
    expect(outcome('capacity', job(0, 4), job(0, 4))).toBeUndefined();
    expect(outcome('capacity', job(4, 4), job(0))).toBeUndefined();
  });
});

describe('a threshold of an alarm', () => {
  test.each<[before: Json, after: Json, isDulled: boolean]>([
    [10, 100, true],
    [10, 99, false],
    [100, 10, true],
    [100, 11, false],
    [10, -10, true],
    [-10, -20, false],
    [0, 100, false],
    [10, 10, false],
    [10, 0, true],
    ['10', '1000', true],
    ['1m', '1h', true],
    ['a', 100, false],
    [10, 'a', false],
    [null, 100, false],
    [10, null, false],
  ])('from %j to %j is dulled: %s', (before, after, isDulled) => {
    expect(outcome('dulled', before, after)).toEqual(
      isDulled ? { severity: 0.2, says: 'moves ten times over or more' } : undefined,
    );
  });
});

describe('whom a text of an alarm tells', () => {
  const [NOBODY, NO_PAGER] = ['no longer names anybody to tell', 'no longer names anybody on call'];
  test.each<[before: Json, after: Json, says: string | undefined]>([
    ['down @slack-ops', 'down', NOBODY],
    ['@team@example.com', 'down', NOBODY],
    ['down {@a}', 'down', NOBODY],
    ['down (@a)', 'down', NOBODY],
    ['down\n@a', null, NOBODY],
    ['down @pagerduty', 'down @slack-ops', NO_PAGER],
    ['@opsgenie-a @slack-b', '@slack-b', NO_PAGER],
    ['@victorops', '@a', NO_PAGER],
    ['@splunk-oncall', '@a', NO_PAGER],
    ['@splunk-on-call', '@a', NO_PAGER],
    ['@oncall', '@a', NO_PAGER],
    ['@ON-CALL-x', '@a', NO_PAGER],
    ['@incident.io', '@a', NO_PAGER],
    ['@xmatters', '@a', NO_PAGER],
    ['@squadcast', '@a', NO_PAGER],
    ['@slack-ops', '@slack-dev', undefined],
    ['@pagerduty-a', '@pagerduty-b', undefined],
    ['@pagerduty @a', '@pagerduty', undefined],
    ['mail a@example.com', 'mail', undefined],
    ['down', 'down @a', undefined],
    [7, null, undefined],
  ])('from %j to %j', (before, after, says) => {
    expect(outcome('silent', before, after)?.says).toBe(says);
  });
});

import { expect, test } from 'vitest';
import { Sealed } from '../../../src/model/sealed.ts';
import type { ValueObject } from '../../../src/model/value.ts';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const flip = (category: 'observability' | 'backup' | 'audit_security' | 'ci' | 'compute') => ({
  knowledge: { category, outage: 0.5 },
});

test.each([
  ['observability', 'outage', 0.3, 'protection_removed'],
  ['backup', 'protection', 0.6, 'backup_loss'],
  ['audit_security', 'security', 0.55, 'audit_tamper'],
  ['ci', 'security', 0.55, 'guardrail_tamper'],
  ['compute', 'outage', 0.4, 'outage'],
] as const)('%s that is switched off counts as %s', (category, channel, severity, code) => {
  const change = update('acme_thing', { enabled: true }, { enabled: false });
  expect(findingsOf('switched-off', change, flip(category))).toMatchObject([{ channel, severity, code }]);
});

test.each<[string, ValueObject, ValueObject]>([
  ['a switch', { is_enabled: true }, { is_enabled: false }],
  ['a switch as text', { enabled: 'true' }, { enabled: 'false' }],
  ['a sealed switch', { enabled: true }, { enabled: new Sealed(false, 'marked-sensitive') }],
  ['a switch of a change set', { Enabled: true }, { Enabled: false }],
  ['a switch the other way round', { paused: false }, { paused: true }],
  ['a first switch the other way round', {}, { suspended: true }],
  ['a switch in the main block', { spec: [{ suspend: false }] }, { spec: [{ suspend: true }] }],
  ['a switch of its schedule', { schedule: [{ pause_status: 'UNPAUSED' }] }, { schedule: [{ pause_status: 'PAUSED' }] }],
  ['power', { powered: true }, { powered: false }],
  ['a state', { desired_status: 'RUNNING' }, { desired_status: 'TERMINATED' }],
])('%s', (_what, before, after) => {
  expect(severitiesOf('switched-off', update('acme_thing', before, after), flip('compute'))).toEqual([0.4]);
});

test.each<[string, ValueObject, ValueObject, Parameters<typeof flip>[0], number]>([
  [
    'mail that is no longer opened',
    { options: [{ reading_enabled: true }] },
    { options: [{ reading_enabled: false }] },
    'compute',
    0.22,
  ],
  ['what no longer starts by itself', { start_canary: true }, { start_canary: false }, 'observability', 0.22],
  ['one control of a standard', { control_status: 'ENABLED' }, { control_status: 'DISABLED' }, 'audit_security', 0.3],
  ['any switch of a guard', { include_global_events: true }, { include_global_events: false }, 'audit_security', 0.3],
])('%s is a part that is off', (_what, before, after, category, severity) => {
  expect(severitiesOf('switched-off', update('acme_thing', before, after), flip(category))).toEqual([severity]);
});

test.each<[string, ValueObject, ValueObject]>([
  ['what is safer off', { public_access_enabled: true }, { public_access_enabled: false }],
  ['what only watches', { xray_tracing_enabled: true }, { xray_tracing_enabled: false }],
  ['what is no switch', { include_global_events: true }, { include_global_events: false }],
  ['a state of a part of what guards nothing', { feature_status: 'ENABLED' }, { feature_status: 'DISABLED' }],
  ['a part that goes on', { reading_enabled: false }, { reading_enabled: true }],
])('%s is quiet', (_what, before, after) => {
  expect(severitiesOf('switched-off', update('acme_thing', before, after), flip('compute'))).toEqual([]);
});

test('the message says what follows', () => {
  expect(
    findingsOf('switched-off', update('acme_alarm', { enabled: true }, { enabled: false }), flip('observability'))[0]?.message,
  ).toBe('`acme_alarm.main` is switched off by `enabled`: nobody is told when something breaks.');
});

test.each([
  ['switching on', update('acme_thing', { enabled: false }, { enabled: true })],
  ['a new object that is off', create('acme_thing', { enabled: false })],
  ['what was off', update('acme_thing', { status: 'stopped' }, { status: 'paused' })],
  ['a part of it', update('acme_thing', { debug: [{ enabled: true }] }, { debug: [{ enabled: false }] })],
  ['what the knowledge of the type judges', update('aws_cloudfront_distribution', { enabled: true }, { enabled: false })],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('switched-off', change)).toEqual([]);
});

test('a job that makes backups by its name counts as one', () => {
  const job = (name: string, suspend: boolean) =>
    update(
      'kubernetes_cron_job_v1',
      { metadata: [{ name }], spec: [{ suspend: !suspend }] },
      { metadata: [{ name }], spec: [{ suspend }] },
    );
  expect(findingsOf('switched-off', job('pg-dump', true))).toMatchObject([{ channel: 'protection', code: 'backup_loss' }]);
  expect(findingsOf('switched-off', job('mailer', true))).toEqual([]);
});

import { expect, test } from 'vitest';
import { hoursBetweenRuns } from '../../../src/risk/content/schedule-interval.ts';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const rarer = (before: string, after: string) => update('acme_thing', { schedule: before }, { schedule: after });

test.each([
  ['from daily to monthly', 'cron(0 3 * * ? *)', 'cron(0 3 1 * ? *)'],
  ['from hourly to daily', 'rate(1 hour)', 'rate(1 day)'],
  ['a crontab from nightly to weekly', '0 3 * * *', '0 3 * * 0'],
  ['from every minute to nightly', '* * * * *', '0 3 * * *'],
  ['from every five minutes to nightly', '*/5 * * * *', '0 3 * * *'],
])('%s is found', (_what, before, after) => {
  expect(severitiesOf('runs-less-often', rarer(before, after))).toEqual([0.22]);
});

test('a plan of backups loses backups, what records records less', () => {
  const plan = update('acme_plan', { rule: [{ schedule: 'rate(1 day)' }] }, { rule: [{ schedule: 'rate(30 days)' }] });
  expect(findingsOf('runs-less-often', plan, { knowledge: { category: 'backup' } })).toMatchObject([
    { channel: 'protection', severity: 0.4, code: 'backup_loss' },
  ]);
  expect(findingsOf('runs-less-often', plan, { knowledge: { category: 'audit_security' } })).toMatchObject([
    { channel: 'security', severity: 0.3, code: 'audit_tamper' },
  ]);
});

test.each([
  ['database-backup', 'protection', 'backup_loss'],
  ['database-back-up', 'protection', 'backup_loss'],
  ['callback-upload', 'outage', 'disruptive_update'],
])('a job called %s counts as %s', (name, channel, code) => {
  const job = (schedule: string) => ({ metadata: [{ name }], spec: [{ schedule }] });
  const change = update('kubernetes_cron_job_v1', job('0 3 * * *'), job('0 3 1 * *'));
  expect(findingsOf('runs-less-often', change)).toMatchObject([{ channel, code }]);
});

test('of several schedules the most frequent counts', () => {
  const rules = (...schedules: readonly string[]) => ({ rule: schedules.map((schedule) => ({ schedule })) });
  const both = rules('rate(1 hour)', 'rate(30 days)');
  expect(severitiesOf('runs-less-often', update('acme_plan', both, rules('rate(7 days)', 'rate(30 days)')))).toEqual([0.22]);
  expect(severitiesOf('runs-less-often', update('acme_plan', both, rules('rate(1 hour)', 'rate(60 days)')))).toEqual([]);
});

test.each([
  ['an hour later', rarer('cron(0 3 * * ? *)', 'cron(0 4 * * ? *)')],
  ['more often', rarer('rate(1 day)', 'rate(1 hour)')],
  ['on weekdays only', rarer('0 3 * * *', '0 3 * * MON-FRI')],
  ['no schedule at all', rarer('daily', 'monthly')],
  ['a new schedule', create('acme_thing', { schedule: 'rate(30 days)' })],
  ['another text that looks like one', update('acme_thing', { note: '0 3 * * *' }, { note: '0 3 1 * *' })],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('runs-less-often', change)).toEqual([]);
});

test.each([
  ['rate(5 minutes)', 5 / 60],
  ['cron(0/15 * * * ? *)', 1 / 4],
  ['cron(0 8,20 * * ? *)', 12],
  ['0 0 1 1 *', 8760],
  ['0 9-17 * * *', 24 / 9],
  ['* * * * *', 1 / 60],
  ['whenever', undefined],
])('%s runs every %s hours', (text, hours) => {
  expect(hoursBetweenRuns(text)).toBe(hours);
});

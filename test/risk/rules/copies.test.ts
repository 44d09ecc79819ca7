import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { buildChange } from '../../support/build.ts';
import { destroy, findingsOf, judge, update } from '../support.ts';

describe('a job on a schedule that makes copies', () => {
  const off = (type: string, values: JsonObject, name = 'main') =>
    findingsOf(
      'switched-off',
      buildChange(`${type}.${name}`, {
        kind: 'update',
        before: { ...values, suspend: false },
        after: { ...values, suspend: true },
      }),
    )[0];

  test.each(
    'backup backups back_ups back-up nightly-back-ups snapshot nightly-snapshots dump dumps restic velero my.backup'.split(' '),
  )('is one that is called %s', (name) => {
    for (const type of ['kubernetes_cron_job_v1', 'acme_cronjob', 'acme_schedule', 'acme_event_rule']) {
      expect(off(type, { name }), type).toMatchObject({ channel: 'protection', code: 'backup_loss' });
      expect(off(type, { metadata: [{ name }] }), type).toMatchObject({ channel: 'protection', code: 'backup_loss' });
    }
    expect(off('acme_service', { name })?.channel).toBe('outage');
  });

  test('is one by its address as well, and none by a word that only holds it', () => {
    expect(off('acme_schedule', {}, 'db_backup')?.channel).toBe('protection');
    for (const name of ['backupper', 'callbackups', 'dumpling', 'report'])
      expect(off('acme_schedule', { name })?.channel, name).toBe('outage');
  });
});

test.each(['skip_final_snapshot', 'force_destroy', 'force_delete'])('an object with %s goes without a copy', (name) => {
  expect(judge(destroy('acme_x', { [name]: true })).withoutCopy).toBe(name);
  expect(judge(destroy('acme_x', { [name]: false })).withoutCopy).toBeUndefined();
  expect(judge(destroy('acme_x', { [`${name}_x`]: true })).withoutCopy).toBeUndefined();
});

describe('a value that cannot be seen', () => {
  const unknown = (before: JsonObject, name: string) =>
    findingsOf('content-hidden', { ...update('acme_x', before, {}), unknown: { [name]: true } });

  test('may be a safety net that is gone, where there was one', () => {
    expect(unknown({ deletion_protection: true }, 'deletion_protection')).toMatchObject([
      {
        channel: 'protection',
        severity: 0.25,
        code: 'hidden_change',
        message: '`acme_x.main`: `deletion_protection` is known only after apply, so that it cannot be judged.',
      },
    ]);
    expect(unknown({ deletion_protection: '' }, 'deletion_protection')).toEqual([]);
    expect(unknown({ policy: 'a' }, 'policy')).toMatchObject([{ channel: 'security', severity: 0.25 }]);
    expect(unknown({ encrypted: true }, 'encrypted')).toEqual([]);
  });

  test('weighs a little more where it was left out of the file', () => {
    const found = (before: string, after: string) =>
      findingsOf('content-hidden', update('acme_x', { policy: before }, { policy: after }));
    expect(found('[REDACTED]', '***')).toMatchObject([
      { severity: 0.3, message: '`acme_x.main`: `policy` has a value that is not in the file, so that it cannot be judged.' },
    ]);
    expect(found('REDACTED:a', 'REDACTED:b')).toHaveLength(1);
    expect(found('REDACTED:a', 'REDACTED:a')).toEqual([]);
  });
});

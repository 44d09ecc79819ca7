import { describe, expect, test } from 'vitest';
import type { Mitigation } from '../../src/model/knowledge.ts';
import type { JsonObject } from '../../src/model/value.ts';
import { destroy, judge } from './support.ts';

/** How a database comes back of which one setting is known that softens its loss. */
function wayBack(path: string, more: Partial<Mitigation> = {}) {
  const mitigation: Mitigation = { path, op: 'eq', value: true, factor: 0.5, hard: false, ...more };
  const before: JsonObject = { [path]: true };
  const knowledge = { known: true, category: 'data_store' as const, data: 0.8, mitigates: [mitigation] };
  const { wayBack: says, dataStays = false } = judge(destroy('acme_thing', before), { knowledge });
  return { says, dataStays };
}

describe('what is destroyed comes back', () => {
  test.each([
    ['from the final snapshot', 'final_snapshot finalsnapshot final_backup final_snapshot_identifier FinalSnapshotName', true],
    ['to a point in time', 'point_in_time_recovery pointintime pitr_enabled continuous_backups', true],
    ['automated backups', 'delete_automated_backups retain_automated_backups delete_backups retainbackups', true],
    [
      'waiting period',
      'recovery_window_in_days recoverywindow soft_delete softdelete deletion_window purge_protection purgeprotection destroy_scheduled_duration deletion_delay permanent_deletion retention_duration',
      true,
    ],
    ['Older versions', 'versioning', false],
    ['is kept', 'skip_destroy skipdestroy on_destroy abandon reclaim_policy reclaimpolicy deletion_policy retain preserve', true],
    ['while anything is in it', 'force_destroy force_delete forcedelete delete_contents prevent_deletion', false],
    ['protection has to be switched off', 'deletion_protected disable_api_termination locked', false],
  ])('%s', (says, paths, dataStays) => {
    for (const path of paths.split(' ')) {
      const way = wayBack(path);
      expect([path, way.says, way.dataStays]).toEqual([path, expect.stringContaining(says), dataStays]);
    }
  });

  test('by nothing that this plan shows, where a setting is of something else or does not soften', () => {
    const nothing = 'Nothing in this plan shows how to restore it: find a backup elsewhere first.';
    expect(wayBack('encrypted').says).toBe(nothing);
    expect(wayBack('pitr_enabled', { factor: 1 }).says).toBe(nothing);
  });
});

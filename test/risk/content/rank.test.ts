import { describe, expect, test } from 'vitest';
import { ADMINISTERS, MANAGES, rankOf, WRITES } from '../../../src/risk/content/rank.ts';

/** Levels of access as providers write them, from nothing to everything. */
const LEVELS = [
  'none "no access" no-one disabled "No permissions" no_permission',
  'guest minimal visitor restricted limited observer stakeholder limited-user restricted_access',
  'view viewer READ read-only reader pull reporter planner plan member user basic can_view CAN_READ can-use',
  'comment commenter triage responder developer analyst can_run can_restart can_attach_to run "Queue builds"',
  'write writer push edit editor operator operate apply collaborator read-write read_and_write modify Contributor can_edit full',
  'maintain maintainer manage manager can_manage can_manage_run moderator',
  'admin administrator owner super_admin superuser root full-control is_owner org_admin ACCOUNTADMIN',
].map((names) => [...names.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? ''));

describe.each(LEVELS.map((names, rank) => ({ names, rank })))('level $rank', ({ names, rank }) => {
  test.each(names)('%s stands there', (name) => {
    expect(rankOf(name)).toBe(rank);
  });
});

test('whoever writes, manages and administers stands higher, in this order', () => {
  expect([WRITES, MANAGES, ADMINISTERS]).toEqual([rankOf('write'), rankOf('manage'), rankOf('admin')]);
});

test.each(['administrators of one team', 'reads', 'x', ''])('"%s" is no level', (name) => {
  expect(rankOf(name)).toBeUndefined();
});

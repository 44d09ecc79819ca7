import type { Json } from '../../model/value.ts';

/** What providers call the levels of access, from nothing to everything; case, spaces, hyphens and underscores are ignored. */
const LEVELS: readonly (readonly string[])[] = [
  ['none', 'noaccess', 'noone', 'disabled', 'nopermissions', 'nopermission'],
  ['guest', 'minimal', 'visitor', 'restricted', 'limited', 'observer', 'stakeholder', 'limiteduser', 'restrictedaccess'],
  [
    'view',
    'viewer',
    'read',
    'readonly',
    'reader',
    'pull',
    'reporter',
    'planner',
    'plan',
    'member',
    'user',
    'basic',
    'canview',
    'canread',
    'canuse',
  ],
  [
    'comment',
    'commenter',
    'triage',
    'responder',
    'developer',
    'analyst',
    'canrun',
    'canrestart',
    'canattachto',
    'run',
    'queuebuilds',
  ],
  [
    'write',
    'writer',
    'push',
    'edit',
    'editor',
    'operator',
    'operate',
    'apply',
    'collaborator',
    'readwrite',
    'readandwrite',
    'modify',
    'contributor',
    'canedit',
    'full',
  ],
  ['maintain', 'maintainer', 'manage', 'manager', 'canmanage', 'canmanagerun', 'moderator'],
  ['admin', 'administrator', 'owner', 'superadmin', 'superuser', 'root', 'fullcontrol', 'isowner', 'orgadmin', 'accountadmin'],
];

const RANK: ReadonlyMap<string, number> = new Map(
  LEVELS.flatMap((names, rank) => names.map((name): readonly [string, number] => [name, rank])),
);

/** From here on whoever holds it changes what is there, decides who else may, or may do everything. */
export const WRITES = 4;
export const MANAGES = 5;
export const ADMINISTERS = 6;

/** How high a level of access stands among others, or `undefined` for what is no such word. */
export function rankOf(value: Json | undefined): number | undefined {
  return typeof value === 'string' ? RANK.get(value.toLowerCase().replaceAll(/[\s_-]/g, '')) : undefined;
}

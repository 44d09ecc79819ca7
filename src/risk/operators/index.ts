import type { AttributeOperator } from '../../model/knowledge.ts';
import { becomes } from './becomes.ts';
import { changes } from './changes.ts';
import { expires, expiresNoncurrent } from './expires.ts';
import { azureOpen, open, publicAccess } from './exposure.ts';
import { gone, grow, shrink } from './members.ts';
import { eases, relaxes, unbinds } from './guards.ts';
import { capacity, down, up } from './numbers.ts';
import type { Operator } from './operator.ts';
import { dulled, silent } from './recipients.ts';
import { administrator, climbs, privileged, widen } from './privileges.ts';

/** What each operator of the knowledge means. */
export const operators: Readonly<Record<AttributeOperator, Operator>> = {
  admin: administrator,
  azopen: azureOpen,
  becomes,
  capacity,
  changes,
  climbs,
  down,
  dulled,
  eases,
  expires,
  expires_noncurrent: expiresNoncurrent,
  gone,
  grow,
  open,
  privileged,
  public: publicAccess,
  relaxes,
  shrink,
  silent,
  unbinds,
  up,
  widen,
};

/** Operators that judge the content of an object that is new, too. */
export const JUDGES_NEW_OBJECTS: ReadonlySet<AttributeOperator> = new Set<AttributeOperator>([
  'admin',
  'azopen',
  'becomes',
  'expires',
  'expires_noncurrent',
  'open',
  'privileged',
  'public',
  'widen',
]);

/** Operators whose answer may be an exposure or a privilege: where the value cannot be seen, that has to be said. */
export const NEEDS_SIGHT: ReadonlySet<AttributeOperator> = new Set<AttributeOperator>([
  'admin',
  'azopen',
  'grow',
  'open',
  'privileged',
  'public',
  'widen',
]);

/** Those that look for names and addresses in all of a value. Of a workload's values, most that is redacted are its secrets. */
export const LOOKS_INSIDE: ReadonlySet<AttributeOperator> = new Set<AttributeOperator>([
  'admin',
  'azopen',
  'grow',
  'open',
  'public',
  'widen',
]);

import { expiryRules, type ExpiringObjects } from '../content/lifecycle-expiry.ts';
import type { AttributeCase, Operator, Outcome } from './operator.ts';

/** A lifecycle rule starts to delete objects, or deletes them sooner: one that waits longer than before is no harm. */
export const expires = gainsExpiry('current', 'starts to delete the objects themselves');
export const expiresNoncurrent = gainsExpiry('noncurrent', 'starts to delete older versions of objects');

function gainsExpiry(objects: ExpiringObjects, says: string): Operator {
  return ({ rule, before, after }: AttributeCase): Outcome | undefined => {
    const known = expiryRules(before, objects);
    const isSooner = ([scope, days]: readonly [string, number]): boolean => days < (known.get(scope) ?? Number.POSITIVE_INFINITY);
    return [...expiryRules(after, objects)].some(isSooner) ? { severity: rule.severity, says } : undefined;
  };
}

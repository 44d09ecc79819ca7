import type { Mitigation } from '../model/knowledge.ts';
import type { JsonObject } from '../model/value.ts';
import { coerced, toNumber } from './content/coerce.ts';
import { isEmpty } from './content/json.ts';
import { isRedacted } from './content/redacted.ts';
import { valueAt } from './content/value-at.ts';
import { KEEPS_DATA, MITIGATION_FLOOR, RETENTION_FACTOR } from './parameters.ts';
import { retentionOf } from './retention.ts';
import type { RuleContext } from './rule.ts';

/** The mitigations that hold for the object as it is now. What cannot be seen does not hold. */
export function heldMitigations({ knowledge, before }: RuleContext): readonly Mitigation[] {
  return knowledge.mitigates.filter((mitigation) => holds(mitigation, before()));
}

function holds({ path, op, value: wanted }: Mitigation, before: JsonObject): boolean {
  const value = valueAt(before, path);
  if (value === undefined || value === null || isRedacted(value)) return false;
  if (op === 'set') return !isEmpty(value);
  if (op === 'eq') return (typeof wanted === 'string' ? value : coerced(value)) === wanted;
  const [number, limit] = [toNumber(value), toNumber(wanted)];
  if (number === undefined || limit === undefined) return false;
  return op === 'ge' ? number >= limit : number > limit;
}

/** What is left of the loss when everything that holds is counted, 0 to 1. */
export function mitigationFactor(context: RuleContext): number {
  const held = heldMitigations(context).filter(({ factor }) => factor < 1);
  const product = held.reduce((left, { factor }) => left * factor, 1) * retentionFactor(context);
  const keeps = held.some(({ factor }) => factor <= KEEPS_DATA) || retentionFactor(context) <= KEEPS_DATA;
  return Math.max(product, keeps ? MITIGATION_FLOOR.kept : floorOf(held));
}

function floorOf(held: readonly Mitigation[]): number {
  return held.some(({ hard }) => hard) ? MITIGATION_FLOOR.refusedWhileFilled : MITIGATION_FLOOR.usual;
}

function retentionFactor(context: RuleContext): number {
  return RETENTION_FACTOR[retentionOf(context)];
}

import type { Json } from '../../model/value.ts';
import { isEmpty } from '../content/json.ts';
import { quantityOf } from '../content/quantity.ts';
import type { AttributeCase, Outcome } from './operator.ts';

/** `@pagerduty-orders`, `@team@example.com`, `@slack-oncall`: whom a text of an alarm tells. */
const HANDLE = /(^|[\s{(])@[\w.-]+/g;

/** A text named people or channels to tell, and names none any more. */
export function silent({ rule, before, after }: AttributeCase): Outcome | undefined {
  return handlesIn(before) > 0 && handlesIn(after) === 0
    ? { severity: rule.severity, says: 'no longer names anybody to tell' }
    : undefined;
}

function handlesIn(value: Json | undefined): number {
  return typeof value === 'string' ? (value.match(HANDLE)?.length ?? 0) : 0;
}

/** A threshold that moves this many times over is another alarm, or none. */
const FAR = 10;

/** A threshold is moved so far that the alarm may never sound. */
export function dulled({ rule, before, after }: AttributeCase): Outcome | undefined {
  if (isEmpty(before) || isEmpty(after)) return undefined;
  const [from, to] = [quantityOf(before), quantityOf(after)];
  if (from === undefined || to === undefined || from === to || from === 0) return undefined;
  const times = Math.abs(to / from);
  return times >= FAR || times <= 1 / FAR || to / from < 0
    ? { severity: rule.severity, says: 'moves ten times over or more' }
    : undefined;
}

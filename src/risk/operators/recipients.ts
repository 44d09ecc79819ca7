import type { Json } from '../../model/value.ts';
import { isEmpty } from '../content/json.ts';
import { quantityOf } from '../content/quantity.ts';
import type { AttributeCase, Outcome } from './operator.ts';

/** `@pagerduty-orders`, `@team@example.com`, `@slack-oncall`: whom a text of an alarm tells. */
const HANDLE = /(^|[\s{(])@[\w.-]+/g;

/** Services whose handles wake somebody up; a channel is only read. */
const PAGER = /(^|[\s{(])@(pagerduty|opsgenie|victorops|splunk-on-?call|oncall|on-call|incident|xmatters|squadcast)[\w.-]*/gi;

/** A text named people or channels to tell, and names none any more, or nobody who is woken up by it. */
export function silent({ rule, before, after }: AttributeCase): Outcome | undefined {
  if (countIn(before, HANDLE) > 0 && countIn(after, HANDLE) === 0)
    return { severity: rule.severity, says: 'no longer names anybody to tell' };
  return countIn(before, PAGER) > 0 && countIn(after, PAGER) === 0
    ? { severity: rule.severity, says: 'no longer names anybody on call' }
    : undefined;
}

function countIn(value: Json | undefined, handle: RegExp): number {
  return typeof value === 'string' ? (value.match(handle)?.length ?? 0) : 0;
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

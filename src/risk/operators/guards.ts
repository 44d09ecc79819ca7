import { code } from '../../model/text.ts';
import type { Json } from '../../model/value.ts';
import { asksForLess } from '../content/asks-for-less.ts';
import { bindsLess } from '../content/constraint.ts';
import { asList } from '../content/json.ts';
import type { AttributeCase, Outcome } from './operator.ts';

/** What a guard does with what it meets, by how much it holds back: case, hyphens and underscores are ignored. */
const REFUSES = new Set(['block', 'deny', 'drop', 'reject', 'ban', 'refuse', 'forbid', 'prevent', 'quarantine']);
const ASKS = new Set([
  'challenge',
  'jschallenge',
  'managedchallenge',
  'captcha',
  'tarpit',
  'slow',
  'throttle',
  'enforce',
  'require',
  'on',
  'required',
]);
const LETS_BY = new Set([
  'alert',
  'log',
  'monitor',
  'count',
  'simulate',
  'detect',
  'audit',
  'warn',
  'warning',
  'report',
  'notify',
  'tag',
  'advisory',
  'learning',
  'none',
  'allow',
  'accept',
  'permit',
  'off',
  'skip',
  'bypass',
  'disabled',
  'disable',
  'ignore',
  'pass',
  'optional',
  'trust',
]);

/** A guard that refused, or asked for more, now lets by and at most takes note. */
export function relaxes({ rule, before, after, isSealed }: AttributeCase): Outcome | undefined {
  const [from, to] = [wordOf(before), wordOf(after)];
  if (!(REFUSES.has(from) || ASKS.has(from)) || !LETS_BY.has(to)) return undefined;
  const says = isSealed() ? 'lets by what it held back' : `goes from ${code(String(before))} to ${code(String(after))}`;
  return { severity: rule.severity, says };
}

/** A constraint that everybody below it is held to forbids less, or holds for fewer. */
export function unbinds({ rule, before, after }: AttributeCase): Outcome | undefined {
  return bindsLess(before, after) ? { severity: rule.severity, says: 'binds less than before' } : undefined;
}

/** A condition, a filter or a program asks less of whoever comes. */
export function eases({ rule, before, after }: AttributeCase): Outcome | undefined {
  return asksForLess(before, after) ? { severity: rule.severity, says: 'asks for less than before' } : undefined;
}

/** Of a list of one as of the word itself: `aws:drop_strict` is what a firewall of AWS does where none of its rules fits. */
function wordOf(value: Json | undefined): string {
  const [word, ...others] = asList(value);
  if (typeof word !== 'string' || others.length > 0) return '';
  return word.toLowerCase().replaceAll(/^aws:|_(strict|established)$|[\s_-]|\(\d+\)$/g, '');
}

import { locate } from '../config/yaml-errors.ts';
import type { PolicyFile } from '../generated/policy.ts';
import { ConfigError } from '../model/errors.ts';
import { secondsOf } from '../model/instant.ts';
import { code } from '../model/text.ts';

/** Refuses what no schema can tell: a pattern that is no regular expression, a day that does not exist, two stacks of one name. */
export function refuseBadSettings(read: PolicyFile, text: string, file: string): void {
  const refuse = (path: readonly (string | number)[], message: string, hint: string): never => {
    throw new ConfigError(message, hint, { file, position: locate(text, path.map(String)) });
  };
  for (const [index, { pattern, match, kind }] of (read.signals ?? []).entries()) {
    if (match === 'regex' && !isExpression(pattern)) {
      refuse(
        ['signals', index, 'pattern'],
        `${code(pattern)} is no regular expression.`,
        'Escape it, or leave out `match: regex`.',
      );
    }
    if (kind === 'account_id' && !/^\d+$/.test(pattern)) {
      refuse(['signals', index, 'pattern'], `${code(pattern)} is no account id.`, 'Give the number of the account, in quotes.');
    }
  }
  for (const [index, { expires }] of (read.waivers ?? []).entries()) {
    if (secondsOf(expires) === undefined) {
      refuse(['waivers', index, 'expires'], `${code(expires)} is no day.`, 'Write it as year, month and day: 2026-12-31.');
    }
  }
  const names = (read.stacks ?? []).map(({ name }) => name);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice !== -1) {
    refuse(['stacks', twice, 'name'], `Two stacks are called ${code(names[twice] ?? '')}.`, 'Give each stack its own name.');
  }
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'imu').source !== '';
  } catch {
    return false;
  }
}

import { locate } from '../config/yaml-errors.ts';
import type { PolicyFile } from '../generated/policy.ts';
import { ConfigError } from '../model/errors.ts';
import { secondsOf } from '../model/instant.ts';
import { code } from '../model/text.ts';
import { backtrackingOf } from './signals/backtracking.ts';

interface Fault {
  /** Keys and indexes down to the value that is wrong. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/**
 * Refuses what no schema can tell: a pattern that is no regular expression, a day that does not exist, two stacks of one name,
 * somebody who may override a verdict and never can.
 */
export function refuseBadSettings(read: PolicyFile, text: string, file: string): void {
  const [fault] = [...badSignals(read), ...badWaivers(read), ...sameNames(read), ...idleMembers(read)];
  if (fault === undefined) return;
  throw new ConfigError(fault.message, fault.hint, { file, position: locate(text, fault.path.map(String)) });
}

function badSignals({ signals = [] }: PolicyFile): readonly Fault[] {
  return signals.flatMap(({ kind, match, pattern }, index): readonly Fault[] => {
    const path = ['signals', index, 'pattern'] as const;
    if (match === 'regex') return badExpression(pattern).map((fault) => ({ path, ...fault }));
    if (kind === 'account_id' && !/^\d+$/.test(pattern)) {
      return [{ path, message: `${code(pattern)} is no account id.`, hint: 'Give the number of the account, in quotes.' }];
    }
    return [];
  });
}

const SLOW = {
  nested: {
    problem: 'repeats a group in which something is repeated already',
    hint: 'Repeat only one of the two: `[a-z-]+`, say, and not `([a-z]+-?)+`.',
  },
  alike: {
    problem: 'repeats alternatives that begin alike',
    hint: 'Let each begin with another character, or write a class: `[ab]*`, say, and not `(a|[ab])*`.',
  },
} as const;

/** Texts that it meets are those of whoever opens a pull request, who could keep it busy for years. */
function badExpression(pattern: string): readonly Omit<Fault, 'path'>[] {
  if (!isExpression(pattern)) {
    return [{ message: `${code(pattern)} is no regular expression.`, hint: 'Escape it, or leave out `match: regex`.' }];
  }
  const backtracking = backtrackingOf(pattern);
  if (backtracking === undefined) return [];
  const { problem, hint } = SLOW[backtracking];
  return [{ message: `${code(pattern)} ${problem}, so that a short text could keep it busy for years.`, hint }];
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'imu').source !== '';
  } catch {
    return false;
  }
}

function badWaivers({ waivers = [] }: PolicyFile): readonly Fault[] {
  return waivers.flatMap(({ expires }, index): readonly Fault[] =>
    secondsOf(expires) === undefined
      ? [
          {
            path: ['waivers', index, 'expires'],
            message: `${code(expires)} is no day.`,
            hint: 'Write it as year, month and day: 2026-12-31.',
          },
        ]
      : [],
  );
}

function sameNames({ stacks = [] }: PolicyFile): readonly Fault[] {
  const names = stacks.map(({ name }) => name);
  return names.flatMap((name, index): readonly Fault[] =>
    names.indexOf(name) === index
      ? []
      : [
          {
            path: ['stacks', index, 'name'],
            message: `Two stacks are called ${code(name)}.`,
            hint: 'Give each stack its own name.',
          },
        ],
  );
}

/** An Ed25519 public key in DER (SubjectPublicKeyInfo) is 44 bytes that begin alike: RFC 8410, section 4. */
const ED25519_KEY = /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/;

/** Whom no override would be taken from: that would come out when it is needed. */
function idleMembers({ override }: PolicyFile): readonly Fault[] {
  return (override?.members ?? []).flatMap(({ name, id, key }, index): readonly Fault[] => {
    const path = ['override', 'members', index];
    if (key !== undefined && !ED25519_KEY.test(key)) {
      return [
        {
          path: [...path, 'key'],
          // It is not repeated: it could be a private one.
          message: `The key of ${code(name)} in ${code('override.members')} is no Ed25519 public key.`,
          hint: 'Give the line between BEGIN and END of the FILE.pub that `blastgate keygen --out FILE` writes.',
        },
      ];
    }
    if (id !== undefined || key !== undefined) return [];
    return [
      {
        path: [...path, 'name'],
        message: `${code(name)} in ${code('override.members')} has neither an id nor a key, so no override of theirs could count.`,
        hint: 'Add `id`, the number of the account on GitHub, or `key`, a public key of `blastgate keygen`.',
      },
    ];
  });
}

import type { SignedOverride } from '../generated/override.ts';
import { validateOverride } from '../generated/validate-override.js';
import { ConfigError } from '../model/errors.ts';
import type { GivenOverride, OverrideSettings } from '../model/override.ts';
import { code } from '../model/text.ts';
import { canonicalText } from '../trust/canonical.ts';
import { isSignedBy, signText } from '../trust/ed25519.ts';
import { publicKeysOf, type SigningKey } from '../trust/keys.ts';
import { isoOf, millisOf } from './time.ts';

type Statement = Pick<SignedOverride, 'plans' | 'reason' | 'time'>;

/** A person's word that exactly these plans may be applied, whatever their verdict. Throws ConfigError for a reason that is none. */
export function signOverride({ plans, reason, time }: Statement, key: SigningKey): SignedOverride {
  const form = 'blastgate/override/1';
  const signature = signText(signedText({ plans, reason, time }), key.key);
  const signed: unknown = { form, plans, reason, time, key: key.id, signature };
  if (validateOverride(signed)) return signed;
  throw new ConfigError(
    'An override needs a reason of 10 to 1000 characters.',
    'Say in --reason what happened and why it cannot wait.',
  );
}

/** What is signed, as `docs/budget.md` defines it. */
function signedText({ plans, reason, time }: Statement): string {
  return canonicalText({ form: 'blastgate/override/1', plans: plans.toSorted(), reason, time });
}

export interface OverrideContext {
  readonly settings: OverrideSettings | undefined;
  /** The digests of the plans that are judged. */
  readonly plans: readonly string[];
  /** People who stand behind the change: none of them may override its verdict. */
  readonly operators: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly file: string;
}

const HOUR = 3_600_000;
/** How far two clocks may differ. */
const SKEW = 300_000;

/** Reads an override and says whose it is. Throws ConfigError where it does not count: silence would read as consent. */
export function acceptOverride(text: string, context: OverrideContext): GivenOverride {
  const { settings, plans, operators, now, file } = context;
  if (settings === undefined)
    throw refused(file, 'the policy lets nobody override a verdict', 'Name a group under `override` in the policy.');
  const signed = parse(text);
  if (!validateOverride(signed)) throw refused(file, 'it is no override', 'Make one with `blastgate override`.');
  const member = settings.members.find(({ key }) => key !== undefined && isMembers(signed, key));
  if (member === undefined) {
    throw refused(file, `no member of ${code(settings.group)} signed it`, 'The policy names the members with their keys.');
  }
  if (operators.some((login) => login.toLowerCase() === member.name.toLowerCase())) {
    throw refused(file, `${code(member.name)} stands behind this change`, 'Somebody else of the group has to override it.');
  }
  if (signed.plans.toSorted().join() !== plans.toSorted().join()) {
    throw refused(file, 'it is for other plans', 'Make one for exactly these plans, with the same digest key.');
  }
  const expires = millisOf(signed.time) + settings.validHours * HOUR;
  if (now > expires) throw refused(file, `it expired on ${isoOf(expires)}`, 'Make a new one.');
  if (millisOf(signed.time) > now + SKEW)
    throw refused(file, `it was signed in the future, on ${signed.time}`, 'Compare the clocks.');
  return { by: member.name, group: settings.group, reason: signed.reason, expires: isoOf(expires) };
}

function isMembers(signed: SignedOverride, key: string): boolean {
  const pem = `-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----`;
  const keys = publicKeysOf(pem, 'the policy (override.members)');
  return keys.some((one) => isSignedBy(signedText(signed), signed.signature, one.key));
}

function refused(file: string, why: string, hint: string): ConfigError {
  return new ConfigError(`The override ${file} does not count: ${why}.`, hint, { file });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { ApplyBody, DecisionBody, LedgerEntry, VerifyBody } from '../generated/ledger.ts';
import { code, counted } from '../model/text.ts';

/** An entry in one sentence; names stand between backticks. */
export function describeEntry(entry: LedgerEntry): string {
  const { body } = entry;
  const change = 'change' in body && body.change !== undefined ? ` (${code(body.change)})` : '';
  return `${describeBody(entry)}${change}`;
}

function describeBody({ kind, body }: LedgerEntry): string {
  switch (kind) {
    case 'decision':
      return describeDecision(body);
    case 'approval':
      return `${code(body.by)} approved ${short(body.digest)}`;
    case 'override':
      return `OVERRIDE of a ${body.verdict} by ${code(body.by)} of ${code(body.group)}: ${body.reason}`;
    case 'waiver':
      return `${code(body.rule)} waived for ${code(body.address)} by ${code(body.owner)} until ${body.expires}: ${body.reason}`;
    case 'verify':
      return describeVerify(body);
    case 'apply':
      return describeApply(body);
    case 'settle':
      return body.outcome;
    case 'checkpoint':
      return `signed up to entry ${body.sequence} by the key ${body.key.slice(0, 12)}`;
  }
}

function describeDecision({ verdict, cleared, score, environment, principal, headline, plans }: DecisionBody): string {
  const word = verdict !== 'pass' && cleared ? `${verdict}, cleared` : verdict;
  const who = [principal.name ?? principal.kind, ...principal.operators].map(code).join(' for ');
  return `${word}, ${score}/100 in ${environment}, ${who}, ${counted(plans.length, 'plan')}: ${headline}`;
}

function describeVerify({ file, plan = '', accepted, why = 'no reason given' }: VerifyBody): string {
  const what = `${code(file)} ${short(plan)}`.trimEnd();
  return accepted ? `accepted ${what}` : `REFUSED ${what}: ${why}`;
}

function describeApply({ plan, exitCode }: ApplyBody): string {
  return `${short(plan)} ${exitCode === undefined ? 'begins' : `ended with ${exitCode}`}`;
}

/** A digest for the eye. */
function short(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}

import type { Basis, Verification } from '../trust/verification.ts';
import { printable } from '../failure.ts';

/** What a verification came to, for people: the answer first, then what it rests on or what to do. */
export function verificationText({ verified, file, digest, basis, refusal, notes }: Verification): string {
  const head = [verified ? 'verified' : 'refused', digest ?? '', file].filter((part) => part !== '').join('  ');
  const lines = [
    head,
    ...(refusal === undefined ? [] : [refusal.message, refusal.hint]),
    ...(basis === undefined ? [] : [basisLine(basis)]),
    ...notes,
  ];
  return lines.map((line, index) => `${index === 0 ? '' : '  '}${printable(line)}\n`).join('');
}

function basisLine(basis: Basis): string {
  const { kind, environment, verdict, score, principal, approvedBy = [], head, issued, expires } = basis;
  const approved = approvedBy.length === 0 ? '' : `, approved by ${approvedBy.join(', ')}`;
  const commit = head === undefined ? '' : ` for ${head.slice(0, 12)}`;
  const by = principal === undefined ? '' : `, ${principal}`;
  return `${kind === 'check' ? 'Check' : 'Decision'}: ${environment}, ${verdict} with a score of ${score}${by}${approved}; of ${issued}${commit}, until ${expires}.`;
}

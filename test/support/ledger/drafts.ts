import type { DecisionBody, LedgerEntry } from '../../../src/generated/ledger.ts';
import type { StoredLine } from '../../../src/ledger/chain.ts';
import { type Draft, lineOf, NO_HEAD, type SealedEntry, sealDrafts } from '../../../src/ledger/entry.ts';

export const TIME = '2026-11-22T10:00:00.000Z';

export function digest(letter: string): string {
  return `sha256:${letter.repeat(64)}`;
}

export function decision(given: Partial<DecisionBody> = {}): Draft {
  return {
    kind: 'decision',
    body: {
      plans: [{ file: 'plan.json', digest: digest('a') }],
      verdict: 'pass',
      cleared: true,
      score: 10,
      environment: 'production',
      headline: 'nothing of note',
      because: ['a score of 10 passes'],
      principal: { kind: 'agent', name: 'claude-code', confidence: 'high', operators: ['ann'] },
      spends: [{ environment: 'production', destroyed: 1, score: 10 }],
      unprotected: [],
      mode: 'enforce',
      policy: 'defaults',
      tool: '0.1.0',
      ...given,
    },
  };
}

/** One draft of every kind. */
export const EVERY_KIND: readonly Draft[] = [
  decision({ change: 'github.com/acme/net#1' }),
  { kind: 'approval', body: { change: 'github.com/acme/net#1', digest: digest('b'), by: 'bob', at: TIME } },
  {
    kind: 'override',
    body: { plans: [digest('a')], by: 'eve', group: 'oncall', reason: 'the site is down', expires: TIME, verdict: 'block' },
  },
  {
    kind: 'waiver',
    body: {
      plans: [digest('a')],
      rule: 'data-loss',
      address: 'aws_s3_bucket.x',
      owner: 'ann',
      reason: 'cache',
      expires: '2026-12-31',
    },
  },
  { kind: 'verify', body: { file: 'plan.tfplan', plan: digest('a'), accepted: false, why: 'the plan changed' } },
  { kind: 'apply', body: { plan: digest('a'), exitCode: 0 } },
  { kind: 'settle', body: { change: 'github.com/acme/net#1', outcome: 'merged' } },
  { kind: 'checkpoint', body: { sequence: 1, hash: digest('c'), time: TIME, key: 'k', signature: 's' } },
];

export function seal(drafts: readonly Draft[], time = TIME): readonly SealedEntry[] {
  return sealDrafts(drafts, NO_HEAD, time);
}

/** The entries that drafts become, each at its own time where one is given. */
export function entriesOf(drafts: readonly (readonly [time: string, draft: Draft])[]): readonly LedgerEntry[] {
  let head = NO_HEAD;
  return drafts.map(([time, draft]) => {
    const [sealed] = sealDrafts([draft], head, time);
    if (sealed === undefined) throw new Error('A draft became no entry.');
    head = { sequence: sealed.entry.sequence, hash: sealed.hash };
    return sealed.entry;
  });
}

/** Texts as a store hands them out. */
export async function* stored(texts: readonly string[]): AsyncGenerator<StoredLine> {
  for (const [index, text] of texts.entries()) yield { text, line: index + 1, whole: true };
}

export function linesOf(sealed: readonly SealedEntry[]): readonly string[] {
  return sealed.map(lineOf);
}

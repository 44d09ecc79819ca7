import type { OwnSignal } from '../../generated/policy.ts';
import { SIGNALS } from '../../generated/signals-data.ts';
import type { AgentSignal } from '../../generated/signals.ts';
import type { SignalFact } from './facts.ts';
import { piecesOf } from './pieces.ts';

/** A sign of an agent that stands in a pull request. */
export interface Sign {
  /** Which agent, or `any` where the sign does not tell. */
  readonly agent: string;
  readonly confidence: AgentSignal['confidence'];
  readonly says: string;
}

type AnySignal = Pick<AgentSignal, 'agent' | 'kind' | 'pattern' | 'confidence' | 'match' | 'account'>;

interface Matcher {
  readonly signal: AnySignal;
  readonly holds: (text: string) => boolean;
}

const KNOWN = byKind(SIGNALS, (text) => [text]);

/** Every sign in these texts, in their order: the known ones first, then the user's own. */
export function findSigns(facts: readonly SignalFact[], own: readonly OwnSignal[]): readonly Sign[] {
  const added = byKind(
    own.map((signal) => ({ ...signal, confidence: signal.confidence ?? 'medium' })),
    piecesOf,
  );
  return facts.flatMap((fact) =>
    [...(KNOWN.get(fact.kind) ?? []), ...(added.get(fact.kind) ?? [])]
      .filter((matcher) => isOfItsType(matcher.signal, fact) && matcher.holds(fact.text))
      .map(({ signal }) => ({ agent: signal.agent, confidence: signal.confidence, says: fact.says })),
  );
}

/** A name alone proves nothing: a person may be called Copilot. An id cannot be imitated. */
function isOfItsType(signal: AnySignal, { kind, account }: SignalFact): boolean {
  return kind !== 'login' || (signal.account ?? 'Bot') === account;
}

/** What texts an expression is tried on: nobody has looked at the user's own, and the texts are whoever's. */
type Cut = (text: string) => Iterable<string>;

function byKind(signals: readonly AnySignal[], cut: Cut): ReadonlyMap<AgentSignal['kind'], readonly Matcher[]> {
  const matchers = new Map<AgentSignal['kind'], Matcher[]>();
  for (const signal of signals) {
    matchers.set(signal.kind, [...(matchers.get(signal.kind) ?? []), { signal, holds: matcherOf(signal, cut) }]);
  }
  return matchers;
}

function matcherOf({ pattern, match }: AnySignal, cut: Cut): Matcher['holds'] {
  if (match === 'regex') {
    const expression = new RegExp(pattern, 'imu');
    return (text) => [...cut(text)].some((piece) => expression.test(piece));
  }
  const wanted = pattern.toLowerCase();
  return (text) => text.toLowerCase() === wanted;
}

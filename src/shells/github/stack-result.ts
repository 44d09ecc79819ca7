import { CRITICALITY } from '../../model/environment.ts';
import { STRICTNESS } from '../../model/policy.ts';
import type { StackResult } from './check-state.ts';

type Is = (value: unknown) => boolean;

const KINDS = ['agent', 'assisted', 'automation', 'human', 'unknown'] as const;

const isText: Is = (value) => typeof value === 'string';
const isAnswer: Is = (value) => typeof value === 'boolean';
const isAmount: Is = (value) => Number.isInteger(value) && Number(value) >= 0;
const oneOf =
  (known: readonly unknown[]): Is =>
  (value) =>
    known.includes(value);
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const optional =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
const withFields =
  (members: Readonly<Record<string, Is>>): Is =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const fields = new Map<string, unknown>(Object.entries(value));
    return Object.entries(members).every(([name, is]) => is(fields.get(name)));
  };

const isSpend = withFields({ environment: oneOf(CRITICALITY), destroyed: isAmount, score: isAmount });
const isPrincipal = withFields({ kind: oneOf(KINDS), name: optional(isText), operators: listOf(isText) });

const MEMBERS: Readonly<Record<keyof StackResult, Is>> = {
  pull: Number.isFinite,
  score: Number.isFinite,
  run: Number.isFinite,
  attempt: Number.isFinite,
  stack: isText,
  file: isText,
  leg: isText,
  planDigest: isText,
  kept: isText,
  cleared: isAnswer,
  stopped: isAnswer,
  undecided: isAnswer,
  unbound: isAnswer,
  verdict: oneOf(STRICTNESS),
  environment: oneOf(CRITICALITY),
  agent: optional(isText),
  principal: optional(isPrincipal),
  spends: optional(listOf(isSpend)),
  unprotected: optional(listOf(isText)),
  job: optional(isText),
  said: optional(isText),
};

const hasMembers = withFields(MEMBERS);

/** Whether what a check carries is a result, every member of it as it has to be. */
export function isStackResult(value: unknown): value is StackResult {
  return hasMembers(value);
}

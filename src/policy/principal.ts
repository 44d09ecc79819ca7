import type { Principal } from '../model/decision.ts';
import { type ShellCondition, type ShellSignal, shellSignals } from './signals/shell-signals.ts';

/** What a shell can see of its surroundings. */
export interface LocalSurroundings {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly pathExists: (path: string) => boolean;
  readonly isTerminal: boolean;
}

/** What `--actor` may say. */
export const ACTORS = ['auto', 'agent', 'human'] as const;
export type Actor = (typeof ACTORS)[number];

/**
 * The principal of a run on a local machine. A shell that belongs to an agent makes it the agent's, whatever else is said:
 * evidence only raises, so an agent's shell does not become a human's by `--actor human`. Without a sign nobody knows.
 */
export function localPrincipal(actor: Actor, surroundings: LocalSurroundings): Principal {
  const signals = shellSignals.filter((signal) => signal.when.every((condition) => holds(condition, surroundings)));
  const strong = signals.filter((signal) => signal.confidence !== 'low');
  const evidence = signals.map(evidenceOf);
  const named = strong.find((signal) => signal.agent !== 'any')?.agent ?? ownName(surroundings.variables);
  if (strong.length > 0) {
    const confidence = strong.some((signal) => signal.confidence === 'high') ? 'high' : 'medium';
    return { kind: 'agent', ...(named ? { name: named } : {}), confidence, evidence, operators: [] };
  }
  if (actor === 'auto') return { kind: 'unknown', confidence: 'low', evidence, operators: [] };
  return { kind: actor, confidence: 'said', evidence: [...evidence, `--actor ${actor} was given`], operators: [] };
}

/** What an agent that no other sign names calls itself in the variable that many share. */
function ownName({ AI_AGENT: value = '' }: LocalSurroundings['variables']): string | undefined {
  return /^[a-z][\w.-]{1,39}$/i.test(value) ? value.toLowerCase() : undefined;
}

function holds(condition: ShellCondition, surroundings: LocalSurroundings): boolean {
  if ('notTerminal' in condition) return !surroundings.isTerminal;
  if ('path' in condition) return surroundings.pathExists(condition.path);
  const value = surroundings.variables[condition.name];
  if (value === undefined || value === '') return false;
  if (condition.equals !== undefined) return value === condition.equals;
  return condition.includes === undefined || value.toLowerCase().includes(condition.includes);
}

function evidenceOf(signal: ShellSignal): string {
  const named = signal.when.map((condition) => {
    if ('notTerminal' in condition) return 'the output is no terminal';
    if ('path' in condition) return `\`${condition.path}\` exists`;
    return `\`${condition.name}\` is set`;
  });
  return `${named.join(' and ')} (${signal.agent === 'any' ? 'a coding agent' : signal.agent}, ${signal.confidence})`;
}

import { describe, expect, test } from 'vitest';
import { localPrincipal, type LocalSurroundings } from '../../../src/policy/principal.ts';
import { type ShellCondition, type ShellSignal, shellSignals } from '../../../src/policy/signals/shell-signals.ts';

/** A shell in which these conditions hold and nothing else does. */
function shellWith(conditions: readonly ShellCondition[]): LocalSurroundings {
  const variables = conditions.flatMap((one) => ('name' in one ? [[one.name, one.equals ?? one.includes ?? '1'] as const] : []));
  const paths = conditions.flatMap((one) => ('path' in one ? [one.path] : []));
  return {
    variables: Object.fromEntries(variables),
    pathExists: (path) => paths.includes(path),
    isTerminal: !conditions.some((one) => 'notTerminal' in one),
  };
}

const saidOf = ({ agent, confidence }: ShellSignal): string => `(${agent === 'any' ? 'a coding agent' : agent}, ${confidence})`;

describe.each(shellSignals.map((signal) => [signal.agent, signal.when, signal] as const))('%s by %j', (_, when, signal) => {
  test('is recognized, and no low sign makes an agent by itself', () => {
    const { kind, evidence } = localPrincipal('auto', shellWith(when));
    expect(evidence.join('\n')).toContain(saidOf(signal));
    expect(kind).toBe(signal.confidence === 'low' ? 'unknown' : 'agent');
  });

  test.each(when.map((one) => [one]))('is not without %j', (missing) => {
    const { evidence } = localPrincipal('auto', shellWith(when.filter((one) => one !== missing)));
    expect(evidence.join('\n')).not.toContain(saidOf(signal));
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectAgent } from 'std-env';
import { afterEach, describe, expect, test, vi } from 'vitest';
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

describe('a variable by which the library `std-env` knows an agent', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const source = readFileSync(fileURLToPath(import.meta.resolve('std-env')), 'utf8');
  const names = [...new Set(source.match(/\b[A-Z][A-Z_]{3,}\b/g))];
  const known = names.flatMap((name) => ['1', 'bin/.pi/agent', 'devin'].map((value) => ({ name, value }))).filter(recognizes);

  function recognizes({ name, value }: { readonly name: string; readonly value: string }): boolean {
    for (const other of names) vi.stubEnv(other, other === name ? value : '');
    return detectAgent().name !== undefined;
  }

  /** An editor's host, in which people work too. */
  const people = ['REPL_ID'];

  test('is there to be compared', () => {
    expect(known.length).toBeGreaterThan(40);
  });

  test.each(known.filter(({ name }) => !people.includes(name)))('is a sign of ours too: $name is $value', ({ name, value }) => {
    const shell = { variables: { [name]: value }, pathExists: () => false, isTerminal: false };
    expect(localPrincipal('auto', shell)).toMatchObject({ kind: 'agent' });
  });
});

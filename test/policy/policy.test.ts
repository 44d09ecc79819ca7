import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/model/errors.ts';
import { defaultPolicy, parsePolicy } from '../../src/policy/policy.ts';

function faultOf(text: string): ConfigError {
  try {
    parsePolicy(text, '.blastgate.yml');
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('The policy was accepted.');
}

describe('a policy file', () => {
  test('with a version only is the defaults', () => {
    expect(parsePolicy('version: 1\n', 'p.yml')).toEqual({ ...defaultPolicy, source: 'p.yml' });
  });

  test('changes what it names and nothing else', () => {
    const policy = parsePolicy('version: 1\nmode: observe\nthresholds:\n  agent:\n    production: { review: 10 }\n', 'p.yml');
    expect(policy.mode).toBe('observe');
    expect(policy.thresholds.agent.production).toEqual({ review: 10, block: 50 });
    expect(policy.thresholds.agent.staging).toEqual(defaultPolicy.thresholds.agent.staging);
  });

  test("gives an unknown author the agent's thresholds, and automation a person's", () => {
    const policy = parsePolicy(
      'version: 1\nthresholds:\n  agent: { production: { review: 10 } }\n  human: { production: { review: 55 } }\n',
      'p.yml',
    );
    expect(policy.thresholds.unknown.production.review).toBe(10);
    expect(policy.thresholds.automation.production.review).toBe(55);
  });

  test('`never` is above every score', () => {
    const policy = parsePolicy('version: 1\nthresholds:\n  human: { sandbox: { review: never, block: never } }\n', 'p.yml');
    expect(policy.thresholds.human.sandbox).toEqual({ review: 101, block: 101 });
  });
});

describe('a policy that cannot be used says what is wrong and where', () => {
  test.each([
    ['an unknown key', 'version: 1\nthreshold: {}\n', 'threshold', 2],
    ['a wrong value', 'version: 1\nmode: lenient\n', 'lenient', 2],
    ['broken YAML', 'version: 1\nmode: [\n', '', undefined],
  ])('%s', (_, text, word, line) => {
    const fault = faultOf(text);
    expect(fault.message).toContain(word);
    if (line !== undefined) expect(fault.position?.line).toBe(line);
    expect(fault.hint).not.toBe('');
  });

  test('a block below its review', () => {
    expect(faultOf('version: 1\nthresholds:\n  agent: { production: { review: 60 } }\n').message).toContain(
      'blocks from 50 but reviews only from 60',
    );
  });

  test('a human judged more strictly than an agent', () => {
    expect(faultOf('version: 1\nthresholds:\n  human: { production: { review: 5 } }\n').message).toContain(
      'stricter than thresholds.agent',
    );
  });
});

import { expect, test } from 'vitest';
import type { Principal } from '../../src/model/decision.ts';
import { factsOf } from '../../src/shells/cli/options.ts';

const principal = (kind: Principal['kind']): Principal => ({ kind, confidence: 'said', evidence: [], operators: [] });

test.each([
  ['agent', false],
  ['human', true],
  ['unknown', true],
] as const)('what %s says of the environment is trusted: %s', (kind, trusted) => {
  const facts = factsOf({ actor: 'auto', environment: 'sandbox', context: { workspace: 'dev' } }, principal(kind));
  expect(facts).toEqual({ workspace: 'dev', environment: 'sandbox', trusted });
});

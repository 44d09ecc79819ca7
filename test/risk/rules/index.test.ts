import { expect, test } from 'vitest';
import { rules } from '../../../src/risk/rules/index.ts';

const CHANNELS = ['base', 'outage', 'data', 'security', 'protection', 'control', 'code'];

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s has a name, a sentence and a place to count',
  (id, { title, channel }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(title).toMatch(/^[A-Z].{14,}[^.]$/);
    expect(CHANNELS).toContain(channel);
  },
);

test('no two rules have one name', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

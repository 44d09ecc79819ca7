import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/model/errors.ts';
import { defaultPolicy, parsePolicy } from '../../src/policy/policy.ts';

const policy = (text: string) => parsePolicy(`version: 1\n${text}`, '.blastgate.yml');

test('what a policy leaves out takes the defaults', () => {
  expect(policy('')).toMatchObject({
    approvals: defaultPolicy.approvals,
    attribution: defaultPolicy.attribution,
    waivers: [],
    stacks: [],
  });
  expect(policy('approvals: { agent: { review: 2 } }').approvals).toEqual({
    ...defaultPolicy.approvals,
    agent: { review: 2, block: 2 },
  });
});

test('what it says is taken as it stands', () => {
  const read = policy(
    [
      'approvals: { human: { block: 2 }, valid_hours: 8, teams: [dba], code_owners: true }',
      'attribution: { require_signed: true }',
      'automation: [{ id: 5, login: "our-bot[bot]" }]',
      'signals: [{ agent: x, kind: branch, pattern: "^x/", match: regex, confidence: high }]',
    ].join('\n'),
  );
  expect(read.approvals).toEqual({
    agent: { review: 1, block: 2 },
    human: { review: 1, block: 2 },
    validHours: 8,
    teams: ['dba'],
    codeOwners: true,
  });
  expect(read.attribution).toMatchObject({ requireSigned: true, automation: [{ id: 5 }], signals: [{ agent: 'x' }] });
});

describe('a policy is refused, with its place, where', () => {
  const waiver = (expires: string) => `waivers:\n  - { rule: data-loss, address: a, owner: o, reason: r, expires: "${expires}" }`;
  test.each([
    [
      'a sign is no regular expression',
      'signals:\n  - { agent: x, kind: branch, pattern: "(", match: regex }',
      'no regular expression',
    ],
    ['a sign is no account id', 'signals:\n  - { agent: x, kind: account_id, pattern: bot }', 'no account id'],
    ['a waiver ends on no day', waiver('2026-02-30'), '`2026-02-30` is no day'],
    [
      'two stacks share a name',
      'stacks:\n  - { name: a, paths: [a], plans: [a] }\n  - { name: a, paths: [b], plans: [b] }',
      'Two stacks',
    ],
  ])('%s', (_, text, message) => {
    const fault = faultOf(text);
    expect(fault).toBeInstanceOf(ConfigError);
    expect(fault).toMatchObject({ message: expect.stringContaining(message), position: { line: expect.any(Number) } });
    expect(fault?.position?.line).toBeGreaterThan(2);
  });

  test.each([
    'approvals: { agent: { review: 0 } }',
    'automation: [{ login: bot }]',
    `${waiver('soon')}`,
    'stacks: [{ name: a }]',
  ])('its schema refuses %j', (text) => {
    expect(faultOf(text)).toBeInstanceOf(ConfigError);
  });
});

function faultOf(text: string): ConfigError | undefined {
  try {
    policy(text);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  return undefined;
}

import { expect, test } from 'vitest';
import { Sealed } from '../../../src/model/sealed.ts';
import type { ValueObject } from '../../../src/model/value.ts';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const rule = (name: string, action: string): ValueObject => ({ name, action: [{ [action]: [{}] }] });

test.each<[string, ValueObject, ValueObject, number]>([
  [
    'a firewall that counts',
    { rule: [rule('a', 'block'), rule('b', 'block')] },
    { rule: [rule('a', 'block'), rule('b', 'count')] },
    0.45,
  ],
  ['an action as a word', { action: 'BLOCK' }, { action: 'ALLOW' }, 0.45],
  ['an action of a change set', { Rules: [{ Action: { Block: {} } }] }, { Rules: [{ Action: { Count: {} } }] }, 0.45],
  ['a single rule that counts', { rule: [rule('a', 'block')] }, { rule: [rule('a', 'count')] }, 0.45],
  ['a second factor as one likes', { mode: 'required' }, { mode: 'optional' }, 0.4],
  [
    'plain text on the way',
    { encryption_info: [{ client_broker: 'TLS' }] },
    { encryption_info: [{ client_broker: 'PLAINTEXT' }] },
    0.3,
  ],
  ['callers that nobody knows', { authorization: 'AWS_IAM' }, { authorization: 'NONE' }, 0.45],
  ['a console for the internet', { access_mode: 'PRIVATE_ONLY' }, { access_mode: 'PUBLIC_ONLY' }, 0.45],
  [
    'a group of rules that counts, in Terraform',
    { rule: [{ override_action: [{ none: [{}], count: [] }] }] },
    { rule: [{ override_action: [{ none: [], count: [{}] }] }] },
    0.42,
  ],
  [
    'a group of rules that counts, in a change set',
    { Rules: [{ OverrideAction: { None: {} } }] },
    { Rules: [{ OverrideAction: { Count: {} } }] },
    0.42,
  ],
  [
    'one rule of a group that counts',
    { Rules: [{ RuleActionOverrides: [] }] },
    { Rules: [{ RuleActionOverrides: [{ Name: 'a', ActionToUse: { Count: {} } }] }] },
    0.3,
  ],
  ['a sealed word', { action: 'DENY' }, { action: new Sealed('ALLOW', 'marked-sensitive') }, 0.45],
])('%s is found', (_what, before, after, severity) => {
  expect(severitiesOf('restriction-relaxed', update('acme_thing', before, after))).toEqual([severity]);
});

test('the message says what follows', () => {
  expect(findingsOf('restriction-relaxed', update('acme_thing', { action: 'BLOCK' }, { action: 'COUNT' }))[0]?.message).toBe(
    '`acme_thing.main`: `action` lets by what it held back.',
  );
});

test.each([
  ['the other way', update('acme_thing', { action: 'COUNT' }, { action: 'BLOCK' })],
  [
    'one more rule that blocks',
    update('acme_thing', { rule: [rule('a', 'block')] }, { rule: [rule('a', 'block'), rule('b', 'count')] }),
  ],
  [
    'a new group of which one rule counts',
    update(
      'acme_thing',
      { rule: [{ name: 'a', override_action: [{ none: [{}] }] }] },
      {
        rule: [
          { name: 'a', override_action: [{ none: [{}] }] },
          { name: 'b', rule_action_override: [{ name: 'x', action_to_use: [{ count: [{}] }] }] },
        ],
      },
    ),
  ],
  ['another word', update('acme_thing', { action: 'BLOCK' }, { action: 'REDIRECT' })],
  ['a word in a sentence', update('acme_thing', { description: 'block all' }, { description: 'allow all' })],
  ['a new object', create('acme_thing', { action: 'ALLOW' })],
  ['a tag', update('acme_thing', { tags: { mode: 'strict' } }, { tags: { mode: 'permissive' } })],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('restriction-relaxed', change)).toEqual([]);
});

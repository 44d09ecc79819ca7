import { describe, expect, test } from 'vitest';
import { relaxation } from '../../../src/risk/content/strictness.ts';

/** Words of one setting: what holds back, and what lets by. */
const SCALES = [
  {
    severity: 0.45,
    says: 'lets by what it held back',
    strict: 'block block-all-sharing block-new-sharing deny drop aws:drop aws:forward_to_sfe reject quarantine captcha challenge',
    lenient: 'unblocked allow aws:pass count pass alert log monitor ignore accept warn audit dryrun',
  },
  {
    severity: 0.4,
    says: 'no longer insists',
    strict: 'required mandatory strict enforced always signing restricted enhanced',
    lenient: 'optional preferred permissive disabled off never not_signing unrestricted report_only audit basic baseline',
  },
  {
    severity: 0.3,
    says: 'no longer asks for encryption on the way',
    strict: 'tls https ssl https-only redirect-to-https',
    lenient: 'tls_plaintext plaintext http allow-all',
  },
  {
    severity: 0.45,
    says: 'is reached from the internet',
    strict: 'private_only private vpc internal internal_managed internal_self_managed',
    lenient: 'public_only public public_and_private external external_managed internet-facing all all_traffic',
  },
  { severity: 0.22, says: 'no longer takes silence for a fault', strict: 'breaching', lenient: 'notbreaching missing ignore' },
  {
    severity: 0.45,
    says: 'no longer asks who calls',
    strict: 'jwt cognito_user_pools amazon_cognito_user_pools aws_iam openid_connect custom request',
    lenient: 'none api_key',
  },
];

test('a step that asks who it is counts where none is left', () => {
  const steps = (...types: readonly string[]) => types.map((type) => ({ type }));
  const says = 'no longer asks who comes in';
  expect(relaxation('authenticate-oidc', 'forward')).toMatchObject({ severity: 0.55, says });
  expect(relaxation(steps('authenticate-cognito', 'forward'), steps('forward'))?.says).toBe(says);
  expect(relaxation(steps('jwt-validation', 'forward'), steps('authenticate-oidc', 'forward'))).toBeUndefined();
  expect(relaxation(steps('forward'), steps('redirect'))).toBeUndefined();
});

describe.each(SCALES)('a setting that $says', ({ severity, says, strict, lenient }) => {
  const [firm = '', soft = ''] = [strict.split(' ')[0], lenient.split(' ')[0]];

  test.each(strict.split(' '))('held back as %s', (word) => {
    expect(relaxation(word.toUpperCase(), soft)).toMatchObject({ severity, says });
    expect(relaxation(soft, word)).toBeUndefined();
  });

  test.each(lenient.split(' '))('lets by as %s', (word) => {
    expect(relaxation(firm, word)).toMatchObject({ severity, says });
    expect(relaxation(word, firm)).toBeUndefined();
  });

  test('may be the name of a block, or a word deep in one', () => {
    expect(relaxation([{ [firm]: [{}] }], [{ [soft]: [{}] }])).toMatchObject({ says });
    expect(relaxation({ a: { b: [firm] } }, { a: { b: [soft] } })).toMatchObject({ says });
    expect(relaxation({ [firm]: {} }, { [soft]: {} })).toMatchObject({ says });
  });
});

test('a name of an attribute is no word of a setting', () => {
  expect(relaxation({ block: 'a' }, { allow: 'a' })).toBeUndefined();
  expect(relaxation({ block: ['a'] }, { allow: ['a'] })).toBeUndefined();
});

test('one more rule that lets by, where all that held back still do, relaxes nothing', () => {
  expect(relaxation(['block'], ['block', 'count'])).toBeUndefined();
  expect(relaxation(['block', 'count'], ['count'])).toBeUndefined();
  expect(relaxation(['block', 'block', 'count'], ['block', 'count', 'count'])).toMatchObject({ severity: 0.45 });
});

describe.each(['override_action', 'overrideAction', 'OverrideAction'])('the group of rules that %s overrides', (block) => {
  const group = (action: string) => [{ name: 'a', [block]: [{ [action]: [{}] }] }];
  test('lets by what its rules held back', () => {
    expect(relaxation(group('none'), group('count'))).toMatchObject({ severity: 0.42, says: 'lets by what its rules held back' });
    expect(relaxation(group('count'), group('none'))).toBeUndefined();
  });
});

describe.each(['action_to_use', 'ActionToUse'])('a rule of a group that has %s', (block) => {
  const rule = (name: string, action: string) => ({ name, [block]: [{ [action]: [{}] }] });
  test.each(['count', 'allow'])('lets by what it held back: %s', (action) => {
    const says = { severity: 0.3, says: 'lets by what one of its rules held back' };
    expect(relaxation([], [rule('a', action)])).toMatchObject(says);
    expect(relaxation([rule('a', action)], [rule('a', action), rule('b', action)])).toMatchObject(says);
    expect(relaxation([rule('a', action)], [rule('b', action)])).toBeUndefined();
    expect(relaxation([rule('a', action)], [])).toBeUndefined();
  });

  test('holds back more', () => expect(relaxation([], [rule('a', 'block')])).toBeUndefined());

  test('says of a group that is new only what the group is', () => {
    const group = (name: string) => ({ [name.length > 1 ? 'Name' : 'name']: name, statement: [rule('x', 'count')] });
    expect(relaxation([group('a')], [group('a'), group('b')])).toBeUndefined();
    expect(relaxation([group('aa')], [group('aa'), group('bb')])).toBeUndefined();
    const bare = { statement: [rule('x', 'count')] };
    expect(relaxation([bare], [bare, bare])).toMatchObject({ severity: 0.3 });
  });
});

test('an answer in brackets is no part of a word', () => {
  expect(relaxation('deny(403)', 'allow')).toMatchObject({ severity: 0.45 });
  expect(relaxation('deny(403', 'allow')).toBeUndefined();
  expect(relaxation('deny(403) all', 'allow')).toBeUndefined();
});

test('a word of forty characters is read', () => {
  const pad = (word: string, length: number): string => word.padEnd(length, '9').replace(/^(\w+?)(9+)$/, '$1($2)');
  expect(relaxation(pad('deny', 38), pad('allow', 38))).toMatchObject({ severity: 0.45 });
  expect(relaxation(pad('deny', 38), pad('allow', 39))).toBeUndefined();
});

test('a sentence is no word', () => {
  expect(relaxation('block', 'x'.repeat(41))).toBeUndefined();
  expect(relaxation(undefined, 'allow')).toBeUndefined();
});

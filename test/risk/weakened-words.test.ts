import { expect, test } from 'vitest';
import { endsWithOneOf, tailsOf } from '../../src/risk/name-endings.ts';
import { weakenedConsequence } from '../../src/risk/weakened.ts';

/** What follows, by each of the words that say it; the first that fits counts. */
const WORDS: readonly (readonly [consequence: string, words: string])[] = [
  ['it can be given any right from now on', 'permission_boundary permissions_boundary PermissionsBoundary permissionboundary'],
  [
    'changes get in past fewer checks',
    'approval reviewers required_status statuses_status_check signed_commits code_owners codeowner branch force_push forcepush bypass',
  ],
  [
    'others may reach it',
    'public internet external_ip externalip external_access ipv4_enabled ipv4enabled anonymous visibility acl a.acl a_acl',
  ],
  [
    'what it holds is protected by another key, or by none',
    'sse a.sse sse_x kms a_kms_x cmk kms_key kmskey encryption customer_key customer_managed_key customermanagedkey',
  ],
  ['what goes over the wire is easier to read or to change', 'tls ssl https ciphers certificate insecure plain_text plaintext'],
  [
    'less of what happens is recorded or told',
    'audit log logs logging log.x a_logs_x trail flow_log flowlog alarm alert monitoring detector insights notifications recorder',
  ],
  [
    'what is written can be changed or removed sooner',
    'lock locked lock_x immutable mutability versioning soft_delete softdelete retention purge',
  ],
  ['what lets somebody in is good for longer', 'session token lease ttl lifetime max_age maxage expiry validity duration'],
  [
    'it is easier to get in',
    'lockout login_attempts auth mfa password login sign_in signin oidc saml rbac local_user localaccount access_key accesskey shared_key sharedkey api_key apikey',
  ],
  ['less is checked before it runs', 'scan vulnerabilities attestation integrity secure_boot secureboot shielded admission'],
  [
    'less is turned away',
    'firewall waf action a.action x_action_y mode effect policy rule default_action override block deny limit throttle rate',
  ],
];

const CASES = WORDS.flatMap(([consequence, words]) => words.split(' ').map((word) => [word, consequence] as const));

test.each(CASES)('%s that gets weaker: %s', (word, consequence) => {
  expect(weakenedConsequence({ path: word, op: 'becomes' }, 'acme_thing')).toBe(consequence);
  expect(weakenedConsequence({ path: 'shape', op: 'becomes' }, `acme_${word}`)).toBe(consequence);
  expect(weakenedConsequence({ path: word.toUpperCase(), op: 'becomes' }, 'acme_thing')).toBe(consequence);
});

test.each(
  'shape size xacl aclx ssex xkms cmks logo catalogued clock unlocked model transaction external external_x customer ipv4'.split(
    ' ',
  ),
)('%s says nothing', (word) =>
  expect(weakenedConsequence({ path: word, op: 'becomes' }, 'acme_thing')).toBe('it protects or records less'),
);

test('the attribute has the say before its type', () => {
  expect(weakenedConsequence({ path: 'password', op: 'becomes' }, 'acme_public')).toBe('it is easier to get in');
});

test.each<[string, readonly string[]]>([
  ['a', ['a']],
  ['a_b_c', ['a_b_c', 'b_c', 'c']],
  ['_a', ['_a', 'a']],
  ['a_', ['a_', '']],
  ['', ['']],
])('the tails of %j are %j', (name, tails) => expect(tailsOf(name)).toEqual(tails));

test.each<[string, boolean]>([
  ['url', true],
  ['a_url', true],
  ['push_to', true],
  ['a_push_to', true],
  ['to', false],
  ['aurl', false],
  ['url_a', false],
  ['', false],
])('%j ends with one of the words: %s', (name, expected) =>
  expect(endsWithOneOf(name, new Set(['url', 'push_to']))).toBe(expected),
);

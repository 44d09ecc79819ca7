import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { ConfigError } from '../../src/model/errors.ts';
import { parsePolicy } from '../../src/policy/policy.ts';

function faultOf(text: string): ConfigError | undefined {
  try {
    parsePolicy(`version: 1\n${text}`, '.blastgate.yml');
    return undefined;
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

const KEY_HINT = 'Give the line between BEGIN and END of the FILE.pub that `blastgate keygen --out FILE` writes.';
const pair = generateKeyPairSync('ed25519');
const ED25519 = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const PRIVATE = pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
const RSA = generateKeyPairSync('rsa', { modulusLength: 1024 })
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64');
const override = (...members: readonly string[]) =>
  `override:\n  group: oncall\n  members:\n${members.map((one) => `    - ${one}\n`).join('')}`;

const sign = (given: string) => `signals:\n  - { agent: x, ${given} }`;

test.each([
  ['an unfinished expression', sign('kind: branch, pattern: "(", match: regex'), 'Escape it, or leave out `match: regex`.', 3],
  [
    'an expression of another tongue',
    sign('kind: branch, pattern: "\\\\-", match: regex'),
    'Escape it, or leave out `match: regex`.',
    3,
  ],
  [
    'a repetition in a repeated group',
    sign('kind: branch, pattern: "^(a+)+$", match: regex'),
    'Repeat only one of the two: `[a-z-]+`, say, and not `([a-z]+-?)+`.',
    3,
  ],
  [
    'repeated alternatives that begin alike',
    sign('kind: branch, pattern: "^(a|a)*$", match: regex'),
    'Let each begin with another character, or write a class: `[ab]*`, say, and not `(a|[ab])*`.',
    3,
  ],
  ['an account’s name', sign('kind: account_id, pattern: bot'), 'Give the number of the account, in quotes.', 3],
  ['a name with a number', sign('kind: account_id, pattern: bot17'), 'Give the number of the account, in quotes.', 3],
  ['a number with a name', sign('kind: account_id, pattern: 17bot'), 'Give the number of the account, in quotes.', 3],
  [
    'a day that does not exist',
    'waivers:\n  - rule: data-loss\n    address: a\n    owner: o\n    reason: r\n    expires: "2026-02-30"',
    'Write it as year, month and day: 2026-12-31.',
    7,
  ],
  [
    'two stacks of one name',
    'stacks:\n  - { name: a, paths: [a], plans: [a] }\n  - paths: [b]\n    plans: [b]\n    name: a',
    'Give each stack its own name.',
    6,
  ],
  [
    'a member of the override group without id or key',
    override('{ name: ann, id: 583231 }', '{ name: bob }'),
    'Add `id`, the number of the account on GitHub, or `key`, a public key of `blastgate keygen`.',
    6,
  ],
  ['a key of four letters', override('{ name: ann, key: AAAA }'), KEY_HINT, 5],
  ['a key of four letters beside an id', override('{ name: ann, id: 583231, key: AAAA }'), KEY_HINT, 5],
  ['a key that lost its last letter', override(`{ name: ann, key: ${ED25519.slice(0, -2)} }`), KEY_HINT, 5],
  ['a key of another kind', override(`{ name: ann, key: ${RSA} }`), KEY_HINT, 5],
  ['a private key', override(`{ name: ann, key: ${PRIVATE} }`), KEY_HINT, 5],
  [
    'a block below its review',
    'thresholds:\n  agent:\n    production: { review: 30, block: 20 }',
    'Set `block` to the same score as `review` or a higher one.',
    undefined,
  ],
])('%s is refused, with what to do and its line', (_, text, hint, line) => {
  const fault = faultOf(text);
  expect(fault?.hint).toBe(hint);
  if (line !== undefined) expect(fault?.position?.line).toBe(line);
  expect(fault).toMatchObject({ file: '.blastgate.yml' });
});

test('what stands for a key is not repeated: it could be a private one', () => {
  const fault = faultOf(override(`{ name: ann, key: ${PRIVATE} }`));
  expect(fault?.message).toBe('The key of `ann` in `override.members` is no Ed25519 public key.');
});

test('an agent that would be judged more mildly than another is refused by name', () => {
  const fault = faultOf('thresholds:\n  assisted:\n    production: { review: 5, block: 10 }');
  expect(fault?.hint).toBe(
    "An agent is never judged more mildly than anybody else: lower the agent's scores or raise those of assisted.",
  );
  const block = faultOf('thresholds:\n  assisted:\n    production: { review: 20, block: 20 }');
  expect(block?.hint).toContain('raise those of assisted');
});

test.each([
  ['an account’s number', sign('kind: account_id, pattern: "209825114"')],
  ['an expression where none is promised', sign('kind: branch, pattern: "("')],
  ['a group that would be slow as an expression', sign('kind: branch, pattern: "(a+)+"')],
  ['an expression', sign('kind: branch, pattern: "^x/", match: regex')],
  ['a member with an id', override('{ name: ann, id: 583231 }')],
  ['a member with a key', override(`{ name: ann, key: ${ED25519} }`)],
  ['a last day of February', 'waivers:\n  - { rule: data-loss, address: a, owner: o, reason: r, expires: "2028-02-29" }'],
])('%s is taken', (_, text) => {
  expect(faultOf(text)).toBeUndefined();
});

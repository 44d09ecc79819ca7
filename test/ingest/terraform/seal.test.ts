import { inspect } from 'node:util';
import * as fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { sealTogether } from '../../../src/ingest/terraform/seal.ts';
import { reveal } from '../../../src/model/reveal.ts';
import { Sealed } from '../../../src/model/sealed.ts';
import type { Json, JsonObject, Value, ValueObject } from '../../../src/model/value.ts';
import { readOne } from '../files.ts';
import { planJson, rowJson } from '../plans.ts';

function sealed(values: JsonObject, mask: Json = {}): ValueObject {
  return sealTogether({ before: { values, mask }, after: { values: null, mask: false } }).before ?? {};
}

const reasonOf = (value: Value | undefined): string | undefined => (value instanceof Sealed ? value.reason : undefined);

describe('what the plan marks is sealed', () => {
  test.each<[string, JsonObject, Json, string]>([
    ['a text', { a: 'x', b: 'y' }, { a: true }, '{"a":"(sensitive)","b":"y"}'],
    ['a number and a switch', { a: 1, b: false }, { a: true, b: true }, '{"a":"(sensitive)","b":"(sensitive)"}'],
    ['an object as a whole', { a: { b: 1 } }, { a: true }, '{"a":"(sensitive)"}'],
    ['a part of an object', { a: { b: 1, c: 2 } }, { a: { b: true } }, '{"a":{"b":"(sensitive)","c":2}}'],
    ['an element of a list', { a: ['x', 'y'] }, { a: [false, true] }, '{"a":["x","(sensitive)"]}'],
    ['a part of an element', { a: [{ b: 1, c: 2 }] }, { a: [{ b: true }] }, '{"a":[{"b":"(sensitive)","c":2}]}'],
    ['nothing for an absent value', { a: null }, { a: true }, '{"a":null}'],
    ['all where the mask has another shape', { a: [{ b: 'x' }] }, { a: { b: true } }, '{"a":"(sensitive)"}'],
    ['nothing where such a mask marks nothing', { a: [{ b: 'x' }] }, { a: {} }, '{"a":[{"b":"x"}]}'],
    [
      'a mark by a word or a number',
      { a: 'x', b: { c: 'y' } },
      { a: 'yes', b: { c: 1 } },
      '{"a":"(sensitive)","b":{"c":"(sensitive)"}}',
    ],
    ['nothing by `null` or `false`', { a: 'x', b: 'y' }, { a: null, b: false }, '{"a":"x","b":"y"}'],
    ['nothing without a mask', { a: 'x' }, false, '{"a":"x"}'],
  ])('%s', (_, values, mask, expected) => {
    const result = sealed(values, mask);
    expect(JSON.stringify(result)).toBe(expected);
    expect(reveal(result)).toEqual(values);
  });

  test('a whole side', async () => {
    const plan = await readOne(
      planJson({ resource_changes: [rowJson({ before: { a: 'x' }, change: { before_sensitive: true } })] }),
    );
    expect(JSON.stringify(plan.changes[0]?.before)).toBe('{"a":"(sensitive)"}');
  });
});

describe('what is plainly a secret is sealed though nobody marked it', () => {
  test.each<[string, JsonObject, string]>([
    ['a text with a telling name', { password: 'hunter2' }, '{"password":"(sensitive)"}'],
    ['a list of them', { tokens: ['abc', 'def'] }, '{"tokens":"(sensitive)"}'],
    ['a map of them', { secrets: { a: 'b' } }, '{"secrets":"(sensitive)"}'],
    ['deep inside', { a: [{ b: { clientSecret: 'x' } }] }, '{"a":[{"b":{"clientSecret":"(sensitive)"}}]}'],
    ['a named value', { env: [{ name: 'DB_PASSWORD', value: 'x' }] }, '{"env":[{"name":"DB_PASSWORD","value":"(sensitive)"}]}'],
    ['a URL with a password', { url: 'redis://u:p4ss@h' }, '{"url":"(sensitive)"}'],
    ['a script that holds one, in base64', { user_data: btoa('export DB_PASSWORD=hunter2') }, '{"user_data":"(sensitive)"}'],
    ['a script that is compressed', { user_data: 'H4sIAAAAAAAA' }, '{"user_data":"(sensitive)"}'],
    ['a document that holds one', { body: '{"api_key":"x1"}' }, '{"body":"(sensitive)"}'],
  ])('%s', (_, values, expected) => {
    const result = sealed(values);
    expect(JSON.stringify(result)).toBe(expected);
    expect(reveal(result)).toEqual(values);
  });

  test.each<[string, JsonObject]>([
    ['switches and numbers with such names', { manage_master_user_password: true, password: false, token: 5, secret: null }],
    ['a script that holds none, or a hash of one', { user_data: btoa('echo hello'), user_data_base64: 'abc', b64: '=' }],
    ['references', { secret: 'arn:aws:secretsmanager:eu-west-1:1:secret:x', password: '' }],
    ['blocks', { secret: [{ secret_name: 'x', optional: false }], token: { ttl: 5, kind: 'x' } }],
    ['other named values', { env: [{ name: 'PORT', value: '8080' }] }],
    ['settings', { http_tokens: 'required', metadata_options: [{ http_tokens: 'optional' }] }],
  ])('%s stay open', (_, values) => expect(sealed(values)).toEqual(values));
});

describe('a text that repeats a sealed one is sealed too', () => {
  test('on the same side, on the other side, and inside a document', () => {
    const sides = sealTogether({
      before: { values: { password: 'correct horse "x"', user_data: 'run --pw "correct horse "x""' }, mask: { password: true } },
      after: {
        values: { note: JSON.stringify({ pw: 'correct horse "x"' }), tags: { a: ['was correct horse "x"', 'ok'] } },
        mask: {},
      },
    });
    expect(JSON.stringify(sides)).toBe(
      '{"before":{"password":"(sensitive)","user_data":"(sensitive)"},"after":{"note":"(sensitive)","tags":{"a":["(sensitive)","ok"]}}}',
    );
    expect(reasonOf(sides.before?.['user_data'])).toBe('looks-secret');
  });

  test('but not for a text of fewer than eight characters', () => {
    expect(sealed({ password: 'admin', user: 'admin' })).toMatchObject({ user: 'admin' });
  });
});

test('a key __proto__ stays a key of its own', () => {
  const values: JsonObject = JSON.parse('{"__proto__":{"polluted":"x"},"a":1}');
  const result = sealed(values);
  expect(Object.keys(result)).toEqual(['__proto__', 'a']);
  expect(JSON.stringify(result)).toBe('{"__proto__":{"polluted":"x"},"a":1}');
});

const CANARY = 'cAnArY-7d3f91';
const leaf = fc.constantFrom<Json>('x', 1, true, null, 'production');
const tree: fc.Arbitrary<Json> = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('tree'), { maxKeys: 3 }),
  ),
})).tree;
const step = fc.oneof(fc.stringMatching(/^[a-z]{1,6}$/), fc.nat(2));
const texts = fc.constantFrom(CANARY, `prefix ${CANARY} suffix`, JSON.stringify({ nested: CANARY }));

/** `content` at a path inside an otherwise random value. */
function planted(path: readonly (string | number)[], content: Json, base: Json): Json {
  const [first, ...rest] = path;
  if (first === undefined) return content;
  if (typeof first === 'number')
    return Array.from({ length: first + 1 }, (_, index) => (index === first ? planted(rest, content, base) : base));
  const own = typeof base === 'object' && base !== null && !Array.isArray(base) ? base : {};
  return { ...own, [first]: planted(rest, content, base) };
}

const asObject = (value: Json): JsonObject => ({ top: value });

test('a secret under a mask leaves a plan by no way, wherever it is', async () => {
  const plant = fc.record({
    path: fc.array(step, { maxLength: 4 }),
    text: texts,
    base: tree,
    side: fc.constantFrom('before', 'after'),
    echo: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      plant,
      fc.constantFrom('update', 'create', 'delete', 'no-op', 'forget'),
      async ({ path, text, base, side, echo }, action) => {
        const secret = asObject(planted(path, text, base));
        const both = { before: {}, after: {}, [side]: { ...secret, ...(echo && { user_data: `run ${text}` }) } };
        const masks = { before_sensitive: {}, after_sensitive: {}, [`${side}_sensitive`]: asObject(planted(path, true, {})) };
        const row = rowJson({ actions: [action], ...both, change: masks });
        const state = {
          values: {
            root_module: {
              resources: [
                { address: 'aws_vpc.other', values: { tags: { env: text } }, sensitive_values: { tags: { env: true } } },
              ],
            },
          },
        };
        const plan = await readOne(
          planJson({
            resource_changes: [row],
            resource_drift: [row],
            prior_state: state,
            variables: { environment: { value: text }, other: { value: text } },
            configuration: { root_module: { variables: { environment: { sensitive: true } } } },
          }),
        );
        const shown = [
          JSON.stringify(plan),
          inspect(plan, { depth: 20, showHidden: true }),
          String(plan),
          `${String(plan.changes)}`,
          inspect(plan.accounts),
        ];
        for (const each of shown) expect(each).not.toContain(CANARY);
      },
    ),
  );
});

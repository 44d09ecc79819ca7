import { describe, expect, test } from 'vitest';
import { ConfigError, InputError } from '../../src/model/errors.ts';
import type { Plan, ResourceChange } from '../../src/model/plan.ts';
import { Sealed } from '../../src/model/sealed.ts';
import { digestKeyOf } from '../../src/trust/hash.ts';
import { changesSealed, partDigests, planDigest } from '../../src/trust/plan-digest.ts';
import { buildChange, buildPlan, buildReference } from '../support/build.ts';

const KEY = digestKeyOf('0123456789abcdef0123456789abcdef', 'a test');
const ADDRESS = 'aws_db_instance.main';
const secret = (text: string) => new Sealed(text, 'marked-sensitive');

const CHANGE: Partial<ResourceChange> = {
  kind: 'replace-destroy-first',
  before: { engine: 'postgres', size: 10, password: secret('hunter22'), tags: { a: 'x' } },
  after: { engine: 'postgres', size: 20, password: secret('hunter23'), tags: { a: 'x', b: 'y' } },
  unknown: { arn: true, rules: [{ id: true }] },
  replacePaths: [['size']],
};
const COMMAND = { address: ADDRESS, kind: 'local-exec', when: 'create', command: 'echo done', computedFrom: [] } as const;
const ACTION = { address: 'action.aws_lambda_invoke.warm', type: 'aws_lambda_invoke' };
const PLAN: Partial<Plan> = {
  references: [buildReference(ADDRESS, 'aws_kms_key.main', 'arn')],
  code: [COMMAND],
  actions: [ACTION],
};

function plan(change: Partial<ResourceChange> = {}, given: Partial<Plan> = {}): Plan {
  return buildPlan({ ...PLAN, changes: [buildChange(ADDRESS, { ...CHANGE, ...change })], ...given });
}

const digest = planDigest(plan(), KEY);

test('a plan digest is sha256: and 64 hexadecimal digits', () => {
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
});

describe('what would be done counts', () => {
  test.each<[what: string, change: Partial<ResourceChange>]>([
    ['the action', { kind: 'replace-create-first' }],
    ['the address', { address: 'aws_db_instance.other' }],
    ['the previous address', { previousAddress: 'aws_db_instance.old' }],
    ['the deposed object', { deposed: 'ab12' }],
    ['the provider', { provider: 'registry.example.com/evil/aws' }],
    ['the type', { type: 'aws_rds_cluster' }],
    ['a replace path', { replacePaths: [['size'], ['engine']] }],
    ['an unknown path', { unknown: { arn: true, rules: [{ id: false }] } }],
    ['a value after', { after: { ...CHANGE.after, size: 21 } }],
    ['a value before that changes', { before: { ...CHANGE.before, size: 11 } }],
    ['the kind of a value', { after: { ...CHANGE.after, size: '20' } }],
    ['an absent value that becomes null', { after: { ...CHANGE.after, extra: null } }],
    ['an empty map in place of an empty list', { after: { ...CHANGE.after, extra: {} } }],
    ['a secret', { after: { ...CHANGE.after, password: secret('hunter24') } }],
    ['the retention of the old object', { retention: 'retain' }],
    ['a deletion policy', { policies: { DeletionPolicy: ['Retain', 'Delete'] } }],
    ['how likely it is', { likelihood: 'conditional' }],
    ['an import', { importing: true }],
    ['values that are withheld', { valuesWithheld: true }],
  ])('%s', (_, change) => {
    expect(planDigest(plan(change), KEY)).not.toBe(digest);
  });

  test.each<[what: string, given: Partial<Plan>]>([
    ['one more row', { changes: [...plan().changes, buildChange('aws_vpc.a')] }],
    ['the same row twice', { changes: [...plan().changes, ...plan().changes] }],
    ['what feeds an unknown value', { references: [buildReference(ADDRESS, 'aws_kms_key.other', 'arn')] }],
    ['a command', { code: [{ address: ADDRESS, kind: 'local-exec', when: 'create', command: 'rm -rf', computedFrom: [] }] }],
    [
      'what a command is computed from',
      { code: [{ address: ADDRESS, kind: 'local-exec', when: 'create', computedFrom: ['a'] }] },
    ],
    ['an argument of a command', { code: [{ ...COMMAND, settings: { environment: { DB: 'production' } } }] }],
    ['an action', { actions: [] }],
    ['what an action is told', { actions: [{ ...ACTION, settings: { payload: 'x' } }] }],
    [
      'how a provider is configured',
      { providers: [{ name: 'aws', source: 'hashicorp/aws', settings: { region: 'eu-west-1' } }] },
    ],
    ['an output', { outputs: [{ name: 'a', kind: 'update', before: { a: 1 }, after: { a: 2 }, unknown: {} }] }],
    [
      'what an unknown value is made of',
      { feeds: [{ address: ADDRESS, attribute: 'arn', references: ['aws_kms_key.main.id'] }] },
    ],
    ['what the plan does not show', { incomplete: [{ reason: 'deferred-changes', detail: 'something' }] }],
    ['the stack', { source: { ...buildPlan().source, stackId: 'arn:aws:cloudformation:eu-west-1:123456789012:stack/a/1' } }],
    ['the format', { source: { ...buildPlan().source, format: 'cloudformation' } }],
  ])('%s', (_, given) => {
    expect(planDigest(plan({}, given), KEY)).not.toBe(digest);
  });

  test('which object is imported, though nothing of it changes', () => {
    const imported = (id: string) => plan({ kind: 'import', importing: true, before: { id }, after: { id } });
    expect(planDigest(imported('db-1'), KEY)).not.toBe(planDigest(imported('db-2'), KEY));
  });

  test('an empty list is no empty map, and a name that is a number is no place in a list', () => {
    const after = (value: ResourceChange['after']) => planDigest(plan({ after: value }), KEY);
    expect(after({ a: [] })).not.toBe(after({ a: {} }));
    expect(after({ a: ['x'] })).not.toBe(after({ a: { 0: 'x' } }));
    expect(after({ a: {} })).not.toBe(after({}));
  });
});

describe('what is done stays the same', () => {
  test.each<[what: string, given: Partial<Plan>]>([
    [
      'in another file of another version',
      { source: { file: 'b.json', format: 'terraform', formatVersion: '1.3', toolVersion: '1.12.9' } },
    ],
    ['with unrelated drift', { drift: [buildChange('aws_vpc.a')] }],
    ['with more that stays as it is', { unchanged: 7, existing: [{ configAddress: 'aws_vpc.a', type: 'aws_vpc', count: 1 }] }],
    [
      'with references that feed nothing unknown',
      { references: [...(PLAN.references ?? []), buildReference(ADDRESS, 'aws_vpc.a', 'size')] },
    ],
  ])('%s', (_, given) => {
    expect(planDigest(plan({}, given), KEY)).toBe(digest);
  });

  test.each<[what: string, change: Partial<ResourceChange>]>([
    ['under another id', { id: 'another' }],
    ['where only the words for the reason differ', { reason: 'replace_because_cannot_update' }],
    ['where an attribute that does not change has another value', withEngine('mysql')],
    ['with keys in another order', { after: Object.fromEntries(Object.entries(CHANGE.after ?? {}).toReversed()) }],
  ])('%s', (_, change) => {
    expect(planDigest(plan(change), KEY)).toBe(digest);
  });

  test('in another order of rows', () => {
    const rows = [...plan().changes, buildChange('aws_vpc.a'), buildChange('aws_vpc.b', { kind: 'delete' })];
    expect(planDigest(buildPlan({ changes: rows.toReversed() }), KEY)).toBe(planDigest(buildPlan({ changes: rows }), KEY));
  });
});

function withEngine(engine: string): Partial<ResourceChange> {
  return { before: { ...CHANGE.before, engine }, after: { ...CHANGE.after, engine } };
}

describe('secrets', () => {
  const changed = (from: string, to: string) =>
    plan({ before: { password: secret(from) }, after: { password: secret(to) }, unknown: {} });

  test('enter by the key: another key gives another digest', () => {
    expect(planDigest(plan(), digestKeyOf('another key of sufficient length.', 'a test'))).not.toBe(digest);
  });

  test('count without a key only as changed or unchanged, so that no digest can be tried against guesses', () => {
    expect(planDigest(changed('a', 'b'), undefined)).toBe(planDigest(changed('c', 'd'), undefined));
    expect(planDigest(changed('a', 'a'), undefined)).not.toBe(planDigest(changed('a', 'b'), undefined));
  });

  test('that were in the open before are treated as secret on both sides', () => {
    const opened = (from: string) => plan({ before: { token: from }, after: { token: secret('b') } });
    expect(planDigest(opened('a'), undefined)).toBe(planDigest(opened('c'), undefined));
    expect(planDigest(opened('a'), KEY)).not.toBe(planDigest(opened('c'), KEY));
  });

  test('do not change the digest by being marked alone', () => {
    const marked = plan({ before: { token: 'a' }, after: { token: secret('a') } });
    expect(planDigest(marked, KEY)).toBe(planDigest(plan({ before: { token: 'a' }, after: { token: 'a' } }), KEY));
  });

  test('cannot be imitated by a value that looks like their hash', () => {
    const real = plan({ before: {}, after: { token: secret('a') } });
    const fake = plan({ before: {}, after: { token: { sealed: true } } });
    expect(planDigest(fake, undefined)).not.toBe(planDigest(real, undefined));
  });

  test('make a digest with a key differ from one without', () => {
    expect(planDigest(buildPlan(), KEY)).not.toBe(planDigest(buildPlan(), undefined));
  });
});

describe('what the policy leaves out', () => {
  const planned = (at: string) => plan({ after: { ...CHANGE.after, tags: { a: 'x', planned_at: at } } });
  const ignoring = (one: Plan, ...patterns: readonly string[]) => planDigest(one, KEY, patterns);

  test.each(['*.tags.planned_at', `${ADDRESS}.tags.planned_at`, 'aws_db_*.tags.*', '*.tags', `${ADDRESS}*planned*`])(
    'by %s does not count',
    (pattern) => {
      expect(ignoring(planned('10:00'), pattern)).toBe(ignoring(planned('11:00'), pattern));
    },
  );

  test.each(['*.tags.planned', 'planned_at', 'aws_s3_bucket.*', `${ADDRESS}.tags.planned_at.*`, `${ADDRESS}*tags*tags*`])(
    'by %s is not this attribute',
    (pattern) => {
      expect(ignoring(planned('10:00'), pattern)).not.toBe(ignoring(planned('11:00'), pattern));
    },
  );

  test('is never what is done to which address', () => {
    expect(ignoring(plan({ kind: 'delete' }), '*')).not.toBe(ignoring(plan({ kind: 'update' }), '*'));
    expect(ignoring(plan({ address: 'aws_db_instance.other' }), '*')).not.toBe(ignoring(plan(), '*'));
  });

  test('is an output by its name', () => {
    const output = (value: number) =>
      plan({}, { outputs: [{ name: 'at', kind: 'update', before: { at: 0 }, after: { at: value }, unknown: {} }] });
    expect(ignoring(output(1), 'output.at')).toBe(ignoring(output(2), 'output.at'));
    expect(ignoring(output(1), 'output.a')).not.toBe(ignoring(output(2), 'output.a'));
  });

  test('covers what is known only after apply', () => {
    expect(ignoring(plan({ unknown: { at: true } }), '*.at')).toBe(ignoring(plan({ unknown: {} }), '*.at'));
  });
});

test('a text that holds half a character has no digest', () => {
  expect(() => planDigest(plan({ after: { name: 'a\uD800' } }), KEY)).toThrow(InputError);
});

test.each(['', 'short', ' '.repeat(40)])('a key of %j is refused without being repeated', (text) => {
  expect(() => digestKeyOf(text, 'the file k')).toThrow(ConfigError);
  expect(() => digestKeyOf(text, 'the file k')).toThrow('The digest key in the file k has fewer than 32 characters.');
});

test('white space around a key is not part of it', () => {
  expect(digestKeyOf('0123456789abcdef0123456789abcdef\n', 'a file').equals(KEY)).toBe(true);
});

describe('the parts of a plan', () => {
  const other = buildChange('aws_s3_bucket.logs', { kind: 'create', after: { acl: 'private' } });
  const whole = plan();
  const more = buildPlan({ ...PLAN, changes: [other, ...whole.changes] });

  test('have the same digests in every plan that holds them, in the order of the plan', () => {
    const [parts, both] = [partDigests(whole, KEY, []), partDigests(more, KEY, [])];
    expect(both.changes.slice(1)).toEqual(parts.changes);
    expect([both.code, both.actions]).toEqual([parts.code, parts.actions]);
    expect(new Set([...both.changes, ...both.code, ...both.actions])).toHaveLength(4);
  });

  test('differ where a sealed value does, by the key', () => {
    const [digests, others] = ['hunter23', 'hunter24'].map((text) =>
      partDigests(plan({ after: { ...CHANGE.after, password: secret(text) } }), KEY, []),
    );
    expect(digests?.changes).not.toEqual(others?.changes);
  });

  test.each([
    ['a sealed value that changes', {}, [], true],
    ['one that stays', { after: { ...CHANGE.after, password: secret('hunter22') } }, [], false],
    ['one that the policy leaves out', {}, [`${ADDRESS}.password`], false],
  ] as const)('%s: a key is needed to tell is %o', (_, change, ignored, needed) => {
    expect(changesSealed(plan(change), ignored)).toBe(needed);
  });
});

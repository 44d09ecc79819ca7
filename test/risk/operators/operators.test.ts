import { describe, expect, test } from 'vitest';
import type { AttributeOperator, AttributeRule } from '../../../src/model/knowledge.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { operators } from '../../../src/risk/operators/index.ts';
import type { Facet } from '../../../src/risk/operators/operator.ts';

interface Given {
  readonly value?: AttributeRule['value'];
  readonly path?: string;
  readonly type?: string;
  readonly facet?: Facet;
  readonly creating?: boolean;
  readonly sealed?: boolean;
  readonly beforeObject?: JsonObject;
  readonly afterObject?: JsonObject;
}

/** The share of the rule's severity that an operator gives, or nothing. */
function share(
  op: AttributeOperator,
  [before, after]: readonly [Json | undefined, Json | undefined],
  given: Given = {},
): number | undefined {
  const outcome = judged(op, [before, after], given);
  return outcome === undefined ? undefined : Math.round(outcome.severity * 1000) / 1000;
}

function judged(op: AttributeOperator, [before, after]: readonly [Json | undefined, Json | undefined], given: Given) {
  const { value, path = 'attribute', type = 'any', facet = 'disruptive', creating = false, sealed = false } = given;
  const rule: AttributeRule = { kind: 'attribute', path, op, severity: 1, ...(value === undefined ? {} : { value }) };
  const objects = { beforeObject: given.beforeObject ?? {}, afterObject: given.afterObject ?? {} };
  return operators[op]({ rule, type, facet, before, after, creating, isSealed: () => sealed, ...objects });
}

describe('changes', () => {
  test.each<[string, readonly [Json | undefined, Json | undefined], Given, number | undefined]>([
    ['another text', ['a', 'b'], {}, 1],
    ['the same document', ['{"a":1}', '{ "a": 1 }'], {}, undefined],
    ['nothing to nothing', [null, []], {}, undefined],
    ['a larger size', [3, 6], { path: 'number_of_nodes' }, 0.4],
    ['a smaller size', [6, 3], { path: 'number_of_nodes' }, 1],
    ['a larger size of a change set', ['3', '6'], { path: 'NodeCount' }, 0.4],
    ['a larger port', [3306, 5432], { path: 'port' }, 1],
    ['one more record beside the others', [['a'], ['b', 'a']], {}, 0.4],
    ['one more block beside the others', [[{ a: 1 }], [{ a: 1 }, { a: 2 }]], {}, 0.4],
    ['one record more and another one gone', [['a'], ['b', 'c']], {}, 1],
    ['a first record', [[], ['a']], {}, 1],
    ['a longer retention', [{ days: 7 }, { days: 30 }], { facet: 'protection' }, undefined],
    ['a longer retention as a duration', ['24h', '7d'], { facet: 'protection' }, undefined],
    ['an expiry that is taken away', ['2030-01-01T00:00:00Z', null], { facet: 'protection' }, undefined],
    ['an expiry that moves away', ['2030-01-01', '2031-01-01'], { facet: 'protection' }, undefined],
    ['a time to live without end', [3600, -1], { facet: 'protection' }, undefined],
    ['a shorter retention', [[{ days: 30 }], [{ days: 7 }]], { facet: 'protection' }, 1],
    ['a first expiry', [null, '2030-01-01'], { facet: 'protection' }, 1],
    ['an end for what had none', [-1, 3600], { facet: 'protection' }, 1],
    [
      'one limit longer and one shorter',
      [
        { a: 1, b: 9 },
        { a: 2, b: 8 },
      ],
      { facet: 'protection' },
      1,
    ],
  ])('%s', (_what, values, given, expected) => {
    expect(share('changes', values, given)).toBe(expected);
  });
});

describe('becomes', () => {
  test.each<[string, readonly [Json | undefined, Json | undefined], Given, number | undefined]>([
    ['off', [true, false], { value: false }, 1],
    ['off as text', ['true', 'false'], { value: false }, 1],
    ['off by being left out', [true, null], { value: false }, 1],
    ['off from nothing said', [null, false], { value: false }, 1],
    ['off again', [false, false], { value: false }, undefined],
    ['nothing from nothing', [null, null], { value: false }, undefined],
    ['a word', ['Enabled', 'Suspended'], { value: 'Suspended' }, 1],
    ['a number', [7, '0'], { value: 0 }, 1],
    ['unset', ['x', null], { value: null }, 1],
    ['still unset', [null, null], { value: null }, undefined],
    ['bad from the start', [undefined, true], { value: true, creating: true }, 0.6],
    ['off from the start', [undefined, false], { value: false, creating: true }, undefined],
  ])('%s', (_what, values, given, expected) => {
    expect(share('becomes', values, given)).toBe(expected);
  });
});

describe('numbers', () => {
  test.each<[string, AttributeOperator, readonly [Json | undefined, Json | undefined], Given, number | undefined]>([
    ['a shorter retention', 'down', [30, 7], {}, 1],
    ['none at all', 'down', [30, 0], {}, 1],
    ['a shorter duration', 'down', ['604800s', '1d'], {}, 1],
    ['a longer retention', 'down', [7, 30], {}, undefined],
    ['a first retention', 'down', [null, 7], {}, undefined],
    ['for ever, of a log group', 'down', [30, 0], { path: 'retention_in_days' }, undefined],
    ['from for ever, of a log group', 'down', [0, 30], { path: 'retention_in_days' }, 1],
    ['from for ever, in a change set', 'down', [undefined, '30'], { path: 'RetentionInDays' }, 1],
    ['no capacity', 'capacity', [4, 0], {}, 1],
    ['half of it', 'capacity', [4, 2], {}, 0.45],
    ['a little less', 'capacity', ['4', '3'], {}, 0.1],
    ['more', 'capacity', [4, 5], {}, undefined],
    ['none of an unlimited one', 'capacity', [-1, 0], {}, 1],
    ['unlimited', 'capacity', [4, -1], {}, undefined],
    ['none as before', 'capacity', [0, 0], {}, undefined],
    ['a first capacity', 'capacity', [undefined, 0], {}, undefined],
  ])('%s', (_what, op, values, given, expected) => {
    expect(share(op, values, given)).toBe(expected);
  });

  test('values are named unless they are sealed', () => {
    expect(judged('down', [30, 7], {})?.says).toBe('falls from `30` to `7`');
    expect(judged('down', [undefined, 7], { path: 'retention_in_days' })?.says).toBe('falls from unlimited to `7`');
    expect(judged('down', [30, 7], { sealed: true })?.says).toBe('falls');
    expect(judged('capacity', [30, 0], { sealed: true })?.says).toBe('falls');
  });
});

describe('members', () => {
  test.each<[string, AttributeOperator, readonly [Json | undefined, Json | undefined], Given, number | undefined]>([
    ['a rule that is switched off', 'shrink', [[{ a: 1, enabled: true }], [{ a: 1, enabled: false }]], {}, 1],
    ['a rule that was off and goes', 'shrink', [[{ a: 1 }, { a: 2, status: 'Disabled' }], [{ a: 1 }]], {}, undefined],
    ['a rule that is switched on', 'grow', [[{ a: 1, Enabled: 'false' }], [{ a: 1, Enabled: 'true' }]], {}, 1],
    ['set to nothing', 'gone', ['x', null], {}, 1],
    ['a block to none', 'gone', [[{ a: 1 }], []], {}, 1],
    ['nothing to nothing', 'gone', [null, []], {}, undefined],
    ['fewer', 'shrink', [['a', 'b'], ['a']], {}, 1],
    ['none', 'shrink', [['a'], null], {}, 1],
    [
      'a swapped name',
      'shrink',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      {},
      1,
    ],
    ['an edited block', 'shrink', [[{ a: 1 }], [{ a: 2 }]], {}, undefined],
    [
      'another order',
      'shrink',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      {},
      undefined,
    ],
    ['fewer approvals', 'shrink', [[{ count: 2 }], [{ count: 1 }]], { path: 'required_reviews' }, 1],
    ['more approvals', 'shrink', [[{ count: 1 }], [{ count: 2 }]], { path: 'required_reviews' }, undefined],
    ['from none', 'shrink', [[], ['a']], {}, undefined],
    ['more', 'grow', [['a'], ['a', 'b']], {}, 1],
    ['a swapped name', 'grow', [['viewers'], ['system:masters']], {}, 1],
    ['a first one', 'grow', [null, 'a'], {}, 1],
    ['fewer', 'grow', [['a', 'b'], ['a']], {}, undefined],
    ['an edited block', 'grow', [[{ a: 1 }], [{ a: 2 }]], {}, undefined],
  ])('%s: %s', (_what, op, values, given, expected) => {
    expect(share(op, values, given)).toBe(expected);
  });
});

describe('exposure', () => {
  test('opens ports by what they are, and names them unless they are sealed', () => {
    const afterObject = { from_port: 5432, to_port: 5432, protocol: 'tcp' };
    const values = [['10.0.0.0/8'], ['0.0.0.0/0']] as const;
    expect(share('open', values, { afterObject })).toBe(1);
    expect(judged('open', values, { afterObject })?.says).toBe('opens port `5432` to the whole internet');
    expect(judged('open', values, { afterObject, sealed: true })?.says).toBe('opens ports to the whole internet');
    expect(judged('open', [null, ['0.0.0.0/0']], {})?.says).toBe('opens all ports to the whole internet');
    expect(share('open', values, { afterObject: { from_port: 443, to_port: 443 } })).toBe(0.08);
  });

  test('is quiet where it was open already', () => {
    const both = { from_port: 22, to_port: 22 };
    expect(
      share('open', [['0.0.0.0/0'], ['0.0.0.0/0', '10.0.0.0/8']], { beforeObject: both, afterObject: both }),
    ).toBeUndefined();
  });

  test.each<[string, JsonObject, JsonObject, number | undefined]>([
    ['the internet', {}, { start_ip_address: '0.0.0.0', end_ip_address: '255.255.255.255' }, 1],
    ['nearly the internet', {}, { start_ip_address: '1.0.0.0', end_ip_address: '254.0.0.0' }, 1],
    ['the whole of Azure', {}, { start_ip_address: '0.0.0.0', end_ip_address: '0.0.0.0' }, 0.25],
    ['an office', {}, { start_ip_address: '203.0.113.1', end_ip_address: '203.0.113.9' }, undefined],
    [
      'what it let in before',
      { start_ip_address: '0.0.0.0', end_ip_address: '255.255.255.255' },
      { start_ip_address: '0.0.0.0', end_ip_address: '255.255.255.255' },
      undefined,
    ],
  ])('an Azure rule lets in %s', (_what, beforeObject, afterObject, expected) => {
    expect(share('azopen', [undefined, undefined], { beforeObject, afterObject })).toBe(expected);
  });

  test('public access counts once it is new', () => {
    expect(share('public', ['private', 'public-read'])).toBe(1);
    expect(share('public', ['public-read', 'public-read'])).toBeUndefined();
  });
});

describe('privileges', () => {
  const policy = (Action: string, Resource = '*'): Json => JSON.stringify({ Statement: [{ Effect: 'Allow', Action, Resource }] });

  test.each<[string, readonly [Json | undefined, Json], Given, number | undefined]>([
    ['everything on everything', [undefined, policy('*')], {}, 0.88],
    ['a service everywhere', [undefined, policy('s3:*')], {}, 0.88],
    ['a service on one thing', [undefined, policy('s3:*', 'arn')], {}, 0.6],
    ['a write everywhere', [undefined, policy('s3:PutObject')], {}, 0.3],
    ['nothing new', [policy('s3:*'), policy('s3:Get*')], {}, undefined],
    ['the own policy of a new resource', [undefined, policy('sqs:*')], { type: 'aws_sqs_queue', creating: true }, undefined],
    ['the own policy of an old resource', [undefined, policy('sqs:*')], { type: 'aws_sqs_queue' }, 0.88],
  ])('%s', (_what, values, given, expected) => {
    expect(share('widen', values, given)).toBe(expected);
  });

  test('administrators and rights over the host count once they are new', () => {
    expect(share('admin', ['roles/viewer', 'roles/owner'])).toBe(1);
    expect(share('admin', ['roles/owner', 'roles/owner'])).toBeUndefined();
    expect(share('privileged', [[{ privileged: false }], [{ privileged: true }]])).toBe(1);
    expect(share('privileged', [[{ privileged: true }], [{ privileged: true }]])).toBeUndefined();
  });
});

test('a lifecycle rule that starts to delete counts for the objects that it deletes', () => {
  const rule: Json = [{ status: 'Enabled', expiration: [{ days: 30 }], noncurrent_version_expiration: [{ noncurrent_days: 7 }] }];
  expect(share('expires', [[], rule])).toBe(1);
  expect(share('expires_noncurrent', [[], rule])).toBe(1);
  expect(share('expires', [rule, rule])).toBeUndefined();
});

describe('up', () => {
  test.each<[string, readonly [Json | undefined, Json | undefined], number | undefined]>([
    ['several times over', [30, 480], 1],
    ['as a duration', ['24h', '730h'], 1],
    ['no limit any more', [30, 0], 1],
    ['never', [30, -1], 1],
    ['a little', [30, 60], undefined],
    ['less', [480, 30], undefined],
    ['from no limit', [0, 60], undefined],
    ['what is no number', ['a', 'b'], undefined],
  ])('%s', (_what, sides, given) => {
    expect(share('up', sides)).toBe(given);
  });

  test('quotes no sealed value', () => {
    expect(judged('up', [1, 100], { sealed: true })?.says).toBe('rises several times over');
  });
});

describe('climbs', () => {
  test.each<[string, readonly [Json | undefined, Json | undefined], boolean]>([
    ['to reading', ['none', 'read'], true],
    ['to writing', ['pull', 'push'], true],
    ['to administering', ['developer', 'owner'], true],
    ['down', ['admin', 'read'], false],
    ['to the same by another word', ['read', 'pull'], false],
    ['what is no level', ['arn:a', 'arn:b'], false],
  ])('%s', (_what, sides, counts) => {
    expect(share('climbs', sides) !== undefined).toBe(counts);
  });

  test('the higher it ends, the worse', () => {
    const [read, write, manage] = ['read', 'write', 'maintain'].map((to) => share('climbs', ['none', to]) ?? 0);
    expect(read).toBeLessThan(write ?? 0);
    expect(write).toBeLessThanOrEqual(manage ?? 0);
  });

  test('quotes no sealed value', () => {
    expect(judged('climbs', ['read', 'write'], { sealed: true })?.says).toBe('is raised');
  });
});

describe('relaxes', () => {
  test.each<[string, readonly [Json | undefined, Json | undefined], boolean]>([
    ['from refusing to taking note', ['deny', 'alert'], true],
    ['from refusing to letting by', ['DROP', 'ACCEPT'], true],
    ['from asking to nothing', ['managed_challenge', 'skip'], true],
    ['the other way round', ['alert', 'deny'], false],
    ['from one way of refusing to another', ['block', 'drop'], false],
    ['other words', ['blue', 'green'], false],
  ])('%s', (_what, sides, counts) => {
    expect(share('relaxes', sides) !== undefined).toBe(counts);
  });

  test('quotes no sealed value', () => {
    expect(judged('relaxes', ['deny', 'log'], { sealed: true })?.says).toBe('lets by what it held back');
  });
});

describe('silent', () => {
  test.each<[string, readonly [Json | undefined, Json | undefined], number | undefined]>([
    ['nobody any more', ['a @slack-a', 'a'], 1],
    ['nobody on call any more', ['a @pagerduty-a @slack-a', 'a @slack-a'], 1],
    ['another service on call', ['a @pagerduty-a', 'a @pagerduty-b'], undefined],
    ['a channel less', ['a @slack-a @slack-b', 'a @slack-a'], undefined],
  ])('%s', (_what, sides, given) => {
    expect(share('silent', sides)).toBe(given);
  });
});

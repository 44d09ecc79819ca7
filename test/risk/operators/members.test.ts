import { describe, expect, test } from 'vitest';
import type { AttributeOperator, AttributeRule } from '../../../src/model/knowledge.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { operators } from '../../../src/risk/operators/index.ts';

interface Given {
  readonly path?: string;
  readonly severity?: number;
  readonly value?: boolean | number | string | null;
  readonly creating?: boolean;
  readonly type?: string;
  readonly beforeObject?: JsonObject;
  readonly afterObject?: JsonObject;
  readonly isSealed?: boolean;
  readonly facet?: 'disruptive' | 'security';
}

const GIVEN = {
  path: 'a',
  severity: 0.5,
  creating: false,
  type: 'acme_thing',
  beforeObject: {},
  afterObject: {},
  facet: 'security',
} as const satisfies Given;

test('a switch is no list of one', () => {
  expect(outcome('grow', false, true)).toBeUndefined();
  expect(outcome('grow', [true], false)).toBeUndefined();
});

test.each([['http'], ['FTP'], ['TLSv1'], ['tls1_1'], ['SSLv3'], ['any']])('of protocols only one like %s counts', (weak) => {
  expect(outcome('grow', ['https'], ['https', weak], { path: 'accepted_protocols' })).toEqual([0.5, 'gains entries']);
  expect(outcome('grow', ['https'], ['https', 'DoH'], { path: 'accepted_protocols' })).toBeUndefined();
  expect(outcome('grow', ['TLSv1.2'], ['TLSv1.2', 'TLSv1.3'], { path: 'protocols' })).toBeUndefined();
});

function outcome(op: AttributeOperator, before: Json | undefined, after: Json | undefined, given: Given = {}) {
  const { facet, value, ...filled } = { ...GIVEN, ...given };
  const { path, severity, creating, type, beforeObject, afterObject } = filled;
  const rule = { kind: 'attribute', path, op, severity, ...(value !== undefined && { value }) } as const satisfies AttributeRule;
  const sealed = () => given.isSealed === true;
  const found = operators[op]({
    rule,
    before,
    after,
    creating,
    type,
    beforeObject,
    afterObject,
    facet,
    isSealed: sealed,
  });
  return found === undefined ? undefined : [Math.round(found.severity * 1000) / 1000, found.says];
}

describe('a role of a project', () => {
  const members = (before: readonly string[], after: readonly string[], given: Given = {}) =>
    outcome('shrink', [...before], [...after], { path: 'members', ...given });

  test.each([
    'serviceAccount:1@cloudservices.gserviceaccount.com',
    'serviceAccount:1-compute@developer.gserviceaccount.com',
    'serviceAccount:service-1@gcp-sa-pubsub.iam.gserviceaccount.com',
    'serviceAccount:service-1@container-engine-system.iam.gserviceaccount.com',
    'serviceAccount:service-1@acme.iam.gserviceaccount.com',
    'serviceAccount:1@cloudbuild.gserviceaccount.com',
    'serviceAccount:a@appspot.gserviceaccount.com',
  ])('that loses %s loses an agent of a service', (member) => {
    expect(members([member, 'user:a@example.com'], ['user:a@example.com'])).toEqual([
      0.7,
      'loses the agents that services work by',
    ]);
    expect(members([member], [], { severity: 0.8 })?.[0]).toBe(0.88);
  });

  test.each(['user:a@example.com', 'group:a@example.com', 'domain:example.com'])('that loses only %s loses people', (member) => {
    expect(members([member, 'user:b@example.com'], ['user:b@example.com'])).toEqual([0.3, 'loses people']);
  });

  test('that loses a program, or people and a program, loses entries', () => {
    const app = 'serviceAccount:app@acme.iam.gserviceaccount.com';
    expect(members([app, 'user:b@example.com'], ['user:b@example.com'])).toEqual([0.5, 'loses entries']);
    expect(members([app, 'user:a@example.com', 'user:b@example.com'], ['user:b@example.com'])).toEqual([0.5, 'loses entries']);
    expect(members(['xuser:a', 'user:b'], ['user:b'])).toEqual([0.5, 'loses entries']);
    expect(members(['user:a', 'user:b'], ['user:b'], { path: 'people' })).toEqual([0.5, 'loses entries']);
    expect(members(['user:a'], ['user:a', 'user:b'])).toBeUndefined();
  });
});

test('a list in a text is gone when it is empty', () => {
  expect(outcome('gone', '[{"id":"pager"}]', '[]')).toEqual([0.5, 'is removed']);
  expect(outcome('gone', '{"a":1}', '{ }')).toEqual([0.5, 'is removed']);
  expect(outcome('gone', '[]', '')).toBeUndefined();
  expect(outcome('gone', 'a', '[redacted]')).toBeUndefined();
});

test.each<[before: Json, after: Json, found: readonly [number, string] | undefined]>([
  [['8.8.8.0/24'], ['8.8.8.0/24', '9.9.9.0/29'], [0.25, 'gains a few addresses']],
  [[], ['9.9.9.9'], [0.25, 'gains a few addresses']],
  [
    [{ type: 'CIDR', value: '8.8.8.8' }],
    [
      { type: 'CIDR', value: '8.8.8.8' },
      { type: 'CIDR', value: '9.9.9.0/24' },
    ],
    [0.25, 'gains a few addresses'],
  ],
  [['8.8.8.0/24'], ['8.8.8.0/24', '9.9.0.0/16'], [0.5, 'gains entries']],
  [['8.8.8.8'], ['8.8.8.8', '9.9.9.9', '0.0.0.0/0'], [0.5, 'gains entries']],
  [['alice'], ['alice', 'bob'], [0.5, 'gains entries']],
  [['9.9.9.9'], ['9.9.9.9'], undefined],
])('a list that gains, from %j to %j', (before, after, found) => {
  expect(outcome('grow', before, after)).toEqual(found);
});

describe('a list that loses', () => {
  test.each<[before: Json, after: Json, found: readonly [number, string] | undefined]>([
    [['a', 'b'], ['a'], [0.5, 'loses entries']],
    [['a'], [], [0.5, 'is emptied']],
    [['a'], null, [0.5, 'is emptied']],
    [[{ from_port: 443, cidr_blocks: ['a'] }], [], [1.1, 'is emptied']],
    [[{ FromPort: 443 }, { IpProtocol: 'tcp' }], [], [1.1, 'is emptied']],
    [[{ from_port: 443 }, { other: 1 }], [], [0.5, 'is emptied']],
    [['a'], ['a', 'b'], undefined],
    [[], [], undefined],
    ['a', '', undefined],
  ])('from %j to %j', (before, after, found) => {
    expect(outcome('shrink', before, after)).toEqual(found);
  });

  const [on, off] = [{ enabled: true }, { enabled: false }];
  test.each<[path: string, before: Json, after: Json, found: readonly [number, string] | undefined]>([
    ['origins', [on, on], [off, off], [0.8, 'switches off all of its entries']],
    ['targets', [{ status: 'Enabled' }], [{ status: 'Disabled' }], [0.8, 'switches off all of its entries']],
    ['origins', [on, {}], [off, {}], [0.5, 'has entries that do nothing any more']],
    ['origins', [off], [off], undefined],
    ['rules', [on], [off], [0.5, 'has entries that do nothing any more']],
    ['rules', [{ action: 'block' }], [{ action: 'log' }], undefined],
  ])('of what serves: %s from %j to %j', (path, before, after, found) => {
    expect(outcome('shrink', before, after, { path, facet: 'disruptive' })).toEqual(found);
  });

  test.each<[before: Json, after: Json, found: readonly [number, string]]>([
    [
      [{ action: 'block' }, {}],
      [{ action: 'log' }, {}],
      [0.5, 'has entries that do nothing any more'],
    ],
    [[on], [off], [0.5, 'has entries that do nothing any more']],
    [
      [{ preview: false }, on],
      [{ preview: true }, on],
      [0.5, 'has entries that do nothing any more'],
    ],
    [[on, on], [on], [0.5, 'loses entries']],
  ])('of what guards: from %j to %j', (before, after, found) => {
    expect(outcome('shrink', before, after, { path: 'origins' })).toEqual(found);
  });

  test('of statements in words counts less where as many stand there', () => {
    const [one, other] = ['Allow group a to read buckets in tenancy', 'Allow group a to inspect buckets in compartment b'];
    expect(outcome('shrink', [one], [other])).toEqual([0.2, 'loses entries']);
    expect(outcome('grow', [one], [other])).toEqual([0.2, 'has other entries']);
    expect(outcome('shrink', [one, other], [other])).toEqual([0.5, 'loses entries']);
    expect(outcome('grow', [one], [one, other])).toEqual([0.5, 'gains entries']);
  });

  test('asks for less only where something is required', () => {
    const [more, less] = [[{ approvals: 2 }], [{ approvals: 1 }]];
    expect(outcome('shrink', more, less, { path: 'required_reviews' })).toEqual([0.5, 'asks for less']);
    expect(outcome('shrink', less, more, { path: 'required_reviews' })).toBeUndefined();
    expect(outcome('shrink', more, [{ other: 1 }], { path: 'required_reviews' })).toBeUndefined();
    expect(outcome('shrink', ['a'], ['b'], { path: 'required_reviews' })?.[1]).toBe('loses entries');
    expect(outcome('shrink', more, less)?.[1]).not.toBe('asks for less');
  });
});

test.each<[before: Json | undefined, after: Json | undefined, isGone: boolean]>([
  ['a', '', true],
  [['a'], [], true],
  [[{ a: 1 }], [{}], true],
  ['a', null, true],
  ['a', 'b', false],
  ['', '', false],
  [undefined, 'a', false],
])('from %j to %j is gone: %s', (before, after, isGone) => {
  expect(outcome('gone', before, after)).toEqual(isGone ? [0.5, 'is removed'] : undefined);
});

describe('a value that becomes bad', () => {
  test.each<[before: Json | undefined, after: Json | undefined, given: Given, found: readonly [number, string] | undefined]>([
    [true, false, { value: false }, [0.5, 'becomes `false`']],
    ['true', 'false', { value: false }, [0.5, 'becomes `false`']],
    [true, null, { value: false }, [0.5, 'is no longer set']],
    ['true', undefined, { value: false }, [0.5, 'is no longer set']],
    [false, null, { value: false }, undefined],
    [false, false, { value: false }, undefined],
    ['a', 'off', { value: 'off' }, [0.5, 'becomes `off`']],
    ['a', 'OFF', { value: 'off' }, undefined],
    [true, null, { value: 'off' }, undefined],
    [5, 0, { value: 0 }, [0.5, 'becomes `0`']],
    ['5', '0', { value: 0 }, [0.5, 'becomes `0`']],
    [null, 0, { value: 0 }, [0.5, 'becomes `0`']],
    ['a', null, { value: null }, [0.5, 'is unset']],
    ['a', '', { value: null }, [0.5, 'is unset']],
    [null, null, { value: null }, undefined],
    ['a', 'b', { value: null }, undefined],
    [undefined, true, { value: true, creating: true }, [0.3, 'is `true` from the start']],
    [undefined, false, { value: false, creating: true }, undefined],
    [undefined, true, { value: true, creating: true, severity: 0.49 }, undefined],
  ])('from %j to %j, %j', (before, after, given, found) => {
    expect(outcome('becomes', before, after, given)).toEqual(found);
  });
});

describe('a level of access that is raised', () => {
  test.each<[from: string, to: string, found: readonly [number, string] | undefined]>([
    ['read', 'write', [0.2, 'is raised from `read` to `write`']],
    ['read', 'triage', [0.1, 'is raised from `read` to `triage`']],
    ['read', 'maintain', [0.3, 'is raised from `read` to `maintain`']],
    ['read', 'admin', [0.44, 'is raised from `read` to `admin`']],
    ['write', 'read', undefined],
    ['read', 'viewer', undefined],
    ['read', 'blue', undefined],
    ['blue', 'admin', undefined],
  ])('from %s to %s', (from, to, found) => {
    expect(outcome('climbs', from, to, { severity: 0.2 })).toEqual(found);
  });

  test('is never more than an administrator, and not quoted where it is sealed', () => {
    expect(outcome('climbs', 'read', 'admin', { severity: 0.6, isSealed: true })).toEqual([0.88, 'is raised']);
  });
});

describe('a firewall of a database in Azure', () => {
  const range = (start: string, end: string): JsonObject => ({ start_ip_address: start, end_ip_address: end });
  const opens = (before: JsonObject, after: JsonObject, creating = false) =>
    outcome('azopen', null, null, { beforeObject: before, afterObject: after, creating });
  const SOME = range('203.0.113.1', '203.0.113.9');
  const AZURE = range('0.0.0.0', '0.0.0.0');

  test('lets in the internet', () => {
    expect(opens(SOME, range('0.0.0.0', '255.255.255.255'))?.[1]).toBe('lets in the whole internet');
    expect(opens(SOME, range('1.0.0.0', '2.0.0.0'))?.[0]).toBe(0.5);
    expect(opens(SOME, range('1.0.0.0', '1.255.255.255'))).toBeUndefined();
    expect(opens(range('0.0.0.0', '255.255.255.255'), range('0.0.0.0', '255.255.255.255'))).toBeUndefined();
    expect(opens(range('0.0.0.0', '255.255.255.255'), SOME)).toBeUndefined();
  });

  test('lets in whatever runs in Azure', () => {
    expect(opens(SOME, AZURE)?.[0]).toBe(0.125);
    expect(opens({}, AZURE, true)?.[0]).toBe(0.125);
    expect(opens(AZURE, AZURE)).toBeUndefined();
    expect(opens(SOME, range('1.1.1.1', '1.1.1.1'))).toBeUndefined();
  });
});

describe('ports that are opened', () => {
  const rule = (...ports: readonly string[]): JsonObject => ({
    source_ranges: ['0.0.0.0/0'],
    allow: [{ protocol: 'tcp', ports: [...ports] }],
  });
  const opens = (ports: readonly string[], given: Given = {}) =>
    outcome('open', ['10.0.0.0/8'], ['0.0.0.0/0'], { beforeObject: rule(...ports), afterObject: rule(...ports), ...given })?.[1];

  test.each<[ports: readonly string[], says: string]>([
    [['22'], 'opens port `22` to the whole internet'],
    [['8000-8010'], 'opens port `8000-8010` to the whole internet'],
    [['22', '80'], 'opens ports `22`, `80` to the whole internet'],
    [['22', '22'], 'opens port `22` to the whole internet'],
    [['1', '2', '3', '4'], 'opens ports `1`, `2`, `3`, `4` to the whole internet'],
    [['1', '2', '3', '4', '5'], 'opens 5 port ranges to the whole internet'],
    [['0-65535'], 'opens all ports to the whole internet'],
    [['1-65535'], 'opens all ports to the whole internet'],
    [['2-65535'], 'opens port `2-65535` to the whole internet'],
    [[], 'opens all ports to the whole internet'],
  ])('%j', (ports, says) => {
    expect(opens(ports)).toBe(says);
  });

  test('are not named where they are sealed', () => {
    expect(opens(['22'], { isSealed: true })).toBe('opens ports to the whole internet');
  });
});

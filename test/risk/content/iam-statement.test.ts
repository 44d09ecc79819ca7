import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { grantsOf, isForAnyRepository, isForEverybody, isVoid, statementsOf } from '../../../src/risk/content/iam-statement.ts';

test('statements are read from a document or its text, one or several', () => {
  const statement = { Effect: 'Allow' };
  expect(statementsOf({ Statement: statement })).toEqual([statement]);
  expect(statementsOf(JSON.stringify({ Statement: [statement, 'x'] }))).toEqual([statement]);
  for (const other of ['text', '[]', { Rules: [] }, null, undefined, 7]) expect(statementsOf(other)).toBeUndefined();
});

describe('what a statement grants', () => {
  const allow = (more: JsonObject): readonly string[] =>
    grantsOf({ Effect: 'Allow', ...more }).map(({ action, resource }) => `${action} ${resource}`);

  test.each<[more: JsonObject, grants: readonly string[]]>([
    [{ Action: 'S3:Get*', Resource: 'a' }, ['s3:get* a']],
    [{ Action: ['a:B', 'c:D'], Resource: ['x', 'y'] }, ['a:b x', 'a:b y', 'c:d x', 'c:d y']],
    [{ NotAction: 'iam:*', Resource: '*' }, ['(all but) *']],
    [{ Action: 'a:b' }, ['a:b *']],
    [{ Action: 'a:b', Principal: { AWS: '1' } }, ['a:b {"AWS":"1"}']],
    [{ Effect: 'Deny', Action: 'a:b', Resource: '*' }, []],
  ])('%j', (more, grants) => {
    expect(allow(more)).toEqual(grants);
  });
});

describe('a statement for everybody', () => {
  const isFor = (more: JsonObject): boolean => isForEverybody({ Effect: 'Allow', ...more });

  test.each<JsonObject>([
    { Principal: '*' },
    { Principal: ['1', '*'] },
    { Principal: { AWS: '*' } },
    { Principal: { Service: 'a', AWS: ['1', '*'] } },
    { NotPrincipal: { AWS: '1' } },
    { Principal: '*', Condition: {} },
    { Principal: '*', Condition: { StringLike: { 'aws:SourceArn': '*' } } },
    { Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } } },
  ])('%j', (more) => {
    expect(isFor(more)).toBe(true);
  });

  test.each<JsonObject>([
    { Principal: '1' },
    { Principal: ['1'] },
    { Principal: { AWS: '1' } },
    {},
    { Effect: 'Deny', Principal: '*' },
    { Principal: '*', Condition: { StringEquals: { 'aws:SourceAccount': '1' } } },
    { Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '10.0.0.0/8'] } } },
    { NotPrincipal: { AWS: '1' }, Condition: { Bool: { a: true } } },
  ])('not %j', (more) => {
    expect(isFor(more)).toBe(false);
  });

  test.each<[condition: Json | undefined, isNone: boolean]>([
    [undefined, true],
    [{ a: { b: [['*'], { c: '*' }] } }, true],
    [{ a: { b: [['x'], { c: '*' }] } }, false],
    [{ a: { b: [{ c: 'x' }] } }, false],
  ])('its condition %j asks for nothing: %s', (condition, isNone) => {
    expect(isVoid(condition)).toBe(isNone);
  });
});

describe('a role for the runs of any repository', () => {
  const GITHUB = 'token.actions.githubusercontent.com';
  const trusts = (issuer: Json, claims: JsonObject): boolean =>
    isForAnyRepository({ Effect: 'Allow', Principal: { Federated: issuer }, Condition: { StringLike: claims } });

  test.each([
    GITHUB,
    'arn:aws:iam::1:oidc-provider/gitlab.com',
    'gitlab.com',
    'app.terraform.io',
    'oidc.circleci.com/org/a',
    'api.bitbucket.org/a',
  ])('of %s, where only the audience is asked for', (issuer) => {
    expect(trusts(issuer, { [`${GITHUB}:aud`]: 'sts.amazonaws.com' })).toBe(true);
    expect(trusts([issuer], {})).toBe(true);
    expect(trusts(issuer, { [`${GITHUB}:sub`]: 'repo:acme/shop:*' })).toBe(false);
  });

  test.each(['*', 'repo:*', 'repo:*/shop:ref', 'repo:ac*/shop:*', 'project_path:*', ''])('by a subject of %s', (subject) => {
    expect(trusts(GITHUB, { [`${GITHUB}:sub`]: subject })).toBe(true);
  });

  test.each(['repo:acme/*', 'repo:acme/shop:ref:refs/heads/main', 'project_path:acme/*'])('not by one of %s', (subject) => {
    expect(trusts(GITHUB, { [`${GITHUB}:sub`]: [subject] })).toBe(false);
  });

  test.each(['accounts.google.com', 'mygitlab.company', 'agitlab.com.example', 'oidc.eks.amazonaws.com/id/1'])(
    'not of %s',
    (issuer) => {
      expect(trusts(issuer, {})).toBe(false);
    },
  );

  test('a name of a claim without its issuer narrows nothing', () => {
    expect(trusts(GITHUB, { sub: 'repo:acme/shop:*' })).toBe(true);
    expect(isForAnyRepository({ Principal: '*' })).toBe(false);
    expect(isForAnyRepository({ Principal: { Federated: GITHUB }, Condition: { StringLike: 'x' } })).toBe(true);
    expect(isForAnyRepository({ Principal: { Federated: GITHUB } })).toBe(true);
  });
});

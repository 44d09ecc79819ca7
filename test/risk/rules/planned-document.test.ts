import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { buildChange } from '../../support/build.ts';
import { findingsOf, severitiesOf } from '../support.ts';

const read = (statement: JsonObject) =>
  buildChange('data.aws_iam_policy_document.a', { kind: 'read', before: null, after: { statement: [statement] } });
const everybody = { actions: ['s3:GetObject'], resources: ['*'], principals: [{ type: '*', identifiers: ['*'] }] };

describe('a document that is put together only at apply', () => {
  test('is for everybody by its principals', () => {
    expect(findingsOf('public-access', read(everybody))).toMatchObject([{ severity: 0.6, code: 'security_exposure' }]);
    const anybody = { ...everybody, principals: [{ type: 'AWS', identifiers: ['*'] }] };
    expect(severitiesOf('public-access', read(anybody))).toEqual([0.6]);
  });

  test('leads to any right by its actions', () => {
    expect(severitiesOf('privileges-widened', read({ actions: ['iam:PassRole'], resources: ['*'] }))).toEqual([0.45]);
  });

  test.each<[string, JsonObject]>([
    ['that denies', { ...everybody, effect: 'Deny' }],
    [
      'with a condition',
      { ...everybody, condition: [{ test: 'StringEquals', variable: 'aws:PrincipalOrgID', values: ['o-1'] }] },
    ],
    ['for one account', { ...everybody, principals: [{ type: 'AWS', identifiers: ['arn:aws:iam::111111111111:root'] }] }],
    ['for a service', { ...everybody, principals: [{ type: 'Service', identifiers: ['ec2.amazonaws.com'] }] }],
  ])('%s is quiet', (_what, statement) => {
    expect(severitiesOf('public-access', read(statement))).toEqual([]);
    expect(severitiesOf('privileges-widened', read(statement))).toEqual([]);
  });

  test('is judged nowhere else', () => {
    const other = buildChange('data.acme_document.a', { kind: 'read', before: null, after: { statement: [everybody] } });
    expect(severitiesOf('public-access', other)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { Sealed } from '../../src/model/sealed.ts';
import { noisyOr } from '../../src/risk/combine.ts';
import { buildChange, buildPlan } from '../support/build.ts';
import { assess, create, destroy, judge, update } from './support.ts';

describe('one change', () => {
  const risk = judge(destroy('aws_db_instance', {}, { kind: 'replace-destroy-first' }), { environment: 'staging' });

  test('its channels are weighted by the environment, and its harm is their noisy-or', () => {
    expect(risk.channels.data).toBeCloseTo(0.95 * 0.6);
    expect(risk.channels.base).toBeCloseTo(0.05 * 0.5);
    expect(risk.harm).toBeCloseTo(noisyOr(Object.values(risk.channels)));
  });

  test('its findings stand worst first, each with its rule and channel', () => {
    expect(risk.findings.map(({ rule, channel }) => [rule, channel])).toEqual([
      ['data-loss', 'data'],
      ['outage-on-destroy', 'outage'],
      ['change-itself', 'base'],
    ]);
  });

  test('its reason is that of its worst channel, or routine where nothing is worth one', () => {
    expect(risk.code).toBe('data_loss');
    expect(judge(create('aws_lb', {})).code).toBe('routine');
  });

  test('no sealed value reaches anything that is told', () => {
    const secret = new Sealed('hunter2', 'marked-sensitive');
    const document = new Sealed(
      JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'hunter2:*', Resource: '*' }] }),
      'marked-sensitive',
    );
    const changes = [
      update(
        'aws_db_instance',
        { password: 'a' },
        { password: secret, backup_retention_period: new Sealed(0, 'marked-sensitive') },
      ),
      update('aws_iam_policy', { policy: '{}' }, { policy: document }),
      destroy('aws_secretsmanager_secret_version', { secret_string: secret }),
    ].map((change, index) => ({ ...change, id: `${change.id}${index}` }));
    const { changes: risks, environments } = assess([buildPlan({ changes })]);
    const told = JSON.stringify([risks.map(({ findings, wayBack }) => [findings, wayBack]), environments]);
    expect(told).not.toContain('hunter2');
    expect(told).toContain('allows actions by wildcard');
  });
});

describe('environments', () => {
  const changes = [
    destroy('aws_db_instance'),
    { ...destroy('aws_s3_bucket'), id: 'b', address: 'aws_s3_bucket.other' },
    { ...destroy('aws_lb'), id: 'c' },
  ];
  const environments = { 'aws_db_instance.main': 'sandbox', b: 'staging', c: 'unknown' } as const;

  test('each is scored by itself, the most critical first', () => {
    const { environments: risks } = assess([buildPlan({ changes })], { environments });
    expect(risks.map(({ environment, worst }) => [environment, worst])).toEqual([
      ['unknown', 'c'],
      ['staging', 'b'],
      ['sandbox', 'aws_db_instance.main'],
    ]);
  });

  test('the parts of a score combine to it', () => {
    const { environments: risks } = assess([buildPlan({ changes })]);
    for (const { risk, contributions } of risks) expect(noisyOr(contributions.map(({ share }) => share))).toBeCloseTo(risk, 12);
    expect(risks[0]?.contributions[0]).toMatchObject({ id: 'data', address: 'aws_db_instance.main' });
  });

  test('hard stops hold in production and where the environment is unknown, nowhere else', () => {
    const stops = (environment: 'production' | 'unknown' | 'staging') =>
      assess([buildPlan({ changes: [destroy('aws_db_instance')] })], { environment }).environments[0]?.hardStops.map(
        ({ id }) => id,
      );
    expect(stops('production')).toEqual(['data-loss']);
    expect(stops('unknown')).toEqual(['data-loss']);
    expect(stops('staging')).toEqual([]);
  });
});

test('what only reads or moves is listed and touches no environment', () => {
  const changes = [buildChange('aws_lb.a', { kind: 'move' }), buildChange('data.aws_ami.b', { kind: 'read' })];
  const { changes: risks, environments } = assess([buildPlan({ changes })]);
  expect(risks.map(({ harm }) => harm)).toEqual([0, 0]);
  expect(environments).toEqual([]);
});

test('an empty plan is nothing to worry about', () => {
  expect(assess([buildPlan()])).toMatchObject({ changes: [], environments: [], conditions: [], renames: [], notes: [] });
});

import { expect, test } from 'vitest';
import type { ChangeKind } from '../../../src/model/plan.ts';
import { buildChange } from '../../support/build.ts';
import { destroy, findingsOf, judge, severitiesOf, update } from '../support.ts';

test.each<[string, ChangeKind, readonly number[]]>([
  ['aws_lb', 'delete', [0.75]],
  ['aws_lb', 'replace-destroy-first', [0.75]],
  ['aws_lb', 'replace-create-first', [0.45]],
  ['aws_ecs_service', 'delete', [0.65]],
  ['aws_ecs_service', 'replace-destroy-first', [0.585]],
  ['aws_ecs_service', 'replace-create-first', [0.13]],
])('%s, %s, weighs %j', (type, kind, severities) => {
  const knowledge = { outage: type === 'aws_lb' ? 0.75 : 0.65, identity: type === 'aws_lb' };
  expect(severitiesOf('outage-on-destroy', destroy(type, {}, { kind }), { knowledge })).toEqual(severities);
});

test('each dependent raises it, but not where the new one comes first', () => {
  const dependents = { count: 7, weight: 5, addresses: [] };
  const of = (kind: ChangeKind) => findingsOf('outage-on-destroy', destroy('aws_ecs_service', {}, { kind }), { dependents })[0];
  const alone = (kind: ChangeKind) => severitiesOf('outage-on-destroy', destroy('aws_ecs_service', {}, { kind }))[0] ?? 0;
  expect(of('delete')?.severity).toBeGreaterThan(alone('delete'));
  expect(of('delete')?.message).toContain('; 7 existing resources depend on it.');
  expect(of('replace-create-first')?.severity).toBeCloseTo(alone('replace-create-first'), 3);
});

test('a network that goes is a hard stop, and what hangs off it is told', () => {
  expect(findingsOf('outage-on-destroy', destroy('aws_vpc'))).toMatchObject([{ hardStop: true, code: 'outage' }]);
  expect(findingsOf('outage-on-destroy', destroy('aws_route53_zone'))[0]).toMatchObject({ hardStop: true, code: 'dns_loss' });
  expect(findingsOf('outage-on-destroy', destroy('aws_route53_zone'))[0]?.message).toContain(
    'everything that depends on it goes down with it',
  );
});

test('a secret of a build that only gets another value is written anew', () => {
  const replaced = (type: string, ...paths: readonly string[]) =>
    findingsOf(
      'outage-on-destroy',
      buildChange(`${type}.a`, {
        kind: 'replace-destroy-first',
        before: { secret_name: 'a' },
        after: { secret_name: 'a' },
        replacePaths: paths.map((path) => [path]),
      }),
    )[0]?.severity ?? 0;
  expect(replaced('github_actions_secret', 'plaintext_value')).toBeLessThan(0.05);
  expect(replaced('github_actions_environment_secret', 'encrypted_value')).toBeLessThan(0.05);
  expect(replaced('github_actions_secret', 'plaintext_value', 'secret_name')).toBeGreaterThan(0.2);
  expect(replaced('github_actions_secret', 'secret_name')).toBeGreaterThan(0.2);
  expect(replaced('github_actions_secret')).toBeGreaterThan(0.2);
  expect(replaced('aws_secretsmanager_secret', 'value')).toBeGreaterThan(0.2);
});

test('a routine replacement hardly counts and is not counted as destroyed', () => {
  const change = destroy('aws_launch_template', {}, { kind: 'replace-destroy-first' });
  const risk = judge(change, { knowledge: { routineReplace: true, outage: 0.5 } });
  expect(risk).toMatchObject({ destroys: false, channels: { outage: 0.03, data: 0 } });
});

test.each([
  ['an update', update('aws_lb', {}, {})],
  ['a deposed object', destroy('aws_lb', {}, { deposed: 'ab' })],
  ['what is removed and retained', destroy('aws_lb', {}, { kind: 'forget', retention: 'retain' })],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('outage-on-destroy', change)).toEqual([]);
});

test('a rule that let the whole internet in where it should not is better gone', () => {
  const rule = (port: string, source: string) =>
    destroy('azurerm_network_security_rule', {
      access: 'Allow',
      direction: 'Inbound',
      destination_port_range: port,
      source_address_prefix: source,
    });
  const [closed] = severitiesOf('outage-on-destroy', rule('3389', '*'));
  const [web] = severitiesOf('outage-on-destroy', rule('443', '*'));
  const [inner] = severitiesOf('outage-on-destroy', rule('3389', '10.0.0.0/8'));
  expect(web).toBe(inner);
  expect(closed).toBeCloseTo((inner ?? 0) * 0.4, 3);
});

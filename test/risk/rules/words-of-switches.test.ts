import { describe, expect, test } from 'vitest';
import type { Category } from '../../../src/generated/knowledge.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { findingsOf, update } from '../support.ts';

const found = (path: string, before: Json, after: Json, category: Category = 'compute') =>
  findingsOf('switched-off', update('acme_thing', nested(path, before), nested(path, after)), {
    knowledge: { known: true, category, outage: 0.5, data: 0.5, protection: [], disruptive: [], security: [] },
  });

function nested(path: string, value: Json): JsonObject {
  const [first = '', ...rest] = path.split('.');
  return { [first]: rest.length === 0 ? value : nested(rest.join('.'), value) };
}

describe('a switch', () => {
  test.each(
    'enabled enable is_enabled active is_active activated powered running started power_on booted on actions_enabled spec.enabled settings.enabled config.active configuration.enabled properties.enabled schedule.enabled trigger.enabled rule.enabled policy.enabled'.split(
      ' ',
    ),
  )('%s that goes off switches the object off', (path) => {
    expect(found(path, true, false)).toMatchObject([{ severity: 0.4, code: 'outage', attribute: path }]);
    expect(found(path, 'true', 'false')).toHaveLength(1);
    expect(found(path, false, true)).toEqual([]);
    expect(found(path, 'a', false)).toEqual([]);
    expect(found(path, true, 'b')).toEqual([]);
  });

  test.each(
    'disabled is_disabled suspend suspended paused stopped muted blocked silenced deactivated spec.suspend config.paused'.split(
      ' ',
    ),
  )('%s that goes on does as well', (path) => {
    expect(found(path, false, true)).toHaveLength(1);
    expect(found(path, true, false)).toEqual([]);
  });

  test.each(['state', 'status', 'desired_state', 'power_state', 'lifecycle_state', 'pause_status', 'spec.state'])(
    '%s is told by its word',
    (path) => {
      for (const word of 'off disable disabled inactive stopped paused suspended terminated deallocated archived deactivated deprovisioned powered_off PoweredOff shut_off SHUTOFF'.split(
        ' ',
      )) {
        expect(found(path, 'running', word), word).toHaveLength(1);
        expect(found(path, word, 'running'), word).toEqual([]);
        expect(found(path, 'stopped', word), word).toEqual([]);
      }
      for (const word of ['stopping', 'not stopped', 'officer', 'unpaused'])
        expect(found(path, 'running', word), word).toEqual([]);
      expect(found(path, true, false)).toEqual([]);
    },
  );

  test.each(['enabled_for', 'disabled_by', 'reactive', 'is_on_call', 'other.suspended', 'restate', 'states'])(
    '%s is none of the whole object',
    (path) => {
      expect(found(path, true, false)).toEqual([]);
      expect(found(path, false, true)).toEqual([]);
      expect(found(path, 'running', 'stopped')).toEqual([]);
    },
  );
});

describe('a part that is switched off', () => {
  test.each(['reading_enabled', 'enable_sending', 'start_on_boot', 'my_start_now', 'worker.enabled'])('%s', (path) => {
    expect(found(path, true, false)).toMatchObject([{ severity: 0.22, code: 'disruptive_update', channel: 'outage' }]);
    expect(found(path, false, true)).toEqual([]);
    expect(found(path, true, true)).toEqual([]);
  });

  test.each(
    'public_thing_enabled enable_anonymous_x guest_enabled insecure_enabled unauth_enabled legacy_enabled basic_enabled local_auth_x_enabled access_key_enabled admin_enabled root_enabled debug_enabled exec_enabled ssh_enabled rdp_enabled serial_enabled shell_enabled deprecated_enabled preview_enabled beta_enabled trace_enabled tracing_enabled xray_enabled x_ray_enabled insights_enabled metrics_enabled monitor_enabled ipv6_enabled ipv4_enabled http2_enabled http_3_enabled compress_enabled dual_stack_enabled dualstack_enabled accelerate_enabled detailed_enabled query_editor_enabled sandbox_enabled tag_x_enabled tags_x_enabled schema_discovery_enabled'.split(
      ' ',
    ),
  )('%s is better off, or missed by nobody', (path) => {
    expect(found(path, true, false)).toEqual([]);
  });

  test('of a guard is any switch', () => {
    expect(found('watches_buckets', true, false, 'audit_security')).toMatchObject([{ severity: 0.3, channel: 'security' }]);
    expect(found('watches_buckets', true, false)).toEqual([]);
    expect(found('watches_buckets', false, true, 'audit_security')).toEqual([]);
    expect(found('watches_buckets', 'a', false, 'audit_security')).toEqual([]);
    expect(found('watches_buckets', true, 'b', 'audit_security')).toEqual([]);
  });
});

test.each<[category: Category, finding: object]>([
  ['audit_security', { channel: 'security', severity: 0.55, code: 'audit_tamper', hardStop: true }],
  ['ci', { channel: 'security', severity: 0.55, code: 'guardrail_tamper', hardStop: true }],
  ['secret_key', { channel: 'data', severity: 0.55, code: 'secret_loss' }],
  ['backup', { channel: 'protection', severity: 0.6, code: 'backup_loss', hardStop: true }],
  ['observability', { channel: 'outage', severity: 0.3, code: 'protection_removed' }],
  ['compute', { channel: 'outage', severity: 0.4, code: 'outage' }],
])('what is off of %s', (category, finding) => {
  expect(found('enabled', true, false, category)).toMatchObject([finding]);
});

test.each<[category: Category, says: string]>([
  ['audit_security', 'it guards and records nothing until it is on again'],
  ['ci', 'it guards and records nothing until it is on again'],
  ['backup', 'no new recovery points are made'],
  ['observability', 'nobody is told when something breaks'],
  ['compute', 'it serves nobody until it is on again'],
])('of %s it is said that %s', (category, says) => {
  expect(found('enabled', true, false, category)[0]?.message).toBe(
    `\`acme_thing.main\` is switched off by \`enabled\`: ${says}.`,
  );
});

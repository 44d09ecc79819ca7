import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/model/value.ts';
import { switchesFeatureOff } from '../../../src/risk/content/feature-switch.ts';

/** A parameter of its own, by its name. */
const off = (name: string, before: Json, after: Json): boolean =>
  switchesFeatureOff({ path: 'value', before, after, ofOneOfSeveral: false, ofNewBlock: false }, { name });
const at = (path: string): boolean =>
  switchesFeatureOff({ path, before: 'true', after: 'false', ofOneOfSeveral: false, ofNewBlock: false }, {});

describe('a switch of the application', () => {
  test.each([
    '/shop/feature/checkout',
    'feature_checkout',
    'checkout.features',
    'checkout-flag',
    'flags/checkout',
    'checkout_toggle',
    'toggles.checkout',
    'checkout/switch',
    'CHECKOUT_ENABLED',
    'enable-checkout',
  ])('%s goes off', (name) => {
    expect(off(name, 'true', 'false')).toBe(true);
    expect(off(name, 'false', 'true')).toBe(false);
    expect(off(name, 'true', 'true')).toBe(false);
    expect(off(name, 'blue', 'false')).toBe(false);
    expect(off(name, 'true', 'blue')).toBe(false);
  });

  test.each(['featured', 'reflag', 'disenabled', 'checkout', 'switchboard', 'xfeature'])('%s is none', (name) => {
    expect(off(name, 'true', 'false')).toBe(false);
  });

  test.each([
    'debug_enabled',
    'verbose_flag',
    'trace/enabled',
    'log_feature',
    'profiler_enabled',
    'mock_switch',
    'beta_feature',
    'metrics_enabled',
    'experiment.flag',
    'telemetry_enabled',
  ])('%s is only for developers', (name) => {
    expect(off(name, 'true', 'false')).toBe(false);
  });

  test.each([
    ['on', 'off'],
    ['yes', 'no'],
    ['Enabled', 'Disabled'],
    ['1', '0'],
    [1, 0],
    [true, false],
  ])('is written as %j and %j', (on, no) => {
    expect(off('a_flag', on, no)).toBe(true);
    expect(off('a_flag', no, on)).toBe(false);
  });

  test.each(['turn on', 'one', 'yes!', 'not enabled', 2])('is not on by %j', (value) => {
    expect(off('a_flag', value, 'false')).toBe(false);
  });

  test.each(['turn off', 'none', 'no!', 'not disabled', 2])('is not off by %j', (value) => {
    expect(off('a_flag', 'true', value)).toBe(false);
  });
});

test.each([
  'maintenance',
  '/shop/maintenance_mode',
  'maintenance-mode',
  'maintenancemode',
  'read_only',
  'readonly',
  'read-only',
  'kill_switch',
  'kill-switch',
  'killswitch',
  'a.kill_switch.b',
])('%s goes on', (name) => {
  expect(off(name, 'false', 'true')).toBe(true);
  expect(off(name, 'true', 'false')).toBe(false);
  expect(off(name, 'blue', 'true')).toBe(false);
  if (/[./]|e.mode/.test(name)) return;
  expect(off(`x${name}`, 'false', 'true')).toBe(false);
  expect(off(`${name}x`, 'false', 'true')).toBe(false);
});

describe('where an application keeps its switches', () => {
  test.each([
    'environment.0.variables.A_FLAG',
    'app_settings.a_flag',
    'data.a_flag',
    'config_vars.a_flag',
    'env_vars.a_flag',
    'variables.a_flag',
    'vars.a_flag',
    'Environment.Variables.A_FLAG',
  ])('%s', (path) => {
    expect(at(path)).toBe(true);
    expect(at(`x${path}`)).toBe(false);
  });

  test.each(['a_flag', 'environment.0.other.a_flag', 'data.', 'tags.a_flag'])('not %s', (path) => {
    expect(at(path)).toBe(false);
  });

  test.each(['value', 'insecure_value', 'string_value', 'Value'])('%s, whose name stands beside it', (path) => {
    const leaf = { path, before: 'true', after: 'false', ofOneOfSeveral: false, ofNewBlock: false };
    for (const name of ['name', 'path', 'key', 'Name']) expect(switchesFeatureOff(leaf, { [name]: 'a_flag' }), name).toBe(true);
    expect(switchesFeatureOff(leaf, { title: 'a_flag' })).toBe(false);
    expect(switchesFeatureOff({ ...leaf, path: `x${path}` }, { name: 'a_flag' })).toBe(false);
    expect(switchesFeatureOff({ ...leaf, path: `${path}x` }, { name: 'a_flag' })).toBe(false);
  });
});

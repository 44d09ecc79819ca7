import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { bindsLess } from '../../../src/risk/content/constraint.ts';
import { findingsOf, update } from '../support.ts';

const spec = (...rules: readonly Json[]): Json => [{ rules }];
const values = (allowed: readonly string[], denied: readonly string[] = []): JsonObject => ({
  values: [{ allowed_values: allowed, denied_values: denied }],
});
const enforce = (value: Json): JsonObject => ({ enforce: value });
const forTag = (rule: JsonObject): Json => ({
  ...rule,
  condition: [{ expression: "resource.matchTag('env', 'dev')" }],
});

describe('a constraint of an organization', () => {
  test.each<[string, Json, Json]>([
    ['is no longer enforced', spec(enforce('TRUE')), spec(enforce('FALSE'))],
    ['has no rule any more', spec(enforce(true)), [{ rules: [] }]],
    ['is gone', spec(enforce('TRUE')), []],
    ['goes back to its default', spec(enforce('TRUE')), [{ rules: [], reset: true }]],
    ['goes back to its default and says so as text', spec(values([], ['a'])), [{ reset: 'true', rules: [] }]],
    ['allows all', spec(values(['in:eu'])), spec({ allow_all: 'TRUE' })],
    ['no longer denies all', spec({ deny_all: 'TRUE' }), spec(values(['C1']))],
    ['allows one more', spec(values(['C1'])), spec(values(['C1', 'C2']))],
    ['no longer lists what it allows', spec(values(['C1'])), spec(values([], ['C9']))],
    ['denies one less', spec(values([], ['a', 'b'])), spec(values([], ['b']))],
    ['excepts some', spec(enforce('TRUE')), spec(enforce('TRUE'), forTag(enforce('FALSE')))],
    ['allows all for some', spec(values(['C1'])), spec(values(['C1']), forTag({ allow_all: 'TRUE' }))],
    ['allows more for some', spec(values(['C1'])), spec(values(['C1']), forTag(values(['C2'])))],
    ['holds for some only', spec(enforce('TRUE')), spec(forTag(enforce('TRUE')))],
    ['of the older form is off', [{ enforced: true }], [{ enforced: false }]],
    ['of the older form allows all', [{ allow: [{ values: ['a'] }] }], [{ allow: [{ all: true }] }]],
    ['of the older form denies less', [{ deny: [{ all: true }] }], [{ deny: [{ values: ['a'] }] }]],
    ['of the older form denies one less', [{ deny: [{ values: ['a', 'b'] }] }], [{ deny: [{ values: ['a'] }] }]],
  ])('that %s binds less', (_what, before, after) => {
    expect(bindsLess(before, after)).toBe(true);
  });

  test.each<[string, Json, Json]>([
    ['is enforced now', spec(enforce('FALSE')), spec(enforce('TRUE'))],
    ['is new', [], spec({ allow_all: 'TRUE' })],
    ['had no rule', [{ rules: [] }], spec(values(['C1']))],
    ['allows one less', spec(values(['C1', 'C2'])), spec(values(['C1']))],
    ['denies one more', spec(values([], ['a'])), spec(values([], ['a', 'b']))],
    ['denies all now', spec(values(['C1'], ['b'])), spec({ deny_all: 'TRUE' })],
    ['is written in another order', spec(values(['C1', 'C2'])), spec(values(['C2', 'C1']))],
    ['is split', spec(values(['C1', 'C2'])), spec(values(['C1']), values(['C2']))],
    ['says the same in another type', spec(enforce('TRUE')), spec(enforce(true))],
    ['loses an exception', spec(enforce('TRUE'), forTag(enforce('FALSE'))), spec(enforce('TRUE'))],
    ['keeps its exception', spec(enforce('TRUE'), forTag(enforce('FALSE'))), spec(forTag(enforce('FALSE')), enforce('TRUE'))],
    ['holds some to more', spec(values(['C1'])), spec(values(['C1']), forTag({ deny_all: 'TRUE' }))],
    ['allowed all and lists', spec({ allow_all: 'TRUE' }), spec(values(['C1']))],
  ])('that %s binds as much', (_what, before, after) => {
    expect(bindsLess(before, after)).toBe(false);
  });

  test.each<[string, string]>([
    ['google_org_policy_policy', 'spec'],
    ['google_organization_policy', 'boolean_policy'],
    ['google_folder_organization_policy', 'list_policy'],
    ['google_project_organization_policy', 'boolean_policy'],
  ])('of %s is judged by its %s', (type, attribute) => {
    const [tight, loose] =
      attribute === 'spec'
        ? [spec(enforce('TRUE')), spec(enforce('FALSE'))]
        : [[{ enforced: true, deny: [{ all: true }] }], [{ enforced: false }]];
    const found = (before: Json, after: Json) =>
      findingsOf('security-setting-weakened', update(type, { [attribute]: before }, { [attribute]: after }));
    expect(found(tight, loose)).toContainEqual(
      expect.objectContaining({ severity: 0.6, code: 'guardrail_tamper', hardStop: true, attribute }),
    );
    expect(found(loose, tight)).toEqual([]);
  });
});

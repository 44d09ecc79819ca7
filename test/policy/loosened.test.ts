import { expect, test } from 'vitest';
import { loosened } from '../../src/policy/loosened.ts';
import { parsePolicy } from '../../src/policy/policy.ts';

const policy = (text: string) => parsePolicy(`version: 1\n${text}`, '.blastgate.yml');
const WAIVER = '{ rule: data-loss, address: "aws_s3_bucket.*", owner: ann, reason: empty, expires: "2026-12-31" }';
const LATER = WAIVER.replace('2026-12-31', '2027-01-01');
const [KEY, OTHER_KEY] = ['a', 'b'].map((letter) => `MCowBQYDK2VwAyEA${letter.repeat(42)}A=`);
const STACK = 'stacks: [{ name: db, paths: [db/**, lib/**], plans: [db.json] }]';

/** What the second policy lets through that the first does not. */
const LOOSER: readonly (readonly [base: string, head: string, says: string])[] = [
  ['', 'mode: observe', 'only observe'],
  ['', 'thresholds: { agent: { production: { review: 30 } } }', 'thresholds.agent.production.review rises from 20 to 30'],
  ['', 'thresholds: { human: { staging: { block: never } } }', 'thresholds.human.staging.block rises from 97 to never'],
  ['', 'approvals: { agent: { block: 1 } }', 'approvals.agent.block falls from 2 to 1'],
  ['approvals: { human: { review: 2 } }', '', 'approvals.human.review falls from 2 to 1'],
  ['', 'approvals: { valid_hours: 100 }', 'hold for 100 hours, not 72'],
  ['approvals: { code_owners: true }', '', 'code owners need not approve'],
  ['approvals: { teams: [dba] }', '', 'approvals.teams'],
  ['approvals: { teams: [dba] }', 'approvals: { teams: [dba, web] }', 'approvals.teams'],
  ['', `waivers: [${WAIVER}]`, '`data-loss` is waived for `aws_s3_bucket.*` until 2026-12-31'],
  [`waivers: [${WAIVER}]`, `waivers: [${LATER}]`, 'until 2027-01-01'],
  ['', 'environments: { sandbox: { accounts: ["1"] } }', '`1` becomes sandbox (accounts)'],
  ['', 'environments: { staging: { paths: [a] } }', '`a` becomes staging (paths)'],
  ['environments: { production: { stacks: [a] } }', '', '`a` is no longer production (stacks)'],
  ['', 'automation: [{ id: 41898282, login: "github-actions[bot]" }]', '`github-actions[bot]` is named automation'],
  ['signals: [{ agent: x, kind: label, pattern: ai }]', '', 'a sign of agents is removed'],
  [
    'signals: [{ agent: x, kind: label, pattern: ai }]',
    'signals: [{ agent: x, kind: label, pattern: bo }]',
    'removed or changed',
  ],
  ['attribution: { require_signed: true }', '', 'no signature'],
  [STACK, '', 'the stack `db`'],
  [STACK, STACK.replace(', lib/**', ''), 'fewer files or plans'],
  ['', 'knowledge: [own.yaml]', 'knowledge of `own.yaml` is added'],
  ['knowledge: [own.yaml]', '', 'knowledge of `own.yaml` is removed'],
  ['', 'digest: { ignore: [aws_instance.web.tags] }', 'left out of the digest'],
  ['', 'budget: { agent: { production: { destroyed: 9 } } }', 'budget.agent.production.destroyed rises from 5 to 9'],
  ['', 'budget: { operator: { staging: { plans: unlimited } } }', 'budget.operator.staging.plans rises from 300 to unlimited'],
  ['', 'budget: { window_hours: 24 }', 'summed over 24 hours, not 168'],
  ['', 'override: { group: oncall, members: [{ name: ann, id: 7 }] }', '`ann (7)` may override'],
  [
    'override: { group: oncall, members: [{ name: ann, id: 7 }] }',
    'override: { group: oncall, members: [{ name: ann, id: 7 }], valid_hours: 9 }',
    'an override holds for 9 hours',
  ],
  [
    `override: { group: oncall, members: [{ name: ann, id: 7, key: ${KEY} }] }`,
    `override: { group: oncall, members: [{ name: ann, id: 7, key: ${OTHER_KEY} }] }`,
    `\`ann (${OTHER_KEY})\` may override`,
  ],
];

test.each(LOOSER)('from %j to %j is looser', (base, head, says) => {
  expect(loosened(policy(base), policy(head)).join('\n')).toContain(says);
});

const STRICTER: readonly (readonly [base: string, head: string])[] = [
  ['mode: observe', 'mode: enforce'],
  ['', 'thresholds: { agent: { production: { review: 10 } } }'],
  ['', 'approvals: { agent: { block: 3 }, valid_hours: 8, teams: [dba] }'],
  ['approvals: { teams: [dba, web] }', 'approvals: { teams: [dba] }'],
  [`waivers: [${LATER}]`, `waivers: [${WAIVER}]`],
  [`waivers: [${WAIVER}]`, ''],
  ['environments: { sandbox: { accounts: ["1"] } }', 'environments: { production: { accounts: ["1"] } }'],
  ['automation: [{ id: 5, login: bot }]', 'attribution: { require_signed: true }'],
  ['', 'signals: [{ agent: x, kind: label, pattern: ai }]'],
  ['', STACK],
  [STACK, STACK],
  ['digest: { ignore: [aws_instance.web.tags] }', ''],
];

test.each(STRICTER)('from %j to %j is not', (base, head) => {
  expect(loosened(policy(base), policy(head))).toEqual([]);
});

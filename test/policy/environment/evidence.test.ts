import { describe, expect, test } from 'vitest';
import type { EnvironmentEvidence } from '../../../src/model/environment.ts';
import type { Plan, ResourceChange } from '../../../src/model/plan.ts';
import { Sealed } from '../../../src/model/sealed.ts';
import { type ContextFacts, evidenceOfFacts } from '../../../src/policy/environment/facts.ts';
import { joinEnvironments, judgeEnvironment } from '../../../src/policy/environment/judge.ts';
import { defaultPolicy, type Policy } from '../../../src/policy/policy.ts';
import { buildChange, buildPlan, buildSign } from '../../support/build.ts';

const ACCOUNTS: Policy = {
  ...defaultPolicy,
  environments: {
    production: { accounts: ['111111111111'] },
    staging: { accounts: ['222222222222'] },
    sandbox: { accounts: ['333333333333', 'acme-sandbox-1'], workspaces: ['dev-*', 'pr-*'] },
  },
};

function judge(given: Partial<Plan>, policy: Policy = defaultPolicy, facts: ContextFacts = { trusted: true }) {
  return judgeEnvironment(buildPlan(given), { facts: evidenceOfFacts(facts, policy), policy });
}

function ofChange(before: ResourceChange['before'], plan: Partial<Plan> = {}, policy: Policy = ACCOUNTS) {
  return judge({ ...plan, changes: [buildChange('aws_vpc.main', { before })] }, policy).byChange.get('aws_vpc.main');
}

describe('the account that an object stands in', () => {
  test.each([
    ['its ARN', { arn: 'arn:aws:ec2:eu-west-1:333333333333:vpc/vpc-1' }],
    ['its owner', { owner_id: '333333333333' }],
    ['its account', { account_id: '333333333333' }],
    ['a part of its id', { id: '333333333333:main' }],
    ['a part of its path', { id: 'accounts/333333333333/main' }],
    ['its project', { project: 'acme-sandbox-1' }],
    ['an owner beside an ARN without an account', { arn: 'arn:aws:s3:::logs', owner_id: '333333333333' }],
    ['an owner beside an ARN that is no text', { arn: 17, owner_id: '333333333333' }],
    ['a sealed owner', { owner_id: new Sealed('333333333333', 'marked-sensitive') }],
  ])('is told by %s', (_, before) => {
    expect(ofChange(before)).toBe('sandbox');
  });

  test.each([
    ['an id that only contains it', { id: '13333333333331' }],
    ['a number', { owner_id: 333_333_333_333 }],
    ['another attribute', { description: '333333333333' }],
  ])('and not by %s', (_, before) => {
    expect(ofChange(before)).toBe('unknown');
  });

  test('the most critical of several speaks', () => {
    expect(ofChange({ owner_id: '333333333333', id: '222222222222' })).toBe('staging');
  });

  test('the accounts of what exists speak for an object without a sign of its own, and are said', () => {
    const judged = judge({ changes: [buildChange('aws_vpc.main')], accounts: new Map([['333333333333', 4]]) }, ACCOUNTS);
    expect(judged.byChange.get('aws_vpc.main')).toBe('sandbox');
    expect(judged.evidence).toEqual([
      {
        says: 'sandbox',
        source: 'account',
        where: 'account of existing objects',
        text: '333333333333',
        count: 4,
        mayLower: true,
      },
    ]);
    expect(judge({ accounts: new Map([['999999999999', 4]]) }, ACCOUNTS).evidence).toEqual([]);
  });

  test('two accounts that disagree speak for nobody', () => {
    const accounts = new Map([
      ['333333333333', 4],
      ['222222222222', 1],
    ]);
    expect(ofChange({}, { accounts })).toBe('unknown');
  });
});

describe('a name that says production', () => {
  const named = (given: Partial<ResourceChange>, address = 'aws_vpc.main') =>
    judge({ changes: [buildChange(address, given)] }).evidence;

  test('is said by where it stands', () => {
    const line = { says: 'production', source: 'name', count: 1, mayLower: false };
    expect(named({}, 'aws_vpc.prod')).toEqual([{ ...line, where: 'address', text: 'aws_vpc.prod' }]);
    expect(named({ before: { name: 'shop-prod' } })).toEqual([{ ...line, where: 'name', text: 'shop-prod' }]);
    expect(named({ before: null, after: { bucket: 'prod-logs' } })).toEqual([{ ...line, where: 'bucket', text: 'prod-logs' }]);
  });

  test('is shown masked where it is sealed', () => {
    const [line] = named({ before: { name: new Sealed('shop-prod', 'marked-sensitive') } });
    expect(line).toMatchObject({ says: 'production', where: 'name' });
    expect(line?.text).not.toContain('shop');
  });

  test('and no other name is evidence, nor what is no text', () => {
    expect(named({ before: { name: 'shop-dev', bucket: 17 } }, 'aws_vpc.dev')).toEqual([]);
    expect(named({ before: { description: 'prod' } })).toEqual([]);
  });

  test('raises the object that it stands on alone', () => {
    const changes = [
      buildChange('aws_vpc.prod', { before: { tags: { env: 'dev' } } }),
      buildChange('aws_vpc.b', { before: { tags: { env: 'dev' } } }),
    ];
    expect([...judge({ changes }).byChange.values()]).toEqual(['production', 'sandbox']);
  });
});

describe('a sign of the plan', () => {
  test('that is a name says production or nothing', () => {
    expect(judge({ signs: [buildSign('name', 'prod')] }).evidence).toMatchObject([{ says: 'production', mayLower: false }]);
    expect(judge({ signs: [buildSign('name', 'staging')] }).evidence).toEqual([]);
    expect(judge({ signs: [buildSign('name', 'pr-17')] }).evidence).toEqual([]);
  });

  test('of tags may lower where it stands in the state before', () => {
    expect(judge({ signs: [buildSign('tag-before', 'pr-17', 3)] }).evidence).toEqual([
      { says: 'sandbox', source: 'tag-before', where: 'tags.Environment', text: 'pr-17', count: 3, mayLower: true },
    ]);
    expect(judge({ signs: [buildSign('tag-after', 'dev')] }).evidence).toMatchObject([{ says: 'sandbox', mayLower: false }]);
    expect(judge({ signs: [buildSign('tag-before', 'blue')] }).evidence).toEqual([]);
  });

  test('that is sealed counts and is not shown', () => {
    const sign = buildSign('tag-before', '(sensitive)');
    const [line] = judge({ signs: [{ ...sign, sealed: new Sealed('prod', 'marked-sensitive') }] }).evidence;
    expect(line).toMatchObject({ says: 'production' });
    expect(JSON.stringify(line)).not.toContain('"prod"');
  });

  test('tags after the change and names speak for single objects, and raise nothing beside them', () => {
    const changes = [buildChange('aws_vpc.main', { before: { tags: { env: 'dev' } } })];
    for (const source of ['tag-after', 'name'] as const) {
      expect(judge({ changes, signs: [buildSign(source, 'prod')] }).whole).not.toBe('production');
      expect(judge({ changes, signs: [buildSign(source, 'prod')] }).byChange.get('aws_vpc.main')).toBe('sandbox');
    }
  });
});

test('a place is evidence that lowers what stands in it', () => {
  const changes = [
    buildChange('google_sql_database_instance.main', { before: { project: 'shop-dev' } }),
    buildChange('google_dns_managed_zone.main'),
  ];
  const judged = judge({ changes });
  expect(judged.evidence).toEqual([
    { says: 'sandbox', source: 'name', where: 'project', text: 'shop-dev', count: 1, mayLower: true },
  ]);
  expect([...judged.byChange.values()]).toEqual(['sandbox', 'unknown']);
  expect(judged.whole).toBe('unknown');
});

describe('what the run says', () => {
  const said = (facts: Partial<ContextFacts>, policy = ACCOUNTS) => evidenceOfFacts({ trusted: true, ...facts }, policy);

  test('on the command line', () => {
    expect(said({ environment: 'staging' })).toEqual([
      { says: 'staging', source: 'said', where: '--environment', count: 1, mayLower: true },
    ]);
  });

  test('by a matcher of the policy, any of several', () => {
    expect(said({ workspace: 'pr-17' })).toEqual([
      {
        says: 'sandbox',
        source: 'workspace',
        where: 'policy, environments.sandbox.workspaces',
        text: 'pr-17',
        count: 1,
        mayLower: true,
      },
    ]);
  });

  test('by its words where no matcher names it, which raise alone; a number of a pull request is such a word', () => {
    expect(said({ workspace: 'mr-17' })).toMatchObject([{ says: 'sandbox', where: 'workspace', mayLower: false }]);
    expect(said({ workspace: 'blue' })).toEqual([]);
  });
});

describe('the evidence of a run', () => {
  const line = (given: Partial<EnvironmentEvidence>): EnvironmentEvidence => ({
    says: 'sandbox',
    source: 'tag-before',
    where: 'tags.Environment',
    text: 'dev',
    count: 1,
    mayLower: true,
    ...given,
  });
  const joined = (...evidence: readonly EnvironmentEvidence[]) =>
    joinEnvironments([], [{ environment: 'unknown', evidence, changes: [] }]).evidence;

  test('is one line for each sign, however often it stands', () => {
    expect(joined(line({ count: 2 }), line({ count: 3 }))).toEqual([line({ count: 5 })]);
    const apart = [line({}), line({ where: 'tags.env' }), line({ text: 'test' }), line({ source: 'variable' })];
    expect(joined(...apart)).toHaveLength(4);
  });

  test('the most critical first, then what may lower, then the most frequent, then by its place', () => {
    const order = [
      line({ says: 'production', mayLower: false, text: 'a' }),
      line({ text: 'b', count: 9 }),
      line({ text: 'c', count: 2, where: 'tags.a' }),
      line({ text: 'd', count: 2, where: 'tags.b' }),
      line({ text: 'e', count: 20, mayLower: false }),
    ];
    expect(joined(...order.toReversed())).toEqual(order);
    expect(joined(...order)).toEqual(order);
  });

  test('its environment is the most critical that something is changed in, else that of its plans, else unknown', () => {
    const plan = (environment: 'sandbox' | 'staging', ...changes: readonly ('sandbox' | 'staging' | undefined)[]) => ({
      environment,
      evidence: [],
      changes: changes.map((name) => ({ environment: name })),
    });
    expect(joinEnvironments([], [plan('staging', 'sandbox', undefined)]).name).toBe('sandbox');
    expect(joinEnvironments([], [plan('sandbox', 'sandbox', 'staging')]).name).toBe('staging');
    expect(joinEnvironments([], [plan('sandbox'), plan('staging', undefined)]).name).toBe('staging');
    expect(joinEnvironments([], []).name).toBe('unknown');
  });
});

test('only an update lowers the label of what stays', () => {
  const fall = (kind: ResourceChange['kind']) =>
    judge({
      changes: [buildChange('aws_vpc.main', { kind, before: { tags: { env: 'prod' } }, after: { tags: { env: 'dev' } } })],
    }).lowered;
  expect([...fall('update')]).toEqual([['aws_vpc.main', ['production', 'sandbox']]]);
  expect([...fall('replace-create-first')]).toEqual([]);
});

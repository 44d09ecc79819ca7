import { describe, expect, test } from 'vitest';
import { Sealed } from '../../../src/model/sealed.ts';
import type { Plan, ResourceChange } from '../../../src/model/plan.ts';
import { type ContextFacts, evidenceOfFacts } from '../../../src/policy/environment/facts.ts';
import { joinEnvironments, judgeEnvironment } from '../../../src/policy/environment/judge.ts';
import { defaultPolicy, type Policy } from '../../../src/policy/policy.ts';
import { buildChange, buildPlan, buildSign } from '../../support/build.ts';

const LOCAL: ContextFacts = { trusted: true };

function judge(plan: Partial<Plan>, facts: ContextFacts = LOCAL, policy: Policy = defaultPolicy) {
  return joined([buildPlan(plan)], facts, policy);
}

/** The environment of a run over some plans, and of its changes. */
function joined(plans: readonly Plan[], facts: ContextFacts = LOCAL, policy: Policy = defaultPolicy) {
  const said = evidenceOfFacts(facts, policy);
  const each = plans.map((plan) => ({ plan, judged: judgeEnvironment(plan, { facts: said, policy }) }));
  const whole = joinEnvironments(
    said,
    each.map(({ plan, judged }) => ({
      environment: judged.whole,
      evidence: judged.evidence,
      changes: plan.changes.map(({ id }) => ({ environment: judged.byChange.get(id) })),
    })),
  );
  const [first] = each;
  if (first === undefined) throw new Error('No plan was given.');
  return { ...first.judged, ...whole };
}

/** The environment of one change. */
function ofChange(given: Partial<ResourceChange>, plan: Partial<Plan> = {}, facts: ContextFacts = LOCAL, policy = defaultPolicy) {
  const change = buildChange('aws_vpc.main', given);
  return judge({ ...plan, changes: [change] }, facts, policy).byChange.get(change.id);
}

const tagged = (name: string) => ({ tags: { Environment: name } });

describe('evidence that a pull request cannot write', () => {
  test('lowers: tags in the state before', () => {
    expect(ofChange({ before: tagged('dev') })).toBe('sandbox');
  });

  test('lowers: what the tags of other objects agree on, for an object without a sign', () => {
    expect(ofChange({}, { signs: [buildSign('tag-before', 'preview', 4)] })).toBe('sandbox');
  });

  test('does not make a sandbox of an object that could carry a tag and does not', () => {
    const signs = [buildSign('tag-before', 'dev', 9)];
    expect(ofChange({ before: { tags: {} } }, { signs })).toBe('unknown');
    expect(ofChange({ before: { labels: null } }, { signs })).toBe('unknown');
    expect(ofChange({ before: { rule: 'x' } }, { signs })).toBe('sandbox');
    expect(ofChange({ before: { tags: {} } }, { signs: [buildSign('tag-before', 'prod')] })).toBe('production');
  });

  test('does not lower an object without a sign where the others disagree, and one production tag wins', () => {
    expect(ofChange({}, { signs: [buildSign('tag-before', 'dev'), buildSign('tag-before', 'staging')] })).toBe('unknown');
    expect(ofChange({}, { signs: [buildSign('tag-before', 'dev', 9), buildSign('tag-before', 'prod')] })).toBe('production');
  });

  test('leaves an object with a sign of its own where production objects stand beside it', () => {
    expect(ofChange({ before: tagged('dev') }, { signs: [buildSign('tag-before', 'prod')] })).toBe('sandbox');
  });

  const policy: Policy = {
    ...defaultPolicy,
    environments: { sandbox: { workspaces: ['pr-*'], accounts: ['333333333333'] }, production: { accounts: ['111111111111'] } },
  };

  test('lowers: a workspace that the policy names', () => {
    expect(ofChange({}, {}, { trusted: true, workspace: 'pr-481' }, policy)).toBe('sandbox');
  });

  test('lowers: an account id in the state before that the policy names', () => {
    expect(ofChange({ before: { arn: 'arn:aws:ec2:eu-west-1:333333333333:vpc/vpc-1' } }, {}, LOCAL, policy)).toBe('sandbox');
  });

  test('does not lower: a sandbox account that the ARN of an object in another account only names', () => {
    const before = { arn: 'arn:aws:organizations::222222222222:account/o-1/333333333333', id: '333333333333' };
    expect(ofChange({ before }, {}, LOCAL, policy)).toBe('unknown');
  });

  test('the production account wins over a sandbox tag', () => {
    const before = { ...tagged('dev'), arn: 'arn:aws:ec2:eu-west-1:111111111111:vpc/vpc-1' };
    expect(ofChange({ before }, {}, LOCAL, policy)).toBe('production');
  });

  test('what the user says on the command line lowers, and shows as said', () => {
    const said = judge({ changes: [buildChange('aws_vpc.main')] }, { trusted: true, environment: 'sandbox' });
    expect(said.name).toBe('sandbox');
    expect(said.evidence).toEqual([expect.objectContaining({ source: 'said', says: 'sandbox' })]);
  });
});

describe('evidence that a pull request can write', () => {
  test.each<[string, Partial<ResourceChange>, Partial<Plan>]>([
    ['a variable', {}, { signs: [buildSign('variable', 'preview')] }],
    ['default tags', {}, { signs: [buildSign('default-tags', 'dev')] }],
    ['a tag after the change', { after: tagged('dev') }, { signs: [buildSign('tag-after', 'dev')] }],
    ['a name', { address: 'aws_vpc.dev' }, { signs: [buildSign('name', 'dev')] }],
    ['a stack parameter', {}, { signs: [buildSign('stack-parameter', 'dev')] }],
  ])('never lowers: %s', (_, change, plan) => {
    expect(ofChange(change, plan)).toBe('unknown');
  });

  test.each<[string, Partial<ResourceChange>, Partial<Plan>]>([
    ['a variable', {}, { signs: [buildSign('variable', 'production')] }],
    ['a tag after the change', { after: tagged('prod') }, {}],
    ['a name', { address: 'aws_vpc.prod_main' }, {}],
    ['an attribute that names it', { before: { ...tagged('dev'), identifier: 'course-prod' } }, {}],
  ])('raises above a sandbox: %s', (_, change, plan) => {
    expect(ofChange({ before: tagged('dev'), ...change }, plan)).toBe('production');
  });

  test('an imported object brings its tags for itself and not for the others', () => {
    const imported = buildChange('aws_s3_bucket.mine', { kind: 'import', importing: true, before: tagged('sandbox') });
    const database = buildChange('aws_db_instance.main', { kind: 'delete' });
    const alone = judge({ changes: [imported, database], signs: [buildSign('tag-before', 'sandbox')] });
    expect([alone.byChange.get(imported.id), alone.byChange.get(database.id)]).toEqual(['sandbox', 'unknown']);
    expect(alone.evidence).toEqual([expect.objectContaining({ says: 'sandbox', mayLower: false })]);
    const among = judge({ changes: [imported, database], signs: [buildSign('tag-before', 'sandbox', 2)] });
    expect(among.byChange.get(database.id)).toBe('sandbox');
  });

  test('an imported object brings its account for itself only', () => {
    const policy: Policy = { ...defaultPolicy, environments: { sandbox: { accounts: ['333333333333'] } } };
    const before = { arn: 'arn:aws:s3:eu-west-1:333333333333:bucket/mine' };
    const imported = buildChange('aws_s3_bucket.mine', { kind: 'update', importing: true, before });
    const database = buildChange('aws_db_instance.main', { kind: 'delete' });
    const judged = judge({ changes: [imported, database], accounts: new Map([['333333333333', 1]]) }, LOCAL, policy);
    expect(judged.byChange.get(database.id)).toBe('unknown');
  });

  test('a workspace without a matcher raises and does not lower', () => {
    expect(ofChange({}, {}, { trusted: true, workspace: 'dev' })).toBe('unknown');
    expect(ofChange({ before: tagged('dev') }, {}, { trusted: true, workspace: 'prod' })).toBe('production');
  });

  test('facts that a workflow of the pull request gives do not lower', () => {
    const policy: Policy = { ...defaultPolicy, environments: { sandbox: { workspaces: ['pr-*'] } } };
    expect(ofChange({}, {}, { trusted: false, workspace: 'pr-1' }, policy)).toBe('unknown');
    expect(ofChange({}, {}, { trusted: false, environment: 'sandbox' })).toBe('unknown');
  });

  test.each([
    ['tag', { tags: { Environment: new Sealed('production', 'marked-sensitive') } }],
    ['map of tags', { tags: new Sealed({ Environment: 'production' }, 'marked-sensitive') }],
  ])('a sealed %s counts like any other, so that marking it leaves the word to nobody else', (_, before) => {
    expect(ofChange({ before }, { signs: [buildSign('tag-before', 'dev')] })).toBe('production');
  });

  test('a sealed sign of the plan is judged and not shown', () => {
    const sealed = { ...buildSign('tag-before', '(sensitive)'), sealed: new Sealed('production-blue', 'marked-sensitive') };
    const { name, evidence } = judge({ signs: [sealed] });
    expect(name).toBe('production');
    expect(JSON.stringify(evidence)).not.toContain('blue');
    expect(evidence[0]).toEqual({
      says: 'production',
      source: 'tag-before',
      where: 'tags.Environment',
      text: '(sensitive)',
      count: 1,
      mayLower: true,
    });
  });
});

describe('tags in the shapes of the providers', () => {
  test.each([
    ['labels of Google', { labels: { env: 'dev' } }],
    ['tag blocks of an auto scaling group', { tag: [{ key: 'Environment', value: 'dev' }] }],
    ['Tags of CloudFormation', { Tags: [{ Key: 'Environment', Value: 'dev' }] }],
    ['labels of Kubernetes', { metadata: [{ labels: { environment: 'dev' } }] }],
  ])('%s are read', (_, before) => {
    expect(ofChange({ before })).toBe('sandbox');
  });
});

test('a label that the change itself lowers is told', () => {
  const change = buildChange('aws_db_instance.main', { before: tagged('production'), after: tagged('dev') });
  const judged = judge({ changes: [change] });
  expect(judged.lowered.get(change.id)).toEqual(['production', 'sandbox']);
  expect(judged.byChange.get(change.id)).toBe('production');
});

test('a first label lowers what was judged as production, and not what is known to be a sandbox', () => {
  const change = buildChange('aws_db_instance.main', { before: { tags: {} }, after: tagged('dev') });
  expect(judge({ changes: [change] }).lowered.get(change.id)).toEqual(['unknown', 'sandbox']);
  expect(judge({ changes: [change] }, { trusted: true, environment: 'sandbox' }).lowered.size).toBe(0);
});

test('the same sign of two plans is one line of evidence', () => {
  const plan = buildPlan({ signs: [buildSign('tag-before', 'production', 3)] });
  const judged = joined([plan, plan]);
  expect(judged.evidence).toEqual([expect.objectContaining({ says: 'production', count: 6, mayLower: true })]);
});

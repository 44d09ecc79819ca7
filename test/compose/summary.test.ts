import { describe, expect, test } from 'vitest';
import { composeCauses } from '../../src/compose/causes.ts';
import { addCounts, countPlan } from '../../src/compose/counts.ts';
import { summarize } from '../../src/compose/summary.ts';
import type { Assessment, ReasonCode } from '../../src/model/assessment.ts';
import type { Outcome } from '../../src/model/decision.ts';
import type { ChangeKind, ResourceChange } from '../../src/model/plan.ts';
import { buildChange, buildExisting } from '../support/build.ts';
import { buildAssessment, buildEnvironmentRisk, buildFinding, buildOutcome, buildRisk } from '../support/build-assessment.ts';

function summary(assessment: Assessment, outcome: Outcome, conditions: readonly string[] = []) {
  const risks = new Map(assessment.changes.map((risk) => [risk.change.id, risk]));
  const counts = addCounts(assessment.plans.map(countPlan));
  return summarize({ assessment, outcome, counts, causes: composeCauses(assessment, risks), conditions });
}

const DB = 'aws_db_instance.main';

function headlineOf(kind: ChangeKind, code: ReasonCode, given: Partial<ResourceChange> = {}): string {
  const risk = buildRisk(buildChange(DB, { kind, ...given }), { code, findings: [buildFinding('data', 0.9)] });
  return summary(buildAssessment([risk]), buildOutcome(buildEnvironmentRisk(DB, { code }))).headline;
}

test('a plan that changes outputs only says so', () => {
  const outcome = buildOutcome(undefined, { verdict: 'pass', score: 0 });
  const headline = (outputChanges: number) => summary(buildAssessment([], { plan: { outputChanges } }), outcome).headline;
  expect([headline(0), headline(1), headline(3)]).toEqual([
    'nothing changes',
    'no resource changes, only 1 output',
    'no resource changes, only 3 outputs',
  ]);
});

test('a consequence does not say the headline again', () => {
  const finding = { ...buildFinding('control', 0.3), message: `\`${DB}\` leaves management: the object itself stays.` };
  const risk = buildRisk(buildChange(DB, { kind: 'forget' }), { code: 'state_control', findings: [finding] });
  expect(summary(buildAssessment([risk]), buildOutcome(buildEnvironmentRisk(DB, { code: 'state_control' })))).toEqual({
    headline: `\`${DB}\` leaves management`,
    consequence: expect.stringMatching(/^The object itself stays\./),
  });
});

describe('the headline of what may not go in', () => {
  test.each<[ChangeKind, ReasonCode, string]>([
    ['delete', 'data_loss', '`aws_db_instance.main` is destroyed, and its data lost'],
    ['replace-destroy-first', 'outage', '`aws_db_instance.main` is replaced while it is in use'],
    ['update', 'protection_removed', '`aws_db_instance.main` is changed in place and loses a safety net'],
    ['delete', 'security_exposure', '`aws_db_instance.main` is destroyed, and what it kept out can get in'],
    ['create', 'privilege_escalation', '`aws_db_instance.main` is created and grants wide rights'],
    ['forget', 'state_control', '`aws_db_instance.main` leaves management'],
    ['import', 'state_control', '`aws_db_instance.main` is imported'],
    ['undetermined', 'incomplete_plan', '`aws_db_instance.main` is undecided'],
  ])('%s for %s', (kind, code, expected) => {
    expect(headlineOf(kind, code)).toBe(expected);
  });

  test('tells the type of a logical id', () => {
    const given = { provider: 'cloudformation', type: 'AWS::RDS::DBInstance' };
    expect(headlineOf('delete', 'data_loss', given)).toBe(
      '`aws_db_instance.main` (`AWS::RDS::DBInstance`) is destroyed, and its data lost',
    );
  });

  test('counts the others that lose their data, in the same environment', () => {
    const lost = { code: 'data_loss', destroys: true, findings: [buildFinding('data', 0.9)] } as const;
    const risks = ['a', 'b', 'c'].map((name) => buildRisk(buildChange(`aws_db_instance.${name}`, { kind: 'delete' }), lost));
    const elsewhere = buildRisk(buildChange('aws_db_instance.d', { kind: 'delete' }), { ...lost, environment: 'sandbox' });
    const outcome = buildOutcome(buildEnvironmentRisk('aws_db_instance.a', { code: 'data_loss' }));
    expect(summary(buildAssessment([...risks, elsewhere]), outcome).headline).toBe(
      '`aws_db_instance.a` is destroyed, and its data lost, like that of 2 more resources',
    );
  });

  test('says that data which outlives its object has to be restored, and that of the others is lost', () => {
    const destroyed = { code: 'data_loss', destroys: true, findings: [buildFinding('data', 0.9)] } as const;
    const kept = buildChange('aws_db_instance.a', { kind: 'delete' });
    const lost = buildChange('aws_db_instance.b', { kind: 'delete' });
    const outcome = buildOutcome(buildEnvironmentRisk('aws_db_instance.a', { code: 'data_loss' }));
    const told = (others: Assessment['changes']): string =>
      summary(buildAssessment([buildRisk(kept, { ...destroyed, dataStays: true }), ...others]), outcome).headline;
    expect(told([])).toBe('`aws_db_instance.a` is destroyed, and its data has to be restored');
    expect(told([buildRisk(lost, { ...destroyed, dataStays: true })])).toBe(told([]));
    expect(told([buildRisk(lost, destroyed)])).toBe(
      '`aws_db_instance.a` is destroyed, and its data has to be restored, and that of 1 more resource is lost',
    );
  });

  test('says may where the tool is not sure', () => {
    expect(headlineOf('replace-create-first', 'data_loss', { likelihood: 'conditional' })).toContain('may be replaced');
  });

  test.each<[ChangeKind, ChangeKind, string]>([
    ['replace-destroy-first', 'replace-create-first', 'this plan deletes and recreates production'],
    ['delete', 'delete', 'this plan destroys production'],
    ['delete', 'replace-destroy-first', 'this plan tears down and partly recreates production'],
  ])('an environment of %s and %s', (one, two, expected) => {
    const risks = [buildRisk(buildChange(DB, { kind: one })), buildRisk(buildChange('aws_vpc.main', { kind: two }))];
    const outcome = buildOutcome(buildEnvironmentRisk(DB, { code: 'environment_recreate' }));
    expect(summary(buildAssessment(risks), outcome).headline).toBe(expected);
  });

  test('counts what adds up', () => {
    const risks = ['a', 'b', 'c'].map((name) => buildRisk(buildChange(`aws_sqs_queue.${name}`), { harm: 0.3 }));
    const outcome = buildOutcome(buildEnvironmentRisk('aws_sqs_queue.a', { code: 'concentration' }));
    expect(summary(buildAssessment(risks), outcome).headline).toBe('3 significant changes to production add up');
  });

  test('is the condition where no score decided', () => {
    const outcome = buildOutcome(buildEnvironmentRisk(DB), { verdict: 'review', score: 3 });
    expect(summary(buildAssessment([buildRisk(buildChange(DB))]), outcome, ['the plan is partial']).headline).toBe(
      'the plan is partial',
    );
  });

  test('names a rename before anything else', () => {
    const from = 'module.a.aws_db_instance.main';
    const risks = [buildRisk(buildChange(from, { kind: 'delete' }), { findings: [buildFinding('data', 0.9)] })];
    const renames = [{ from, to: DB, type: 'aws_db_instance', format: 'terraform' as const }];
    const outcome = buildOutcome(buildEnvironmentRisk(from));
    expect(summary(buildAssessment(risks, { renames }), outcome).headline).toBe(
      '`module.a.aws_db_instance.main` looks renamed without a `moved` block, and would be destroyed',
    );
  });
});

describe('the consequence', () => {
  test('names the cascade with its share, the worst loss and the way back', () => {
    const vpc = buildRisk(buildChange('aws_vpc.main', { kind: 'replace-destroy-first' }), {
      findings: [buildFinding('outage', 0.9)],
    });
    const database = buildRisk(buildChange(DB, { kind: 'replace-destroy-first' }), {
      findings: [buildFinding('data', 0.8, { message: 'the data is gone.' })],
      wayBack: 'Nothing brings it back.',
    });
    const cause = {
      id: 'c',
      kind: 'attribute',
      address: 'aws_vpc.main',
      message: 'the new cidr forces it',
      changes: ['aws_vpc.main', DB],
    } as const;
    const plan = { existing: [buildExisting('aws_vpc.main'), buildExisting(DB), buildExisting('aws_subnet.a', 3)] };
    const told = summary(
      buildAssessment([vpc, database], { causes: [cause], plan }),
      buildOutcome(buildEnvironmentRisk('aws_vpc.main')),
    );
    expect(told.consequence).toBe(
      'The new cidr forces it: 2 of 5 existing resources are replaced as a result. the data is gone. Nothing brings it back.',
    );
  });
});

test('of an object whose data and service go, the consequence tells of the data and how it is had again', () => {
  const database = buildRisk(buildChange(DB, { kind: 'delete' }), {
    findings: [
      buildFinding('outage', 0.9, { message: 'its service is interrupted.' }),
      buildFinding('data', 0.5, { message: 'the database is gone.' }),
    ],
    wayBack: 'It can be restored.',
  });
  expect(summary(buildAssessment([database]), buildOutcome(buildEnvironmentRisk(DB))).consequence).toBe(
    'the database is gone. It can be restored.',
  );
});

describe('the headline of what passes', () => {
  const passes = (kinds: readonly ChangeKind[], given: Partial<Outcome> = {}) => {
    const risks = kinds.map((kind, index) => buildRisk(buildChange(`aws_sqs_queue.q${index}`, { kind })));
    return summary(buildAssessment(risks), buildOutcome(undefined, { verdict: 'pass', score: 1, ...given }));
  };

  test.each<[readonly ChangeKind[], string]>([
    [[], 'nothing changes'],
    [['create', 'create'], '2 new resources, nothing existing is touched'],
    [['import', 'move'], 'nothing that exists is changed'],
    [['update'], 'in-place changes only, in production'],
    [['update', 'replace-create-first'], 'a routine change to production'],
  ])('%o', (kinds, expected) => {
    expect(passes(kinds).headline).toBe(expected);
  });

  test('says what goes where something does', () => {
    const many: readonly ChangeKind[] = ['delete', 'create', 'create', 'create'];
    expect(passes(many).consequence).toBe('1 existing resource is destroyed; the most severe is `aws_sqs_queue.q0`.');
    expect(passes(['update', 'update', 'update', 'update']).consequence).toBe(
      'Nothing that holds data or serves traffic is destroyed.',
    );
  });

  test.each<[readonly ChangeKind[], string]>([
    [['delete'], '`aws_sqs_queue.q0` is destroyed.'],
    [['update'], '`aws_sqs_queue.q0` is changed in place. Nothing that holds data or serves traffic is destroyed.'],
    [
      ['create', 'move', 'read'],
      '`aws_sqs_queue.q0` is created, `aws_sqs_queue.q1` is moved and `aws_sqs_queue.q2` is read. Nothing that holds data or serves traffic is destroyed.',
    ],
  ])('names as few as %o', (kinds, expected) => {
    expect(passes(kinds).consequence).toBe(expected);
  });

  test('a sandbox is called one', () => {
    expect(passes(['delete'], { environment: 'sandbox' }).headline).toBe('changes to a sandbox');
  });
});

test('what is only created interrupts others', () => {
  expect(headlineOf('create', 'outage')).toBe(`\`${DB}\` is created, and interrupts what exists`);
  expect(headlineOf('create', 'identity_loss')).toBe(`\`${DB}\` is created: others lose what it gives`);
  expect(headlineOf('update', 'outage')).toMatch(/while it is in use$/);
});

import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../src/compose/next-steps.ts';
import type { Assessment, Condition } from '../../src/model/assessment.ts';
import type { Principal } from '../../src/model/decision.ts';
import { buildChange, buildPlan } from '../support/build.ts';
import { buildAssessment, buildEnvironmentRisk, buildFinding, buildOutcome, buildRisk } from '../support/build-assessment.ts';

const AGENT: Principal = { kind: 'agent', confidence: 'high', evidence: [], operators: ['dana'] };
const HUMAN: Principal = { ...AGENT, kind: 'human', operators: [] };
const DB = 'aws_db_instance.main';

function steps(assessment: Assessment, given: Parameters<typeof buildOutcome>[1] = {}, principal = AGENT): readonly string[] {
  const needed = principal === AGENT && given.verdict !== 'review' ? 2 : 1;
  const all = nextSteps(assessment, buildOutcome(buildEnvironmentRisk(DB), given), { principal, needed });
  return all.map(({ message, code }) => [message, code?.text].filter(Boolean).join('\n'));
}

test('a pass asks for nothing', () => {
  expect(steps(buildAssessment([]), { verdict: 'pass' })).toEqual([]);
});

describe('who has to approve', () => {
  test.each([
    ['review', AGENT, '1 person, not counting its operator (`dana`)'],
    ['block', AGENT, '2 people, not counting its operator (`dana`)'],
    ['block', HUMAN, 'One other person'],
  ] as const)('a %s', (verdict, principal, words) => {
    expect(steps(buildAssessment([]), { verdict }, principal).at(-1)).toContain(words);
  });
});

describe('how to make it safe', () => {
  test('a rename gets its moved block', () => {
    const assessment = buildAssessment([], {
      renames: [{ from: 'aws_s3_bucket.a', to: 'aws_s3_bucket.b', type: 'aws_s3_bucket', format: 'terraform' as const }],
    });
    expect(steps(assessment)[0]).toContain('moved {\n  from = aws_s3_bucket.a\n  to   = aws_s3_bucket.b\n}');
  });

  test('a renamed module gets one block for all that it holds, and an object that moved elsewhere its own', () => {
    const renames = [
      {
        from: 'module.a.aws_s3_bucket.x',
        to: 'module.b["eu"].aws_s3_bucket.x',
        type: 'aws_s3_bucket',
        format: 'terraform' as const,
      },
      {
        from: 'module.a.aws_sqs_queue.y',
        to: 'module.b["eu"].aws_sqs_queue.y',
        type: 'aws_sqs_queue',
        format: 'terraform' as const,
      },
      { from: 'module.a.aws_sqs_queue.z', to: 'aws_sqs_queue.z', type: 'aws_sqs_queue', format: 'terraform' as const },
    ];
    const told = steps(buildAssessment([], { renames }));
    expect(told).toHaveLength(3);
    expect(told[0]).toContain('moved {\n  from = module.a\n  to   = module.b["eu"]\n}');
    expect(told[1]).toContain('from = module.a.aws_sqs_queue.z');
  });

  test('a cascade is mended where it starts, and nothing else is advised for what follows from it', () => {
    const vpc = buildRisk(buildChange('aws_vpc.main', { kind: 'replace-destroy-first' }), {
      findings: [buildFinding('outage', 0.9)],
      cause: { cause: 'c' },
    });
    const lb = buildRisk(buildChange('aws_lb.web', { kind: 'replace-destroy-first' }), {
      findings: [buildFinding('outage', 0.6)],
      cause: { cause: 'c', via: { change: 'aws_vpc.main', attribute: 'subnets' } },
    });
    const causes = [
      {
        id: 'c',
        kind: 'attribute',
        address: 'aws_vpc.main',
        attribute: 'cidr_block',
        message: '',
        changes: ['aws_vpc.main', 'aws_lb.web'],
      },
    ] as const;
    const told = steps(buildAssessment([vpc, lb], { causes }));
    expect(told[0]).toBe('Leave `cidr_block` of `aws_vpc.main` as it is: 1 other change in this plan follows from it alone.');
    expect(told).toHaveLength(2);
  });

  test('a service that is replaced alone may stand twice, a store may not', () => {
    const service = buildRisk(buildChange('aws_lb.web', { kind: 'replace-destroy-first' }), {
      findings: [buildFinding('outage', 0.6)],
    });
    expect(steps(buildAssessment([service]))[0]).toContain('create_before_destroy = true');
    const store = buildRisk(buildChange(DB, { kind: 'replace-destroy-first' }), { findings: [buildFinding('data', 0.9)] });
    expect(steps(buildAssessment([store])).join('\n')).not.toContain('create_before_destroy');
  });

  test('instances of one block are advised once', () => {
    const replaced = (index: number) =>
      buildRisk(buildChange(`aws_lb.web[${index}]`, { kind: 'replace-destroy-first' }), {
        findings: [buildFinding('outage', 0.6)],
      });
    expect(steps(buildAssessment([replaced(0), replaced(1)]))).toHaveLength(2);
  });

  test('a protection is kept', () => {
    const finding = buildFinding('protection', 0.7, { attribute: 'deletion_protection' });
    expect(steps(buildAssessment([buildRisk(buildChange(DB), { findings: [finding] })]))[0]).toBe(
      'Leave `deletion_protection` of `aws_db_instance.main` as it was.',
    );
  });

  test('an object of a stack keeps its data by its policies', () => {
    const change = buildChange('Orders', { type: 'AWS::DynamoDB::Table', name: 'Orders', kind: 'delete' });
    const plan = buildPlan({ source: { file: 's.json', format: 'cloudformation', formatVersion: '', toolVersion: '' } });
    const assessment = buildAssessment([buildRisk(change, { findings: [buildFinding('data', 0.9)] })], { plan });
    expect(steps(assessment)[0]).toContain('Orders:\n  DeletionPolicy: Retain');
  });
});

test.each<[Condition['id'], string]>([
  ['incomplete-plan', '-target'],
  ['nested-sets-missing', 'describe-change-set'],
  ['lost-state', 'backend and workspace'],
])('%s says what to do', (id, words) => {
  const conditions: readonly Condition[] = [{ id, code: 'incomplete_plan', message: '' }];
  expect(steps(buildAssessment([], { conditions }), { verdict: 'review' }).join('\n')).toContain(words);
});

test('an unknown environment is asked for', () => {
  expect(steps(buildAssessment([]), { environment: 'unknown' }).join('\n')).toContain('`environments` in the policy');
});

describe('code to be pasted', () => {
  const renamed = (to: string) =>
    buildAssessment([], { renames: [{ from: 'aws_s3_bucket.a', to, type: 'aws_s3_bucket', format: 'terraform' as const }] });

  test.each(['module.a["eu west-1"].aws_s3_bucket.b[0]', 'aws_s3_bucket.größe', 'module.über["a/b"].aws_s3_bucket.b'])(
    'may name %s',
    (to) => {
      expect(steps(renamed(to)).join('\n')).toContain(`to   = ${to}`);
    },
  );

  test.each([
    'aws_s3_bucket.b\n}\nresource "terraform_data" "x" {',
    'aws_s3_bucket.b["${file("/etc/passwd")}"]',
    'aws_s3_bucket.b["%{ if true }"]',
    'aws_s3_bucket.b["\u2028"]',
    'aws_s3_bucket.b["a\\"]\n"]',
    'aws_s3_bucket.b } x {',
    '',
  ])('never names %j, which could bring code of its own', (to) => {
    expect(steps(renamed(to)).join('\n')).not.toContain('moved');
  });

  test('is not offered for an object whose name is no name', () => {
    const change = buildChange('aws_lb.web', { kind: 'replace-destroy-first', name: 'web" {\n  provisioner "local-exec" {' });
    const told = steps(buildAssessment([buildRisk(change, { findings: [buildFinding('outage', 0.6)] })]));
    expect(told.join('\n')).not.toContain('create_before_destroy');
  });
});

describe('many resources that go', () => {
  const gone = ['a', 'b', 'c'].map((name) =>
    buildRisk(buildChange(`aws_sqs_queue.${name}`, { kind: 'delete' }), {
      findings: [buildFinding('outage', 0.6)],
    }),
  );

  test('may leave the code by one step, with a block for each', () => {
    const told = steps(buildAssessment(gone));
    expect(told[0]).toContain('these 3 resources without destroying them');
    expect(told[0]?.match(/removed \{/g)).toHaveLength(3);
    expect(told).toHaveLength(2);
  });

  test('go by a run that destroys everything: what helps is another run', () => {
    const causes = [{ id: 'run', kind: 'destroy-run' as const, message: 'x', changes: gone.map(({ change }) => change.id) }];
    const told = steps(buildAssessment(gone, { causes }));
    expect(told[0]).toContain('Plan without `-destroy`');
    expect(told.join('\n')).not.toContain('removed {');
  });
});

describe('what is asked of several', () => {
  const added = (name: string, given: Parameters<typeof buildFinding>[2]) =>
    buildRisk(buildChange(name, { kind: 'create' }), { findings: [buildFinding('security', 0.3, given)] });
  const many = (count: number, given: Parameters<typeof buildFinding>[2]) =>
    buildAssessment(Array.from({ length: count }, (_, index) => added(`Role${index}`, given)));

  test('is asked once, and names the worst of them', () => {
    expect(steps(many(2, {}))[0]).toBe(
      'Create `Role0` and `Role1` only for those who need it, with no more access than they need, and let them expire.',
    );
    expect(steps(many(7, {}))[0]).toContain('Create `Role0`, `Role1`, `Role2`, `Role3` and 3 more only');
    expect(steps(many(7, {}))).toHaveLength(2);
  });

  test('is told apart by the attribute', () => {
    const told = steps(
      buildAssessment([added('a', { attribute: 'policy' }), added('b', { attribute: 'policy' }), added('c', {})]),
    );
    expect(told[0]).toContain('Create `policy` of `a` and `b` only');
    expect(told[1]).toContain('Create `c` only');
  });

  test('is where to see it, of what a change set does not show', () => {
    expect(steps(many(2, { rule: 'content-hidden', code: 'hidden_change' }))[0]).toBe(
      'Let the change set show what `Role0` and `Role1` will be: describe it with `--include-property-values`, and they can be judged.',
    );
  });

  test('is to let the plan show an attribute that is hidden in it', () => {
    const hidden = { rule: 'content-hidden', code: 'hidden_change', attribute: 'policy' } as const;
    expect(steps(many(1, hidden))[0]).toMatch(/^Let the plan show `policy` of `Role0`, so that it can be judged: apply first/);
  });

  test('is to write down what is there, before it is taken over', () => {
    const told = (count: number) => steps(many(count, { rule: 'takes-over', code: 'outage' }))[0];
    expect(told(1)).toBe(
      'Look up what is there now, and write it into `Role0` before it is created: then nothing is taken away.',
    );
    expect(told(2)).toContain('into `Role0` and `Role1` before they are created');
  });

  test('leaves room for others: what comes after the worst five has no advice of its own', () => {
    const others = Array.from({ length: 9 }, (_, index) => added(`o${index}`, { attribute: `a${index}` }));
    expect(steps(buildAssessment(others))).toHaveLength(6);
  });
});

import { describe, expect, test } from 'vitest';
import { explainChange } from '../../src/report/explain.ts';
import { change, report } from './fixtures/build.ts';
import { vpcCascade } from './fixtures/vpc-cascade.ts';

describe('a change explained', () => {
  const text = explainChange(vpcCascade, 'aws_db_instance.main', { width: 100 });

  test('opens with its score and what happens to it', () => {
    expect(text).toContain(
      '\n  aws_db_instance.main: 97 of 100 (critical)\n  Destroyed, then created; in plan.json; environment production.\n',
    );
  });

  test('has every point with its channel, severity, weight, rule and sentence', () => {
    expect(text).toContain('+62  ██████      data loss             severity 95 % x 100 % for production\n');
    expect(text).toContain('        rule stateful-destroy\n');
    const points = [...text.matchAll(/^ {2} *\+(\d+) {2}/gm)].map(([, number]) => Number(number));
    expect(points.reduce((sum, number) => sum + number, 0)).toBe(97);
  });

  test('shows the way from the root cause', () => {
    expect(text).toContain(
      [
        '    aws_vpc.main: `cidr_block 10.0.0.0/16 → 10.1.0.0/16`',
        '    └─ aws_subnet.private[0]: vpc_id',
        '       └─ aws_db_subnet_group.main: subnet_ids',
        '          └─ aws_db_instance.main: db_subnet_group_name',
      ].join('\n'),
    );
  });

  test('names what depends on it, what differs, the way back and the way around', () => {
    expect(text).toContain('3 existing resources: aws_ecs_service.api, aws_ecs_service.worker, aws_lambda_function.report');
    expect(text).toContain('    db_subnet_group_name prod-main → (known after apply)  forces the replacement\n');
    expect(text).toContain('    password (sensitive)\n');
    expect(text).toContain('Nothing in the plan keeps a copy');
    expect(text).toContain('          cidr_block = "10.1.0.0/16"\n');
  });

  test('says where it is declared', () => {
    const changes = [change('aws_x.a', { location: { file: 'net/main.tf', line: 7 } })];
    expect(explainChange(report({ changes }), 'aws_x.a')).toContain('\n  net/main.tf:7\n');
    expect(explainChange(report({ changes }), 'aws_x.a', { link: () => 'file:///x' })).toContain(
      '\u001B]8;;file:///x\u001B\\net/main.tf:7',
    );
  });

  test('without findings, cause or dependents says only what there is', () => {
    const quiet = report({
      changes: [
        change('aws_iam_role.a', { routine: true, unknownType: true, previousAddress: 'aws_iam_role.b', diffOmitted: 3 }),
      ],
    });
    const shown = explainChange(quiet, 'aws_iam_role.a');
    expect(shown).toContain('No rule found anything in it.');
    expect(shown).toContain('until now aws_iam_role.b');
    expect(shown.replace(/\s+/g, ' ')).toContain('The type aws_iam_role is not known: it is judged by its name.');
    expect(shown).toContain('… 3 more attributes');
    expect(shown).not.toMatch(/Why it happens|What depends on it|Way back|How to make it safe/);
  });

  test('that the report does not have is a fault of ours', () => {
    expect(() => explainChange(vpcCascade, 'nowhere')).toThrow(RangeError);
  });
});

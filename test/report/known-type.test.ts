import { describe, expect, test } from 'vitest';
import { createLookup } from '../../src/knowledge/index.ts';
import type { PlanFormat } from '../../src/model/plan.ts';
import { describeKnowledge } from '../../src/report/known-type.ts';

const lookup = createLookup();
const told = (type: string, format: PlanFormat = 'terraform') => describeKnowledge(lookup(type, format), { width: 100 });

describe('what is known of a type', () => {
  test('an entry tells what is lost, what mitigates, and what is judged in place', () => {
    const text = told('aws_db_instance');
    expect(text).toMatch(/^aws_db_instance\n {2}Known {9}by an entry of its own\n/);
    expect(text).toContain('where deletion_protection is true: the loss counts 0.6 times');
    expect(text).toContain('skip_final_snapshot becomes true (0.55)');
    expect(text).toContain('publicly_accessible becomes true (0.92)');
  });

  test('a change set gets the properties of CloudFormation', () => {
    expect(told('AWS::S3::Bucket', 'cloudformation')).toContain('PublicAccessBlockConfiguration.BlockPublicPolicy becomes false');
  });

  test('a type by a rule, and one that is not known, say so', () => {
    expect(told('aws_iot_thing_type')).toContain('by a rule over its service and name');
    const unknown = told('nobody_ledger_database');
    expect(unknown).toContain('not listed: judged by the words of its name');
    expect(unknown).not.toContain('unknown;');
  });

  test('every operator of the knowledge has words', () => {
    const types = ['aws_s3_bucket', 'aws_security_group', 'aws_iam_policy', 'azurerm_network_security_rule', 'kubernetes_pod_v1'];
    for (const type of [...types, 'aws_cloudwatch_metric_alarm', 'aws_autoscaling_group']) {
      expect(told(type)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

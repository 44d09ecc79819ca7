import { describe, expect, test } from 'vitest';
import { isLogRecord } from '../../src/ingest/diagnose.ts';
import { readPlans } from '../../src/ingest/index.ts';
import { failureOf, fileOf } from './files.ts';

describe('a file that is no plan is named for what it is, with what to do', () => {
  test.each<[string, string | Uint8Array, string, RegExp]>([
    ['nothing', '', 'The file is empty.', /terraform plan -out=tfplan/],
    ['white space', ' \n\t\n', 'The file is empty.', /failed/],
    [
      'a saved plan',
      'PK\u0003\u0004\u0014\u0000',
      'This is a saved plan in binary form, not JSON.',
      /terraform show -json plan\.json/,
    ],
    [
      'a binary file',
      Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0]),
      'The file is binary data, not JSON.',
      /terraform show/,
    ],
    [
      'a web page',
      '<!DOCTYPE html>\n<html><body>Sign in</body></html>',
      'The file is an HTML or XML page, not JSON.',
      /download/,
    ],
    [
      'configuration',
      'terraform {\n  required_version = "1.0"\n}\n',
      'This is Terraform configuration, not a plan.',
      /plan -out/,
    ],
    [
      'a resource block',
      '# ours\nresource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n',
      'This is Terraform configuration, not a plan.',
      /tofu/,
    ],
    [
      'the printed plan',
      'Terraform will perform the following actions:\n\n  # aws_vpc.main will be created\n',
      'This is the text that a plan prints for people, not the plan as JSON.',
      /show -json/,
    ],
    [
      'a template in YAML',
      'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  A:\n    Type: AWS::S3::Bucket\n',
      'This is a CloudFormation template, not a change set.',
      /describe-change-set/,
    ],
    ['other text', 'hello world', 'There is no JSON object in this file.', /terraform plan/],
    ['an empty list', '[]', 'There is no JSON object in this file.', /terraform plan/],
    [
      'a template in JSON',
      '{"AWSTemplateFormatVersion":"2010-09-09","Resources":{}}',
      'This is a CloudFormation template, not a change set.',
      /--template/,
    ],
    [
      'a state file',
      '{"version":4,"terraform_version":"1.9.0","serial":3,"lineage":"x","outputs":{},"resources":[]}',
      'This is a Terraform state file, not a plan.',
      /plan -out/,
    ],
    [
      'a shown state',
      '{"format_version":"1.0","terraform_version":"1.9.0","values":{"root_module":{}}}',
      'This is what `terraform show -json` prints of a state, not of a plan.',
      /saved plan/,
    ],
    [
      'the log of a plan',
      '{"@level":"info","@message":"Terraform 1.9.0"}\n{"@level":"info","@message":"Plan: 1 to add"}\n',
      'This is the log of `terraform plan -json`, not the plan.',
      /plan -out/,
    ],
    ['configuration in JSON', '{"resource":{"aws_vpc":{}}}', 'This is Terraform configuration, not a plan.', /plan -out/],
    [
      'schemas of providers',
      '{"format_version":"1.0","provider_schemas":{}}',
      'These are provider schemas, not a plan.',
      /plan -out/,
    ],
    [
      'other JSON',
      '{"name":"x","version":"1","scripts":{},"a":1,"b":2,"c":3,"d`e":4}',
      'This JSON is neither a Terraform plan nor a change set: its keys are `name`, `version`, `scripts`, `a`, `b`, `c` and more.',
      /plan -out/,
    ],
    ['an empty object', '{}', 'This JSON is neither a Terraform plan nor a change set: it is an empty object.', /plan -out/],
  ])('%s', async (_, content, message, hint) => {
    const error = await failureOf(content, [4]);
    expect(error.message).toBe(message);
    expect(error.hint).toMatch(hint);
    expect(error.file).toBe('plan.json');
  });
});

test('keys are shown without what could break a sentence', async () => {
  expect((await failureOf('{"a`b\\u001b[31m":1}')).message).toMatch(/its keys are `aˋb\uFFFD\[31m`\.$/);
});

test('progress counts the bytes of all files together', async () => {
  const seen: number[] = [];
  const files = [
    fileOf('{"planned_values":{},"format_version":"1.2"}', [20]),
    fileOf('{"planned_values":{},"format_version":"1.2"}'),
  ];
  await readPlans(files, { onProgress: (bytes) => seen.push(bytes) });
  expect(seen).toEqual([20, 40, 44, 88]);
});

test('an error that is no fault of the input is not hidden', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('{"a":');
    throw new RangeError('disk');
  }
  await expect(readPlans([{ file: 'x', chunks: broken() }])).rejects.toThrow(RangeError);
});

test.each<[keys: readonly string[], isRecord: boolean]>([
  [['@level', '@message', '@timestamp'], true],
  [['@level'], true],
  [['@message'], true],
  [['level', 'msg'], true],
  [['level', 'message'], true],
  [['severity', 'msg'], true],
  [['severity', 'message'], true],
  [['level'], false],
  [['severity'], false],
  [['msg'], false],
  [['message', 'resource_changes'], false],
  [[], false],
])('%j are the keys of a record of a log: %s', (keys, isRecord) => expect(isLogRecord(keys)).toBe(isRecord));

import { describe, expect, test } from 'vitest';
import { blocksWanted, resourcesWanted } from '../../../src/shells/source/wanted.ts';
import { change, report } from '../../report/fixtures/build.ts';

describe('a file of Terraform is read', () => {
  const isWanted = blocksWanted(
    report({ changes: ['aws_vpc.main[0]', 'module.net["a"].aws_eip.b', 'data.aws_ami.c'].map((address) => change(address)) }),
  );

  test.each([
    ['resource "aws_vpc" "main" {}', true],
    ['  resource   aws_vpc main {', true],
    ['/* x */ resource "aws_eip" "b" {', true],
    ['data "aws_ami" "c" {}', true],
    ['module "net" {', true],
    ['{"resource": {}}', true],
    ['resource "aws_vpc" "other" {}', false],
    ['resource "aws_subnet" "main" {}', false],
    ['module "other" { x = module.net.id }', false],
    ['variable "aws_vpc" {}', false],
    ['', false],
  ])('%s: %s', (text, wanted) => {
    expect(isWanted(text)).toBe(wanted);
  });
});

describe('a template is read', () => {
  const isWanted = resourcesWanted(report({ changes: [change('Network/Vpc')] }));

  test.each([
    ['Resources:\n  Vpc:\n    Type: AWS::EC2::VPC', true],
    ['{"Resources":{"Network":{}}}', true],
    ['Resources:\n  Bucket:\n', false],
    ['Vpc: 1', false],
  ])('%j: %s', (text, wanted) => {
    expect(isWanted(text)).toBe(wanted);
  });
});

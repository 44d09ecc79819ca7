import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/generated/report.ts';
import { repositoryRoot } from '../../../src/shells/source/files.ts';
import { startHclReader } from '../../../src/shells/source/hcl.ts';
import { locate } from '../../../src/shells/source/index.ts';
import { jsonBlocks } from '../../../src/shells/source/json-blocks.ts';
import { change, report } from '../../report/fixtures/build.ts';
import { temporaryFolder } from '../../house/repository.ts';

let root = '';
beforeEach(async () => {
  root = await temporaryFolder();
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
}

function planned(addresses: readonly string[], format: 'terraform' | 'cloudformation' = 'terraform'): Report {
  const [plan] = report().plans;
  return report({ plans: plan ? [{ ...plan, format }] : [], changes: addresses.map((address) => change(address)) });
}

async function linesOf(given: Report, cwd = root): Promise<Readonly<Record<string, string>>> {
  const { changes } = await locate(given, { root, cwd });
  return Object.fromEntries(
    changes.map(({ address, location }) => [address, location ? `${location.file}:${location.line}` : '-']),
  );
}

const readHcl = await startHclReader();

describe('the blocks of a configuration', () => {
  test('are found by a parser that knows comments, heredocs, templates and unquoted labels', () => {
    const text = [
      '# resource "aws_vpc" "comment" {}',
      '/* resource "aws_vpc" "long" {}',
      '*/',
      'resource "aws_vpc" "main" {',
      '  tags = { a = "resource \\"aws_x\\" \\"y\\" {" }',
      '}',
      'locals { text = <<EOT',
      'resource "aws_vpc" "heredoc" {}',
      'EOT',
      '}',
      'resource aws_subnet bare {}',
      'data "aws_ami" "a" {}  ',
      'ephemeral "random_password" "p" {}',
      'module "net" {',
      '  for_each = toset(["a"])',
      '  source   = "./net"',
      '}',
      'module "computed" { source = "./${var.x}" }',
      'variable "resource" {}',
    ].join('\n');
    expect(readHcl(text)).toEqual([
      { kind: 'resource', labels: ['aws_vpc', 'main'], line: 4 },
      { kind: 'resource', labels: ['aws_subnet', 'bare'], line: 11 },
      { kind: 'data', labels: ['aws_ami', 'a'], line: 12 },
      { kind: 'ephemeral', labels: ['random_password', 'p'], line: 13 },
      { kind: 'module', labels: ['net'], line: 14, source: './net' },
      { kind: 'module', labels: ['computed'], line: 18 },
    ]);
  });

  test.each([
    ['nothing', ''],
    ['no HCL', '<html>&&&</html>'],
    ['brackets without end', `a = ${'['.repeat(50_000)}`],
    ['an open string', 'resource "aws_vpc'],
    ['control characters', '\u0000\u0001resource\uFEFF'],
  ])('%s has none, and breaks nothing', (_, text) => {
    expect(readHcl(text)).toEqual([]);
  });

  test('a fault further down leaves those before it', () => {
    expect(readHcl('resource "aws_vpc" "main" {}\nresource "aws_x" {{{{\n')).toContainEqual({
      kind: 'resource',
      labels: ['aws_vpc', 'main'],
      line: 1,
    });
  });

  test('are found in JSON syntax too, in objects and in lists', () => {
    const text = [
      '{ "resource": [',
      '  { "aws_vpc": {',
      '    "main": {}',
      '  } },',
      '  { "aws_subnet": [{',
      '    "a": {} }] }',
      '], "module": { "net": {',
      '  "source": "./net" } } }',
    ].join('\n');
    expect(jsonBlocks(text)).toEqual([
      { kind: 'resource', labels: ['aws_vpc', 'main'], line: 3 },
      { kind: 'resource', labels: ['aws_subnet', 'a'], line: 6 },
      { kind: 'module', labels: ['net'], line: 7, source: './net' },
    ]);
    expect(jsonBlocks('{ "resource": ')).toEqual([]);
    expect(jsonBlocks('[1, "a", null]')).toEqual([]);
  });
});

describe('the lines of a checkout', () => {
  test('lead through modules, with count and for_each, in all spellings of a configuration', async () => {
    await write({
      'infra/main.tf':
        'resource "aws_vpc" "main" {}\nmodule "net" {\n  source = "../modules/net/"\n}\nmodule "far" {\n  source = "acme/far/aws"\n}\n',
      'infra/more.tofu': '\n\nresource "aws_eip" "a" {}\n',
      'infra/json.tf.json': '{"resource": {"aws_s3_bucket": {\n"logs": {}}}}',
      'modules/net/net.tf': '\nresource "aws_subnet" "a" {\n  count = 2\n}\n',
    });
    expect(
      await linesOf(
        planned([
          'aws_vpc.main',
          'aws_eip.a',
          'aws_s3_bucket.logs',
          'module.net["x"].aws_subnet.a[1]',
          'module.far.aws_x.y',
          'aws_x.gone',
        ]),
      ),
    ).toEqual({
      'aws_vpc.main': 'infra/main.tf:1',
      'aws_eip.a': 'infra/more.tofu:3',
      'aws_s3_bucket.logs': 'infra/json.tf.json:2',
      'module.net["x"].aws_subnet.a[1]': 'modules/net/net.tf:2',
      'module.far.aws_x.y': 'infra/main.tf:5',
      'aws_x.gone': '-',
    });
  });

  test('are those of the folder that the plan was made in, where stacks are alike', async () => {
    const text = 'resource "aws_vpc" "main" {}\n';
    await write({ 'prod/main.tf': text, 'dev/main.tf': `\n${text}` });
    expect(await linesOf(planned(['aws_vpc.main']), path.join(root, 'dev'))).toEqual({ 'aws_vpc.main': 'dev/main.tf:2' });
    expect(await linesOf(planned(['aws_vpc.main']))).toEqual({ 'aws_vpc.main': '-' });
  });

  test('are not taken from overrides, hidden folders, links, or what is declared twice', async () => {
    const outside = await temporaryFolder();
    await writeFile(path.join(outside, 'main.tf'), 'resource "aws_vpc" "outside" {}\n');
    await write({
      'main.tf':
        'resource "aws_vpc" "main" {}\nresource "aws_vpc" "twice" {}\nmodule "up" {\n  source = "../../elsewhere"\n}\n' +
        'resource "aws_eip" "a" {}\nresource "aws_eip" "b" {}\n',
      'twice.tf': 'resource "aws_vpc" "twice" {}\n',
      'main_override.tf': '\n\nresource "aws_vpc" "main" {}\n',
      '.terraform/modules/x/main.tf': 'resource "aws_vpc" "hidden" {}\nresource "aws_vpc" "main" {}\n',
      'big.tf': `resource "aws_vpc" "big" {}\n${'#'.repeat(1_000_001)}`,
    });
    await symlink(path.join(outside, 'main.tf'), path.join(root, 'linked.tf'));
    await symlink(outside, path.join(root, 'folder'));
    expect(
      await linesOf(
        planned([
          'aws_vpc.main',
          'aws_vpc.twice',
          'aws_vpc.hidden',
          'aws_vpc.outside',
          'aws_vpc.big',
          'module.up.aws_x.y',
          'aws_eip.a',
          'aws_eip.b',
        ]),
      ),
    ).toMatchObject({
      'aws_vpc.main': 'main.tf:1',
      'aws_vpc.twice': '-',
      'aws_vpc.hidden': '-',
      'aws_vpc.outside': '-',
      'aws_vpc.big': '-',
      'module.up.aws_x.y': 'main.tf:3',
    });
  });

  test('are found in templates, YAML and JSON, through nested stacks', async () => {
    await write({
      'app/template.yaml': [
        '# A stack',
        'Resources:',
        '  Bucket:',
        '    Type: AWS::S3::Bucket',
        '    Properties: { BucketName: !Sub "${AWS::StackName}-logs" }',
        '  Network:',
        '    Type: AWS::CloudFormation::Stack',
        '    Properties:',
        '      TemplateURL: ./net.json',
      ].join('\n'),
      'app/net.json': '{\n"Resources": {\n"Vpc": { "Type": "AWS::EC2::VPC" }\n}}',
      'values.yaml': 'Resources: none\n',
      'workflow.yml': 'on: push\n',
    });
    expect(await linesOf(planned(['Bucket', 'Network/Vpc', 'Gone'], 'cloudformation'))).toEqual({
      Bucket: 'app/template.yaml:3',
      'Network/Vpc': 'app/net.json:3',
      Gone: '-',
    });
  });

  test('are found beside files that no parser can read', async () => {
    const deep = '['.repeat(200_000);
    await write({
      'main.tf': 'resource "aws_vpc" "main" {}\n',
      'deep.tf': `resource "aws_vpc" "main" {\n a = ${deep}`,
      'deep.tf.json': `{"resource": ${deep}`,
    });
    expect(await linesOf(planned(['aws_vpc.main']))).toEqual({ 'aws_vpc.main': 'main.tf:1' });
    await write({ 'template.yaml': 'Resources:\n  Vpc: { Type: AWS::EC2::VPC }\n', 'deep.yaml': `Resources: { Vpc: ${deep}` });
    expect(await linesOf(planned(['Vpc'], 'cloudformation'))).toEqual({ Vpc: 'template.yaml:2' });
  });

  test('cost nothing where nothing changes', async () => {
    const empty = report();
    expect(await locate(empty, { root: path.join(root, 'not there'), cwd: root })).toBe(empty);
  });
});

test('the root of a repository is the nearest folder with .git above', async () => {
  await write({ '.git': 'gitdir: elsewhere\n', 'a/b/main.tf': '' });
  expect(repositoryRoot(path.join(root, 'a/b'))).toBe(root);
  expect(repositoryRoot(path.parse(root).root)).toBeUndefined();
});

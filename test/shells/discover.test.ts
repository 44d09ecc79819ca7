import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { discoverPlans } from '../../src/shells/input/discover.ts';
import { filesOfPart } from '../../src/shells/input/part.ts';
import { ROOT } from '../support/pipeline.ts';

const PLAN = await readFile(path.join(ROOT, 'fixtures/tags-only/input.json'), 'utf8');
const CHANGE_SET = await readFile(path.join(ROOT, 'fixtures/cloudformation-rds-engine-may-replace/input.json'), 'utf8');
const TEMPLATE = '{"Resources":{"A":{"Type":"AWS::S3::Bucket"}}}';
/** The local header of a zip archive whose first entry has this name. */
const zip = (name: string): Buffer =>
  Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(22), Buffer.from([name.length, 0, 0, 0]), Buffer.from(name)]);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blastgate-discover-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

const relative = (file: string): string => path.relative(folder, file);

async function discover(files: Readonly<Record<string, string | Buffer>>) {
  await write(files);
  const { plans, skipped } = await discoverPlans(folder);
  return { plans: plans.map(relative), skipped: skipped.map(({ file, why }) => [relative(file), why]) };
}

describe('a folder', () => {
  test('of Terragrunt: the JSON of each unit, not its binary form once more', async () => {
    const { plans, skipped } = await discover({
      'plans/app/tfplan.json': PLAN,
      'plans/app/tfplan.tfplan': zip('tfplan'),
      'plans/network/tfplan.tfplan': zip('tfplan'),
      'app/.terragrunt-cache/x/y/tfplan.json.gz': gzipSync(PLAN),
      'app/.terragrunt-cache/x/y/.terraform/modules/modules.json': PLAN,
      'app/terragrunt.hcl': '',
    });
    expect(plans).toEqual(['app/.terragrunt-cache/x/y/tfplan.json.gz', 'plans/app/tfplan.json', 'plans/network/tfplan.tfplan']);
    expect(skipped).toEqual([['plans/app/tfplan.tfplan', 'The JSON of this binary plan lies beside it.']]);
  });

  test('of CDKTF: the saved plan of each stack, not the configuration beside it', async () => {
    const { plans, skipped } = await discover({
      'cdktf.out/manifest.json': '{"version":"0.20","stacks":{}}',
      'cdktf.out/stacks/web/plan': zip('tfplan'),
      'cdktf.out/stacks/web/cdk.tf.json': '{"resource":{"aws_vpc":{}}}',
    });
    expect(plans).toEqual(['cdktf.out/stacks/web/plan']);
    expect(skipped.map(([file]) => file)).toEqual(['cdktf.out/manifest.json', 'cdktf.out/stacks/web/cdk.tf.json']);
    expect(skipped[1]?.[1]).toBe('This is Terraform configuration, not a plan.');
  });

  test('of the CDK: change sets beside the templates', async () => {
    const { plans, skipped } = await discover({ 'cdk.out/App.template.json': TEMPLATE, 'cdk.out/App.json': CHANGE_SET });
    expect(plans).toEqual(['cdk.out/App.json']);
    expect(skipped).toEqual([['cdk.out/App.template.json', 'This is a CloudFormation template, not a change set.']]);
  });

  test('is judged by what its files hold, whatever their names and the order of their keys', async () => {
    const sorted = JSON.stringify(JSON.parse(PLAN), undefined, 2).replace('{', '{ "a_key": [1, {"resource_changes": []}],');
    const { plans, skipped } = await discover({
      'weather.json': sorted,
      'plan.json': '{"name":"a plan to be","version":1}',
      'lambda.bin': zip('index.js'),
      'notes.txt': PLAN,
      'list.json': `[${CHANGE_SET}]`,
      'package.json': '{ // none }',
    });
    expect(plans).toEqual(['list.json', 'weather.json']);
    expect(skipped.map(([file]) => file)).toEqual(['lambda.bin', 'package.json', 'plan.json']);
  });

  test('names what it did not open and is called a plan, but no code, page or picture', async () => {
    await write({
      'plan.json': PLAN,
      'old/my.plan.json.bak': PLAN,
      'plan-1.ndjson': PLAN,
      'plan.txt': 'Plan: 1 to add',
      'tfplan.json.zst': '',
      'App-ChangeSet.xml': '',
      'plan.tf': '',
      'plan.md': '',
      '.github/workflows/plan.yml': '',
      'plan.test.ts': '',
      'plan.sh': '',
      'plan.png': '',
      'planets.txt': '',
      'explanation.txt': '',
      'airplane.csv': '',
    });
    const { plans, unread } = await discoverPlans(folder);
    expect(plans.map(relative)).toEqual(['plan.json']);
    expect(unread.map(relative)).toEqual([
      'App-ChangeSet.xml',
      'old/my.plan.json.bak',
      'plan-1.ndjson',
      'plan.txt',
      'tfplan.json.zst',
    ]);
  });

  test('without a plan names the file that was not opened', async () => {
    await write({ 'plan.txt': 'Plan: 1 to add' });
    await expect(discoverPlans(folder)).rejects.toMatchObject({
      hint: expect.stringMatching(/plan\.txt was not opened: name it by itself if it is one\. Run `terraform plan/),
    });
  });

  test('follows a link to a plan, and says which links it does not follow', async () => {
    await write({ 'out/store/tfplan.json': PLAN, 'in/plan.json': PLAN });
    await symlink('../out/store/tfplan.json', path.join(folder, 'in/linked.json'));
    await symlink('../out', path.join(folder, 'in/results'));
    await symlink('gone', path.join(folder, 'in/gone.json'));
    const { plans, skipped } = await discoverPlans(path.join(folder, 'in'));
    expect(plans.map(relative)).toEqual(['in/linked.json', 'in/plan.json']);
    expect(skipped.map(({ file, why }) => [relative(file), why.slice(0, 18)]).toSorted()).toEqual([
      ['in/gone.json', 'It is a link to no'],
      ['in/results', 'It is a link to a '],
    ]);
  });

  test('finds a plan packed by gzip under any name that a plan has', async () => {
    const packed = gzipSync(PLAN);
    const { plans } = await discover({ 'a.tfplan.gz': packed, 'b.json.gz': packed, 'plan.gz': packed, 'notes.txt.gz': packed });
    expect(plans).toEqual(['a.tfplan.gz', 'b.json.gz', 'plan.gz']);
  });

  test('does not lose a plan that was cut off before it says what it is', async () => {
    const { plans } = await discover({ 'a/plan.json': '{"format_version":"1.2","terraf', 'b/plan.json': PLAN });
    expect(plans).toEqual(['a/plan.json', 'b/plan.json']);
  });
});

test.each([
  [{ 'app/terragrunt.hcl': '' }, 'terragrunt run --all plan --json-out-dir'],
  [{ 'cdktf.json': '{}' }, 'cdktf diff STACK'],
  [{ 'cdk.out/A.template.json': TEMPLATE }, 'cdk deploy --method=prepare-change-set'],
  [{ 'main.tf': '' }, 'terraform show -json tfplan > tfplan.json'],
])('where there is none, it says what to run: %j', async (files, advice) => {
  await write(files);
  const failure: unknown = await discoverPlans(folder).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputError);
  expect(failure).toMatchObject({ message: `There is no plan in ${folder}.`, hint: expect.stringContaining(advice) });
});

test('the parts of a list are all of it, and its change sets stay together', async () => {
  await write({ 'a.json': CHANGE_SET, 'b.json': PLAN, 'c.json': PLAN, 'd.json': CHANGE_SET, 'e.json': PLAN });
  const files = ['a', 'b', 'c', 'd', 'e'].map((name) => path.join(folder, `${name}.json`));
  const parts = await Promise.all([1, 2].map((index) => filesOfPart(files, { index, of: 2 })));
  expect(parts.map((part) => part.map(relative))).toEqual([['a.json', 'b.json', 'd.json', 'e.json'], ['c.json']]);
});

import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../src/assess.ts';
import type { Report } from '../src/generated/report.ts';
import { openPlan } from '../src/shells/input/open.ts';
import { AGENT_CONTEXT, judgeTexts } from './support/pipeline.ts';

const run = promisify(execFile);
const isThere = await run('terraform', ['version']).then(
  () => true,
  () => false,
);
if (!isThere) console.warn('terraform is not on the PATH: the tests with the real engine are skipped.');

// `terraform_data` comes with Terraform itself, so nothing is downloaded and nothing outside the folder is touched.
const BEFORE = `
resource "terraform_data" "network" {
  input            = "10.0.0.0/16"
  triggers_replace = ["10.0.0.0/16"]
}
resource "terraform_data" "database" {
  input            = "orders"
  triggers_replace = [terraform_data.network.id]
}
resource "terraform_data" "label" {
  input = "first"
}
module "nothing" {
  source = "./nothing"
}
`;

describe.skipIf(!isThere)('with the real Terraform', { timeout: 120_000 }, () => {
  let folder = '';
  const terraform = async (...args: readonly string[]): Promise<string> => {
    const environment = { ...process.env, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
    return (await run('terraform', [...args], { cwd: folder, env: environment, maxBuffer: 1 << 26 })).stdout;
  };
  const configure = (text: string): Promise<void> => writeFile(path.join(folder, 'main.tf'), text);
  const plan = async (...args: readonly string[]): Promise<Report> => {
    await terraform('plan', '-no-color', '-input=false', '-out=plan.bin', ...args);
    return judgeTexts([await terraform('show', '-json', 'plan.bin')]);
  };
  const kinds = (report: Report): Record<string, string> =>
    Object.fromEntries(report.changes.map((change) => [change.address, change.kind]));

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-terraform-'));
    // Only a module or a downloaded provider makes `init` leave its mark, the folder `.terraform`.
    await mkdir(path.join(folder, 'nothing'));
    await writeFile(path.join(folder, 'nothing/main.tf'), '');
    await configure(BEFORE);
    await terraform('init', '-no-color', '-input=false');
    await terraform('apply', '-auto-approve', '-no-color', '-input=false');
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('a plan that changes nothing passes', async () => {
    await configure(BEFORE);
    const report = await plan();
    expect(report).toMatchObject({ verdict: 'pass', score: 0 });
    expect(report.counts).toMatchObject({ unchanged: 3, destroyed: 0 });
  });

  test('a replacement is traced through the reference to what started it', async () => {
    await configure(BEFORE.replaceAll('10.0.0.0/16', '10.1.0.0/16'));
    const report = await plan();
    expect(kinds(report)).toEqual({
      'terraform_data.database': 'replace-destroy-first',
      'terraform_data.network': 'replace-destroy-first',
    });
    expect(report.causes).toHaveLength(1);
    expect(report.causes[0]).toMatchObject({
      address: 'terraform_data.network',
      attribute: 'triggers_replace',
      changes: ['terraform_data.network', 'terraform_data.database'],
      destroyed: 2,
    });
  });

  test('an update in place is no replacement', async () => {
    await configure(BEFORE.replace('"first"', '"second"'));
    const report = await plan();
    expect(kinds(report)).toEqual({ 'terraform_data.label': 'update' });
    expect(report.verdict).toBe('pass');
  });

  test('create_before_destroy is told from the usual order', async () => {
    const careful = BEFORE.replace(
      'triggers_replace = ["10.0.0.0/16"]',
      'triggers_replace = ["new"]\n  lifecycle {\n    create_before_destroy = true\n  }',
    );
    await configure(careful);
    expect(kinds(await plan())).toMatchObject({ 'terraform_data.network': 'replace-create-first' });
  });

  test('-destroy, -target and -refresh-only are each seen for what they are', async () => {
    await configure(BEFORE);
    const destroy = await plan('-destroy');
    expect(destroy.plans[0]).toMatchObject({ mode: 'destroy', complete: true });
    expect(destroy.counts).toMatchObject({ delete: 3, destroyed: 3 });
    const targeted = await plan('-target=terraform_data.label');
    expect(targeted.plans[0]).toMatchObject({ complete: false });
    expect(targeted.outlook.agent.verdict).toBe('review');
    expect((await plan('-refresh-only')).plans[0]).toMatchObject({ mode: 'refresh-only' });
  });

  test('a moved block keeps the object, and without it the object is destroyed', async () => {
    const renamed = BEFORE.replace('"terraform_data" "label"', '"terraform_data" "title"');
    await configure(renamed);
    expect((await plan()).counts).toMatchObject({ create: 1, delete: 1 });
    await configure(`${renamed}\nmoved {\n  from = terraform_data.label\n  to   = terraform_data.title\n}\n`);
    expect((await plan()).counts).toMatchObject({ create: 0, delete: 0, move: 1 });
  });

  test('a command that a plan would run is judged though nothing that exists changes', async () => {
    const command = 'aws rds delete-db-instance --db-instance-identifier orders --skip-final-snapshot';
    await configure(
      `${BEFORE}\nresource "terraform_data" "job" {\n  provisioner "local-exec" {\n    command = "${command}"\n  }\n}\n`,
    );
    const report = await plan();
    expect(report.outlook.agent.verdict).toBe('block');
    expect(report.changes[0]).toMatchObject({ address: 'terraform_data.job', effects: ['runs-code'] });
  });

  test('a binary plan is shown by Terraform itself and read like its JSON', async () => {
    await configure(BEFORE.replaceAll('10.0.0.0/16', '10.1.0.0/16'));
    const fromJson = await plan();
    const opened = await openPlan(path.join(folder, 'plan.bin'), { runTerraform: true, stdin: Readable.from([]) });
    const fromBinary = await analyze([{ ...opened, file: 'plan-0.json' }], AGENT_CONTEXT);
    expect(fromBinary).toEqual(fromJson);
  });

  test('a folder where `init` had nothing to download is initialised too', async () => {
    await plan();
    const bare = path.join(folder, 'bare');
    await mkdir(bare);
    await copyFile(path.join(folder, 'plan.bin'), path.join(bare, 'plan.bin'));
    const read = async (): Promise<Report> => {
      const opened = await openPlan(path.join(bare, 'plan.bin'), { runTerraform: true, stdin: Readable.from([]) });
      return analyze([opened], AGENT_CONTEXT);
    };
    await expect(read()).rejects.toThrow('binary plan');
    await writeFile(path.join(bare, 'main.tf'), BEFORE);
    await expect(read()).resolves.toMatchObject({ verdict: expect.any(String) });
  });

  test('a binary plan is not handed to Terraform where that was not allowed', async () => {
    await plan();
    const opened = await openPlan(path.join(folder, 'plan.bin'), { runTerraform: false, stdin: Readable.from([]) });
    await expect(analyze([opened], AGENT_CONTEXT)).rejects.toThrow('binary plan');
  });
});

import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgentFeedback } from '../src/generated/agent-feedback.ts';
import { ROOT } from './support/pipeline.ts';

const run = promisify(execFile);
const isThere = await run('terraform', ['version']).then(
  () => true,
  () => false,
);
if (!isThere) console.warn('terraform is not on the PATH: the loop of an agent with the real engine is skipped.');

// `terraform_data` comes with Terraform itself; the policy says that here it holds what nobody can make again.
const POLICY = 'version: 1\nknowledge: [stores.yaml]\n';
const STORES = `
version: 1
source: 'A test'
resources:
  terraform_data:
    category: data_store
    state: user_data
    data: 0.95
    outage: 0.6
    on_delete: 'Its rows are gone'
`;
const store = (name: string) =>
  `resource "terraform_data" "${name}" {\n  input            = "the rows of orders"\n  triggers_replace = ["eu-central-1"]\n}\n`;

describe.skipIf(!isThere)('an agent that renames a store', { timeout: 120_000 }, () => {
  let folder = '';
  const at = (file: string) => path.join(folder, file);
  const cli = () => at('dist/cli.cjs');
  const terraform = async (...args: readonly string[]): Promise<string> => {
    const env = { ...process.env, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
    return (await run('terraform', [...args], { cwd: folder, env, maxBuffer: 1 << 26 })).stdout;
  };
  const gate = async (): Promise<AgentFeedback> => {
    await terraform('plan', '-no-color', '-input=false', '-out=plan.bin');
    await writeFile(at('plan.json'), await terraform('show', '-json', 'plan.bin'));
    const settings = ['--policy', at('policy.yml'), '--actor', 'agent', '--environment', 'production'];
    const judged = run(process.execPath, [cli(), 'analyze', at('plan.json'), ...settings, '--format', 'agent-feedback']);
    const { stdout } = await judged.catch((error: { readonly stdout: string }) => error);
    return JSON.parse(stdout);
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-loop-'));
    await run(process.execPath, ['--import', 'tsx', path.join(ROOT, 'scripts/build.ts'), at('dist'), '--no-types'], {
      cwd: ROOT,
    });
    await writeFile(at('policy.yml'), POLICY);
    await writeFile(at('stores.yaml'), STORES);
    await writeFile(at('main.tf'), store('orders'));
    await terraform('init', '-no-color', '-input=false');
    await terraform('apply', '-auto-approve', '-no-color', '-input=false');
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is blocked, reads what to add, adds exactly that, and passes', async () => {
    await writeFile(at('main.tf'), store('purchases'));
    const blocked = await gate();
    expect(blocked.verdict).toBe('block');
    const lines = blocked.findings.flatMap(({ fix }) => fix).find(({ code }) => code?.text.startsWith('moved'))?.code;
    expect(lines).toEqual({
      language: 'hcl',
      text: 'moved {\n  from = terraform_data.orders\n  to   = terraform_data.purchases\n}',
    });

    await appendFile(at('main.tf'), `${lines?.text}\n`);
    expect(await gate()).toMatchObject({ verdict: 'pass', findings: [], needed: [] });
  });
});

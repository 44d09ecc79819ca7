import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { measure } from './measure.ts';
import type { TerraformResult } from './page.ts';
import { analyzing, versionOf } from './subjects.ts';

const TERRAFORM = 'terraform';

/** Objects of Terraform's own provider, so that nothing is downloaded. */
const CONFIGURATION = `resource "terraform_data" "object" {
  count = 4000
  input = { name = "object-\${count.index}", text = join(" ", [for n in range(100) : "word-\${n}"]) }
}
`;

/** Times `terraform show -json` on a plan that Terraform made, next to the verdict on what it writes; nothing without Terraform. */
export async function measureTerraform(folder: string, runs: number): Promise<TerraformResult | undefined> {
  if (versionOf(TERRAFORM) === undefined) return undefined;
  await writeFile(path.join(folder, 'main.tf'), CONFIGURATION);
  const terraform = (...args: readonly string[]): Buffer =>
    execFileSync(TERRAFORM, [`-chdir=${folder}`, ...args], { maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] });
  terraform('init', '-input=false');
  terraform('plan', '-input=false', '-out=plan.bin');
  const text = terraform('show', '-json', 'plan.bin');
  const file = path.join(folder, 'shown.json');
  await writeFile(file, text);
  const show = {
    name: '`terraform show -json`',
    command: TERRAFORM,
    args: [`-chdir=${folder}`, 'show', '-json', 'plan.bin'],
    accepts: [0],
  };
  return { megabytes: text.length / 1e6, timings: measure([analyzing(file), show], runs) };
}

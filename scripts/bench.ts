/**
 * Measures start and speed of the built CLI and writes docs/performance.md: `bench.ts [--runs 31] [--large]`. `--large` adds a plan of
 * 2 GB. `--small` takes seconds, writes nothing, and fails where a figure is three times off its target: what CI asks.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { machineFacts, loadNow } from './speed/machine.ts';
import { measure } from './speed/measure.ts';
import { measureSize } from './speed/measure-size.ts';
import { measureTerraform } from './speed/measure-terraform.ts';
import { speedPage } from './speed/page.ts';
import { CLI, ROOT, SMALL } from './speed/subjects.ts';
import { isFarOff, targetsOf } from './speed/targets.ts';

/** Asked for before anything is measured, or it would count our own processes. */
const load = loadNow();

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '31' },
    large: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
  },
});
const runs = values.small ? 5 : Number(values.runs);

if (!existsSync(CLI)) {
  console.error('There is no dist/cli.cjs to measure. Run `npm run build` first.');
  process.exit(2);
}
const folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-bench-'));
try {
  await (values.small ? checkRatios() : writePage());
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function checkRatios(): Promise<void> {
  const small = measure(SMALL, runs);
  const sizes = [await measureSize({ megabytes: 10, unchanged: 0.8 }, folder, runs)];
  for (const target of targetsOf(small, sizes)) {
    console.log(`${isFarOff(target) ? 'FAR OFF' : 'ok'}: ${target.what}: ${target.measured} (wanted: ${target.wanted})`);
    if (isFarOff(target)) process.exitCode = 1;
  }
}

async function writePage(): Promise<void> {
  const small = measure(SMALL, runs);
  const terraform = await measureTerraform(folder, Math.min(runs, 9));
  const sizes = [
    await measureSize({ megabytes: 10, unchanged: 0.8 }, folder, runs),
    await measureSize({ megabytes: 10, unchanged: 0 }, folder, Math.min(runs, 9)),
    await measureSize({ megabytes: 100, unchanged: 0.8 }, folder, Math.min(runs, 5)),
    await measureSize({ megabytes: 100, unchanged: 0 }, folder, Math.min(runs, 3)),
    ...(values.large ? [await measureSize({ megabytes: 2000, unchanged: 0.8 }, folder, 1)] : []),
  ];
  const page = speedPage({ machine: await machineFacts(load), small, terraform, sizes, targets: targetsOf(small, sizes) });
  await writeFile(path.join(ROOT, 'docs/performance.md'), await format(page, { parser: 'markdown', printWidth: 128 }));
  console.log(page);
}

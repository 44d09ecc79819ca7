import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Machine } from './page.ts';
import { ROOT, versionOf } from './subjects.ts';

/** Processes that wanted to run, on average over the last minute. */
export function loadNow(): number {
  return os.loadavg()[0] ?? 0;
}

export async function machineFacts(load: number): Promise<Machine> {
  const { version }: { readonly version: string } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  return {
    cpu: os.cpus()[0]?.model ?? 'unknown processor',
    cores: os.cpus().length,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release().split('-')[0] ?? ''}`,
    versions: [
      `blastgate ${version}`,
      `Node ${process.versions.node}`,
      versionOf('jq') ?? 'no jq',
      versionOf('terraform') ?? 'no Terraform',
    ],
    date: new Date().toISOString().slice(0, 10),
    load,
  };
}

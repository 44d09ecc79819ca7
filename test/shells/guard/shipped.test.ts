import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCli } from '../../support/bundled-cli.ts';

let home = '';
let cli = '';
beforeAll(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'blastgate-guard-shipped-'));
  cli = await bundleCli(home);
});
afterAll(() => rm(home, { recursive: true, force: true }));

function guard(...args: readonly string[]) {
  const env = { PATH: process.env['PATH'], HOME: home };
  const { status, stderr } = spawnSync(process.execPath, [cli, 'guard', ...args], { cwd: home, encoding: 'utf8', env });
  return { status, stderr };
}

test.each(['claude-code', 'codex', 'copilot', 'cursor', 'gemini', 'kiro'])(
  'the command line as it is shipped writes the setting of %s and takes it away',
  (agent) => {
    expect(guard('install', agent)).toMatchObject({ status: 0, stderr: '' });
    expect(guard('uninstall', agent)).toMatchObject({ status: 0, stderr: '' });
  },
);

/** 9 MiB are more than is read at all. */
test.each([2, 9])('a script of %d MiB is never let through for its end', async (size) => {
  const script = path.join(home, `long-${size}.sh`);
  await writeFile(script, `#!/bin/sh\n${`# ${'x'.repeat(1021)}\n`.repeat(size * 1024)}terraform apply\n`);
  expect(guard('check', `bash ${script}`).status).not.toBe(0);
});

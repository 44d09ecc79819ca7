import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { execApply, type ExecContext } from '../../../src/shells/trust/exec-apply.ts';
import type { TrustEvent } from '../../../src/shells/trust/verification.ts';
import { ROOT } from '../../support/pipeline.ts';

/**
 * Stands for Terraform, so that what it is given can be looked at: it shows what stands in a plan file behind the mark of a zip
 * archive, writes down how it was started, and ends as the variables say.
 */
const FAKE = `#!/usr/bin/env node
const fs = require('node:fs');
const path = require('node:path');
const { LOG, SWAP, SWAPPED, SLEEP, STUBBORN, CODE } = process.env;
const log = (what) => fs.appendFileSync(LOG, JSON.stringify(what) + '\\n');
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    log({ signal });
    if (STUBBORN) process.exit(9);
  });
}
const words = process.argv.slice(2);
const plan = words.at(-1);
const modeOf = (file) => fs.statSync(file).mode & 0o777;
const text = fs.readFileSync(plan, 'utf8').slice(4);
log({ words, text, mode: modeOf(plan), folder: modeOf(path.dirname(plan)) });
if (words.includes('show')) {
  process.stdout.write(text);
  if (SWAP) fs.copyFileSync(SWAP, SWAPPED);
} else if (SLEEP) setTimeout(() => process.exit(0), Number(SLEEP));
else process.exit(Number(CODE ?? 0));
`;

const planText = (name: string): string =>
  JSON.stringify({
    format_version: '1.2',
    resource_changes: [
      { address: `terraform_data.${name}`, change: { actions: ['create'], before: null, after: { input: name } } },
    ],
  });

let folder = '';
const at = (name: string) => path.join(folder, name);
const savedPlan = (name: string) => `PK\u0003\u0004${planText(name)}`;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'exec-apply-test-'));
  await mkdir(at('bin'));
  await mkdir(at('copies'));
  await writeFile(at('bin/terraform'), FAKE);
  await chmod(at('bin/terraform'), 0o755);
  await writeFile(at('plan.bin'), savedPlan('good'));
  await writeFile(at('evil.bin'), savedPlan('evil'));
  await writeFile(at('plan.json'), planText('good'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Started {
  readonly words: readonly string[];
  readonly text: string;
  readonly mode: number;
  readonly folder: number;
}
/** What has been written of the log, line by line; the last one may not be all there yet. */
const started = (): readonly Started[] => {
  const text = existsSync(at('log')) ? readFileSync(at('log'), 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1).trim();
  return whole === '' ? [] : whole.split('\n').map((line) => JSON.parse(line));
};

/** `exec` as a process of its own, by a small program around the module, with a verifier that lets through what is called good. */
function start(words: readonly string[], variables: Readonly<Record<string, string>> = {}): ChildProcess {
  const module = JSON.stringify(path.join(ROOT, 'src/shells/trust/exec-apply.ts'));
  const program = `
    const { execApply } = await import(${module});
    const verify = async (plan) => {
      if (process.env.SLOW) { await import('node:fs').then((fs) => fs.writeFileSync(process.env.SLOW, '')); await new Promise((resolve) => setTimeout(resolve, 60_000)); }
      return { verified: plan.changes[0].name === 'good', file: plan.source.file, notes: [] };
    };
    const ended = await execApply(${JSON.stringify(words)}, { cwd: process.cwd(), variables: process.env, verify, onEvent: () => undefined });
    if (ended === undefined) process.exitCode = 77;
    else if ('code' in ended) process.exitCode = ended.code;
    else process.kill(process.pid, ended.signal);`;
  const env = { PATH: `${at('bin')}${path.delimiter}${process.env['PATH']}`, LOG: at('log'), TMPDIR: at('copies'), ...variables };
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/loader.mjs');
  return spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', program], { cwd: folder, env, stdio: 'ignore' });
}

async function run(words: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const [code, signal] = await once(start(words, variables), 'exit');
  expect(readdirSync(at('copies')).filter((name) => name.startsWith('blastgate-'))).toEqual([]);
  return signal ?? code;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('what is shown and what is applied are one private copy, and the options stay', async () => {
  expect(await run(['terraform', 'apply', '-auto-approve', 'plan.bin'])).toBe(0);
  const [show, apply] = started();
  const copy = show?.words.at(-1) ?? '';
  expect(path.dirname(path.dirname(copy))).toBe(at('copies'));
  expect(show).toMatchObject({ words: ['show', '-json', '-no-color', copy], mode: 0o400, folder: 0o700 });
  expect(apply).toMatchObject({ words: ['apply', '-auto-approve', copy], text: planText('good') });
});

test('a plan that is exchanged between check and use is not the one that is applied', async () => {
  expect(await run(['terraform', 'apply', 'plan.bin'], { SWAP: at('evil.bin'), SWAPPED: at('plan.bin') })).toBe(0);
  expect(await readFile(at('plan.bin'), 'utf8')).toBe(savedPlan('evil'));
  expect(started().map(({ text }) => text)).toEqual([planText('good'), planText('good')]);
});

test.each<[what: string, words: readonly string[]]>([
  ['a plan that is not let through', ['terraform', 'apply', 'evil.bin']],
  ['a plan in JSON', ['terraform', 'apply', 'plan.json']],
  ['another command', ['terraform', 'destroy', 'plan.bin']],
])('%s is not applied', async (_, words) => {
  expect(await run(words)).toBe(77);
  expect(started().filter((one) => one.words.includes('apply'))).toEqual([]);
});

test('with -chdir the plan starts from that folder, and the tool goes there', async () => {
  await mkdir(at('infra'));
  await writeFile(at('infra/infra.bin'), savedPlan('good'));
  expect(await run(['terraform', '-chdir=infra', 'apply', 'infra.bin'])).toBe(0);
  expect(started().map(({ words }) => words.slice(0, 2))).toEqual([
    ['-chdir=infra', 'show'],
    ['-chdir=infra', 'apply'],
  ]);
});

test.each([0, 1, 2, 42])('the exit code %i of the command is ours', async (code) => {
  expect(await run(['terraform', 'apply', 'plan.bin'], { CODE: String(code) })).toBe(code);
});

describe('a signal', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s reaches the command once, which ends as it likes', async (signal) => {
    const child = start(['terraform', 'apply', 'plan.bin'], { SLEEP: '60000', STUBBORN: '1' });
    await until(() => started().length === 2);
    child.kill(signal);
    expect((await once(child, 'exit'))[0]).toBe(9);
    expect(started().slice(2)).toEqual([{ signal }]);
    expect(readdirSync(at('copies')).filter((name) => name.startsWith('blastgate-'))).toEqual([]);
  });

  test('that ends the command ends us by the same', async () => {
    const child = start(['terraform', 'apply', 'plan.bin'], { SLEEP: '60000' });
    await until(() => started().length === 2);
    child.kill('SIGHUP');
    expect((await once(child, 'exit'))[1]).toBe('SIGHUP');
  });

  test('before the command has started ends us, and leaves no copy', async () => {
    const child = start(['terraform', 'apply', 'plan.bin'], { SLOW: at('slow') });
    await until(() => existsSync(at('slow')));
    expect(readdirSync(at('copies')).filter((name) => name.startsWith('blastgate-'))).toHaveLength(1);
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[1]).toBe('SIGTERM');
    expect(readdirSync(at('copies')).filter((name) => name.startsWith('blastgate-'))).toEqual([]);
    expect(started()).toHaveLength(1);
  });
});

describe('who listens', () => {
  const context = (given: Partial<ExecContext>): ExecContext => ({
    cwd: folder,
    variables: { PATH: `${at('bin')}${path.delimiter}${process.env['PATH']}` },
    verify: async ({ source }) => ({ verified: true, file: source.file, notes: [] }),
    onEvent: () => undefined,
    ...given,
  });
  beforeEach(() => {
    process.env['LOG'] = at('log');
  });
  afterEach(() => {
    delete process.env['LOG'];
  });

  test('hears of the verification before the apply, and of its end', async () => {
    const heard: TrustEvent[] = [];
    const onEvent = (event: TrustEvent) => {
      heard.push(event);
      expect(started().filter(({ words }) => words.includes('apply'))).toHaveLength(heard.length - 1);
    };
    expect(await execApply(['terraform', 'apply', 'plan.bin'], context({ onEvent }))).toEqual({ code: 0 });
    expect(heard).toMatchObject([{ kind: 'verify' }, { kind: 'apply', ended: { code: 0 }, verification: { file: 'plan.bin' } }]);
  });

  test('stops the apply by failing: what cannot be recorded is not done', async () => {
    const onEvent = () => Promise.reject(new Error('the ledger is full'));
    await expect(execApply(['terraform', 'apply', 'plan.bin'], context({ onEvent }))).rejects.toThrow('the ledger is full');
    expect(started()).toHaveLength(1);
  });

  test.each<[what: string, words: readonly string[], message: RegExp]>([
    ['a tool that is not there', ['tofu', 'apply', 'plan.bin'], /tofu is not a program/],
    ['a plan that is not there', ['terraform', 'apply', 'none.bin'], /none\.bin cannot be read/],
    ['a folder', ['terraform', 'apply', 'bin'], /bin cannot be read/],
  ])('hears nothing of %s, which is no answer', async (_, words, message) => {
    const heard: TrustEvent[] = [];
    const variables = { PATH: at('bin') };
    await expect(execApply(words, context({ variables, onEvent: (event) => void heard.push(event) }))).rejects.toThrow(message);
    expect(heard).toEqual([]);
  });
});

import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { expandPaths } from '../../src/shells/input/expand.ts';
import { openPlan } from '../../src/shells/input/open.ts';

let folder = '';
const at = (name: string): string => path.join(folder, name);
const TEXT = '{"format_version":"1.2"}';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blastgate-input-'));
  await mkdir(at('stacks'));
  await Promise.all([
    writeFile(at('plan.json'), TEXT),
    writeFile(at('stacks/a.json'), TEXT),
    writeFile(at('stacks/b.json'), TEXT),
    writeFile(at('odd[1].json'), TEXT),
    writeFile(at('plan.json.gz'), gzipSync(TEXT)),
    writeFile(at('cut.gz'), gzipSync(TEXT.repeat(500)).subarray(0, 40)),
    writeFile(at('binary.tfplan'), Buffer.from('PK\u0003\u0004rest')),
    writeFile(at('empty.json'), ''),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

async function textOf(file: string, stdin = Readable.from([])): Promise<string> {
  const plan = await openPlan(file, { runTerraform: false, stdin });
  const chunks: Uint8Array[] = [];
  for await (const chunk of plan.chunks) chunks.push(Uint8Array.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function faultOf(file: string): Promise<InputError> {
  try {
    await textOf(file);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

describe('the files of a command line', () => {
  test('globs are expanded in a stable order, each file once', async () => {
    const found = await expandPaths([at('stacks/*.json'), at('stacks/a.json'), '-'], existsSync);
    expect(found).toEqual([at('stacks/a.json'), at('stacks/b.json'), '-']);
  });

  test('a name that looks like a glob is taken by its name where it exists', async () => {
    expect(await expandPaths([at('odd[1].json')], existsSync)).toEqual([at('odd[1].json')]);
  });

  test.each(['', ' '])('an empty argument is said to be one: "%s"', async (given) => {
    await expect(expandPaths([given], existsSync)).rejects.toThrow('A file is given without a name: its argument is empty.');
  });

  test('a glob without a match is an error, never an empty run', async () => {
    await expect(expandPaths([at('none/*.json')], existsSync)).rejects.toThrow('No file matches');
  });
});

describe('opening a plan', () => {
  test('a file of many chunks comes whole and in order, plain and gzip', async () => {
    const lines = Array.from({ length: 400_000 }, (_, index) => `${index}\n`).join('');
    await writeFile(at('long.json'), lines);
    await writeFile(at('long.json.gz'), gzipSync(lines));
    expect(await textOf(at('long.json'))).toBe(lines);
    expect(await textOf(at('long.json.gz'))).toBe(lines);
  });

  test('plain, gzip and standard input give the same bytes', async () => {
    const stdin = Readable.from([Buffer.from(TEXT.slice(0, 2)), Buffer.from(TEXT.slice(2))]);
    expect([await textOf(at('plan.json')), await textOf(at('plan.json.gz')), await textOf('-', stdin)]).toEqual([
      TEXT,
      TEXT,
      TEXT,
    ]);
  });

  test('an empty file is empty: the reader says what that means', async () => {
    expect(await textOf(at('empty.json'))).toBe('');
  });

  test.each([
    ['missing.json', 'does not exist'],
    ['stacks', 'is a directory'],
    ['cut.gz', 'cannot be unpacked whole'],
    ['binary.tfplan', 'binary plan'],
  ])('%s %s', async (name, words) => {
    const fault = await faultOf(at(name));
    expect(fault.message).toContain(words);
    expect(fault.hint).not.toBe('');
  });

  test('a binary plan tells the command that opens it', async () => {
    expect((await faultOf(at('binary.tfplan'))).hint).toContain('terraform show -json');
  });
});

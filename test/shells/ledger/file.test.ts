import {
  appendFile,
  chmod,
  link,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { execFileSync, spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readChain } from '../../../src/ledger/chain.ts';
import { fileLedger } from '../../../src/shells/ledger/file.ts';
import { withLock } from '../../../src/shells/ledger/lock.ts';
import { holderText, isDead, ownHolder, readHolder } from '../../../src/shells/ledger/lock-holder.ts';
import { decision } from '../../support/ledger/drafts.ts';

const folders: string[] = [];
let file = '';
beforeEach(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-file-'));
  folders.push(folder);
  file = path.join(folder, 'ledger.jsonl');
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const append = () => fileLedger(file, { patience: 300 }).append([decision()]);
const read = () => readChain(fileLedger(file).lines());

test('it is for its owner alone, one entry a line', async () => {
  await append();
  await append();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(3);
  expect(await read()).toMatchObject({ head: { sequence: 2 }, problems: [] });
});

test('several drafts stand together, and all behind the same end or none', async () => {
  const store = fileLedger(file);
  const first = await store.append([decision(), decision()]);
  const head = { sequence: 2, hash: first?.[1]?.hash ?? '' };
  expect(await store.append([decision()], head)).toHaveLength(1);
  expect(await store.append([decision()], head)).toBeUndefined();
  expect((await read()).head.sequence).toBe(3);
});

describe('a last line that is torn', () => {
  test('is told, and set aside by the next writer, byte for byte', async () => {
    await append();
    const { size } = await stat(file);
    const torn = '{"entry":{"body":{"change":"half a l';
    await appendFile(file, torn);
    expect((await read()).problems).toMatchObject([{ entry: 2, byte: size, message: expect.stringContaining('not whole') }]);
    await append();
    expect(await read()).toMatchObject({ head: { sequence: 2 }, problems: [] });
    expect(await readFile(`${file}.torn-${size}`, 'utf8')).toBe(torn);
    expect((await stat(`${file}.torn-${size}`)).mode & 0o777).toBe(0o600);
  });

  test('never takes the place of one that was set aside before', async () => {
    for (const torn of ['{', '{"entry', '{"entry":{"body":{"change']) {
      await writeFile(file, torn, { mode: 0o600 });
      await append();
      await truncate(file, 0);
    }
    const kept = (await readdir(path.dirname(file))).filter((name) => name.includes('.torn-')).toSorted();
    expect(kept).toEqual(['ledger.jsonl.torn-0', 'ledger.jsonl.torn-0-2', 'ledger.jsonl.torn-0-3']);
  });

  test('may be longer than what is read at once', async () => {
    await append();
    await appendFile(file, 'x'.repeat(200_000));
    await append();
    expect(await read()).toMatchObject({ head: { sequence: 2 }, problems: [] });
  });
});

describe('what is no ledger is refused, and left as it is', () => {
  const refusal = async (message: RegExp) => {
    await expect(append()).rejects.toThrow(message);
    await expect(read()).rejects.toThrow(message);
  };

  test('a symbolic link', async () => {
    await writeFile(`${file}.other`, '', { mode: 0o600 });
    await symlink(`${file}.other`, file);
    await refusal(/cannot be/);
    expect(await readFile(`${file}.other`, 'utf8')).toBe('');
  });

  test('a second name', async () => {
    await append();
    await link(file, `${file}.other`);
    await refusal(/has a second name/);
  });

  test('a file that others may write', async () => {
    await append();
    await chmod(file, 0o666);
    await refusal(/may be written by others/);
  });

  test('a folder, and a pipe', async () => {
    await mkdir(file);
    await refusal(/is no regular file|cannot be written/);
    await rm(file, { recursive: true });
    execFileSync('mkfifo', ['-m', '600', file]);
    await expect(append()).rejects.toThrow('is no regular file');
  });

  test('a file that ends in something else', async () => {
    await writeFile(file, '{"name":"left-pad"}\n', { mode: 0o600 });
    await expect(append()).rejects.toThrow('is damaged (byte 0): this is no line of a ledger');
    expect(await readFile(file, 'utf8')).toBe('{"name":"left-pad"}\n');
  });

  test('a file that somebody named by mistake, though it ends without a line break', async () => {
    await writeFile(file, '{"format_version":"1.2"}', { mode: 0o600 });
    await expect(append()).rejects.toThrow('is no ledger');
    expect(await readFile(file, 'utf8')).toBe('{"format_version":"1.2"}');
  });

  test('a folder that is not there', async () => {
    await expect(fileLedger(path.join(file, 'none', 'ledger')).append([decision()])).rejects.toThrow('lock');
  });
});

describe('the lock', () => {
  const holder = (given = {}) => holderText({ ...ownHolder('0123456789abcdef'), ...given });
  /** A process that has ended. */
  const ended = spawnSync(process.execPath, ['-e', '']).pid;

  test('of a process that ended is set aside', async () => {
    await symlink(holder({ pid: ended, started: '1' }), `${file}.lock`);
    await append();
    expect((await readdir(path.dirname(file))).toSorted()).toEqual(['ledger.jsonl']);
  });

  test('of a process whose number was given out again is set aside', async () => {
    await symlink(holder({ started: '1' }), `${file}.lock`);
    await append();
  });

  test('from before the machine was started anew is set aside', async () => {
    await symlink(holder({ boot: 'another' }), `${file}.lock`);
    await append();
  });

  test.each([
    ['a process that lives', {}],
    ['another machine', { host: 'elsewhere', pid: ended }],
    ['another container', { namespace: 'pid:[1]', pid: ended }],
  ])('of %s is waited for, then told with its name', async (_, given) => {
    await symlink(holder(given), `${file}.lock`);
    await expect(append()).rejects.toThrow(/is locked by process \d+ on /);
    await expect(stat(file)).rejects.toThrow();
  });

  test('of nobody that can be told is waited for, too', async () => {
    await writeFile(`${file}.lock`, '');
    await expect(append()).rejects.toThrow('is locked by something unknown');
  });

  test('whose guard was left behind by a process that ended is set aside as well', async () => {
    const dead = { pid: ended, started: '1' };
    await symlink(holder(dead), `${file}.lock`);
    await symlink(holder({ ...dead, token: 'fedcba9876543210' }), `${file}.lock.0123456789abcdef`);
    await append();
    expect((await readdir(path.dirname(file))).toSorted()).toEqual(['ledger.jsonl']);
  });

  test('lets one in at a time, and goes away when the work fails', async () => {
    let inside = 0;
    const work = async () => {
      inside += 1;
      expect(inside).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, () => withLock(`${file}.lock`, work)));
    await expect(withLock(`${file}.lock`, () => Promise.reject(new Error('broke')))).rejects.toThrow('broke');
    await withLock(`${file}.lock`, work);
  });

  test('names a holder that can be read again, whatever the machine is called', () => {
    const own = { ...ownHolder('0123456789abcdef'), host: 'a;b/c d%' };
    expect(readHolder(holderText(own))).toEqual(own);
    for (const text of ['', 'nonsense', 'a;b;c;d;e;f', `${holderText(own)};more`, '%;a;b;1;c;0123456789abcdef']) {
      expect(readHolder(text)).toBeUndefined();
    }
    expect(isDead(ownHolder('0123456789abcdef'))).toBe(false);
  });
});

import { EventEmitter, once } from 'node:events';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { watchFiles } from '../../src/shells/cli/watch.ts';
import { temporaryFolder } from '../house/repository.ts';

let folder = '';
let told = '';
const at = (name: string) => path.join(folder, name);
const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 20 });

beforeEach(async () => {
  folder = await temporaryFolder();
  told = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

describe('a watched plan', () => {
  test('is judged again when it is written, replaced, broken, gone and back, until the end', async () => {
    await writeFile(at('plan.json'), 'one');
    const seen: string[] = [];
    const judge = async () => {
      const text = await readFile(at('plan.json'), 'utf8').catch(() => 'gone');
      seen.push(text);
      if (text === 'broken') throw new InputError('It is broken.', 'Write it again.');
    };
    const end = new EventEmitter();
    const watching = watchFiles(
      [at('plan.json')],
      judge,
      once(end, 'ended').then(() => undefined),
    );
    await until(() => expect(seen.at(-1)).toBe('one'));

    await writeFile(at('plan.json'), 'two');
    await until(() => expect(seen.at(-1)).toBe('two'));

    await writeFile(at('plan.json.tmp'), 'three');
    await rename(at('plan.json.tmp'), at('plan.json'));
    await until(() => expect(seen.at(-1)).toBe('three'));

    await writeFile(at('plan.json'), 'broken');
    await until(() => expect(told).toContain('blastgate: It is broken.\n  Write it again.\n'));

    await rename(at('plan.json'), at('away.json'));
    await until(() => expect(seen.at(-1)).toBe('gone'));

    await rename(at('away.json'), at('plan.json'));
    await until(() => expect(seen.at(-1)).toBe('broken'));

    end.emit('ended');
    await watching;
    expect(process.exitCode).toBe(130);
    expect(told).toMatch(/Watching the plan, as written at \d\d:\d\d:\d\d\. Ctrl-C ends\.\n/);
  });

  test('other files of its folder mean nothing', async () => {
    await writeFile(at('plan.json'), 'one');
    const judge = vi.fn<() => Promise<void>>(async () => undefined);
    const end = new EventEmitter();
    const watching = watchFiles(
      [at('plan.json')],
      judge,
      once(end, 'ended').then(() => undefined),
    );
    await until(() => expect(judge).toHaveBeenCalledTimes(1));
    await writeFile(at('other.json'), 'x');
    await new Promise((resolve) => setTimeout(resolve, 400));
    end.emit('ended');
    await watching;
    expect(judge).toHaveBeenCalledTimes(1);
  });

  test('a fault of ours ends it', async () => {
    await writeFile(at('plan.json'), 'one');
    const judge = () => Promise.reject(new TypeError('ours'));
    await expect(watchFiles([at('plan.json')], judge, new Promise(() => undefined))).rejects.toThrow('ours');
  });

  test.each([
    ['standard input', () => '-', 'Standard input cannot be watched.'],
    ['a file in a folder that is not there', () => at('none/plan.json'), 'does not exist.'],
  ])('is not %s', async (_, file, message) => {
    await expect(watchFiles([file()], () => Promise.resolve(), Promise.resolve())).rejects.toThrow(message);
  });
});

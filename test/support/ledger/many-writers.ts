import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../pipeline.ts';

/** What a writer says before its first append. */
const BEGINS = 'begins';

/** Bundles the writer, so that starting one takes no longer than Node itself. Returns the bundle's path. */
export async function bundleWriter(folder: string): Promise<string> {
  const outfile = path.join(folder, 'writer.mjs');
  await build({
    entryPoints: [path.join(ROOT, 'test/support/ledger/writer.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    external: ['pg-native'],
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  });
  return outfile;
}

export interface Writers {
  /** The hashes that writers were told are stored, so far. */
  readonly acknowledged: readonly string[];
  readonly kills: () => number;
  /** What writers said on stderr. */
  readonly complaints: readonly string[];
  /** Kills all of them and starts no more. */
  readonly stop: () => Promise<void>;
}

/**
 * Keeps so many writers at work; each is killed with SIGKILL a random while after it has begun, and another takes its place. Starting
 * does not count, since on a busy machine it takes longer than any while.
 */
export function startWriters({
  count,
  writer,
  target,
  lifetime,
}: {
  readonly count: number;
  readonly writer: string;
  readonly target: string;
  /** Milliseconds, at least and at most. */
  readonly lifetime: readonly [number, number];
}): Writers {
  const acknowledged: string[] = [];
  const complaints: string[] = [];
  const alive = new Map<ChildProcess, Promise<void>>();
  let kills = 0;
  let stopped = false;
  const start = (name: string): void => {
    const child = spawn(process.execPath, [writer, target, name], { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: string[] = [];
    const [least, most] = lifetime;
    let timer: NodeJS.Timeout | undefined;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      // Its first line says that it begins; one that is not whole was not acknowledged yet.
      timer ??= setTimeout(
        () => {
          kills += 1;
          child.kill('SIGKILL');
        },
        least + Math.random() * (most - least),
      );
      const lines = ((chunks.pop() ?? '') + text).split('\n');
      chunks.push(lines.pop() ?? '');
      acknowledged.push(...lines.filter((line) => line !== BEGINS));
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
    alive.set(
      child,
      new Promise((resolve) => {
        child.on('close', () => {
          clearTimeout(timer);
          alive.delete(child);
          if (!stopped) start(name);
          resolve();
        });
      }),
    );
  };
  for (let index = 0; index < count; index += 1) start(`writer-${index}`);
  return {
    acknowledged,
    complaints,
    kills: () => kills,
    stop: async () => {
      stopped = true;
      const ends = [...alive.values()];
      for (const child of alive.keys()) child.kill('SIGKILL');
      await Promise.all(ends);
    },
  };
}

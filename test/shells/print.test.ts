import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** More than any pipe or socket holds. */
const LENGTH = 8_000_000;
const PRINTS = `import { print } from './src/shells/print.ts'; print('x'.repeat(${LENGTH})); print('end'); process.exitCode = 3;`;
const WORDS = ['--import', 'tsx', '--input-type=module', '-e', PRINTS];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-print-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ended(output: 'pipe' | Socket, read: (stream: NodeJS.ReadableStream | null) => void) {
  const child = spawn(process.execPath, WORDS, { stdio: ['ignore', output, 'pipe'] });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  read(child.stdout);
  const [status] = await once(child, 'close');
  return { status, errors };
}

test('all of a long text reaches a slow reader', async () => {
  let length = 0;
  let last = '';
  const result = await ended('pipe', (stream) => {
    setTimeout(() => {
      stream?.on('data', (chunk: Buffer) => {
        length += chunk.length;
        last = (last + chunk.toString('utf8')).slice(-3);
      });
    }, 300);
  });
  expect({ ...result, length, last }).toEqual({ status: 3, errors: '', length: LENGTH + 3, last: 'end' });
});

test('all of it, in its order, where the output does not block while it is full', async () => {
  const server = createServer();
  const socket = path.join(folder, 'socket');
  server.listen(socket);
  await once(server, 'listening');
  const [writing, [reading]] = await Promise.all([connectTo(socket), once(server, 'connection')]);
  let length = 0;
  let last = '';
  setTimeout(() => {
    reading.on('data', (chunk: Buffer) => {
      length += chunk.length;
      last = (last + chunk.toString('utf8')).slice(-3);
    });
  }, 1500);
  const result = await ended(writing, () => undefined);
  writing.destroy();
  await once(reading, 'close');
  server.close();
  expect({ ...result, length, last }).toEqual({ status: 3, errors: '', length: LENGTH + 3, last: 'end' });
});

test('that the reader has gone changes no exit code', async () => {
  const result = await ended('pipe', (stream) => {
    stream?.once('data', () => {
      if (stream && 'destroy' in stream && typeof stream.destroy === 'function') stream.destroy();
    });
  });
  expect(result).toEqual({ status: 3, errors: '' });
});

async function connectTo(socket: string): Promise<Socket> {
  const connection = connect(socket);
  await once(connection, 'connect');
  return connection;
}

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const DEBIAN = '/usr/lib/postgresql';

/** The folder with initdb and postgres: on the path, or where Debian and Ubuntu put it; `undefined` where there is none. */
export function postgresFolder(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => path.join(DEBIAN, version, 'bin')) : [];
  return [...versions.toSorted().toReversed(), ...(process.env['PATH'] ?? '').split(path.delimiter)].find((folder) =>
    existsSync(path.join(folder, 'initdb')),
  );
}

/** A server of the test's own, on a socket in a folder of its own: it listens on no port. */
export interface PostgresServer {
  readonly owner: string;
  readonly app: string;
  /** Runs SQL as the owner of the database. */
  readonly query: (sql: string) => Promise<pg.QueryResult>;
  /** As the power fails: kill -9, then a new start that has to recover. */
  readonly crash: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function startPostgres(bin: string): Promise<PostgresServer> {
  // A socket's path may have no more than some hundred characters.
  const folder = await mkdtemp('/tmp/blastgate-pg-');
  const data = path.join(folder, 'data');
  await chmod(folder, 0o777);
  const asUser = userFor();
  const run = (program: string, args: readonly string[]): void => {
    const [command = '', ...rest] = [...asUser, path.join(bin, program), ...args];
    execFileSync(command, rest, { stdio: 'pipe', cwd: folder });
  };
  run('initdb', ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--locale=C']);
  const url = (user: string): string => `postgres://${user}@${encodeURIComponent(folder)}/postgres`;
  let server = await serve({ bin, data, folder, asUser, url: url('owner') });
  const query = async (sql: string): Promise<pg.QueryResult> => {
    const client = new pg.Client({ connectionString: url('owner') });
    await client.connect();
    return client.query(sql).finally(() => client.end());
  };
  return {
    owner: url('owner'),
    app: url('blastgate_app'),
    query,
    crash: async () => {
      await kill(server, 'SIGKILL');
      server = await serve({ bin, data, folder, asUser, url: url('owner') });
    },
    remove: async () => {
      await kill(server, 'SIGQUIT');
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** PostgreSQL refuses to run as root: then the user that its package made runs it. */
function userFor(): readonly string[] {
  return process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', '--'] : [];
}

interface Serving {
  readonly bin: string;
  readonly data: string;
  readonly folder: string;
  readonly asUser: readonly string[];
  readonly url: string;
}

async function serve({ bin, data, folder, asUser, url }: Serving): Promise<ChildProcess> {
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=60', 'logging_collector=off'];
  const [command = '', ...args] = [...asUser, path.join(bin, 'postgres'), '-D', data, ...settings.flatMap((one) => ['-c', one])];
  let server = spawn(command, args, { stdio: 'ignore', cwd: folder });
  for (let attempt = 1; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return server;
    } catch (error) {
      if (attempt > 300) throw error;
      await sleep(100);
      // Processes of a server that was killed end a moment later; until then a new one refuses to start.
      if (server.exitCode !== null) server = spawn(command, args, { stdio: 'ignore', cwd: folder });
    }
  }
}

async function kill(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}

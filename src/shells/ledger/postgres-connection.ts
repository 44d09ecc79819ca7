import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { InputError } from '../../model/errors.ts';
import { faultOf, isPassing, publicName } from './postgres-faults.ts';

const PATIENCE = 30_000;
const PAUSE = 200;

export interface ConnectionOptions {
  /** Milliseconds for which a server that is away is waited for. */
  readonly patience?: number;
  /** Milliseconds for which a writer waits for its turn. */
  readonly turn?: number;
}

/** One connection that is made when it is needed, and made again when it broke. */
export interface Connection {
  /** Runs something, and again from its beginning where the server went away meanwhile: `work` has to stand that. */
  readonly use: <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

export function connectionTo(url: string, { patience = PATIENCE }: ConnectionOptions = {}): Connection {
  let open: pg.Client | undefined;
  const close = async (): Promise<void> => {
    const client = open;
    open = undefined;
    await client?.end().catch(() => undefined);
  };
  const connected = async (): Promise<pg.Client> => {
    if (open !== undefined) return open;
    open = newClient(url);
    await open.connect();
    return open;
  };
  return {
    close,
    use: async (work) => {
      const deadline = performance.now() + patience;
      for (;;) {
        try {
          return await work(await connected());
        } catch (error) {
          await close();
          if (error instanceof InputError) throw error;
          if (!isPassing(error) || performance.now() > deadline) throw faultOf(error, publicName(url));
          await sleep(PAUSE);
        }
      }
    },
  };
}

/** A server that took a question and says no more would be waited for without an end. More than a writer's turn takes. */
const LONGEST_ANSWER = 120_000;

function newClient(url: string): pg.Client {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: LONGEST_ANSWER,
    application_name: 'blastgate',
  });
  // A connection that breaks while nothing is asked of it says so here only; the next question fails.
  client.on('error', () => undefined);
  return client;
}

import { Octokit } from 'octokit';
import { limitsChanges, spaceChanges, unspaced } from './pace.ts';

export type GitHub = Octokit;

/** A repository of the forge. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or a GitHub Enterprise Server's `https://host/api/v3`. GraphQL lies beside it. */
  readonly apiUrl: string;
  readonly warn: (message: string) => void;
}

const RETRIES = 3;
const RATE_LIMIT_RETRIES = 2;
/** A gate that waits for the next hour's quota holds a runner for nothing: it fails, and can be run again. */
const LONGEST_WAIT_SECONDS = 90;
const TIMEOUT_MS = 30_000;

type RateLimited = readonly [seconds: number, request: { method: string; url: string }, client: unknown, count: number];

/** A client that retries what may pass by itself, a few times and not for long, and then throws: nobody may take silence for a pass. */
export function createClient({ token, apiUrl, warn }: ClientOptions): GitHub {
  const waits = (...[seconds, request, , count]: RateLimited): boolean => {
    const again = count < RATE_LIMIT_RETRIES && seconds <= LONGEST_WAIT_SECONDS;
    warn(`GitHub limits the rate of ${request.method} ${request.url}; ${again ? `trying again in ${seconds} s` : 'giving up'}.`);
    return again;
  };
  const github = new Octokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/$/, ''),
    userAgent: 'blastgate',
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: { fetch: fetchInTime },
    retry: { retries: RETRIES },
    throttle: { onRateLimit: waits, onSecondaryRateLimit: waits, write: unspaced() },
  });
  if (limitsChanges(apiUrl)) spaceChanges(github);
  return github;
}

function ignore(): void {
  // What failed is thrown, and said once in the words of the gate.
}

/** A connection that stays open without an answer would hold the gate until the job is killed. */
function fetchInTime(url: string, options: RequestInit): Promise<Response> {
  return fetch(url, { ...options, signal: AbortSignal.timeout(TIMEOUT_MS) });
}

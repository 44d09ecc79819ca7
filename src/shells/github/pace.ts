import Bottleneck from 'bottleneck/light.js';
import type { GitHub } from './client.ts';

/** GitHub asks those who change much to wait this long between changes (docs.github.com, "Best practices for using the REST API"). */
const BETWEEN_CHANGES_MS = 1000;

/**
 * The throttling plugin spaces everything that is sent by POST, questions in GraphQL too: with these groups it spaces nothing, and
 * `spaceChanges` only what changes something. A gate asks half a dozen questions, and a person waits for its check.
 */
export const unspaced = (): Bottleneck.Group => new Bottleneck.Group({ maxConcurrent: 10 });

/**
 * Whether who runs this API limits how fast things change. GitHub does, on github.com and on GHE.com; on a GitHub Enterprise Server
 * rate limits are off by default (docs.github.com, "Rate limits for the REST API"), and where they are on, it says so in its answers.
 */
export function limitsChanges(apiUrl: string): boolean {
  const { hostname } = new URL(apiUrl);
  return hostname === 'api.github.com' || hostname.endsWith('.ghe.com');
}

/** Has a client wait between two changes. What it asks meanwhile does not wait. */
export function spaceChanges(github: GitHub): void {
  const changes = new Bottleneck({ maxConcurrent: 1, minTime: BETWEEN_CHANGES_MS });
  github.hook.before('request', async (options) => {
    if (isChange(options)) await changes.schedule(() => Promise.resolve());
  });
}

function isChange({ method, url, query }: { readonly method: string; readonly url: string; readonly query?: unknown }): boolean {
  if (url.endsWith('/graphql')) return typeof query !== 'string' || !/^\s*query\b/.test(query);
  return method !== 'GET' && method !== 'HEAD';
}

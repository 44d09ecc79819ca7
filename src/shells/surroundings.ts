import { existsSync } from 'node:fs';
import { agent } from 'std-env';
import type { LocalSurroundings } from '../policy/principal.ts';

/** Flagged by the library for every shell of that editor's host, a person's too; our own signals tell the two apart. */
const HOSTS = new Set(['replit']);

export function localSurroundings(): LocalSurroundings {
  const detected = agent !== undefined && !HOSTS.has(agent) ? { name: agent, by: '`std-env`' } : undefined;
  return {
    variables: process.env,
    pathExists: existsSync,
    isTerminal: process.stdout.isTTY === true,
    ...(detected ? { detected } : {}),
  };
}

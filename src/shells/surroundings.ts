import { existsSync } from 'node:fs';
import type { LocalSurroundings } from '../policy/principal.ts';
import { isTerminal } from './print.ts';

export function localSurroundings(): LocalSurroundings {
  return { variables: process.env, pathExists: existsSync, isTerminal: isTerminal(1) };
}

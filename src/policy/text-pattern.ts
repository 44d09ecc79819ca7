import { matchesWildcard } from '../model/wildcard.ts';

/** Whether a text matches a pattern in which `*` stands for any text, and everything else for itself. */
export function matchesPattern(pattern: string, text: string): boolean {
  return matchesWildcard(pattern, text, { anyOne: false });
}

import type { Renderer } from './renderer.ts';

/** Keys that a reader looks for first. All others follow in alphabetical order. */
const FIRST = [
  'schemaVersion', 'tool', 'trend', 'old', 'new', 'verdict', 'score', 'band', 'summary', 'environment', 'principal', 'thresholds', 'outlook', 'why',
  'hardStops', 'conditions', 'nextSteps', 'counts', 'plans', 'causes', 'changes', 'graph', 'notes', 'waived', 'approvals', 'policy',
  'id', 'name', 'kind', 'label', 'points', 'address', 'message', 'path', 'before', 'after',
]; // prettier-ignore
const RANK = new Map(FIRST.map((key, index) => [key, index]));

/** Characters that JSON allows in a string and a terminal may obey: C1 controls, bidirectional overrides, zero-width characters. */
const UNSEEN = /[\u007F-\u009F\p{Cf}\u2028\u2029]/gu;

/** The report as JSON, in the schema of `schemas/report.schema.json`: keys in a fixed order, two spaces, a line break at the end. */
export const json: Renderer = (report) => orderedJson(report);

/** The same for any document of ours. */
export function orderedJson(document: object): string {
  return `${JSON.stringify(document, inOrder, 2).replace(UNSEEN, escapeUnits)}\n`;
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)));
}

function rankOf(key: string): number {
  return RANK.get(key) ?? FIRST.length;
}

function escapeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

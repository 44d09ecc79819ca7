import type { Comparison } from '../generated/comparison.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import { comparisonTerminal } from './comparison-terminal.ts';
import { orderedJson } from './json.ts';
import type { RenderOptions } from './renderer.ts';

/** The formats of a comparison, by name. */
export const comparisonRenderers = {
  json: (comparison) => orderedJson(comparison),
  markdown: comparisonMarkdown,
  terminal: comparisonTerminal,
} as const satisfies Readonly<Record<string, (comparison: Comparison, options: RenderOptions) => string>>;

export type ComparisonFormat = keyof typeof comparisonRenderers;

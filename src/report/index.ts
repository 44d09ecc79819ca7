import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { Renderer } from './renderer.ts';
import { terminal } from './terminal.ts';

/** The formats of a report, by name. */
export const renderers = { html, json, markdown, terminal } as const satisfies Readonly<Record<string, Renderer>>;

export type ReportFormat = keyof typeof renderers;

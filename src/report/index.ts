import { agentFeedback } from './agent-feedback.ts';
import { csv } from './csv.ts';
import { gitlabCodequality } from './gitlab-codequality.ts';
import { gitlabTerraform } from './gitlab-terraform.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Renderer } from './renderer.ts';
import { sarif } from './sarif.ts';
import { terminal } from './terminal.ts';

/** The formats of a report, by name. */
export const renderers = {
  'agent-feedback': agentFeedback,
  csv,
  'gitlab-codequality': gitlabCodequality,
  'gitlab-terraform': gitlabTerraform,
  html,
  json,
  junit,
  markdown,
  sarif,
  terminal,
} as const satisfies Readonly<Record<string, Renderer>>;

export type ReportFormat = keyof typeof renderers;

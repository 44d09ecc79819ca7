import { fit } from './budget.ts';
import { commentView, type Detail } from './comment-view.ts';
import type { Renderer } from './renderer.ts';
import { fillComment, fillPass } from './templates.ts';
import { viewOf } from './view.ts';

/** Most characters of a comment on GitHub, and a few for what another program may add around it. */
const LIMIT = 65_536 - 256;

/** From all that a reader can use to the least that still is a verdict with its reasons. */
const LEVELS: readonly Detail[] = [
  { rows: 8, folded: 150, changes: 10, list: 40, nodes: 25, name: 160, code: 60, feedback: 12_000 },
  { rows: 8, folded: 60, changes: 5, list: 25, nodes: 25, name: 120, code: 60, feedback: 8_000 },
  { rows: 8, folded: 0, changes: 3, list: 12, nodes: 16, name: 100, code: 40, feedback: 4_000 },
  { rows: 8, folded: 0, changes: 0, list: 6, nodes: 0, name: 80, code: 25, feedback: 2_000 },
  { rows: 3, folded: 0, changes: 0, list: 2, nodes: 0, name: 50, code: 8, feedback: 0 },
];

/** A comment for a pull request, in Markdown as GitHub reads it: verdict first, details folded, never longer than the limit. */
export const markdown: Renderer = (report, { limit = LIMIT, marker, status }) => {
  const view = viewOf(report);
  const fill = report.verdict === 'pass' ? fillPass : fillComment;
  return fit(LEVELS, limit, (detail) => fill({ ...commentView(report, view, detail), status, marker }));
};

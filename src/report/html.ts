import { fillPage } from './html/fill-page.ts';
import { pageView } from './html/page-view.ts';
import { visible } from './html/visible.ts';
import type { Renderer } from './renderer.ts';

/** What a page shows of a huge plan: more is slow to open and nobody reads it. `full` lifts both. */
const USUAL = { rows: 400, instances: 10 } as const;
const FULL = { rows: Infinity, instances: Infinity } as const;

/** One page for a browser that fetches nothing: verdict and reasons first, the blast radius to explore, every change to open. */
export const html: Renderer = (report, { full = false }) => fillPage(visible(pageView(report, full ? FULL : USUAL)));

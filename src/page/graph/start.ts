import { find } from '../dom.ts';
import { startControls } from './controls.ts';
import type { GraphData } from './data.ts';
import { createGraph, type Graph } from './graph.ts';
import { startPanel } from './panel.ts';
import { startSearch } from './search.ts';
import { atRest } from './state.ts';

/** Draws the blast radius, where the report has one. */
export function startGraph(): Graph | undefined {
  const canvas = find(HTMLCanvasElement, '#graph');
  const source = find(HTMLScriptElement, '#graph-data');
  if (!canvas || !source) return undefined;
  const data: GraphData = JSON.parse(source.textContent ?? '');
  const graph = createGraph(canvas, data);
  if (!graph) return undefined;
  startPanel(graph);
  startControls(graph);
  startSearch(graph);
  new ResizeObserver(() => graph.refresh()).observe(canvas);
  startEnlarging(graph);
  startPrinting(graph);
  return graph;
}

/** Paper is white and shows the whole: the drawing is made anew for it, at once, since a print waits for no frame. */
function startPrinting(graph: Graph): void {
  const { dataset } = document.documentElement;
  let theme: string | undefined;
  addEventListener('beforeprint', () => {
    theme = dataset['theme'];
    dataset['theme'] = 'light';
    graph.update(atRest);
    graph.refresh();
    graph.paintNow();
  });
  addEventListener('afterprint', () => {
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
    graph.refresh();
  });
}

function startEnlarging(graph: Graph): void {
  const section = find(HTMLElement, '#radius');
  const toggle = find(HTMLButtonElement, '#graph-large');
  const enlarge = (large: boolean): void => {
    section?.classList.toggle('large', large);
    toggle?.setAttribute('aria-pressed', String(large));
    graph.refresh();
  };
  toggle?.addEventListener('click', () => enlarge(toggle.getAttribute('aria-pressed') !== 'true'));
  section?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') enlarge(false);
  });
}

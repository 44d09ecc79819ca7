import { find } from '../dom.ts';
import type { Graph } from './graph.ts';
import { choosing, viewOfBox } from './state.ts';

/** The field that finds resources in the drawing: what it finds lights up, and Enter goes from one to the next. */
export function startSearch(graph: Graph): void {
  const field = find(HTMLInputElement, '#graph-search');
  const status = find(HTMLElement, '#graph-status');
  if (!field || !status) return;
  let hits: readonly number[] = [];
  let next = 0;
  field.addEventListener('input', () => {
    const word = field.value.trim().toLowerCase();
    hits =
      word === ''
        ? []
        : graph.state().data.nodes.flatMap(({ label }, index) => (label.toLowerCase().includes(word) ? [index] : []));
    next = 0;
    status.textContent = word === '' ? '' : hits.length === 0 ? 'Nothing found' : `${hits.length} found; Enter goes through them`;
    graph.update((state) => ({ ...state, found: new Set(hits) }));
  });
  field.addEventListener('keydown', (event) => {
    const hit = hits[next % Math.max(1, hits.length)];
    if (event.key !== 'Enter' || hit === undefined) return;
    event.preventDefault();
    next += 1;
    graph.update((state) => choosing(state, hit));
    const { chosen, data } = graph.state();
    if (chosen !== undefined) graph.glide(viewOfBox(graph.state(), chosen));
    status.textContent = `${((next - 1) % hits.length) + 1} of ${hits.length}: ${data.nodes[hit]?.label ?? ''}`;
  });
}

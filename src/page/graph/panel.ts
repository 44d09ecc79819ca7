import { button, find, make } from '../dom.ts';
import { reveal } from '../reveal.ts';
import type { GraphNode } from './data.ts';
import { allGroups, type Group } from './groups.ts';
import type { Graph } from './graph.ts';
import { ROLE_WORDS } from './palette.ts';
import type { Box } from './scene.ts';
import { choosing, closed, type GraphState, opened, viewOfBox } from './state.ts';

/** Names that a list in the panel holds before the rest is counted. */
const MOST = 10;

/** What is to be said of the chosen box, at the side of the drawing. */
export function startPanel(graph: Graph): void {
  const panel = find(HTMLElement, '#graph-panel');
  const groups = find(HTMLElement, '#graph-groups');
  const status = find(HTMLElement, '#graph-status');
  const show = (state: GraphState): void => {
    const box = state.chosen === undefined ? undefined : state.scene.boxes[state.chosen];
    if (panel) panel.hidden = box === undefined;
    panel?.replaceChildren(...(box ? [closeButton(graph), ...describe(graph, box, state.chosen ?? 0)] : []));
    if (box && status) status.textContent = `${box.name}: ${[ROLE_WORDS[box.role], box.note].join(', ')}`;
    groups?.replaceChildren(...groupButtons(graph, state));
  };
  graph.onChange(show);
  show(graph.state());
}

function closeButton(graph: Graph): HTMLButtonElement {
  const made = button('×', () => graph.update((state) => ({ ...state, chosen: undefined })), 'button close');
  made.setAttribute('aria-label', 'Close');
  return made;
}

function describe(graph: Graph, box: Box, index: number): readonly Node[] {
  const { scene } = graph.state();
  const ways = [
    ...neighbourList(graph, 'Hangs on', scene.before[index] ?? []),
    ...neighbourList(graph, 'Takes along or is used by', scene.after[index] ?? []),
  ];
  const { group } = box;
  if (group) {
    return [
      make('h3', { text: group.label }),
      make('p', { class: 'quiet', text: `${group.size} resources, the worst ${group.score} of 100` }),
      button('Open this group', () => graph.update((state) => opened(state, [group]))),
      ...worstIn(graph, box),
      ...ways,
    ];
  }
  const node = graph.state().data.nodes[box.nodes[0] ?? 0];
  return node ? [...describeNode(node), ...ways, ...detailsOf(node)] : [];
}

function describeNode(node: GraphNode): readonly Node[] {
  const said = [ROLE_WORDS[node.role], ...(node.note === '' ? [] : [node.note])].join(' · ');
  const many = node.count > 1 ? ` · ${node.count} of them` : '';
  return [make('h3', { children: [make('code', { text: node.label })] }), make('p', { class: 'quiet', text: said + many })];
}

/** The change as the list below shows it: the same elements once more, so that nothing is said in two ways. */
function detailsOf({ changes }: GraphNode): readonly Node[] {
  const [first] = changes;
  if (first === undefined) return [];
  const shown = document.getElementById(`c${first}`)?.querySelector('.body');
  if (!shown) return [make('p', { class: 'quiet', text: 'Its change is left out of this page; the JSON report has it.' })];
  const link = make('a', { class: 'button', text: 'Show it in the list of changes' });
  link.href = `#c${first}`;
  link.addEventListener('click', () => reveal(`c${first}`));
  return [make('p', { children: [link] }), shown.cloneNode(true)];
}

function neighbourList(graph: Graph, title: string, boxes: readonly number[]): readonly Node[] {
  if (boxes.length === 0) return [];
  const { scene } = graph.state();
  return list(title, boxes, (index) => {
    const name = scene.boxes[index]?.name ?? '';
    return button(
      name,
      () => {
        graph.update((state) => ({ ...state, chosen: index }));
        graph.glide(viewOfBox(graph.state(), index));
      },
      'link',
    );
  });
}

function worstIn(graph: Graph, { nodes }: Box): readonly Node[] {
  const { data } = graph.state();
  const worst = nodes.toSorted((a, b) => (data.nodes[b]?.score ?? 0) - (data.nodes[a]?.score ?? 0));
  return list('The worst inside', worst, (node) =>
    button(
      data.nodes[node]?.label ?? '',
      () => {
        graph.update((state) => choosing(state, node));
        const { chosen } = graph.state();
        if (chosen !== undefined) graph.glide(viewOfBox(graph.state(), chosen));
      },
      'link',
    ),
  );
}

function list(title: string, entries: readonly number[], show: (entry: number) => HTMLElement): readonly Node[] {
  const items = entries.slice(0, MOST).map((entry) => make('li', { children: [show(entry)] }));
  if (entries.length > MOST) items.push(make('li', { class: 'quiet', text: `… ${entries.length - MOST} more` }));
  return [make('h4', { text: title }), make('ul', { class: 'plain', children: items })];
}

/** A button for every open group, which closes it, and one that opens all. */
function groupButtons(graph: Graph, { root, open }: GraphState): readonly Node[] {
  const inner = allGroups(root).filter((group) => group !== root && group.size > 1);
  const isOpen = (group: Group): boolean => open.has(group);
  const shut = inner.filter((group) => !isOpen(group));
  return [
    ...(shut.length > 0 ? [button(`Open all ${inner.length} groups`, () => graph.update((state) => opened(state, inner)))] : []),
    ...(inner.some(isOpen) ? [button('Close all groups', () => graph.update((state) => closed(state, root)))] : []),
    ...inner
      .filter(isOpen)
      .slice(0, MOST)
      .map((group) => {
        const made = button(`${group.label} ×`, () => graph.update((state) => closed(state, group)), 'chip-button');
        made.setAttribute('aria-label', `Close the group ${group.label}`);
        return made;
      }),
  ];
}

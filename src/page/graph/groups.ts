import { type GraphData, ROLES, type Role } from './data.ts';

/** A module, a nested stack, a file, or the resources of one type in one of these. */
export interface Group {
  readonly label: string;
  readonly groups: readonly Group[];
  /** Places of the nodes that stand in it directly. */
  readonly nodes: readonly number[];
  /** Nodes in it, directly or not. */
  readonly size: number;
  /** The worst of what it holds. */
  readonly score: number;
  readonly role: Role;
}

interface Draft {
  readonly label: string;
  readonly groups: Map<string, Draft>;
  nodes: readonly number[];
}

/** As many nodes of one type in one place are one box at first, where the graph is too big to be seen at once. */
const MANY_OF_A_TYPE = 6;

/** The modules of a graph as a tree, its root first. Where the graph has more than `most` nodes, many of one type are a group too. */
export function groupsOf(data: GraphData, most: number): Group {
  const root: Draft = { label: '', groups: new Map(), nodes: [] };
  const members = new Map<Draft, number[]>();
  data.nodes.forEach((node, index) => {
    const holder = (data.paths[node.path] ?? []).reduce((at, step) => inside(at, step), root);
    const known = members.get(holder);
    if (known) known.push(index);
    else members.set(holder, [index]);
  });
  for (const [holder, nodes] of members) holder.nodes = nodes;
  return finish(root, data, data.nodes.length > most);
}

function inside(parent: Draft, label: string): Draft {
  const known = parent.groups.get(label);
  if (known) return known;
  const made: Draft = { label, groups: new Map(), nodes: [] };
  parent.groups.set(label, made);
  return made;
}

function finish(draft: Draft, data: GraphData, byType: boolean): Group {
  const inner = [...draft.groups.values()].map((group) => finish(group, data, byType));
  const types = byType ? manyOfOneType(draft.nodes, data) : [];
  const typed = new Set(types.flatMap(({ nodes }) => nodes));
  const nodes = draft.nodes.filter((index) => !typed.has(index));
  return weighed({ label: draft.label, groups: [...inner, ...types], nodes }, data);
}

function manyOfOneType(nodes: readonly number[], data: GraphData): readonly Group[] {
  const byType = new Map<string, number[]>();
  for (const index of nodes) {
    const type = data.nodes[index]?.type ?? '';
    const same = byType.get(type);
    if (same) same.push(index);
    else byType.set(type, [index]);
  }
  return [...byType]
    .filter(([, same]) => same.length >= MANY_OF_A_TYPE && same.length < data.nodes.length)
    .map(([label, same]) => weighed({ label, groups: [], nodes: same }, data));
}

function weighed(group: Pick<Group, 'label' | 'groups' | 'nodes'>, data: GraphData): Group {
  const held = [...group.groups, ...group.nodes.flatMap((index) => data.nodes[index] ?? [])];
  const role = ROLES.find((one) => held.some((each) => each.role === one)) ?? 'dependent';
  const size = group.nodes.length + group.groups.reduce((sum, inner) => sum + inner.size, 0);
  return { ...group, size, role, score: held.reduce((worst, each) => Math.max(worst, each.score), 0) };
}

/** What is drawn as one box: a node, or a group that is closed. */
export type Shown = { readonly kind: 'node'; readonly node: number } | { readonly kind: 'group'; readonly group: Group };

/** The boxes of a group that is open, and of the groups in it that are open too. */
export function shownIn(group: Group, open: ReadonlySet<Group>): readonly Shown[] {
  const nodes = group.nodes.map((node) => ({ kind: 'node', node }) as const);
  const inner = group.groups.flatMap((each) => (open.has(each) || each.size === 1 ? shownIn(each, open) : [asBox(each)]));
  return [...nodes, ...inner];
}

function asBox(group: Group): Shown {
  return { kind: 'group', group };
}

/** All nodes in a group, directly or not. */
export function nodesIn(group: Group): readonly number[] {
  return [...group.nodes, ...group.groups.flatMap(nodesIn)];
}

/** A group and all groups in it. */
export function allGroups(group: Group): readonly Group[] {
  return [group, ...group.groups.flatMap(allGroups)];
}

/** The groups around a node, outermost first. */
export function groupsAround(group: Group, node: number): readonly Group[] {
  if (group.nodes.includes(node)) return [group];
  for (const inner of group.groups) {
    const around = groupsAround(inner, node);
    if (around.length > 0) return [group, ...around];
  }
  return [];
}

/** Which groups are open at first: the worst ones, as long as no more than `most` boxes are to be seen. */
export function openAtFirst(root: Group, most: number): ReadonlySet<Group> {
  const open = new Set([root]);
  let boxes = shownIn(root, open).length;
  const closed = root.groups.toSorted((a, b) => b.score - a.score || a.size - b.size);
  for (const group of closed) {
    const inside = group.groups.length + group.nodes.length;
    if (group.size === 1 || boxes + inside - 1 > most) continue;
    open.add(group);
    boxes += inside - 1;
    closed.push(...group.groups);
  }
  return open;
}

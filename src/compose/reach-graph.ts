import type { Report } from '../generated/report.ts';
import type { Assessment, ChangeRisk } from '../model/assessment.ts';
import type { PlanSummary } from '../model/judged.ts';
import { goesAway } from './causes.ts';
import { losesData } from './change.ts';
import { holdersOf } from './holders.ts';

type Graph = Report['graph'];
type Node = Graph['nodes'][number];
type Edge = Graph['edges'][number];

/** More than any page can draw; a renderer takes as many as it can show. */
const NODES = 5000;
/** Harm from which a change belongs into the picture. */
const WORTH_DRAWING = 0.08;
/** How many of the changes behind one node are named. */
const NAMED = 20;

/**
 * What depends on what: the changes that are not routine, one node for each configuration address, and the existing objects that
 * depend on them directly. `to` of an edge depends on `from`.
 */
export function composeGraph(assessment: Assessment): Graph {
  const idOf = nodeIds(assessment.plans.length);
  const drawn = changedNodes(assessment, idOf);
  const dependents = assessment.plans.flatMap((plan) =>
    directDependents(plan, drawn, idOf).map((node) => ({ ...node, ...holdersOf(plan, node.label, assessment.plans.length) })),
  );
  const all = new Map([...drawn, ...dependents.map((node) => [node.id, node] as const)]);
  const nodes = [...all.values()].toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.id < b.id ? -1 : 1));
  const kept = new Map(nodes.slice(0, NODES).map((node) => [node.id, node]));
  return { nodes: [...kept.values()], edges: edgesBetween(assessment, kept, idOf), omitted: nodes.length - kept.size };
}

type NodeIds = (plan: PlanSummary, address: string) => string;

/** Two plans may hold the same address; one plan's nodes are called by their addresses. */
function nodeIds(plans: number): NodeIds {
  return (plan, address) => (plans > 1 ? `${plan.source.file}: ${address}` : address);
}

function changedNodes(assessment: Assessment, idOf: NodeIds): ReadonlyMap<string, Node> {
  const roots = new Set(assessment.causes.map((cause) => cause.changes[0]));
  const nodes = new Map<string, Node>();
  for (const risk of assessment.changes) {
    if (risk.harm < WORTH_DRAWING && !risk.cause) continue;
    const id = idOf(risk.plan, risk.change.configAddress);
    const place = holdersOf(risk.plan, risk.change.configAddress, assessment.plans.length);
    const node = { ...nodeOf(id, risk, roots.has(risk.change.id)), ...place };
    const known = nodes.get(id);
    nodes.set(id, known ? together(known, node) : node);
  }
  return nodes;
}

function nodeOf(id: string, risk: ChangeRisk, isRoot: boolean): Node {
  const { change, cause, harm } = risk;
  const attribute = cause?.via?.attribute ?? change.replacePaths[0]?.[0];
  return {
    id,
    label: change.configAddress,
    type: change.type,
    changes: [change.id],
    role: isRoot && change.kind !== 'delete' ? 'cause' : roleOf(risk),
    count: 1,
    score: Math.floor(100 * harm + 1e-9),
    ...(attribute === undefined ? {} : { note: String(attribute) }),
  };
}

function roleOf(risk: ChangeRisk): Node['role'] {
  if (!goesAway(risk)) return 'changed';
  return risk.findings.some((finding) => losesData(finding, risk)) ? 'lost' : 'gone';
}

const ROLES: readonly Node['role'][] = ['dependent', 'changed', 'gone', 'lost', 'cause'];

/** Instances of one block as one node, as bad as the worst of them. */
function together(a: Node, b: Node): Node {
  const role = ROLES.indexOf(a.role) > ROLES.indexOf(b.role) ? a.role : b.role;
  const changes = [...(a.changes ?? []), ...(b.changes ?? [])].slice(0, NAMED);
  return { ...b, ...a, role, changes, count: a.count + b.count, score: Math.max(a.score ?? 0, b.score ?? 0) };
}

/** Existing objects that nothing happens to but that refer to something which goes away. */
function directDependents(plan: PlanSummary, drawn: ReadonlyMap<string, Node>, idOf: NodeIds): readonly Node[] {
  const existing = new Map(plan.existing.map((entry) => [entry.configAddress, entry]));
  return plan.references.flatMap((reference) => {
    const id = idOf(plan, reference.from);
    const source = drawn.get(idOf(plan, reference.to));
    const entry = existing.get(reference.from);
    if (!source || source.role === 'changed' || drawn.has(id) || entry === undefined) return [];
    return [{ id, label: reference.from, role: 'dependent', count: entry.count, type: entry.type } as const];
  });
}

/** The steps of the causes first: where a reference says the same, the step knows the attribute. */
function edgesBetween(assessment: Assessment, nodes: ReadonlyMap<string, Node>, idOf: NodeIds): Edge[] {
  const all = [...causeEdges(assessment, idOf), ...assessment.plans.flatMap((plan) => referenceEdges(plan, nodes, idOf))];
  const edges = new Map<string, Edge>();
  for (const edge of all) {
    const key = `${edge.from}\u0000${edge.to}`;
    if (edge.from !== edge.to && !edges.has(key) && nodes.has(edge.from) && nodes.has(edge.to)) edges.set(key, edge);
  }
  return [...edges].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}

function causeEdges({ changes }: Assessment, idOf: NodeIds): readonly Edge[] {
  const risks = new Map(changes.map((risk) => [risk.change.id, risk]));
  return changes.flatMap(({ cause, plan, change }) => {
    const upstream = cause?.via && risks.get(cause.via.change);
    if (!upstream) return [];
    const from = idOf(upstream.plan, upstream.change.configAddress);
    return [{ from, to: idOf(plan, change.configAddress), attribute: cause?.via?.attribute ?? '' }];
  });
}

/** References that nothing in the picture needs are passed over at once: a big configuration has very many. */
function referenceEdges(plan: PlanSummary, nodes: ReadonlyMap<string, Node>, idOf: NodeIds): readonly Edge[] {
  return plan.references.flatMap(({ from, to, attribute }) => {
    const [source, target] = [nodes.get(idOf(plan, to)), nodes.get(idOf(plan, from))];
    if (!source || !target || (target.role === 'dependent' && source.role === 'changed')) return [];
    const isStep = target.role !== 'dependent' && attribute !== undefined;
    return [{ from: source.id, to: target.id, ...(isStep ? { attribute } : {}) }];
  });
}

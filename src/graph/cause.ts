import type { Cause, CauseKind, CauseLink, CauseSeed } from '../model/assessment.ts';
import type { Plan, ResourceChange } from '../model/plan.ts';
import { code } from '../model/text.ts';
import type { DependencyGraph } from './build.ts';
import { removalCause } from './removal.ts';

/** Every root cause in a plan, and for each change that has one, the link towards it. */
export interface CauseTrace {
  readonly causes: readonly Cause[];
  readonly links: ReadonlyMap<string, CauseLink>;
}

interface Step {
  readonly to: ResourceChange;
  readonly attribute: string;
}

/**
 * Traces every destroyed, replaced or consequently updated object to where it starts: the attribute that somebody changed, a
 * requested or tainted replacement, a removed block or module, a destroy run. Cycles end at their first member.
 */
export function traceCauses(plan: Plan, graph: DependencyGraph): CauseTrace {
  const steps = upstreamSteps(plan, graph);
  const members = new Map<string, { seed: CauseSeed; changes: { id: string; distance: number }[] }>();
  const links = new Map<string, CauseLink>();
  const climbOf = climbs(plan.changes, steps);
  for (const change of plan.changes) {
    const step = steps.get(change.id);
    if (!step && !isReplace(change) && change.kind !== 'delete') continue;
    const { root, distance } = climbOf(change);
    const seed = root.kind === 'delete' ? removalCause(root, plan) : replacementCause(root);
    const member = members.get(seed.id) ?? { seed, changes: [] };
    member.changes.push({ id: change.id, distance });
    members.set(seed.id, member);
    links.set(change.id, {
      cause: seed.id,
      ...(step ? { via: { change: step.to.id, attribute: step.attribute } } : {}),
    });
  }
  const causes = [...members.values()].map(({ seed, changes }) => ({
    ...seed,
    changes: changes.toSorted((a, b) => a.distance - b.distance).map(({ id }) => id),
  }));
  return { causes, links };
}

/** For each change, the changed object one step nearer to its root cause. */
function upstreamSteps(plan: Plan, graph: DependencyGraph): ReadonlyMap<string, Step> {
  const replaced = new Map<string, ResourceChange[]>();
  for (const change of plan.changes) {
    if (!isReplace(change)) continue;
    const group = replaced.get(change.configAddress);
    if (group) group.push(change);
    else replaced.set(change.configAddress, [change]);
  }
  const steps = new Map<string, Step>();
  if (replaced.size === 0) return steps;
  for (const change of plan.changes) {
    const step = upstreamOf(change, graph, replaced);
    if (step) steps.set(change.id, step);
  }
  return steps;
}

function upstreamOf(
  change: ResourceChange,
  graph: DependencyGraph,
  replaced: ReadonlyMap<string, readonly ResourceChange[]>,
): Step | undefined {
  for (const attribute of drivingAttributes(change)) {
    for (const edge of graph.dependenciesOf(change.configAddress)) {
      if (edge.attribute !== attribute) continue;
      const to = nearestInstance(change, replaced.get(edge.to) ?? []);
      if (to) return { to, attribute };
    }
  }
  return undefined;
}

/** Attributes whose new value makes the row what it is: those that force the replacement, or those not known before the apply. */
function drivingAttributes(change: ResourceChange): readonly string[] {
  if (isReplace(change)) return unique(change.replacePaths.map(([first]) => String(first)));
  if (change.kind !== 'update') return [];
  return Object.keys(change.unknown).toSorted();
}

function nearestInstance(change: ResourceChange, candidates: readonly ResourceChange[]): ResourceChange | undefined {
  const key = instanceKey(change.address);
  return candidates.find((candidate) => instanceKey(candidate.address) === key) ?? candidates[0];
}

function instanceKey(address: string): string {
  return address.endsWith(']') ? address.slice(address.lastIndexOf('[')) : '';
}

interface Climb {
  readonly root: ResourceChange;
  readonly distance: number;
}

/**
 * The root of each change and how many steps away it is. Whoever stands on a way that has been climbed already knows the rest of
 * it, so that every step is taken once, however long the chain. In a cycle each member's root is the last before itself.
 */
function climbs(changes: readonly ResourceChange[], steps: ReadonlyMap<string, Step>): (change: ResourceChange) => Climb {
  const known = new Map<string, Climb>();
  for (const change of changes) {
    const way = wayFrom(change, steps, known);
    const { straight, cycle } = split(way, steps);
    for (const [index, member] of cycle.entries()) {
      known.set(member.id, { root: cycle.at(index - 1) ?? member, distance: cycle.length - 1 });
    }
    for (const member of straight.toReversed()) {
      const above = known.get(steps.get(member.id)?.to.id ?? '');
      known.set(member.id, above ? { root: above.root, distance: above.distance + 1 } : { root: member, distance: 0 });
    }
  }
  return (change) => known.get(change.id) ?? { root: change, distance: 0 };
}

/** Where the last of a way leads back into it, the rest from there is a cycle. */
function split(way: readonly ResourceChange[], steps: ReadonlyMap<string, Step>) {
  const next = steps.get(way.at(-1)?.id ?? '')?.to.id;
  const entry = next === undefined ? -1 : way.findIndex(({ id }) => id === next);
  return entry < 0 ? { straight: way, cycle: [] } : { straight: way.slice(0, entry), cycle: way.slice(entry) };
}

/** The changes that are met on the way up, until one that is known, a root, or one that was met already. */
function wayFrom(start: ResourceChange, steps: ReadonlyMap<string, Step>, known: ReadonlyMap<string, Climb>): ResourceChange[] {
  const way = new Map<string, ResourceChange>();
  let here: ResourceChange | undefined = start;
  while (here && !known.has(here.id) && !way.has(here.id)) {
    way.set(here.id, here);
    here = steps.get(here.id)?.to;
  }
  return [...way.values()];
}

const REASONS = new Map<string, readonly [CauseKind, (name: string) => string]>([
  ['replace_because_tainted', ['tainted', (name) => `${name} is tainted and is made anew`]],
  ['replace_by_request', ['requested', (name) => `the plan was asked to replace ${name}`]],
  ['replace_by_triggers', ['trigger', (name) => `a \`replace_triggered_by\` of ${name} fired`]],
]);

function replacementCause(root: ResourceChange): CauseSeed {
  const name = code(root.address);
  const [kind, say] = REASONS.get(root.reason ?? '') ?? [];
  if (kind && say) return { id: `${kind}:${root.id}`, kind, address: root.address, message: say(name) };
  const attributes = unique(root.replacePaths.map(([first]) => String(first)));
  const [first] = attributes;
  if (first === undefined) {
    return {
      id: `unknown:${root.id}`,
      kind: 'unknown',
      address: root.address,
      message: `${name} is replaced; the plan does not say why`,
    };
  }
  const named = attributes.map(code).join(', ');
  return {
    id: `attribute:${root.id}`,
    kind: 'attribute',
    address: root.address,
    attribute: first,
    message: `the new ${named} of ${name} ${attributes.length === 1 ? 'forces' : 'force'} its replacement`,
  };
}

function isReplace(change: ResourceChange): boolean {
  return change.kind === 'replace-destroy-first' || change.kind === 'replace-create-first';
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

import type { Dependents } from '../model/assessment.ts';
import type { JudgedPlan } from '../model/judged.ts';
import type { Reference } from '../model/plan.ts';
import { buildGraph, type DependencyGraph } from './build.ts';
import { type DependentWeight, reachOf } from './reach.ts';
import type { StackEdge } from './stack-edges.ts';

/** What depends on an object, in its own stack and in others. */
export interface StackReach {
  readonly dependents: Dependents;
  /** The files of the other stacks that use it, directly or not. */
  readonly stacks: readonly string[];
}

/**
 * The reach of the changes of plans that give something to other stacks, over all stacks. Objects of other stacks are named with
 * the file of their plan in front.
 */
export function stackReach(
  plans: readonly JudgedPlan[],
  edges: readonly StackEdge[],
  weigh: DependentWeight,
): (plan: number, configAddress: string) => StackReach | undefined {
  const givers = new Set(edges.map(({ giver }) => giver));
  const graph = joined(plans, edges);
  const asked = [...givers].flatMap((number) => changedIn(plans, number));
  const reach = reachOf(graph, weigh, asked);
  const files = plans.map(({ plan }) => plan.source.file);
  return (number, address) => {
    if (!givers.has(number)) return undefined;
    const { addresses, ...sums } = reach(keyOf(number, address));
    const places = addresses.map(placeOf);
    return {
      dependents: {
        ...sums,
        addresses: places.map((place) =>
          place.plan === number ? place.address : `${files[place.plan] ?? ''}: ${place.address}`,
        ),
      },
      stacks: [...new Set(places.filter(({ plan }) => plan !== number).map(({ plan }) => files[plan] ?? ''))].toSorted(),
    };
  };
}

function changedIn(plans: readonly JudgedPlan[], number: number): readonly string[] {
  return (plans[number]?.changes ?? []).map(({ change }) => keyOf(number, change.configAddress));
}

const keyOf = (plan: number, address: string): string => `${plan}\u0000${address}`;

function placeOf(key: string): { readonly plan: number; readonly address: string } {
  const [plan, address = ''] = key.split('\u0000');
  return { plan: Number(plan), address };
}

/** One graph of all plans that edges lead to and from. */
function joined(plans: readonly JudgedPlan[], edges: readonly StackEdge[]): DependencyGraph {
  const numbers = new Set(edges.flatMap(({ giver, user }) => [giver, user]));
  const own = [...numbers].flatMap((number) => {
    const { references = [], existing = [] } = plans[number]?.plan ?? {};
    return [{ number, references, existing }];
  });
  const across = edges.flatMap(({ giver, from, user, by }) =>
    from.flatMap((to) => by.map((one): Reference => ({ from: keyOf(user, one), to: keyOf(giver, to), origin: 'expression' }))),
  );
  return buildGraph({
    references: [
      ...own.flatMap(({ number, references }) =>
        references.map((edge) => ({ ...edge, from: keyOf(number, edge.from), to: keyOf(number, edge.to) })),
      ),
      ...across,
    ],
    existing: own.flatMap(({ number, existing }) =>
      existing.map((entry) => ({ ...entry, configAddress: keyOf(number, entry.configAddress) })),
    ),
  });
}

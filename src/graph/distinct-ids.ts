import type { Cause, CauseLink } from '../model/assessment.ts';
import type { JudgedChange, JudgedPlan } from '../model/judged.ts';
import { numbering } from '../model/numbering.ts';

/**
 * Plans of one run may hold the same addresses, and each names its changes and causes for itself: the second `aws_vpc.main`
 * becomes `aws_vpc.main #2`, in the order of the plans.
 */
export function withDistinctIds(plans: readonly JudgedPlan[]): readonly JudgedPlan[] {
  const ids = { change: numbering(), cause: numbering() };
  return plans.map((plan) => {
    const changes = renamed(
      plan.changes.map(({ change }) => change.id),
      ids.change,
    );
    const causes = renamed(
      plan.causes.map(({ id }) => id),
      ids.cause,
    );
    return changes.size + causes.size === 0 ? plan : rename(plan, { changes, causes });
  });
}

type Names = ReadonlyMap<string, string>;
interface Renaming {
  readonly changes: Names;
  readonly causes: Names;
}

/** The names that had to be changed. */
function renamed(names: readonly string[], distinct: (name: string) => string): Names {
  return new Map(names.map((name) => [name, distinct(name)] as const).filter(([from, to]) => from !== to));
}

function rename(plan: JudgedPlan, { changes, causes }: Renaming): JudgedPlan {
  const idOf = (id: string): string => changes.get(id) ?? id;
  const link = ({ cause, via }: CauseLink): CauseLink => ({
    cause: causes.get(cause) ?? cause,
    ...(via === undefined ? {} : { via: { ...via, change: idOf(via.change) } }),
  });
  return {
    ...plan,
    changes: plan.changes.map((judged): JudgedChange => ({
      ...judged,
      change: { ...judged.change, id: idOf(judged.change.id) },
      ...(judged.cause === undefined ? {} : { cause: link(judged.cause) }),
    })),
    causes: plan.causes.map((cause): Cause => ({
      ...cause,
      id: causes.get(cause.id) ?? cause.id,
      changes: cause.changes.map(idOf),
    })),
  };
}

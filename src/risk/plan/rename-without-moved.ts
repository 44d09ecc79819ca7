import type { RenameHint } from '../../model/assessment.ts';
import type { Plan, PlanFormat, ResourceChange } from '../../model/plan.ts';
import { reveal } from '../../model/reveal.ts';
import type { Json, ValueObject } from '../../model/value.ts';
import { isEmpty, isObject } from '../content/json.ts';
import { sameContent } from '../content/same-content.ts';

/** Attributes that are another's for a new object, or say nothing of which one it is. */
const NOT_TELLING =
  /^(id|arn|tags|tags_all|labels|effective_labels|terraform_labels|timeouts|etag|unique_id|self_link|owner_id)$/;
/** How many attributes must be equal (fewer where only the module differs), and what share of those that both have. */
const ALIKE = { attributes: 2, underOneName: 1, share: 0.8 } as const;

/** Comparing every pair costs their product; where this many of one type go and come, it is no rename of one object. */
const MOST_OF_A_TYPE = 50;

/** A row that was opened once, however often it is compared. */
interface Candidate {
  readonly change: ResourceChange;
  /** The attributes that tell which object it is. */
  readonly values: ReadonlyMap<string, Json>;
}

/**
 * Deletes and creates of one type that look like one object under a new address. Each is paired at most once, and only where
 * no other would fit as well: a wrong `moved` block would be worse than none.
 */
export function renamesWithoutMoved(plan: Plan): readonly RenameHint[] {
  const deleted = byType(plan.changes.filter(({ kind, deposed }) => kind === 'delete' && deposed === undefined));
  const created = byType(plan.changes.filter(({ kind }) => kind === 'create'));
  return [...deleted].flatMap(([type, gone]) => pairsOf({ type, format: plan.source.format }, gone, created.get(type) ?? []));
}

interface Kind {
  readonly type: string;
  readonly format: PlanFormat;
}

function pairsOf(
  { type, format }: Kind,
  gone: readonly ResourceChange[],
  made: readonly ResourceChange[],
): readonly RenameHint[] {
  if (made.length === 0 || gone.length > MOST_OF_A_TYPE || made.length > MOST_OF_A_TYPE) return [];
  const sources = gone.map((change) => ({ change, values: tellingValues(change.before) }));
  const targets = made.map((change) => ({ change, values: tellingValues(change.after) }));
  return sources.flatMap((from) => {
    const [to, ...others] = targets.filter((target) => isAlike(from, target));
    if (to === undefined || others.length > 0 || sources.some((other) => other !== from && isAlike(other, to))) return [];
    return [{ from: from.change.address, to: to.change.address, type, format }];
  });
}

function byType(changes: readonly ResourceChange[]): ReadonlyMap<string, readonly ResourceChange[]> {
  const groups = new Map<string, ResourceChange[]>();
  for (const change of changes) {
    const group = groups.get(change.type);
    if (group) group.push(change);
    else groups.set(change.type, [change]);
  }
  return groups;
}

function isAlike(from: Candidate, to: Candidate): boolean {
  const [before, after] = [from.values, to.values];
  const isEqual = (name: string): boolean => sameContent(before.get(name), after.get(name));
  // An object that has a name of its own keeps it when only its address changes. It is looked at first: few pairs come further.
  for (const name of before.keys()) if (OWN_NAME.test(name) && after.has(name) && !isEqual(name)) return false;
  const shared = [...before.keys()].filter((name) => after.has(name));
  const equal = shared.filter(isEqual).length;
  const enough = from.change.name === to.change.name ? ALIKE.underOneName : ALIKE.attributes;
  return equal >= enough && equal >= shared.length * ALIKE.share;
}

const OWN_NAME =
  /^(name|bucket|identifier|cluster_identifier|function_name|family|cidr_block|name_prefix|CidrBlock|[A-Z]\w*(Name|Identifier))$/;

function tellingValues(values: ValueObject | null): ReadonlyMap<string, Json> {
  const plain = reveal(values ?? undefined);
  const entries = Object.entries(isObject(plain) ? plain : {});
  return new Map(
    entries.flatMap(([name, value]) =>
      value === undefined || NOT_TELLING.test(name) || isEmpty(value) ? [] : [[name, value] as const],
    ),
  );
}

import type { Report } from '../generated/report.ts';
import type { PlanSummary } from '../model/judged.ts';
import type { ChangeKind, ResourceChange } from '../model/plan.ts';

type Counts = Report['counts'];

const FIELD: Readonly<Record<ChangeKind, keyof Counts>> = {
  create: 'create',
  update: 'update',
  delete: 'delete',
  'replace-destroy-first': 'replace',
  'replace-create-first': 'replace',
  forget: 'forget',
  import: 'import',
  move: 'move',
  read: 'read',
  'no-op': 'unchanged',
  undetermined: 'undetermined',
};

/** What a plan does, in numbers of objects. */
export function countPlan(plan: PlanSummary): Counts {
  const counts: Counts = { ...NONE, unchanged: plan.unchanged };
  for (const change of plan.changes) {
    counts[FIELD[change.kind]] += 1;
    if (change.importing && change.kind !== 'import') counts.import += 1;
    if (change.previousAddress !== undefined && change.kind !== 'move') counts.move += 1;
  }
  counts.destroyed = counts.delete + counts.replace - plan.changes.filter(isOldKept).length;
  counts.existing = plan.existing.reduce((sum, entry) => sum + entry.count, 0);
  return counts;
}

/** A replacement whose old object stays, and is no longer managed. */
export function isOldKept({ kind, retention }: Pick<ResourceChange, 'kind' | 'retention'>): boolean {
  return FIELD[kind] === 'replace' && retention === 'retain';
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum: Counts = { ...NONE };
  for (const counts of all) {
    for (const field of FIELDS) sum[field] += counts[field];
  }
  return sum;
}

const NONE: Counts = {
  create: 0,
  update: 0,
  replace: 0,
  delete: 0,
  forget: 0,
  import: 0,
  move: 0,
  read: 0,
  undetermined: 0,
  unchanged: 0,
  existing: 0,
  destroyed: 0,
};

const FIELDS = [
  'create',
  'update',
  'replace',
  'delete',
  'forget',
  'import',
  'move',
  'read',
  'undetermined',
  'unchanged',
  'existing',
  'destroyed',
] as const;

import type { Report } from '../generated/report.ts';
import type { SourceCall, SourcePlace, SourceUnit } from '../model/source.ts';

type Change = Report['changes'][number];

/** Where a plan lies in the repository, by the file that the report names: a hint which of two like stacks it is of. */
export type PlanPath = (file: string) => string;

/** Changes by which the unit of a plan is found; the worst come first, and more would say nothing new. */
const TELLING = 500;

/** The report with the lines that declare its changes, as far as the units of the checkout tell them. Pure. */
export function withLocations(report: Report, units: readonly SourceUnit[], planPath: PlanPath): Report {
  if (units.length === 0) return report;
  const byPath = new Map(units.map((unit) => [unit.path, unit]));
  const roots = new Map(report.plans.map((plan) => [plan.file, rootOf(report, plan, { units, byPath, planPath })]));
  return {
    ...report,
    changes: report.changes.map((change) => {
      const root = roots.get(change.plan);
      const found = root && findPlace(change, root, byPath);
      return found ? { ...change, location: { file: found.place.file, line: found.place.line } } : change;
    }),
  };
}

interface Checkout {
  readonly units: readonly SourceUnit[];
  readonly byPath: ReadonlyMap<string, SourceUnit>;
  readonly planPath: PlanPath;
}

/** What a checkout may lack of a plan's configuration: blocks of files that are too big or broken, or that a later commit moved. */
const ENOUGH = 0.5;

/**
 * The unit that a plan was made of: that which declares most of its changes. Of several that declare as many, the one that the plan
 * lies nearest to; where that leaves two there is none, since a wrong line is worse than no line. Neither is one that only shares a
 * name or two with the plan, as `aws_vpc.main` is called everywhere: its own configuration is not in this checkout.
 */
function rootOf(report: Report, plan: Report['plans'][number], { units, byPath, planPath }: Checkout): SourceUnit | undefined {
  const changes = report.changes.filter((change) => change.plan === plan.file).slice(0, TELLING);
  const declared = changes.filter(isDeclared);
  const at = planPath(plan.file).split('/');
  const rated = units
    .filter(({ format }) => format === plan.format)
    .map((unit) => ({ unit, hits: hitsOf(changes, unit, byPath), near: sharedSteps(at, unit.path) }))
    .filter(({ unit, hits }) => hits > 0 && declaresEnough(declared, unit, byPath))
    .toSorted((a, b) => b.hits - a.hits || b.near - a.near);
  const [best, next] = rated;
  return best && (next === undefined || next.hits < best.hits || next.near < best.near) ? best.unit : undefined;
}

/** What is destroyed no longer stands in the configuration, and what is new or goes on does. */
function isDeclared({ kind, deposed }: Change): boolean {
  return kind !== 'delete' && kind !== 'forget' && deposed === undefined;
}

function declaresEnough(declared: readonly Change[], unit: SourceUnit, byPath: Checkout['byPath']): boolean {
  const found = declared.filter((change) => findPlace(change, unit, byPath) !== undefined);
  return found.length >= ENOUGH * declared.length;
}

/** A declaration counts more than a call that may lead to one. */
function hitsOf(changes: readonly Change[], unit: SourceUnit, byPath: Checkout['byPath']): number {
  return changes.reduce((sum, change) => {
    const found = findPlace(change, unit, byPath);
    return sum + (found === undefined ? 0 : found.isExact ? 2 : 1);
  }, 0);
}

/** Steps that a unit's path shares with the plan's from the root; a unit that the plan lies in counts a little more. */
function sharedSteps(plan: readonly string[], unit: string): number {
  const steps = unit === '' ? [] : unit.split('/');
  const end = steps.findIndex((step, index) => step !== plan[index]);
  return end < 0 ? steps.length + 0.5 : end;
}

interface Found {
  readonly place: SourcePlace;
  /** False where only the call of the module is in the repository. */
  readonly isExact: boolean;
}

function findPlace(change: Change, root: SourceUnit, byPath: Checkout['byPath']): Found | undefined {
  const { calls, name } = root.format === 'terraform' ? terraformSteps(change.address) : stackSteps(change.address);
  let unit: SourceUnit | undefined = root;
  for (const step of calls) {
    const call: SourceCall | undefined = unit.calls.get(step);
    if (call === undefined) return undefined;
    unit = call.unit === undefined ? undefined : byPath.get(call.unit);
    if (unit === undefined) return { place: call, isExact: false };
  }
  const place = unit.resources.get(name);
  return place && { place, isExact: true };
}

/** The way to a resource: through which calls, and what it is called there. */
export interface Steps {
  readonly calls: readonly string[];
  readonly name: string;
}

const INSTANCE_KEY = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g;

/** `module.a["x"].module.b.aws_vpc.main[0]` is `aws_vpc.main` behind the calls `a` and `b`. */
export function terraformSteps(address: string): Steps {
  const steps = address.replaceAll(INSTANCE_KEY, '').split('.');
  const calls: string[] = [];
  while (steps[0] === 'module' && steps.length > 2) calls.push(...steps.splice(0, 2).slice(1));
  return { calls, name: steps.join('.') };
}

/** `Network/Vpc` is `Vpc` in the nested stack `Network`. */
export function stackSteps(address: string): Steps {
  const steps = address.split('/');
  return { calls: steps.slice(0, -1), name: steps.at(-1) ?? '' };
}

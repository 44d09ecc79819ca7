import type { AgentFeedback } from '../generated/agent-feedback.ts';
import type { Report } from '../generated/report.ts';
import { approvalSteps } from './approval-steps.ts';
import { orderedJson } from './json.ts';
import type { Renderer } from './renderer.ts';

type Finding = AgentFeedback['findings'][number];
type Stop = Pick<Report['conditions'][number], 'id' | 'message' | 'address' | 'plan'> & {
  readonly stops: NonNullable<Finding['stops']>;
};
type Step = AgentFeedback['needed'][number];

/** Most characters, so that it leaves room for work in the context of who reads it. */
const LIMIT = 32_000;
/** How many findings, and how many other steps, are tried one after the other until the whole fits. */
const COUNTS = [200, 100, 50, 25, 12, 6, 3, 1, 0];

/** What an agent needs to mend its change, as JSON in the schema of `schemas/agent-feedback.schema.json`, the mildest left out. */
export const agentFeedback: Renderer = (report, { limit = LIMIT, full = false }) =>
  full ? orderedJson(feedbackOf(report, Infinity)) : (feedbackWithin(report, limit) ?? orderedJson(feedbackOf(report, 0)));

/** As much of it as fits; `undefined` where even the least does not. */
export function feedbackWithin(report: Report, limit: number): string | undefined {
  for (const count of COUNTS) {
    const text = orderedJson(feedbackOf(report, count));
    if (text.length <= limit) return text;
  }
  return undefined;
}

function feedbackOf(report: Report, count: number): AgentFeedback {
  const all = findingsOf(report);
  const findings = all.slice(0, count);
  const said = new Set(findings.flatMap(({ fix }) => fix.map(keyOf)));
  const steps = report.verdict === 'pass' ? [] : [...report.nextSteps, ...approvalsOf(report)];
  const others = steps.filter((step) => !said.has(keyOf(step)));
  const needed = others.slice(0, count);
  return {
    schemaVersion: '1.0',
    verdict: report.verdict,
    score: report.score,
    environment: report.environment.name,
    headline: report.summary.headline,
    digests: report.plans.flatMap(({ digest }) => digest ?? []),
    findings,
    findingsLeftOut: all.length - findings.length,
    needed,
    neededLeftOut: others.length - needed.length,
  };
}

/** What no score outweighs comes first: as the finding that it is, or by itself where it is about no single change. */
function findingsOf(report: Report): readonly Finding[] {
  const stops = stopsOf(report);
  const stopsAt = byAddress(stops);
  const stepsAt = byAddress(report.nextSteps);
  const found = report.changes.flatMap((change) =>
    findingsOn(change, stopsAt.get(change.address) ?? [], stepsAt.get(change.address) ?? []),
  );
  const foundAt = byAddress(found);
  const first = stops.flatMap(
    (stop) => foundAt.get(stop.address ?? '')?.find((finding) => isOf(stop, finding)) ?? byItself(stop),
  );
  return [...new Set([...first, ...found])];
}

/** By the address that they are about: thousands of changes may each be stopped, and looking through all for each takes minutes. */
function byAddress<T extends { readonly address?: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    if (one.address === undefined) continue;
    const group = groups.get(one.address);
    if (group) group.push(one);
    else groups.set(one.address, [one]);
  }
  return groups;
}

function stopsOf({ hardStops, conditions }: Report): readonly Stop[] {
  return [
    ...hardStops.map((stop) => ({ ...stop, stops: 'hard-stop' as const })),
    ...conditions.map((stop) => ({ ...stop, stops: 'condition' as const })),
  ];
}

function isOf({ id, address, plan }: Stop, finding: Pick<Finding, 'rule' | 'address' | 'plan'>): boolean {
  return id === finding.rule && address === finding.address && (plan === undefined || plan === finding.plan);
}

function byItself({ id, message, address, plan, stops }: Stop): Finding {
  return {
    rule: id,
    message,
    points: 0,
    stops,
    fix: [],
    ...(plan === undefined ? {} : { plan }),
    ...(address === undefined ? {} : { address }),
  };
}

function findingsOn(
  change: Report['changes'][number],
  stopsHere: readonly Stop[],
  stepsHere: readonly Step[],
): readonly Finding[] {
  if (change.routine) return [];
  const { address, plan, location } = change;
  const stopped = (rule: string) => stopsHere.find((stop) => isOf(stop, { rule, address, plan }))?.stops;
  const fix = unique([...stepsHere, ...(change.safer ?? [])]);
  return change.findings
    .map(({ rule, message, points }) => ({ rule, message, points, stops: stopped(rule) }))
    .filter(({ points, stops }) => points > 0 || stops !== undefined)
    .toSorted((a, b) => Number(b.stops !== undefined) - Number(a.stops !== undefined) || b.points - a.points)
    .map(({ rule, message, points, stops }, index) => ({
      rule,
      address,
      plan,
      message,
      points,
      ...(stops === undefined ? {} : { stops }),
      ...(location === undefined ? {} : { location }),
      fix: index === 0 ? fix : [],
    }));
}

function approvalsOf(report: Report): readonly Step[] {
  return approvalSteps(report, Infinity)
    .filter(({ done }) => !done)
    .map(({ message, code }) => (code === undefined ? { message } : { message, code: { language: 'text', text: code.text } }));
}

function unique(steps: readonly Step[]): Step[] {
  return [...new Map(steps.map((step) => [keyOf(step), step])).values()];
}

function keyOf({ message, code }: Step): string {
  return `${message}\n${code?.text ?? ''}`;
}

import type { AgentFeedback } from '../generated/agent-feedback.ts';
import type { Report } from '../generated/report.ts';
import { approvalSteps } from './approval-steps.ts';
import { orderedJson } from './json.ts';
import type { Renderer } from './renderer.ts';

type Finding = AgentFeedback['findings'][number];
type Stop = Pick<Report['conditions'][number], 'id' | 'message' | 'address' | 'plan'>;
type Step = AgentFeedback['needed'][number];
type Change = Report['changes'][number];

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
  const all = findingsIn(report);
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

/** What no score outweighs comes first. Where a change stands for it, it is that change's finding, said once. */
function findingsIn({ hardStops, conditions, changes, nextSteps }: Report): readonly Finding[] {
  const stops = new Set(hardStops.map(stopKey));
  const found = changes.flatMap((change) => findingsOf(change, stops));
  const hard = found.filter(({ finding }) => finding.hardStop);
  const said = new Set(hard.map(({ finding }) => stopKey({ ...finding, id: finding.rule })));
  return [
    ...hardStops.filter((stop) => !said.has(stopKey(stop))).map((stop) => ({ ...ofPlan(stop), hardStop: true })),
    ...conditions.map(ofPlan),
    ...withFixes([...hard, ...found.filter(({ finding }) => !finding.hardStop)], nextSteps),
  ];
}

function stopKey({ id, address, message }: Stop): string {
  return JSON.stringify([id, address, message]);
}

/** What no change stands for has no points of its own. */
function ofPlan({ id, message, address, plan }: Stop): Finding {
  return {
    rule: id,
    message,
    points: 0,
    fix: [],
    ...(plan === undefined ? {} : { plan }),
    ...(address === undefined ? {} : { address }),
  };
}

interface Found {
  readonly change: Change;
  readonly finding: Finding;
}

function findingsOf(change: Change, stops: ReadonlySet<string>): readonly Found[] {
  if (change.routine) return [];
  const { address, plan, location } = change;
  return change.findings
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ rule, message, points }) => ({
      change,
      finding: {
        rule,
        address,
        plan,
        message,
        points,
        ...(stops.has(stopKey({ id: rule, address, message })) ? { hardStop: true } : {}),
        ...(location === undefined ? {} : { location }),
        fix: [],
      },
    }));
}

/** The steps that mend a change, on the first finding of it. */
function withFixes(found: readonly Found[], nextSteps: readonly Step[]): readonly Finding[] {
  const mended = new Set<Change>();
  return found.map(({ change, finding }) => {
    if (mended.has(change)) return finding;
    mended.add(change);
    return { ...finding, fix: unique([...nextSteps.filter((step) => step.address === change.address), ...(change.safer ?? [])]) };
  });
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

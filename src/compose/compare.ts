import type { Comparison, Difference, PlannedChange, Side } from '../generated/comparison.ts';
import type { Report } from '../generated/report.ts';

type Change = Report['changes'][number];

/** What got better and what got worse from one plan to the next of the same change. Pure. */
export function compareReports(before: Report, after: Report): Comparison {
  const [old, now] = [problemsOf(before), problemsOf(after)];
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  const differences = keys.flatMap((key) => differenceOf(old.get(key), now.get(key)));
  return {
    schemaVersion: '1.0',
    tool: { ...after.tool },
    trend: trendOf(before, after),
    old: sideOf(before),
    new: sideOf(after),
    worse: differences
      .filter(({ step }) => step > 0)
      .toSorted(byStep)
      .map(({ difference }) => difference),
    better: differences
      .filter(({ step }) => step < 0)
      .toSorted(byStep)
      .map(({ difference }) => difference),
    changes: compareChanges(before.changes, after.changes),
  };
}

const RANK: Readonly<Record<Report['verdict'], number>> = { pass: 0, review: 1, block: 2 };

function trendOf(before: Report, after: Report): Comparison['trend'] {
  const step = RANK[after.verdict] - RANK[before.verdict] || after.score - before.score;
  if (step === 0) return 'same';
  return step > 0 ? 'worse' : 'better';
}

function sideOf({ plans, verdict, score, environment, principal, policy, summary }: Report): Side {
  return {
    plan: plans[0]?.file ?? '',
    verdict,
    score,
    environment: environment.name,
    principal: principal.kind,
    mode: policy.mode,
    headline: summary.headline,
  };
}

/** A finding, or what holds for the plan as a whole and has no severity of its own. */
interface Problem {
  readonly rule: string;
  readonly address?: string;
  readonly message: string;
  readonly severity?: number;
}

/** By what makes two of them the same; of several of one rule about one attribute the worst counts. */
function problemsOf(report: Report): ReadonlyMap<string, Problem> {
  const problems = new Map(wholeProblems(report).map((problem) => [JSON.stringify([problem.rule, problem.address]), problem]));
  for (const { address, deposed, findings } of report.changes) {
    for (const { rule, message, attribute, severity, weight = 1 } of findings) {
      const key = JSON.stringify([rule, address, deposed ?? null, attribute ?? null]);
      const weighed = Math.round(severity * weight * 1000) / 1000;
      if (weighed > (problems.get(key)?.severity ?? -1)) problems.set(key, { rule, address, message, severity: weighed });
    }
  }
  return problems;
}

/** What cannot be judged, and the parts of the score that no single change stands for. */
function wholeProblems({ conditions, why }: Report): readonly Problem[] {
  const whole = why.filter(({ id, points }) => points > 0 && (id === 'concentration' || id === 'environment-recreate'));
  return [...conditions, ...whole].map(({ id, message, address }) => ({
    rule: id,
    message,
    ...(address === undefined ? {} : { address }),
  }));
}

/** Below this neither side is worth a line. */
const WORTH_SAYING = 0.08;
/** What has no severity is said before what has. */
const WHOLE = 1;

/** The difference and how far it goes: above zero it got worse. */
function differenceOf(old: Problem | undefined, now: Problem | undefined): readonly Stepped[] {
  const [before, after] = [weightOf(old), weightOf(now)];
  const shown = now ?? old;
  if (!shown || before === after || Math.max(before, after) < WORTH_SAYING) return [];
  const { rule, address, message } = shown;
  const difference: Difference = {
    rule,
    ...(address === undefined ? {} : { address }),
    message,
    ...(old?.severity === undefined ? {} : { old: old.severity }),
    ...(now?.severity === undefined ? {} : { new: now.severity }),
  };
  return [{ difference, step: after - before }];
}

function weightOf(problem: Problem | undefined): number {
  return problem === undefined ? 0 : (problem.severity ?? WHOLE);
}

interface Stepped {
  readonly difference: Difference;
  readonly step: number;
}

function byStep(a: Stepped, b: Stepped): number {
  const [left, right] = [a.difference, b.difference];
  return Math.abs(b.step) - Math.abs(a.step) || compareTexts(left.rule, right.rule) || compareTexts(left.address, right.address);
}

function compareTexts(a = '', b = ''): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareChanges(before: readonly Change[], after: readonly Change[]): Comparison['changes'] {
  const [old, now] = [byObject(before), byObject(after)];
  const both = [...now].flatMap(([key, change]) => {
    const earlier = old.get(key);
    return earlier ? [{ old: earlier, new: change }] : [];
  });
  const different = both.filter((pair) => pair.old.kind !== pair.new.kind || pair.old.score !== pair.new.score);
  return {
    new: [...now].filter(([key]) => !old.has(key)).map(([, change]) => change),
    gone: [...old].filter(([key]) => !now.has(key)).map(([, change]) => change),
    different,
    same: both.length - different.length,
  };
}

/** Changes by the object that they are of, in the order of the report: the most severe first. */
function byObject(changes: readonly Change[]): ReadonlyMap<string, PlannedChange> {
  return new Map(
    changes.map(({ address, deposed, type, kind, score }) => [
      JSON.stringify([address, deposed]),
      { address, type, kind, score },
    ]),
  );
}

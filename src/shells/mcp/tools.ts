import type { Change, Report } from '../../generated/report.ts';
import { counted } from '../../model/text.ts';
import { feedbackWithin } from '../../report/agent-feedback.ts';
import { changesAt } from '../find-change.ts';
import { type Answer, LIMIT, worst } from './answer.ts';
import { judgeForAgent, type ServerOptions } from './session.ts';

/** Attributes of a change that are shown. */
const ATTRIBUTES = 12;
/** Room that the words of an answer and its escapes need. */
const MARGIN = 1_500;

export interface PlansAsked {
  readonly paths: readonly string[];
}

/** The verdict on plans, with the worst reasons for it. */
export async function analyzePlan({ paths }: PlansAsked, options: ServerOptions): Promise<Answer> {
  const report = await judgeForAgent(paths, options);
  return {
    words: verdictWords(report),
    data: (most) => ({
      headline: report.summary.headline,
      consequence: report.summary.consequence,
      plans: worst(
        report.plans.map(({ file, digest, complete }) => ({ file, digest, complete })),
        most,
      ),
      stops: worst(
        [...report.hardStops, ...report.conditions].map(({ id, message, address }) => ({ id, message, address })),
        most,
      ),
      reasons: worst(
        report.why.map(({ id, points, message, address }) => ({ id, points, message, address })),
        most,
      ),
      changes: worst(
        report.changes.filter(({ routine }) => !routine).map(({ address, kind, score }) => ({ address, kind, score })),
        most,
      ),
      counts: report.counts,
    }),
  };
}

export interface ChangeAsked extends PlansAsked {
  readonly address: string;
}

/** One change taken apart. */
export async function explainChange({ address, paths }: ChangeAsked, options: ServerOptions): Promise<Answer> {
  const report = await judgeForAgent(paths, options);
  const found = changesAt(address, report);
  const scores = found.map(({ score }) => score).join(', ');
  return {
    words: `${counted(found.length, 'change')} of this address; score of 100: ${scores}. The points of the findings add up to it.`,
    data: (most) => ({
      changes: worst(
        found.map((change) => takenApart(change, report, most)),
        Math.max(1, most),
      ),
    }),
  };
}

function takenApart(change: Change, { causes }: Report, most: number): object {
  const { address, previousAddress, type, kind, oldKept, environment, score, because, wayBack, dependents, unknownType } = change;
  const cause = causes.find(({ id }) => id === change.cause);
  return {
    address,
    previousAddress,
    type,
    ...(unknownType ? { judgedByItsName: true } : {}),
    kind,
    oldKept,
    environment,
    score,
    findings: worst(
      change.findings.toSorted((a, b) => b.points - a.points),
      most,
    ),
    cause: cause && { message: cause.message, address: cause.address, attribute: cause.attribute, destroyed: cause.destroyed },
    because,
    dependents: { count: dependents.count, nearest: dependents.addresses.slice(0, most) },
    differs: worst(change.diff, Math.min(most, ATTRIBUTES)),
    wayBack,
    safer: worst(change.safer ?? [], most),
  };
}

/** What has to be done for plans to pass: the exact lines, and who has to say yes. */
export async function whatWouldPass({ paths }: PlansAsked, options: ServerOptions): Promise<Answer> {
  const report = await judgeForAgent(paths, options);
  const { thresholds } = report.outlook.agent;
  const goal =
    report.verdict === 'pass'
      ? 'Nothing is needed.'
      : `An agent passes below a score of ${thresholds.review} where nothing else stops it; from ${thresholds.block} on it is blocked. Each step is a way to mend what was found; plan again and ask again after it.`;
  return {
    words: `${verdictWords(report)} ${goal}`,
    // A feedback is sorted and cut by itself, so that it is asked for less room where there are fewer entries.
    data: (most) => JSON.parse(feedbackWithin(report, Math.min(LIMIT - MARGIN, most * 400)) ?? '{}'),
  };
}

function verdictWords({ verdict, score, environment, band }: Report): string {
  return `Verdict for an agent: ${verdict}. Score ${score} of 100 (${band}), environment ${environment.name}.`;
}

import type { Change, Report } from '../generated/report.ts';
import { sha256 } from '../trust/hash.ts';
import { repositoryPath } from './plain.ts';

/** One thing that a list of problems shows: a finding of a change, or what holds for a whole plan. */
export interface Alert {
  /** Id of the rule or condition. */
  readonly rule: string;
  readonly message: string;
  /** 0 to 1, weighed by the environment. */
  readonly severity: number;
  /** File of the plan. */
  readonly plan: string;
  readonly change?: Change;
  /** The same for the same problem, whatever else the plan changes; different for any two alerts of a report. */
  readonly fingerprint: string;
}

/** What asks for nobody's time is no alert; as for a routine change. */
const WORTH_AN_ALERT = 0.08;
/** A condition asks for a person, as a finding of this severity does. */
const CONDITION = 0.4;

type Found = Omit<Alert, 'fingerprint'> & { readonly attribute?: string };

/** The alerts of a report, the most severe first. */
export function alertsOf(report: Report): readonly Alert[] {
  const found = [...conditionsIn(report), ...wholeIn(report), ...findingsIn(report)];
  return fingerprinted(report, found).toSorted(bySeverity);
}

function bySeverity(a: Alert, b: Alert): number {
  return b.severity - a.severity || (a.fingerprint < b.fingerprint ? -1 : 1);
}

function conditionsIn({ conditions, plans }: Report): readonly Found[] {
  return conditions.map(({ id, message, plan, address }) => ({
    rule: id,
    message,
    severity: CONDITION,
    plan: plan ?? plans[0]?.file ?? '',
    ...(address === undefined ? {} : { attribute: address }),
  }));
}

/** Changes that add up are alerts themselves: that they do weighs as much as it adds to the score. */
const ADDS_UP = 0.2;

/** Parts of the score that no single change stands for. They are told of the plan that holds the worst change. */
function wholeIn({ why, score, plans, changes }: Report): readonly Found[] {
  const plan = changes[0]?.plan ?? plans[0]?.file ?? '';
  return why
    .filter(({ id, points }) => points > 0 && (id === 'concentration' || id === 'environment-recreate'))
    .map(({ id, message, points }) => ({
      rule: id,
      message,
      severity: id === 'concentration' ? Math.max(ADDS_UP, points / 100) : score / 100,
      plan,
    }));
}

function findingsIn({ changes }: Report): readonly Found[] {
  return changes
    .filter(({ routine }) => !routine)
    .flatMap((change) =>
      change.findings.map(({ rule, message, severity, weight = 1, attribute }) => ({
        rule,
        message,
        severity: severity * weight,
        plan: change.plan,
        change,
        ...(attribute === undefined ? {} : { attribute }),
      })),
    )
    .filter(({ severity }) => severity >= WORTH_AN_ALERT);
}

/**
 * What a problem is known by: its stack, object, rule and attribute, none of which another change of the plan alters. Alerts that
 * share all of these are told apart by the order of their sentences.
 */
function fingerprinted(report: Report, found: readonly Found[]): readonly Alert[] {
  const seen = new Map<string, number>();
  return [...found]
    .toSorted((a, b) => (a.message < b.message ? -1 : 1))
    .map(({ attribute, ...alert }) => {
      const { rule, plan, change } = alert;
      const key = JSON.stringify([stackName(report, plan), rule, change?.address, change?.deposed, attribute]);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return { ...alert, fingerprint: sha256(nth === 1 ? key : `${key}#${nth}`) };
    });
}

/** What a plan is called wherever it must be the same from run to run: its stack, or its file without the folders of a machine. */
export function stackName({ plans }: Report, file: string): string {
  return plans.find((plan) => plan.file === file)?.stack ?? repositoryPath(file);
}

/** Where an alert is shown: the line of the configuration, or the plan itself where no line is known. */
export function placeOf({ change, plan }: Pick<Alert, 'change' | 'plan'>): { readonly file: string; readonly line: number } {
  if (change?.location) return { file: repositoryPath(change.location.file), line: change.location.line };
  return { file: repositoryPath(plan), line: 1 };
}

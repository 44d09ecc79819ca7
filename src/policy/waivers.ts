import type { Waiver } from '../generated/policy.ts';
import type { ChangeRisk, Finding } from '../model/assessment.ts';
import { code } from '../model/text.ts';
import { matchesPattern } from './text-pattern.ts';

/** The waivers of a policy and the day, `2026-12-31`. Without a day nothing is waived: nobody could tell what still holds. */
export interface WaiverContext {
  readonly waivers: readonly Waiver[];
  readonly today: string | undefined;
  /** The ids of all rules, to tell a name that is none. */
  readonly rules?: ReadonlySet<string>;
}

/**
 * The waiver that covers a finding, if one does. What is a hard stop for agents has none where it stops them, in production and
 * in what counts as it: whoever accepts that has to look at the plan itself.
 */
export function waiverFor(
  finding: Finding,
  { change, environment }: Pick<ChangeRisk, 'change' | 'environment'>,
  { waivers, today }: WaiverContext,
): Waiver | undefined {
  const stops = finding.hardStop === true && (environment === 'production' || environment === 'unknown');
  if (stops || today === undefined) return undefined;
  return waivers.find(
    ({ rule, address, expires }) => rule === finding.rule && expires >= today && matchesPattern(address, change.address),
  );
}

/** What was waived, and what a reader should know of waivers that did nothing. */
export interface WaiverReport {
  readonly waived: readonly WaivedFinding[];
  readonly notes: readonly string[];
}

interface WaivedFinding {
  readonly rule: string;
  readonly address: string;
  readonly message: string;
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
}

/** What the waivers did to judged changes, in the changes' order. */
export function reportWaivers(changes: readonly ChangeRisk[], context: WaiverContext): WaiverReport {
  const used = new Set<Waiver>();
  const waived = changes.flatMap((risk) =>
    risk.waived.flatMap((finding) => {
      const waiver = waiverFor(finding, risk, context);
      if (waiver === undefined) return [];
      used.add(waiver);
      const { owner, reason, expires } = waiver;
      return [{ rule: finding.rule, address: risk.change.address, message: finding.message, owner, reason, expires }];
    }),
  );
  return { waived, notes: notesOf(changes, context, used) };
}

function notesOf(changes: readonly ChangeRisk[], context: WaiverContext, used: ReadonlySet<Waiver>): readonly string[] {
  const { waivers, today, rules } = context;
  return waivers.flatMap((waiver) => {
    const name = `The waiver of ${code(waiver.rule)} for ${code(waiver.address)} by ${waiver.owner}`;
    if (rules?.has(waiver.rule) === false) return [`${name} covers nothing: ${code('blastgate rules')} lists no such rule.`];
    if (today === undefined) return [`${name} was not applied: the day is not known.`];
    if (waiver.expires < today) {
      const what = changes.some((risk) => wouldCover(waiver, risk))
        ? 'its findings count again'
        : 'nothing in this plan needs it';
      return [`${name} expired on ${waiver.expires}: ${what}.`];
    }
    if (used.has(waiver)) return [];
    const why = changes.some((risk) => isStopFor(waiver, risk))
      ? ': what would be a hard stop in production cannot be waived'
      : '';
    return [`${name} covered nothing in this plan${why}.`];
  });
}

/** Whether a finding of a change counts only because the waiver is over. */
function wouldCover(waiver: Waiver, risk: ChangeRisk): boolean {
  const lastDay = { waivers: [waiver], today: waiver.expires };
  return risk.findings.some((finding) => waiverFor(finding, risk, lastDay) !== undefined);
}

function isStopFor(waiver: Waiver, { change, findings }: ChangeRisk): boolean {
  return (
    findings.some(({ rule, hardStop }) => hardStop === true && rule === waiver.rule) &&
    matchesPattern(waiver.address, change.address)
  );
}

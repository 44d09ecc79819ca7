import type { Operator } from '../model/approval.ts';
import type { PullRequestEvidence } from '../model/evidence.ts';
import { code } from '../model/text.ts';
import { attribute, type Attribution, type AttributionSettings } from './attribution.ts';

/** The agent's pull request that a person takes over. */
export interface TakenOver {
  readonly number: number;
  readonly operators: readonly Operator[];
}

/** Whether a person has made an agent's change their own. */
export interface TakeOver {
  readonly accepted: boolean;
  readonly from: number;
  /** Who wrote the new pull request; the person, where the take-over is accepted. */
  readonly attribution: Attribution;
  /** Why it is not accepted; empty where it is. */
  readonly why: readonly string[];
}

/** The number that a description names as `taken over from #12`. */
export function takeOverNumber(body: string): number | undefined {
  const found = /\btaken over from #(\d{1,9})\b/i.exec(body)?.[1];
  return found === undefined ? undefined : Number(found);
}

/**
 * Judges a take-over: a new pull request, opened, written and pushed wholly by one person who does not stand behind the agent's.
 * That the plan is the same as the agent's no longer counts against it; every other sign does.
 */
export function judgeTakeOver(evidence: PullRequestEvidence, settings: AttributionSettings, original: TakenOver): TakeOver {
  const samePlan = (evidence.samePlan ?? []).filter(({ pullRequest }) => pullRequest !== original.number);
  const attribution = attribute({ ...evidence, samePlan }, settings);
  const why = [
    ...(attribution.principal.kind === 'human'
      ? []
      : ['it is not wholly the work of a person', ...attribution.principal.evidence]),
    ...othersIn(evidence, attribution).map((login) => `${code(login)} had a part in it too`),
    ...evidence.commits
      .filter(({ author, committer }) => author === undefined || committer === undefined)
      .map(({ sha }) => `commit ${code(sha.slice(0, 7))} belongs to no account`),
    ...(standsBehind(evidence, original) ? [`${code(evidence.author.login)} stands behind #${original.number}`] : []),
    ...(evidence.number === original.number ? ['it is the same pull request'] : []),
  ];
  const accepted = why.length === 0;
  return { accepted, from: original.number, attribution: accepted ? attribution : attribute(evidence, settings), why };
}

function othersIn({ author }: PullRequestEvidence, { operators }: Attribution): readonly string[] {
  return operators.filter((one) => !isSame(one, author)).map(({ login }) => login);
}

function standsBehind({ author }: PullRequestEvidence, { operators }: TakenOver): boolean {
  return operators.some((one) => isSame(one, author));
}

function isSame(one: Operator, other: Operator): boolean {
  return one.id === undefined ? one.login.toLowerCase() === other.login.toLowerCase() : one.id === other.id;
}

import type { AutomationAccount, OwnSignal } from '../generated/policy.ts';
import { AUTOMATION } from '../generated/signals-data.ts';
import type { Operator } from '../model/approval.ts';
import type { Principal } from '../model/decision.ts';
import type { Account, PullRequestEvidence } from '../model/evidence.ts';
import { code, counted } from '../model/text.ts';
import { operatorsOf } from './operators.ts';
import { accountFacts, factsOf, participantsOf, type Participant } from './signals/facts.ts';
import { findSigns, type Sign } from './signals/find-signs.ts';

export interface AttributionSettings {
  /** True where a commit without a verified signature leaves the author unknown. */
  readonly requireSigned: boolean;
  /** The user's own bots that are no agents. */
  readonly automation: readonly AutomationAccount[];
  readonly signals: readonly OwnSignal[];
}

/** Who wrote a pull request, and the accounts of those who may not clear it. */
export interface Attribution {
  readonly principal: Principal;
  readonly operators: readonly Operator[];
  /** The author of the pull request and those of its commits. */
  readonly authors: readonly Account[];
}

/** The forge lists no more commits of a pull request than these. */
const MOST_COMMITS = 250;

/**
 * Judges who wrote a pull request. Evidence only raises: one sign of medium confidence makes it an agent's, and nothing in the
 * pull request takes that away. A person or automation is believed only where everything could be read.
 */
export function attribute(evidence: PullRequestEvidence, settings: AttributionSettings): Attribution {
  const operators = operatorsOf(evidence);
  const authors = [evidence.author, ...evidence.commits.flatMap(({ author }) => (author ? [author] : []))];
  return { principal: principalOf(evidence, settings, operators), operators, authors };
}

function principalOf(evidence: PullRequestEvidence, settings: AttributionSettings, operators: readonly Operator[]): Principal {
  const signs = signsIn(evidence, settings);
  const strong = signs.filter(({ confidence }) => confidence !== 'low');
  const doubts = doubtsAbout(evidence, settings);
  const said = [...new Set(signs.toSorted(byConfidence).map(sayOf))];
  const logins = operators.map(({ login }) => login);
  if (strong.length > 0) return { ...agentOf(strong), evidence: [...said, ...evidence.missing], operators: logins };
  if (doubts.length > 0) return { kind: 'unknown', confidence: 'low', evidence: [...said, ...doubts], operators: logins };
  const { login } = evidence.author;
  if (everyone(evidence).some((account) => isAutomation(account, settings))) {
    return {
      kind: 'automation',
      name: login,
      confidence: 'high',
      evidence: [...said, sayAutomation(evidence)],
      operators: logins,
    };
  }
  if (signs.length > 0) return { kind: 'assisted', name: login, confidence: 'low', evidence: said, operators: [] };
  const signed = evidence.commits.every(({ verified }) => verified);
  return { kind: 'human', name: login, confidence: signed ? 'high' : 'medium', evidence: [sayHuman(evidence)], operators: [] };
}

/** The surest signs decide; of those the first that tells which agent. */
function agentOf(strong: readonly Sign[]): Pick<Principal, 'kind' | 'name' | 'confidence'> {
  const high = strong.filter(({ confidence }) => confidence === 'high');
  const name = [...high, ...strong].find(({ agent }) => agent !== 'any')?.agent;
  return { kind: 'agent', ...(name === undefined ? {} : { name }), confidence: high.length > 0 ? 'high' : 'medium' };
}

function signsIn(evidence: PullRequestEvidence, settings: AttributionSettings): readonly Sign[] {
  return [
    ...evidence.earlierAgents.map((agent): Sign => ({
      agent,
      confidence: 'high',
      says: 'an earlier check of this pull request found an agent',
    })),
    ...(evidence.samePlan ?? []).map(({ agent, pullRequest }): Sign => ({
      agent,
      confidence: 'high',
      says: `#${pullRequest} brought the same plan`,
    })),
    ...findSigns(factsOf(evidence), settings.signals),
    ...unlistedBots(evidence, settings),
  ];
}

/** A bot that nobody has named could be run by anything: it is taken for an agent. */
function unlistedBots(evidence: PullRequestEvidence, settings: AttributionSettings): readonly Sign[] {
  const bots = participantsOf(evidence)
    .filter((one) => one.account.type === 'Bot' && !isAutomation(one.account, settings) && !isListed(one, settings))
    .map(({ account, says }): Sign => ({
      agent: account.login,
      confidence: 'medium',
      says: `${says}, a bot that no policy names`,
    }));
  const { viaApp, author } = evidence;
  if (viaApp === undefined || author.type !== 'User' || settings.automation.some(({ id }) => id === viaApp.id)) return bots;
  const says = `the pull request was opened through the app ${code(viaApp.slug)}, which no policy names`;
  return [...bots, { agent: viaApp.slug, confidence: 'medium', says }];
}

function isListed(participant: Participant, { signals }: AttributionSettings): boolean {
  return findSigns(accountFacts(participant), signals).some(({ confidence }) => confidence !== 'low');
}

/** By the id of the account alone: anybody may call themselves Dependabot. */
function isAutomation({ id }: Account, { automation }: AttributionSettings): boolean {
  return [...AUTOMATION, ...automation].some((known) => known.id === id);
}

/** Those whose part the forge itself recorded. */
function everyone({ author, pushers, actors }: PullRequestEvidence): readonly Account[] {
  return [...new Map([author, ...pushers, ...actors].map((account) => [account.id, account])).values()];
}

/** Why a pull request without a sign of an agent still has no known author. */
function doubtsAbout(evidence: PullRequestEvidence, settings: AttributionSettings): readonly string[] {
  const { commits, missing, pushers, writers } = evidence;
  const strangers = everyone(evidence).filter((account) => !isAutomation(account, settings) && !isWriter(account, writers));
  const unsigned = commits.filter(({ verified }) => !verified).length;
  return [
    ...missing,
    ...(commits.length === 0 ? ['no commit could be read'] : []),
    ...(commits.filter(({ removedByForcePush }) => !removedByForcePush).length > MOST_COMMITS
      ? [`more than ${MOST_COMMITS} commits: not all of them can be read`]
      : []),
    ...(pushers.length === 0 ? ['nobody is recorded as having pushed to the branch'] : []),
    ...strangers.map(({ login }) => `${code(login)} is no person who may write to this repository`),
    ...(settings.requireSigned && unsigned > 0 ? [`${counted(unsigned, 'commit')} without a verified signature`] : []),
  ];
}

function isWriter({ id, type }: Account, writers: ReadonlySet<number>): boolean {
  return type === 'User' && writers.has(id);
}

const SURENESS = { high: 0, medium: 1, low: 2 } as const;

function byConfidence(a: Sign, b: Sign): number {
  return SURENESS[a.confidence] - SURENESS[b.confidence];
}

function sayOf({ agent, confidence, says }: Sign): string {
  return `${says} (${agent === 'any' ? 'an agent' : agent}, ${confidence})`;
}

function sayHuman(evidence: PullRequestEvidence): string {
  const people = everyone(evidence).map(({ login }) => code(login));
  return `opened and pushed by ${people.join(', ')}, who may write; no sign of an agent in ${counted(evidence.commits.length, 'commit')}`;
}

function sayAutomation({ author }: PullRequestEvidence): string {
  return `${code(author.login)} and all who pushed are automation that is known by its id, or people who may write`;
}

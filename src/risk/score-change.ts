import type { CauseLink, Channel, ChangeRisk, Finding, ReasonCode } from '../model/assessment.ts';
import type { EnvironmentName } from '../model/environment.ts';
import type { KnowledgeEntry } from '../model/knowledge.ts';
import type { ResourceChange } from '../model/plan.ts';
import { byCodeUnits } from '../model/text.ts';
import { countsAsDestroyed, likelihoodOf } from './change-kind.ts';
import { noisyOr } from './combine.ts';
import { ruleContext, type ContextSource } from './context.ts';
import { ENVIRONMENT_WEIGHTS, NOTICEABLE } from './parameters.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { wayBackOf } from './way-back.ts';

/** A judged change, with what judging the whole plan still needs of it. */
export interface ScoredChange {
  readonly risk: ChangeRisk;
  readonly knowledge: KnowledgeEntry;
  readonly likelihood: number;
}

interface ScoreOptions {
  readonly cause: CauseLink | undefined;
  readonly isWaived?: ((finding: Finding, change: ResourceChange, environment: EnvironmentName) => boolean) | undefined;
}

/** Runs every rule over one change and combines what they find and nobody has accepted. */
export function scoreChange(source: ContextSource, { cause, isWaived = () => false }: ScoreOptions): ScoredChange {
  const { change, plan, knowledge, environment, dependents } = source;
  const context = ruleContext(source);
  const found = rules
    .flatMap((rule) => rule.check(context).map((remark) => stamped(rule, remark)))
    .toSorted(worstFirst(environment));
  const waived = found.filter((finding) => isWaived(finding, change, environment));
  const findings = found.filter((finding) => !waived.includes(finding));
  const channels = channelsOf(findings, environment);
  const wayBack = wayBackOf(context, findings);
  const risk: ChangeRisk = {
    change,
    plan,
    environment,
    findings,
    waived,
    channels,
    harm: noisyOr(Object.values(channels)),
    code: codeOf(findings, environment, knowledge),
    dependents,
    knownType: knowledge.known,
    destroys: countsAsDestroyed(context),
    ...(wayBack === undefined ? {} : { wayBack }),
    ...(cause === undefined ? {} : { cause }),
  };
  return { risk, knowledge, likelihood: likelihoodOf(change, knowledge) };
}

function stamped(rule: Rule, remark: ReturnType<Rule['check']>[number]): Finding {
  return { ...remark, rule: rule.id, channel: remark.channel ?? rule.channel };
}

function worstFirst(environment: EnvironmentName): (left: Finding, right: Finding) => number {
  return (left, right) =>
    weighted(right, environment) - weighted(left, environment) ||
    byCodeUnits(left.rule, right.rule) ||
    byCodeUnits(left.message, right.message);
}

function weighted({ channel, severity }: Finding, environment: EnvironmentName): number {
  return severity * ENVIRONMENT_WEIGHTS[channel][environment];
}

function channelsOf(findings: readonly Finding[], environment: EnvironmentName): Readonly<Record<Channel, number>> {
  const worst = (channel: Channel): number =>
    Math.max(0, ...findings.filter((finding) => finding.channel === channel).map((finding) => weighted(finding, environment)));
  return {
    data: worst('data'),
    outage: worst('outage'),
    security: worst('security'),
    protection: worst('protection'),
    control: worst('control'),
    code: worst('code'),
    base: worst('base'),
  };
}

/** Whoever loses a store and its service at once asks for the data first; a cache or a cluster is missed for what it serves. */
const DATA_FIRST = { isAStore: 0.9, atStake: 0.3 } as const;

function codeOf(
  findings: readonly Finding[],
  environment: EnvironmentName,
  { data, environmentRoot }: KnowledgeEntry,
): ReasonCode {
  const loss = findings.find(({ channel }) => channel === 'data');
  const isStoreGone = findings[0]?.channel === 'outage' && data >= DATA_FIRST.isAStore && !environmentRoot;
  const worst = isStoreGone && loss !== undefined && weighted(loss, environment) >= DATA_FIRST.atStake ? loss : findings[0];
  return worst !== undefined && worst.channel !== 'base' && weighted(worst, environment) >= NOTICEABLE ? worst.code : 'routine';
}

import type { AttributeDiff, CauseLink, Channel, ChangeRisk, Finding, ReasonCode } from '../model/assessment.ts';
import type { EnvironmentName } from '../model/environment.ts';
import type { JudgedChange, PlanSummary, Traits } from '../model/judged.ts';
import { byCodeUnits } from '../model/text.ts';
import { countsAsDestroyed, likelihoodOf } from './change-kind.ts';
import { noisyOr } from './combine.ts';
import { ruleContext, type ContextSource } from './context.ts';
import { ENVIRONMENT_WEIGHTS, NOTICEABLE } from './parameters.ts';
import { changesInside } from './inside-templates.ts';
import type { Rule, RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { wayBackOf } from './way-back.ts';

/** A judged change, with what judging the whole plan still needs of it. */
export interface ScoredChange {
  readonly risk: ChangeRisk;
  readonly knowledge: Traits;
  readonly likelihood: number;
}

interface JudgeOptions {
  readonly environment: EnvironmentName | undefined;
  readonly cause: CauseLink | undefined;
  readonly diff: () => AttributeDiff;
}

/** Settings that let an object go without a copy of what is in it. */
const WITHOUT_COPY = ['skip_final_snapshot', 'force_destroy', 'force_delete'];

/** Runs every rule over one change. */
export function judgeChange(source: ContextSource, { environment, cause, diff }: JudgeOptions): JudgedChange {
  const { change, knowledge, dependents } = source;
  const context = ruleContext(source);
  const findings = [...findingsOf(rules, context), ...findingsInside(context)];
  const withoutCopy = WITHOUT_COPY.find((name) => change.before?.[name] === true);
  const wayBack = wayBackOf(context, findings.toSorted(worstFirst(environment ?? 'unknown')));
  return {
    change,
    environment,
    findings,
    traits: knowledge,
    likelihood: likelihoodOf(change, knowledge),
    destroys: countsAsDestroyed(context),
    dependents,
    diff,
    ...(wayBack === undefined ? {} : { wayBack: wayBack.says }),
    ...(wayBack?.dataStays ? { dataStays: true } : {}),
    ...(withoutCopy === undefined ? {} : { withoutCopy }),
    ...(cause === undefined ? {} : { cause }),
  };
}

export interface ScoreOptions {
  readonly plan: PlanSummary;
  /** The environment of what has none of its own. */
  readonly otherwise: EnvironmentName;
  readonly isWaived: (finding: Finding, risk: Pick<ChangeRisk, 'change' | 'environment'>) => boolean;
}

/** Weighs what the rules found by the environment, and combines what nobody has accepted. */
export function scoreChange(judged: JudgedChange, { plan, otherwise, isWaived }: ScoreOptions): ScoredChange {
  const { change, traits, likelihood, dependents, destroys, wayBack, dataStays, withoutCopy, cause, diff } = judged;
  const environment = judged.environment ?? otherwise;
  const found = judged.findings.toSorted(worstFirst(environment));
  const waived = found.filter((finding) => isWaived(finding, { change, environment }));
  const findings = found.filter((finding) => !waived.includes(finding));
  const channels = channelsOf(findings, environment);
  const risk: ChangeRisk = {
    change,
    plan,
    environment,
    findings,
    waived,
    channels,
    harm: noisyOr(Object.values(channels)),
    code: codeOf(findings, environment, traits),
    dependents,
    knownType: traits.known,
    destroys,
    diff,
    ...(wayBack === undefined ? {} : { wayBack }),
    ...(dataStays ? { dataStays } : {}),
    ...(withoutCopy === undefined ? {} : { withoutCopy }),
    ...(cause === undefined ? {} : { cause }),
  };
  return { risk, knowledge: traits, likelihood };
}

/** What rules say of a change. Nearly all of them have nothing to say of any change: no list is made for those. */
function findingsOf(asked: readonly Rule[], context: RuleContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of asked) for (const remark of rule.check(context)) findings.push(stamped(rule, remark));
  return findings;
}

/** What the rules say of the objects inside a stack's template, as if the plan listed them; what it loses has rules of its own. */
function findingsInside(context: RuleContext): readonly Finding[] {
  return changesInside(context).flatMap(({ source, attribute }) =>
    findingsOf(RULES_INSIDE, ruleContext(source)).map((finding) => ({ ...finding, attribute })),
  );
}

/** That something changes, and comes under management, is said of the stack itself. */
const RULES_INSIDE = rules.filter(({ channel }) => channel !== 'base' && channel !== 'control');

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
const DATA_FIRST = {
  isAStore: 0.9,
  byCategory: new Map<string, number>([
    ['messaging', 0.4],
    ['data_store', 0.55],
  ]),
  atStake: 0.15,
} as const;

/** A broker or a store that keeps what nobody has elsewhere; a topic that only passes on keeps nothing. */
function isAStore({ data, environmentRoot, category }: Traits): boolean {
  if (environmentRoot) return false;
  return data >= DATA_FIRST.isAStore || data >= (DATA_FIRST.byCategory.get(category) ?? 1);
}

function codeOf(findings: readonly Finding[], environment: EnvironmentName, traits: Traits): ReasonCode {
  const loss = findings.find(({ channel }) => channel === 'data');
  const isStoreGone = findings[0]?.channel === 'outage' && isAStore(traits);
  const worst = isStoreGone && loss !== undefined && weighted(loss, environment) >= DATA_FIRST.atStake ? loss : findings[0];
  return worst !== undefined && worst.channel !== 'base' && weighted(worst, environment) >= NOTICEABLE ? worst.code : 'routine';
}

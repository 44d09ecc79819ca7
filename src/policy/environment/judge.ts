import type { Assessment } from '../../model/assessment.ts';
import {
  CRITICALITY,
  type EnvironmentEvidence,
  type EnvironmentJudgement,
  type EnvironmentName,
} from '../../model/environment.ts';
import type { JudgedChange, JudgedPlan } from '../../model/judged.ts';
import type { EnvironmentSign, Plan, ResourceChange } from '../../model/plan.ts';
import { reveal } from '../../model/reveal.ts';
import type { Value, ValueObject } from '../../model/value.ts';
import type { Policy } from '../policy.ts';
import { matchedEnvironment } from './facts.ts';
import { hasPlaceForLabels, labelledEnvironment } from './labels.ts';
import { placeOf } from './places.ts';
import { environmentNamed, moreCritical, mostCritical } from './words.ts';

export interface EnvironmentInput {
  /** What the run says of where its plans would be applied. */
  readonly facts: readonly EnvironmentEvidence[];
  readonly policy: Policy;
}

/**
 * The environment of every change of a plan. Only evidence that a pull request can't write may lower it: the policy's matchers, and
 * tags, labels and the names of places (a project, a namespace) in the state before. Variables, default tags, the state after and
 * names may raise it. An object without a sign of its own takes what the others' tags agree on. No evidence is `unknown`, which is
 * judged as production.
 */
export function judgeEnvironment(plan: Plan, { facts, policy }: EnvironmentInput): EnvironmentJudgement {
  const byChange = new Map<string, EnvironmentName>();
  const lowered = new Map<string, readonly [EnvironmentName, EnvironmentName]>();
  const found = [...plan.signs.flatMap(evidenceOfSign), ...evidenceOfAccounts(plan, policy)];
  const signs = distrustImports(found, plan, policy);
  const evidence = [...signs];
  const common = commonGround([...facts, ...signs]);
  for (const change of plan.changes) {
    const names = evidenceOfNames(change);
    const labels = { before: labelledEnvironment(change.before), after: labelledEnvironment(change.after) };
    const environment = environmentOf({ change, labels, named: names[0]?.says }, common, policy);
    byChange.set(change.id, environment);
    evidence.push(...names, ...evidenceOfPlace(change));
    const fall = fallOf(change, labels, environment);
    if (fall) lowered.set(change.id, fall);
  }
  const whole = settle(common.trusted ?? common.agreed, common.raising);
  return { whole, evidence: collapse(evidence), byChange, lowered };
}

/** The part of a judged plan that tells of its environment. */
interface JudgedEnvironment extends Pick<JudgedPlan, 'environment' | 'evidence'> {
  readonly changes: readonly Pick<JudgedChange, 'environment'>[];
}

/** The environment of a run and its evidence, out of those of its plans: the most critical that something is changed in. */
export function joinEnvironments(
  facts: readonly EnvironmentEvidence[],
  plans: readonly JudgedEnvironment[],
): Assessment['environment'] {
  const ofChanges = plans.flatMap(({ changes }) => changes.flatMap(({ environment }) => environment ?? []));
  const name = mostCritical(ofChanges) ?? mostCritical(plans.map(({ environment }) => environment)) ?? 'unknown';
  return { name, evidence: ranked(collapse([...facts, ...plans.flatMap(({ evidence }) => evidence)])) };
}

/**
 * An import brings whatever object its author names into the plan, with its tags: such tags speak for that object alone. A sign
 * that stands on imported objects only may raise, like all that an author can choose.
 */
function distrustImports(signs: readonly EnvironmentEvidence[], plan: Plan, policy: Policy): readonly EnvironmentEvidence[] {
  const imported = plan.changes.filter(({ importing }) => importing);
  const byLabel = tally(imported.map(({ before }) => labelledEnvironment(before)));
  const byAccount = tally(imported.map(({ before }) => accountEnvironment(before, policy)));
  return signs.map((sign) => {
    if (!sign.mayLower) return sign;
    const count = (sign.source === 'account' ? byAccount : byLabel).get(sign.says) ?? 0;
    return sign.count > count ? sign : { ...sign, mayLower: false };
  });
}

function tally(names: readonly (EnvironmentName | undefined)[]): ReadonlyMap<EnvironmentName | undefined, number> {
  const counts = new Map<EnvironmentName | undefined, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** What holds for every change of a plan. */
interface CommonGround {
  /** The facts of the run that may lower. */
  readonly trusted: EnvironmentName | undefined;
  /** What the tags in the state before agree on, for objects without a sign of their own. */
  readonly agreed: EnvironmentName | undefined;
  /** The worst of what may only raise. */
  readonly raising: EnvironmentName | undefined;
}

function commonGround(evidence: readonly EnvironmentEvidence[]): CommonGround {
  const isTag = (item: EnvironmentEvidence): boolean => item.source === 'tag-before' || item.where === ACCOUNT_OF_OBJECTS;
  const tags = new Set(evidence.filter((item) => item.mayLower && isTag(item)).map((item) => item.says));
  const trusted = evidence.filter((item) => item.mayLower && !isTag(item) && item.source !== 'name');
  // Tags after the change and names stand on single objects: they speak for those, not for the plan.
  const raising = evidence.filter((item) => !item.mayLower && item.source !== 'tag-after' && item.source !== 'name');
  return {
    trusted: worst(trusted),
    agreed: tags.has('production') ? 'production' : tags.size === 1 ? [...tags][0] : undefined,
    raising: worst(raising),
  };
}

/** The environments that an object's labels name on both sides of its change. */
interface Labels {
  readonly before: EnvironmentName | undefined;
  readonly after: EnvironmentName | undefined;
}

interface OwnSigns {
  readonly change: ResourceChange;
  readonly labels: Labels;
  readonly named: EnvironmentName | undefined;
}

function environmentOf({ change, labels, named }: OwnSigns, common: CommonGround, policy: Policy): EnvironmentName {
  const own = moreCritical(moreCritical(labels.before, accountEnvironment(change.before, policy)), placeOf(change)?.says);
  const trusted = moreCritical(common.trusted, own ?? inherited(change, common));
  return settle(trusted, moreCritical(moreCritical(common.raising, labels.after), named));
}

/**
 * What the others' tags say of an object without a sign. An object that could carry one and does not is no sandbox by them: else
 * a few new objects with a tag, each harmless, would make a sandbox of everything beside them that was never tagged.
 */
function inherited({ before }: ResourceChange, { agreed }: CommonGround): EnvironmentName | undefined {
  return agreed === 'sandbox' && hasPlaceForLabels(before) ? undefined : agreed;
}

/** Raises what is known by what may only raise; without trusted evidence it stays unknown unless production is named. */
function settle(trusted: EnvironmentName | undefined, raising: EnvironmentName | undefined): EnvironmentName {
  return moreCritical(trusted ?? 'unknown', raising) ?? 'unknown';
}

type Fall = readonly [from: EnvironmentName, to: EnvironmentName];

/** From what to what a change lowers its own label. One that had none falls from where it stands: its first label lowers it too. */
function fallOf(change: ResourceChange, labels: Labels, environment: EnvironmentName): Fall | undefined {
  if (change.kind !== 'update') return undefined;
  const { before: from = environment, after: to } = labels;
  if (!to || CRITICALITY.indexOf(to) >= CRITICALITY.indexOf(from)) return undefined;
  return [from, to];
}

const NAME_ATTRIBUTES = [
  'name',
  'identifier',
  'cluster_identifier',
  'bucket',
  'function_name',
  'family',
  'cluster_name',
  'project_id',
  'dataset_id',
  'account_id',
  'namespace',
  'DBInstanceIdentifier',
  'TableName',
  'BucketName',
  'StackName',
] as const;

/** The names of a change that say production; others say nothing, since a name may only raise. */
function evidenceOfNames(change: ResourceChange): readonly EnvironmentEvidence[] {
  const told = (where: string, shown: Value | undefined): readonly EnvironmentEvidence[] => {
    const text = reveal(shown);
    if (typeof text !== 'string' || environmentNamed(text, false) !== 'production') return [];
    return [{ says: 'production', source: 'name', where, text: String(shown), count: 1, mayLower: false }];
  };
  const byAddress = told('address', change.address);
  if (byAddress.length > 0) return byAddress;
  for (const object of [change.before, change.after]) {
    if (object === null) continue;
    for (const attribute of NAME_ATTRIBUTES) {
      const byName = object[attribute] === undefined ? [] : told(attribute, object[attribute]);
      if (byName.length > 0) return byName;
    }
  }
  return [];
}

/** A place speaks for what stands in it, and lowers nothing else. */
function evidenceOfPlace(change: ResourceChange): readonly EnvironmentEvidence[] {
  const place = placeOf(change);
  return place === undefined ? [] : [{ ...place, source: 'name', count: 1, mayLower: true }];
}

const ID_ATTRIBUTES = ['owner_id', 'account_id', 'id', 'project'] as const;
/** The account that an object stands in; what follows it may name others, as the ARN of an organization's member does. */
const ARN_ACCOUNT = /^arn:[^:]*:[^:]*:[^:]*:([^:]+):/;

/** The environment of the account that an existing object says it lives in. */
function accountEnvironment(before: ValueObject | null, policy: Policy): EnvironmentName | undefined {
  if (!before) return undefined;
  const arn = reveal(before['arn']);
  const account = typeof arn === 'string' ? ARN_ACCOUNT.exec(arn)?.[1] : undefined;
  if (account !== undefined) return matchedEnvironment(policy, 'accounts', account);
  let found: EnvironmentName | undefined;
  for (const attribute of ID_ATTRIBUTES) {
    const text = reveal(before[attribute]);
    if (typeof text !== 'string') continue;
    for (const part of text.split(/[:/]/)) found = moreCritical(found, matchedEnvironment(policy, 'accounts', part));
  }
  return found;
}

const ACCOUNT_OF_OBJECTS = 'account of existing objects';

function evidenceOfAccounts(plan: Plan, policy: Policy): readonly EnvironmentEvidence[] {
  return [...plan.accounts].flatMap(([text, count]) => {
    const says = matchedEnvironment(policy, 'accounts', text);
    return says ? [{ says, source: 'account' as const, where: ACCOUNT_OF_OBJECTS, text, count, mayLower: true }] : [];
  });
}

function evidenceOfSign(sign: EnvironmentSign): readonly EnvironmentEvidence[] {
  const { sealed, ...shown } = sign;
  const text = reveal(sealed) ?? sign.text;
  const says = typeof text === 'string' ? environmentNamed(text, sign.source !== 'name') : undefined;
  if (!says || (sign.source === 'name' && says !== 'production')) return [];
  return [{ ...shown, says, mayLower: sign.source === 'tag-before' }];
}

const worst = (evidence: readonly EnvironmentEvidence[]) => mostCritical(evidence.map((item) => item.says));
/** The same sign, however often and in however many plans, is one line of evidence. */
function collapse(evidence: readonly EnvironmentEvidence[]): readonly EnvironmentEvidence[] {
  const lines = new Map<string, EnvironmentEvidence>();
  for (const item of evidence) {
    const key = [item.says, item.source, item.where, item.text ?? ''].join('\u0000');
    const known = lines.get(key);
    lines.set(key, known ? { ...known, count: known.count + item.count } : item);
  }
  return [...lines.values()];
}

/** The most critical and the most frequent first. */
function ranked(evidence: readonly EnvironmentEvidence[]): readonly EnvironmentEvidence[] {
  return evidence.toSorted(
    (a, b) =>
      CRITICALITY.indexOf(b.says) - CRITICALITY.indexOf(a.says) ||
      Number(b.mayLower) - Number(a.mayLower) ||
      b.count - a.count ||
      (a.where < b.where ? -1 : 1),
  );
}

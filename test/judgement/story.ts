import type { Json, JsonObject } from '../../src/model/value.ts';
import type { ReasonCode } from '../../src/model/assessment.ts';
import type { Verdict } from '../../src/model/policy.ts';
import { judgeTexts } from '../support/pipeline.ts';

type Verdicts = `${Verdict | 'held'}/${Verdict | '*'}`;

/**
 * Agent's verdict, then the human's, and the reason where only one is right: `block/review: outage`. `*` where two reviewers would
 * fairly differ, `held` where any verdict but a pass is right.
 */
export type Label = Verdicts | `${Verdicts}: ${ReasonCode}`;

/** A whole small plan, as a reviewer would label it without having seen the rules. */
export type Story = readonly [what: string, label: Label, ...steps: readonly JsonObject[]];

/** Stands for a value that is known only after apply. */
export const UNKNOWN = '(known after apply)';

interface Extras {
  readonly name?: string;
  readonly key?: string | number;
  readonly module?: string;
  readonly more?: JsonObject;
  /** What the row's `change` says besides, such as `importing` or `replace_paths`. */
  readonly change?: JsonObject;
}

interface Sides {
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

function step(type: string, actions: readonly string[], sides: Sides, extras: Extras): JsonObject {
  return {
    ...placeOf(type, extras),
    mode: 'managed',
    type,
    provider_name: `registry.terraform.io/x/${type.split('_')[0] ?? ''}`,
    change: {
      actions: [...actions],
      before: sides.before,
      ...afterOf(sides.after),
      before_sensitive: sides.before === null ? false : {},
      after_sensitive: sides.after === null ? false : {},
      ...extras.change,
    },
    ...extras.more,
  };
}

function placeOf(type: string, { name = 'main', key, module }: Extras): JsonObject {
  const own = `${type}.${name}${key === undefined ? '' : `[${JSON.stringify(key)}]`}`;
  const index = key === undefined ? {} : { index: key };
  return module === undefined
    ? { address: own, name, ...index }
    : { address: `${module}.${own}`, module_address: module, name, ...index };
}

function afterOf(after: JsonObject | null): JsonObject {
  if (after === null) return { after, after_unknown: {} };
  const shown = Object.entries(after);
  return {
    after: Object.fromEntries(shown.filter(([, value]) => value !== UNKNOWN)),
    after_unknown: Object.fromEntries(shown.filter(([, value]) => value === UNKNOWN).map(([path]) => [path, true])),
  };
}

export const create = (type: string, after: JsonObject, extras: Extras = {}): JsonObject =>
  step(type, ['create'], { before: null, after: { id: UNKNOWN, ...after } }, extras);

export const destroy = (type: string, before: JsonObject, extras: Extras = {}): JsonObject =>
  step(type, ['delete'], { before: { id: 'an-id', ...before }, after: null }, extras);

export const update = (type: string, before: JsonObject, patch: JsonObject, extras: Extras = {}): JsonObject =>
  step(type, ['update'], { before: { id: 'an-id', ...before }, after: { id: 'an-id', ...before, ...patch } }, extras);

/** Old one first, as Terraform does unless told otherwise; the attributes of the patch are what forces it. */
export const replace = (type: string, before: JsonObject, patch: JsonObject, extras: Extras = {}): JsonObject =>
  step(
    type,
    ['delete', 'create'],
    { before: { id: 'an-id', ...before }, after: { ...before, ...patch, id: UNKNOWN } },
    { ...extras, change: { replace_paths: Object.keys(patch).map((path): Json => [path]), ...extras.change } },
  );

export const replaceNewFirst = (type: string, before: JsonObject, patch: JsonObject, extras: Extras = {}): JsonObject =>
  replace(type, before, patch, { ...extras, change: { actions: ['create', 'delete'], ...extras.change } });

/** Leaves the state and goes on to exist. */
export const forget = (type: string, before: JsonObject, extras: Extras = {}): JsonObject =>
  step(type, ['forget'], { before: { id: 'an-id', ...before }, after: null }, extras);

/** Nothing changes; with extras such as `importing` or `previous_address`. */
export const keep = (type: string, values: JsonObject, extras: Extras = {}): JsonObject =>
  step(type, ['no-op'], { before: { id: 'an-id', ...values }, after: { id: 'an-id', ...values } }, extras);

function planOfStory([, , ...steps]: Story): JsonObject {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    complete: true,
    applyable: true,
    errored: false,
    resource_changes: steps,
  };
}

export interface Told {
  readonly given: string;
  readonly score: number;
  readonly reason: string;
  readonly why: string;
  readonly agrees: boolean;
}

/** Runs a story through the whole pipeline, where nothing but the plan tells the environment. */
export function tell(story: Story): Promise<Told> {
  const told = known.get(story) ?? toldOf(planOfStory(story), story[1]);
  known.set(story, told);
  return told;
}

/** Each story is told once by itself, and counted once more with all the others. */
const known = new WeakMap<Story, Promise<Told>>();

/** Judges a plan or a change set, and compares with the label. */
export async function toldOf(plan: JsonObject, label: Label): Promise<Told> {
  const { outlook, summary } = await judgeTexts([JSON.stringify(plan)]);
  const [verdicts = '', reason] = label.split(': ');
  const [agent, human] = verdicts.split('/');
  const isReasonable = reason === undefined || reason === (outlook.agent.reason ?? 'routine');
  return {
    given: `${outlook.agent.verdict}/${outlook.human.verdict}`,
    score: outlook.agent.score,
    reason: outlook.agent.reason ?? 'routine',
    why: summary.headline,
    agrees: isReasonable && agreesWith(agent, outlook.agent.verdict) && agreesWith(human, outlook.human.verdict),
  };
}

function agreesWith(wanted: string | undefined, given: Verdict): boolean {
  return wanted === '*' || (wanted === 'held' ? given !== 'pass' : wanted === given);
}

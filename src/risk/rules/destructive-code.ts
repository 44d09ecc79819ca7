import type { ActionInvocation, PlanCode, ResourceChange } from '../../model/plan.ts';
import { reveal } from '../../model/reveal.ts';
import { code } from '../../model/text.ts';
import type { JsonObject } from '../../model/value.ts';
import { mayUpdateInPlace } from '../change-kind.ts';
import { codeThatRuns, effectOfProgram } from '../code-that-runs.ts';
import { type CommandEffect, destructionsIn, type DestructiveEffect } from '../content/command.ts';
import { isObject } from '../content/json.ts';
import { calledLater } from '../content/scheduled-call.ts';
import { callsOf, liftsGuard } from '../content/sdk-call.ts';
import { scriptsIn } from '../content/scripts.ts';
import { ownCode } from '../own-code.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';

const KINDS: Readonly<Record<PlanCode['kind'], string>> = {
  'local-exec': 'a `local-exec` provisioner',
  'remote-exec': 'a `remote-exec` provisioner',
  file: 'a `file` provisioner',
  external: 'an `external` program',
  'other-provisioner': 'a provisioner',
};

const DESTRUCTIVE_ACTION = /(^|_)(stop|delete|terminate|destroy|purge|remove|disable|drop|wipe)(_|$)/;
const ACTION_SEVERITY = 0.6;

export const destructiveCode: Rule = {
  id: 'destructive-code',
  title: 'Applying runs code that deletes or destroys, past everything that a plan shows',
  channel: 'code',
  check(context) {
    const { change, plan } = context;
    const programs = codeThatRuns(plan, change).flatMap(({ program }) => programRemarks(change, program));
    const actions = plan.actions
      .filter((action) => action.triggeredBy === change.address)
      .flatMap((action) => actionRemarks(change, action));
    return [
      ...programs,
      ...ownRemarks(change),
      ...actions,
      ...scheduleRemarks(context),
      ...actsAtOnce(change),
      ...callRemarks(context),
    ];
  },
};

/** Types whose objects are no things but orders, carried out as soon as they are made: the first that fits. */
const ORDERS: readonly (readonly [type: RegExp, order: Pick<DestructiveEffect, 'what' | 'severity' | 'isOfData'>])[] = [
  [
    /_(re_?install|re_?image|wipe|erase|factory_?reset|truncate)(_(task|job|action|request))?$/,
    { what: 'wipes what it is about', severity: 0.7, isOfData: true },
  ],
  [/_restore_(job|task)$/, { what: 'writes an older state over what is there', severity: 0.5, isOfData: true }],
  [
    /_(reboot|restart|shutdown|power_?off|switch_?over)(_(task|job|action|request))?$/,
    { what: 'interrupts what it is about', severity: 0.35, isOfData: false },
  ],
];

function actsAtOnce({ kind, type, address }: ResourceChange): readonly Remark[] {
  const order = kind === 'create' ? ORDERS.find(([types]) => types.test(type))?.[1] : undefined;
  if (order === undefined) return [];
  const message = `${code(address)} is an order that is carried out as soon as it is made, and ${order.what}: the plan shows no more of it.`;
  return [{ severity: order.severity, code: order.isOfData ? 'data_loss' : 'outage', message }];
}

const SDK_CALL = /^Custom::/;
/** Nothing stops the next change that destroys it. */
const GUARD_LIFTED = 0.6;

/** A custom resource of the CDK is an order, too: its call is made as it is created, or changed. */
function callRemarks({ change, before, after }: RuleContext): readonly Remark[] {
  const isNew = change.kind === 'create';
  if (!SDK_CALL.test(change.type) || !(isNew || mayUpdateInPlace(change))) return [];
  const [called] = callsOf(after(), isNew ? 'Create' : 'Update');
  if (called !== undefined) {
    const message = `${code(change.address)} calls an operation that ${called.effect.what}: the plan shows nothing of what that does.`;
    return [{ severity: called.effect.severity, code: called.effect.isOfData ? 'data_loss' : 'code_execution', message }];
  }
  if (!liftsGuard(before(), after())) return [];
  const message = `${code(change.address)} calls an operation that takes a guard away: the plan shows nothing of what it guarded.`;
  return [{ channel: 'security', severity: GUARD_LIFTED, code: 'guardrail_tamper', message, hardStop: true }];
}

/** A workflow runs when somebody starts it, and may have a reason to tidy up. */
const STARTED_BY_SOMEBODY = 0.4;

/** A schedule or workflow that begins to call an operation which deletes or stops: nothing in the plan is deleted, and it will be. */
function scheduleRemarks({ change, before, after }: RuleContext): readonly Remark[] {
  if (!(change.kind === 'create' || mayUpdateInPlace(change))) return [];
  const { calls, byClock } = calledLater(change.type, after());
  if (calls.length === 0) return [];
  const held = new Set(calledLater(change.type, before()).calls.map(({ line }) => line));
  const gained = calls.find(({ line }) => !held.has(line));
  if (gained === undefined) return [];
  const { what, severity, isOfData } = gained.effect;
  const message = `${code(change.address)} calls an operation ${byClock ? 'by schedule ' : ''}that ${what}: no plan will show what that does.`;
  if (!byClock) return [{ severity: STARTED_BY_SOMEBODY, code: 'code_execution', message }];
  return [{ severity, code: isOfData ? 'data_loss' : 'outage', message, attribute: 'target' }];
}

function programRemarks(change: ResourceChange, program: PlanCode): readonly Remark[] {
  const effect = effectOfProgram(program);
  if (effect.kind !== 'destructive') return [];
  const message = `${code(change.address)}: ${KINDS[program.kind]} ${effect.what}; the plan shows nothing of what that does.`;
  return [{ severity: effect.severity, code: effect.isOfData ? 'data_loss' : 'code_execution', message }];
}

/** What an object runs of its own attributes: statements, scripts and requests. */
function ownRemarks(change: ResourceChange): readonly Remark[] {
  const { made, gone } = ownCode(change);
  return [...remarkOnOwn(change, made, 'when it is made or changed'), ...remarkOnOwn(change, gone, 'when it goes')];
}

function remarkOnOwn(change: ResourceChange, effects: readonly CommandEffect[], when: string): readonly Remark[] {
  const [worst] = effects
    .filter((effect): effect is DestructiveEffect => effect.kind === 'destructive')
    .toSorted((left, right) => right.severity - left.severity);
  if (worst === undefined) return [];
  const message = `${code(change.address)} runs what its own attributes say ${when}, and that ${worst.what}; the plan shows nothing of what is lost.`;
  return [{ severity: worst.severity, code: worst.isOfData ? 'data_loss' : 'code_execution', message }];
}

function actionRemarks(change: ResourceChange, action: ActionInvocation): readonly Remark[] {
  const [run] = scriptsIn(action.type, plainObject(action.settings))
    .flatMap(destructionsIn)
    .filter(({ effect }) => effect.reach !== 'machine');
  if (run !== undefined) {
    const { what, severity, isOfData } = run.effect;
    const told = `${code(change.address)} triggers the action ${code(action.address)}, which ${what}; the plan shows nothing of what is lost.`;
    return [{ severity, code: isOfData ? 'data_loss' : 'code_execution', message: told }];
  }
  if (!DESTRUCTIVE_ACTION.test(action.type)) return [];
  const message = `${code(change.address)} triggers the action ${code(action.address)} of type ${code(action.type)}; the plan shows nothing of what that does.`;
  return [{ severity: ACTION_SEVERITY, code: 'code_execution', message }];
}

function plainObject(values: ActionInvocation['settings']): JsonObject {
  const plain = reveal(values);
  return isObject(plain) ? plain : {};
}

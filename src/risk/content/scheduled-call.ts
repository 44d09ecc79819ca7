import type { JsonObject } from '../../model/value.ts';
import { type DestructiveEffect, destructionsIn } from './command.ts';
import { valueAt } from './value-at.ts';

const SCHEDULE = /^aws_scheduler_schedule$|^AWS::Scheduler::Schedule$/;
const STATE_MACHINE = /^aws_sfn_state_machine$|^AWS::StepFunctions::StateMachine$/;
const HTTP_JOB = /^google_cloud_scheduler_job$/;

/** `arn:aws:scheduler:::aws-sdk:rds:stopDBInstance`, `arn:aws:states:::aws-sdk:rds:stopDBInstance`: any operation of AWS may be called. */
const CALL = /\barn:[\w-]+:(?:scheduler|states):::aws-sdk:(\w+):(\w+)/g;
/** Between the words of an operation's name: `stopDBInstance` is `stop-db-instance` on the command line. */
const BETWEEN_WORDS = /([a-z0-9])([A-Z])|([A-Z]+)([A-Z][a-z])/g;
/** What a workflow takes out of a table, a queue or a bucket, one by one, is its work. */
const ONE_OF_MANY = /^(batch)?delete(item|object|message|record|document|entit(y|ies)|row|vector|face|endpoint|token|session)s?/i;

/** What runs by itself: what of it ends something, and how much sooner or later that is than now. */
export interface CalledLater {
  /** True where the clock alone starts it. */
  readonly byClock: boolean;
  readonly effect: DestructiveEffect;
}

/** The worst that a schedule or a workflow calls of a cloud's own operations; `undefined` where it ends nothing, or is off. */
export function calledLater(type: string, values: JsonObject): CalledLater | undefined {
  const byClock = SCHEDULE.test(type);
  const effects = byClock ? callsIn(scheduleTarget(values)) : STATE_MACHINE.test(type) ? callsIn(definitionOf(values)) : [];
  const [effect] = (HTTP_JOB.test(type) ? deletesByHttp(values) : effects).toSorted((a, b) => b.severity - a.severity);
  return effect === undefined ? undefined : { effect, byClock: byClock || HTTP_JOB.test(type) };
}

function callsIn(text: string): readonly DestructiveEffect[] {
  return [...text.matchAll(CALL)].flatMap(([, service = '', operation = '']) => {
    if (ONE_OF_MANY.test(operation)) return [];
    return destructiveIn(`aws ${service} ${operation.replaceAll(BETWEEN_WORDS, '$1$3-$2$4').toLowerCase()}`);
  });
}

function destructiveIn(command: string): readonly DestructiveEffect[] {
  return destructionsIn(command).map(({ effect }) => effect);
}

function scheduleTarget(values: JsonObject): string {
  return /^disabled$/i.test(textAt(values, ['state', 'State'])) ? '' : textAt(values, ['target.0.arn', 'Target.Arn']);
}

function definitionOf({ definition, Definition, DefinitionString }: JsonObject): string {
  const given = definition ?? DefinitionString ?? Definition ?? '';
  return typeof given === 'string' ? given : JSON.stringify(given);
}

/** A job that asks an interface of Google's to delete what the address names. */
function deletesByHttp(values: JsonObject): readonly DestructiveEffect[] {
  const isOff = valueAt(values, 'paused') === true;
  const deletes = /^delete$/i.test(textAt(values, ['http_target.0.http_method']));
  if (isOff || !deletes || !/\.googleapis\.com\//.test(textAt(values, ['http_target.0.uri']))) return [];
  return destructiveIn('gcloud objects delete');
}

function textAt(values: JsonObject, paths: readonly string[]): string {
  return String(paths.map((path) => valueAt(values, path)).find((value) => value !== undefined) ?? '');
}

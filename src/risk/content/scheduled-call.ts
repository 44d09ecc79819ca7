import type { JsonObject } from '../../model/value.ts';
import { type Destruction, destructionsIn } from './command.ts';
import { commandOf } from './sdk-call.ts';
import { valueAt } from './value-at.ts';

const SCHEDULE = /^aws_scheduler_schedule$|^AWS::Scheduler::Schedule$/;
const STATE_MACHINE = /^aws_sfn_state_machine$|^AWS::StepFunctions::StateMachine$/;
const HTTP_JOB = /^google_cloud_scheduler_job$/;

/** `arn:aws:scheduler:::aws-sdk:rds:stopDBInstance`, `arn:aws:states:::aws-sdk:rds:stopDBInstance`: any operation of AWS may be called. */
const CALL = /\barn:[\w-]+:(?:scheduler|states):::aws-sdk:(\w+):(\w+)/g;
/** What a workflow takes out of a table, a queue or a bucket, one by one, is its work. */
const ONE_OF_MANY = /^(batch)?delete(item|object|message|record|document|entit(y|ies)|row|vector|face|endpoint|token|session)s?/i;

/** What a schedule or a workflow calls of a cloud's own operations, as far as it ends something. */
export interface CalledLater {
  /** True where the clock alone starts it. */
  readonly byClock: boolean;
  /** The worst first; none where it is off. */
  readonly calls: readonly Destruction[];
}

export function calledLater(type: string, values: JsonObject): CalledLater {
  const isMachine = STATE_MACHINE.test(type);
  const calls = SCHEDULE.test(type) ? callsIn(scheduleTarget(values)) : isMachine ? callsIn(definitionOf(values)) : [];
  return {
    byClock: !isMachine,
    calls: (HTTP_JOB.test(type) ? deletesByHttp(values) : calls).toSorted((a, b) => b.effect.severity - a.effect.severity),
  };
}

function callsIn(text: string): readonly Destruction[] {
  return [...text.matchAll(CALL)].flatMap(([, service = '', operation = '']) => {
    if (ONE_OF_MANY.test(operation)) return [];
    return destructionsIn(commandOf(service, operation));
  });
}

function scheduleTarget(values: JsonObject): string {
  return /^disabled$/i.test(textAt(values, ['state', 'State'])) ? '' : textAt(values, ['target.0.arn', 'Target.Arn']);
}

function definitionOf({ definition, Definition, DefinitionString }: JsonObject): string {
  const given = definition ?? DefinitionString ?? Definition ?? '';
  return typeof given === 'string' ? given : JSON.stringify(given);
}

/** A job that asks an interface of Google's to delete what the address names. */
function deletesByHttp(values: JsonObject): readonly Destruction[] {
  const isOff = valueAt(values, 'paused') === true;
  const deletes = /^delete$/i.test(textAt(values, ['http_target.0.http_method']));
  const line = textAt(values, ['http_target.0.uri']);
  if (isOff || !deletes || !/\.googleapis\.com\//.test(line)) return [];
  return destructionsIn('gcloud objects delete').map(({ effect }) => ({ effect, line }));
}

function textAt(values: JsonObject, paths: readonly string[]): string {
  return String(paths.map((path) => valueAt(values, path)).find((value) => value !== undefined) ?? '');
}

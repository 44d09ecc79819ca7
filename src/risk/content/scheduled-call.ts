import type { JsonObject } from '../../model/value.ts';
import { type CommandEffect, effectOf } from './command.ts';
import { valueAt } from './value-at.ts';

/** `arn:aws:scheduler:::aws-sdk:rds:stopDBInstance`: a schedule may call any operation of AWS by itself. */
const CALL = /^arn:[\w-]+:scheduler:::aws-sdk:(\w+):(\w+)$/;
/** Between the words of an operation's name: `stopDBInstance` is `stop-db-instance` on the command line. */
const BETWEEN_WORDS = /([a-z0-9])([A-Z])|([A-Z]+)([A-Z][a-z])/g;

/** What the operation does that a schedule calls, as the command of AWS of the same name; `undefined` where it calls none, or is off. */
export function effectOfSchedule(schedule: JsonObject): CommandEffect | undefined {
  if (/^disabled$/i.test(textAt(schedule, ['state', 'State']))) return undefined;
  const call = CALL.exec(textAt(schedule, ['target.0.arn', 'Target.Arn']));
  if (call === null) return undefined;
  const [, service = '', operation = ''] = call;
  return effectOf(`aws ${service} ${operation.replaceAll(BETWEEN_WORDS, '$1$3-$2$4').toLowerCase()}`);
}

function textAt(schedule: JsonObject, paths: readonly string[]): string {
  return String(paths.map((path) => valueAt(schedule, path)).find((value) => value !== undefined) ?? '');
}

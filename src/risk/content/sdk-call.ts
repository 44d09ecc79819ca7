import type { Json, JsonObject } from '../../model/value.ts';
import { type Destruction, destructionsIn } from './command.ts';
import { statementsOf } from './iam-statement.ts';
import { isObject, parsedDocument } from './json.ts';
import { losesDenial } from './lost-denial.ts';

/** One operation of AWS, with what it is called with. */
interface Call {
  readonly service: string;
  readonly action: string;
  readonly parameters: JsonObject;
}

/** Between the words of an operation's name: `stopDBInstance` is `stop-db-instance` on the command line. */
const BETWEEN_WORDS = /([a-z0-9])([A-Z])|([A-Z]+)([A-Z][a-z])/g;

/** An operation as it is written on the command line. */
export function commandOf(service: string, operation: string): string {
  return `aws ${service} ${operation.replaceAll(BETWEEN_WORDS, '$1$3-$2$4')}`.toLowerCase();
}

/**
 * What a custom resource of the CDK (`AwsCustomResource`) calls as it is made or changed. Its calls are texts of JSON:
 * `{"service":"RDS","action":"deleteDBInstance","parameters":{…}}`.
 */
export function callsOf(values: JsonObject, when: 'Create' | 'Update'): readonly Destruction[] {
  const call = callIn(values[when]);
  return call === undefined ? [] : destructionsIn(commandOf(call.service, call.action));
}

/** True where the call now takes a guard away from what exists, and did not before: a denial of a stack's policy, a protection. */
export function liftsGuard(before: JsonObject, after: JsonObject): boolean {
  const [then, now] = [callIn(before['Update'] ?? before['Create']), callIn(after['Update'] ?? after['Create'])];
  if (now === undefined) return false;
  if (/^setStackPolicy$/i.test(now.action)) return losesDenial(denialsOf(then), denialsOf(now));
  return switchedOff(now.parameters) && !(then !== undefined && switchedOff(then.parameters));
}

const PROTECTIONS = [
  'DeletionProtection',
  'EnableTerminationProtection',
  'DeletionProtectionEnabled',
  'EnableDeletionProtection',
];

function switchedOff(parameters: JsonObject): boolean {
  return PROTECTIONS.some((name) => parameters[name] === false || parameters[name] === 'false');
}

function denialsOf(call: Call | undefined): readonly JsonObject[] {
  return statementsOf(call?.parameters['StackPolicyBody']) ?? [];
}

function callIn(text: Json | undefined): Call | undefined {
  const call = typeof text === 'string' ? parsedDocument(text) : text;
  if (!isObject(call)) return undefined;
  const { service, action, parameters } = call;
  if (typeof service !== 'string' || typeof action !== 'string') return undefined;
  return { service, action, parameters: isObject(parameters) ? parameters : {} };
}

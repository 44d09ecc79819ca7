import {
  changeOf,
  configurationOf,
  MODULE_SIZE,
  MODULES_PER_APP,
  plannedValues,
  priorValues,
  rowAt,
  stateOf,
  type PlanSettings,
  type Row,
} from './row.ts';
import type { JsonObject } from './values.ts';

/** The text of a plan of about `bytes` bytes, piece by piece: compact JSON on one line, sections in Terraform's order. */
export function* planText(bytes: number, settings: PlanSettings): Generator<string> {
  const count = countFor(bytes, settings);
  const at = (index: number): Row => rowAt(index, settings);
  const tenants = '["tenant-000","tenant-001","tenant-002","tenant-003","tenant-004"]';
  yield `{"format_version":"1.2","terraform_version":"1.11.4","variables":{"env":{"value":"prod"},"tenants":{"value":${tenants}}}`;
  yield ',"planned_values":{"root_module":';
  yield* moduleTree(count, at, plannedValues);
  yield '},"resource_drift":[';
  yield* joined(drift(count, at));
  yield '],"resource_changes":[';
  yield* joined(changes(count, at));
  yield '],"output_changes":{"vpc_id":{"actions":["no-op"],"before":"vpc-1","after":"vpc-1","after_unknown":false,';
  yield '"before_sensitive":false,"after_sensitive":false}},';
  yield '"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":';
  yield* moduleTree(count, at, priorValues);
  yield '}},"configuration":{"provider_config":{"aws":{"name":"aws","full_name":"registry.terraform.io/hashicorp/aws",';
  yield '"version_constraint":"~\\u003e 5.0","expressions":{"region":{"constant_value":"us-east-1"}}}},"root_module":';
  yield* configurationTree(count, at);
  yield '},"relevant_attributes":[';
  yield* joined(range(0, count, 20).map((index) => relevantAttribute(at(index))));
  yield '],"timestamp":"2026-11-21T00:00:00Z","applyable":true,"complete":true,"errored":false}\n';
}

/** How many objects make a plan of that size, from a sample spread over it. */
function countFor(bytes: number, settings: PlanSettings): number {
  const sample = range(5, 400 * 37, 37).map((index) => rowAt(index, settings));
  const perRow = sample.reduce((sum, row) => sum + sizeOf(row), 0) / sample.length;
  return Math.max(MODULE_SIZE, Math.round(bytes / perRow));
}

function sizeOf(row: Row): number {
  const states = [plannedValues(row), priorValues(row)].flatMap((values) => (values === null ? [] : [stateOf(row, values)]));
  const parts = [changeOf(row), ...states].reduce((sum, part) => sum + Buffer.byteLength(text(part)) + 1, 0);
  // Every second row stands in the configuration; 40 bytes are a row's part of what is around the rows.
  return parts + (Buffer.byteLength(text(configurationOf(row))) + 1) / 2 + 40;
}

function relevantAttribute(row: Row): string {
  return text({ resource: `${row.module}.${row.configAddress}`, attribute: ['arn'] });
}

/** Go's encoder escapes these five; a reader must not take the escapes for anything else. */
function text(value: JsonObject): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, index) => from + index * step);
}

function* joined(parts: Iterable<string>): Generator<string> {
  let first = true;
  for (const part of parts) {
    yield first ? part : `,${part}`;
    first = false;
  }
}

/** One after the other: at gigabytes they do not fit into memory together. */
function* changes(count: number, at: (index: number) => Row): Generator<string> {
  for (let index = 0; index < count; index += 1) yield text(changeOf(at(index)));
}

function* drift(count: number, at: (index: number) => Row): Generator<string> {
  for (const index of range(0, count, 5)) {
    const row = at(index);
    if (row.actions[0] === 'update') yield text(changeOf(row));
  }
}

const APP_SIZE = MODULE_SIZE * MODULES_PER_APP;

/** The first numbers of the modules of one app. */
function modulesOf(appStart: number, count: number): readonly number[] {
  return range(appStart, Math.min(count, appStart + APP_SIZE), MODULE_SIZE);
}

function* moduleTree(count: number, at: (index: number) => Row, values: (row: Row) => JsonObject | null): Generator<string> {
  yield '{"child_modules":[';
  for (const appStart of range(0, count, APP_SIZE)) {
    yield `${appStart === 0 ? '' : ','}{"address":"module.${at(appStart).app}","child_modules":[`;
    for (const start of modulesOf(appStart, count)) {
      const rows = range(start, Math.min(count, start + MODULE_SIZE), 1).map(at);
      yield `${start === appStart ? '' : ','}{"resources":[`;
      yield* joined(rows.flatMap((row) => stateText(row, values(row))));
      yield `],"address":"${at(start).module}"}`;
    }
    yield ']}';
  }
  yield ']}';
}

function stateText(row: Row, values: JsonObject | null): readonly string[] {
  return values === null ? [] : [text(stateOf(row, values))];
}

function* configurationTree(count: number, at: (index: number) => Row): Generator<string> {
  yield '{"module_calls":{';
  for (const appStart of range(0, count, APP_SIZE)) {
    yield `${appStart === 0 ? '' : ','}"${at(appStart).app}":{"source":"./modules/app",`;
    yield '"expressions":{"tenants":{"references":["var.tenants"]}},"module":{"module_calls":{';
    for (const start of modulesOf(appStart, count)) {
      const name = at(start).subModule;
      yield `${start === appStart ? '' : ','}"${name}":{"source":"./${name}","module":{"resources":[`;
      yield* joined(range(start, Math.min(count, start + MODULE_SIZE), 2).map((index) => text(configurationOf(at(index)))));
      yield ']}}';
    }
    yield '}}}';
  }
  yield '}}';
}

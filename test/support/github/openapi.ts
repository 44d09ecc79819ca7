import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}
interface Operation {
  readonly query: Readonly<Record<string, JsonObject>>;
  readonly request?: JsonObject;
  readonly answers: Readonly<Record<string, JsonObject | null>>;
}
export interface Matched {
  /** As GitHub's description names it, `GET /repos/{owner}/{repo}`. */
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
}

const SUBSET: { operations: Record<string, Operation>; components: { schemas: Record<string, JsonObject> } } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'openapi-subset.json'), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateFormats: false, logger: false });
ajv.addSchema(anchored({ $id: 'github', components: SUBSET.components }));
// A query is text: numbers and booleans are read out of it before they are compared with the description.
const queryAjv = new Ajv({ strict: false, coerceTypes: true, validateFormats: false, logger: false });
const compiled = new Map<string, ValidateFunction>();

const ROUTES = Object.keys(SUBSET.operations)
  .map((name) => {
    const [method = '', route = ''] = name.split(' ');
    // A path in a tree and the name of a ref may hold slashes, encoded or not.
    const pattern = route.replaceAll(/\{(\w+)\}/g, (_, param: string) =>
      /^(path|ref)$/.test(param) ? `(?<${param}>.+)` : `(?<${param}>[^/]+)`,
    );
    return { name, method, pattern: new RegExp(`^${pattern}$`), weight: route.split('{path}').length + route.length / 1000 };
  })
  // The route with more of fixed text is the more exact one: `commits/{ref}/check-runs` before `commits/{ref}`.
  .toSorted((one, other) => other.weight - one.weight);

export function matchOperation(method: string, pathname: string): Matched | undefined {
  const found = ROUTES.find((route) => route.method === method && route.pattern.test(pathname));
  if (!found) return undefined;
  const groups = found.pattern.exec(pathname)?.groups ?? {};
  return {
    name: found.name,
    params: Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)])),
  };
}

/** What of a request GitHub's description does not allow; empty where it is in order. */
export function wrongInRequest(name: string, query: URLSearchParams, body: Json | undefined): readonly string[] {
  const operation = operationOf(name);
  const given = Object.fromEntries(query);
  const wrong = Object.keys(given)
    .filter((key) => !Object.hasOwn(operation.query, key))
    .map((key) => `unknown query ${key}`);
  const asked = queryAjv.compile({ type: 'object', properties: operation.query, components: SUBSET.components });
  if (!asked({ ...given })) wrong.push(`query ${queryAjv.errorsText(asked.errors)}`);
  if (operation.request && body === undefined) wrong.push('no body');
  if (operation.request && body !== undefined) wrong.push(...errorsOf(`${name} request`, operation.request, body));
  return wrong.map((each) => `${name}: ${each}`);
}

/** What of an answer of the fake GitHub's description does not allow. */
export function wrongInAnswer(name: string, status: number, body: Json | undefined): readonly string[] {
  const schema = operationOf(name).answers[String(status)];
  if (schema === undefined && status < 400) return [`${name}: it never answers ${status}`];
  if (!schema || body === undefined) return [];
  return errorsOf(`${name} ${status}`, schema, body).map((each) => `${name} answer ${status}: ${each}`);
}

/** An answer with what the description requires and a test does not care for, filled in with the least there is. */
export function complete(schemaName: string, given: JsonObject): JsonObject {
  const filled = fill({ $ref: `#/components/schemas/${schemaName}` }, given);
  return isObject(filled) ? filled : given;
}

function operationOf(name: string): Operation {
  const operation = SUBSET.operations[name];
  if (!operation) throw new Error(`The fake does not know ${name}.`);
  return operation;
}

function errorsOf(key: string, schema: JsonObject, body: Json): readonly string[] {
  const check = compiled.get(key) ?? ajv.compile(anchored(schema));
  compiled.set(key, check);
  return check(body) ? [] : (check.errors ?? []).slice(0, 3).map((error) => `${error.instancePath} ${error.message}`);
}

/** The schema as JSON Schema: OpenAPI 3.0 says `nullable`, and references lead into the components of the description. */
function anchored(schema: JsonObject): JsonObject {
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/');
  return JSON.parse(text, (_, value: Json) => (isObject(value) && value['nullable'] === true ? orNull(value) : value));
}

function orNull({ nullable: _nullable, ...schema }: JsonObject): JsonObject {
  return { anyOf: [schema, { type: 'null' }] };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function dereferenced(schema: Json | undefined): JsonObject {
  if (!isObject(schema)) return {};
  const { $ref: reference } = schema;
  if (typeof reference !== 'string') return schema;
  return SUBSET.components.schemas[reference.replace('#/components/schemas/', '')] ?? {};
}

function fill(given: Json, value: Json | undefined): Json {
  const schema = dereferenced(given);
  if (value === undefined) return schema['nullable'] === true ? null : least(schema);
  if (Array.isArray(value)) return value.map((item: Json) => fill(schema['items'] ?? {}, item));
  if (!isObject(value)) return value;
  const branch = branchOf(schema);
  return branch === undefined ? filledObject(schema, value) : fill(branch, value);
}

/** What a description that leaves the choice would take first. */
function branchOf(schema: JsonObject): Json | undefined {
  if (schema['properties'] !== undefined) return undefined;
  const [branch] = [schema['oneOf'], schema['anyOf'], schema['allOf']].find(Array.isArray) ?? [];
  return branch;
}

function least(schema: JsonObject): Json {
  const branch = branchOf(schema);
  if (branch !== undefined) return fill(branch, undefined);
  return schema['properties'] === undefined ? leaf(schema) : filledObject(schema, {});
}

function filledObject(schema: JsonObject, value: JsonObject): JsonObject {
  const properties = isObject(schema['properties'] ?? {}) ? dereferenced(schema['properties'] ?? {}) : {};
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const names = new Set([...required, ...Object.keys(value)]);
  return Object.fromEntries([...names].map((name) => [name, fill(properties[name] ?? {}, value[name])]));
}

function leaf(schema: JsonObject): Json {
  const [first] = Array.isArray(schema['enum']) ? schema['enum'] : [];
  if (first !== undefined) return first;
  const least: Readonly<Record<string, Json>> = { string: '', integer: 0, number: 0, boolean: false, array: [], object: {} };
  const [type] = [schema['type']].flat();
  return least[String(type)] ?? null;
}

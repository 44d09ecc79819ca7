/**
 * Cuts out of GitHub's OpenAPI description the operations that the fake GitHub of the tests speaks, without its prose:
 * `npx tsx scripts/openapi-subset.ts FILE`, with `generated/api.github.com.json` of the package `@octokit/openapi` as the file.
 * That package is 385 MB, so it is no dependency; what is cut out is committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { OPERATIONS } from './openapi-operations.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { readonly [name: string]: Json };

const OUT = path.resolve(import.meta.dirname, '../test/support/github/openapi-subset.json');
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'title',
  'format',
  'default',
  'deprecated',
]);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema without its prose. A property may itself be called `description`: only a schema's own keywords go. */
function stripped(value: Json, isMap = false): Json {
  if (isList(value)) return value.map((item) => stripped(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => isMap || !(PROSE.has(name) || name.startsWith('x-')));
  return Object.fromEntries(kept.map(([name, item]) => [name, stripped(item, !isMap && name === 'properties')]));
}

function at(document: Json, pointer: string): Json {
  let here: Json | undefined = document;
  for (const step of pointer.replace('#/', '').split('/')) here = isObject(here) ? here[step] : undefined;
  if (here === undefined) throw new Error(`The description has no ${pointer}.`);
  return here;
}

function resolved(document: Json, value: Json | undefined): Json | undefined {
  return isObject(value) && typeof value['$ref'] === 'string' ? at(document, value['$ref']) : value;
}

/** The JSON schema of a request's or an answer's body; undefined where it has none. */
function bodyOf(document: Json, given: Json | undefined): Json | undefined {
  const holder = resolved(document, given);
  const content = isObject(holder) ? holder['content'] : undefined;
  const json = isObject(content) ? content['application/json'] : undefined;
  return isObject(json) && json['schema'] !== undefined ? stripped(json['schema']) : undefined;
}

function queryOf(document: Json, operation: JsonObject): Json {
  const { parameters } = operation;
  const named = (isList(parameters) ? parameters : []).map((each) => resolved(document, each)).filter(isObject);
  return Object.fromEntries(
    named.filter((each) => each['in'] === 'query').map((each) => [String(each['name']), stripped(each['schema'] ?? {})]),
  );
}

function operationOf(document: Json, method: string, route: string): Json {
  const paths = isObject(document) ? document['paths'] : undefined;
  const methods = isObject(paths) ? paths[route] : undefined;
  const operation = isObject(methods) ? methods[method.toLowerCase()] : undefined;
  if (!isObject(operation)) throw new Error(`GitHub's description has no operation ${method} ${route}.`);
  const answers = isObject(operation['responses']) ? Object.entries(operation['responses']) : [];
  const request = bodyOf(document, operation['requestBody']);
  return {
    query: queryOf(document, operation),
    ...(request === undefined ? {} : { request }),
    answers: Object.fromEntries(answers.map(([status, answer]) => [status, bodyOf(document, answer) ?? null])),
  };
}

function referencesIn(value: Json): readonly string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);
}

/** Every component that the operations name, and those that these name in turn. */
function componentsFor(document: Json, operations: Json): Json {
  const found = new Map<string, Json>();
  const waiting = [...referencesIn(operations)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const schema = stripped(at(document, `#/components/schemas/${name}`));
    found.set(name, schema);
    waiting.push(...referencesIn(schema));
  }
  return Object.fromEntries([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the description: generated/api.github.com.json of @octokit/openapi.');
const document: Json = JSON.parse(await readFile(file, 'utf8'));
const operations = Object.fromEntries(
  OPERATIONS.map(([method, route]) => [`${method} ${route}`, operationOf(document, method, route)]),
);
const subset = { operations, components: { schemas: componentsFor(document, operations) } };
const style = await resolveConfig(OUT);
await writeFile(OUT, await format(JSON.stringify(subset), { ...style, parser: 'json' }));

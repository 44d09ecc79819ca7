import { InputError } from '../../model/errors.ts';
import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isObject, objectOf, textOf } from './json.ts';

/** CloudFormation allows 500 resources in a template and 200 outputs; loops that turn so often more are made to never end. */
const MAX_TURNS = 10_000;

/** Loops may hold loops, five deep at most. */
const MAX_DEPTH = 5;

type Entry = readonly [key: string, value: Json];

/** One section being expanded: `turns` counts down over all its loops. */
interface Expansion {
  readonly parameters: JsonObject;
  turns: number;
}

/**
 * Expands `Fn::ForEach::Name` of a section (language extensions): `[identifier, collection, {key: value}]`. A collection that is
 * not written out is read from the default of its parameter; where that is not known either, the loop is left out.
 */
export function expandLoops(section: JsonObject, parameters: JsonObject): JsonObject {
  const expansion = { parameters, turns: MAX_TURNS };
  return Object.fromEntries(Object.entries(section).flatMap(([key, value]) => expandEntry([key, value ?? null], expansion, 0)));
}

function expandEntry([key, value]: Entry, expansion: Expansion, depth: number): readonly Entry[] {
  if (!key.startsWith('Fn::ForEach')) return [[key, value]];
  const [identifier, collection, body] = isList(value) ? value : [];
  const name = textOf(identifier);
  if (name === undefined || !isObject(body) || depth === MAX_DEPTH) return [];
  return membersOf(collection, expansion.parameters).flatMap((member) => {
    expansion.turns -= 1;
    if (expansion.turns < 0) throw tooMany();
    return Object.entries(body).flatMap(([inner, item]) =>
      expandEntry([withMember(inner, name, member), substituted(item ?? null, name, member)], expansion, depth + 1),
    );
  });
}

function tooMany(): InputError {
  return new InputError(
    `The \`Fn::ForEach\` loops of the template turn more than ${MAX_TURNS} times.`,
    'Give the processed template (`aws cloudformation get-template --template-stage Processed`).',
  );
}

function membersOf(collection: Json | undefined, parameters: JsonObject): readonly string[] {
  if (isList(collection)) return collection.map(textOf).filter((member) => member !== undefined);
  const parameter = textOf(objectOf(collection)['Ref']);
  if (parameter === undefined) return [];
  const initial = textOf(objectOf(parameters[parameter])['Default']);
  return initial === undefined ? [] : initial.split(',').map((member) => member.trim());
}

/** `${Name}` keeps the member as it is, `&{Name}` its letters and digits only. */
function withMember(text: string, name: string, member: string): string {
  return text.replaceAll(`\${${name}}`, () => member).replaceAll(`&{${name}}`, () => member.replaceAll(/[^A-Za-z0-9]/g, ''));
}

function substituted(value: Json, name: string, member: string): Json {
  if (typeof value === 'string') return withMember(value, name, member);
  if (isList(value)) return value.map((item) => substituted(item, name, member));
  if (!isObject(value)) return value;
  if (value['Ref'] === name) return member;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [withMember(key, name, member), substituted(item ?? null, name, member)]),
  );
}

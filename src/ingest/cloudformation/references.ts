import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isObject, listOf, textOf } from './json.ts';

/** Something in the template that an expression names: a resource or a parameter, and for `Fn::GetAtt` the attribute. */
export interface NamedInTemplate {
  readonly id: string;
  readonly attribute?: string;
}

type Handler = (argument: Json) => readonly NamedInTemplate[];

const nothing: Handler = () => [];

/**
 * What the intrinsic functions name that take names. All others (`Fn::Join`, `Fn::If`, `Fn::FindInMap`) name what stands in their
 * arguments, whatever they do with it. Names of conditions, mappings and exports are no resources; what an argument list holds
 * besides expressions are texts, which name nothing.
 */
const INTRINSICS = new Map<string, Handler>([
  ['Ref', ref],
  ['Fn::GetAtt', getAtt],
  ['Fn::Sub', sub],
  ['Fn::RefAll', nothing],
  ['Fn::ValueOf', valueOf],
  ['Fn::ValueOfAll', nothing],
]);

/** Everything that an expression names, in the order of its text; pseudo parameters (`AWS::Region`) left out. */
export function referencesIn(value: Json | undefined): readonly NamedInTemplate[] {
  if (isList(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const [only, ...others] = Object.entries(value);
  if (only === undefined) return [];
  const handler = others.length === 0 ? INTRINSICS.get(only[0]) : undefined;
  if (handler !== undefined) return handler(only[1] ?? null);
  return Object.entries(value).flatMap(([key, item]) => (key.startsWith('Fn::ForEach') ? loop(item) : referencesIn(item)));
}

function ref(argument: Json): readonly NamedInTemplate[] {
  // With the language extensions, the name may itself be an expression.
  return typeof argument === 'string' ? named({ id: argument }) : referencesIn(argument);
}

/** `"Vpc.CidrBlock"` or `["Vpc", "CidrBlock"]`; both parts may be expressions with the language extensions. */
function getAtt(argument: Json): readonly NamedInTemplate[] {
  if (typeof argument === 'string') return named(dotted(argument));
  const [id, ...attribute] = listOf(argument);
  const words = attribute.filter((part) => typeof part === 'string');
  const inside = referencesIn(argument);
  return typeof id === 'string' ? [...named({ id, attribute: words.join('.') }), ...inside] : inside;
}

/** `${Vpc}`, `${Vpc.CidrBlock}`; `${!Literal}` is text, and the map of the long form gives names of its own. */
function sub(argument: Json): readonly NamedInTemplate[] {
  const [text, variables] = isList(argument) ? argument : [argument];
  const own: JsonObject = isObject(variables) ? variables : {};
  const names = [...(textOf(text) ?? '').matchAll(/\$\{([^!}][^}]*)\}/g)].map((match) => (match[1] ?? '').trim());
  const outside = names.filter((name) => !Object.hasOwn(own, name));
  return [...outside.flatMap((name) => named(dotted(name))), ...Object.values(own).flatMap(referencesIn)];
}

/** `["Parameter", "Attribute"]`: names a parameter, never a resource. */
function valueOf(argument: Json): readonly NamedInTemplate[] {
  const [parameter] = listOf(argument);
  return typeof parameter === 'string' ? named({ id: parameter }) : [];
}

/** A loop inside properties: `[identifier, collection, body]`. The identifier is a name of the loop's own. */
function loop(argument: Json | undefined): readonly NamedInTemplate[] {
  const [identifier, ...rest] = listOf(argument);
  return referencesIn(rest).filter(({ id }) => id !== identifier);
}

function dotted(name: string): NamedInTemplate {
  const dot = name.indexOf('.');
  return dot < 0 ? { id: name } : { id: name.slice(0, dot), attribute: name.slice(dot + 1) };
}

function named(reference: NamedInTemplate): readonly NamedInTemplate[] {
  return reference.id === '' || reference.id.startsWith('AWS::') ? [] : [reference];
}

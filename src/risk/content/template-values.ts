import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isObject } from './json.ts';

/** What a template's expressions stand on: the parameters whose values are known, and its conditions. */
export interface TemplateFacts {
  readonly parameters: ReadonlyMap<string, Json>;
  readonly conditions: JsonObject;
}

/**
 * What is known of a template of CloudFormation: the parameters that a stack is given, and the defaults of the others. A parameter
 * that is unknown has no value yet, whatever its default is.
 */
export function templateFacts(
  template: JsonObject,
  given: Json | undefined,
  isUnknown: (name: string) => boolean,
): TemplateFacts {
  const declared = Object.entries(isObject(template['Parameters']) ? template['Parameters'] : {});
  const defaults = declared.flatMap(([name, about]) =>
    isObject(about) && about['Default'] !== undefined ? [[name, about['Default']] as const] : [],
  );
  const all = [...defaults, ...givenParameters(given)];
  return {
    parameters: new Map(all.filter(([name]) => !isUnknown(name))),
    conditions: isObject(template['Conditions']) ? template['Conditions'] : {},
  };
}

/** A map of values by name, or a list of pairs as the API takes it. */
function givenParameters(given: Json | undefined): readonly (readonly [name: string, value: Json])[] {
  if (!isList(given))
    return Object.entries(isObject(given) ? given : {}).flatMap(([name, value]) => (isGiven(value) ? [[name, value]] : []));
  return given.flatMap((pair) => {
    if (!isObject(pair)) return [];
    const name = pair['ParameterKey'] ?? pair['parameter_key'];
    const value = pair['ParameterValue'] ?? pair['parameter_value'];
    return typeof name === 'string' && isGiven(value) ? [[name, value] as const] : [];
  });
}

function isGiven(value: Json | undefined): value is Exclude<Json, null> {
  return value !== undefined && value !== null;
}

/** No expression that a person wrote goes deeper than this through conditions that ask for others. */
const DEEPEST = 50;

/** A value of a template with what is known put in: parameters, texts made of them, branches of conditions. The rest stays as it is. */
export function settled(value: Json, facts: TemplateFacts): Json {
  if (isList(value)) return value.map((item) => settled(item, facts)).filter((item) => !isNoValue(item));
  if (!isObject(value)) return value;
  const [[name = '', argument] = [], ...others] = Object.entries(value);
  const made = others.length > 0 ? undefined : FUNCTIONS.get(name)?.(argument, facts);
  if (made !== undefined) return made;
  const fields = Object.entries(value).map(([name, item]) => [name, item === undefined ? item : settled(item, facts)] as const);
  return Object.fromEntries(fields.filter(([, item]) => !isNoValue(item)));
}

function isNoValue(value: Json | undefined): boolean {
  return isObject(value) && value['Ref'] === 'AWS::NoValue';
}

type Intrinsic = (argument: Json | undefined, facts: TemplateFacts) => Json | undefined;

/** Each gives `undefined` where what is known does not decide it. */
const FUNCTIONS: ReadonlyMap<string, Intrinsic> = new Map<string, Intrinsic>([
  [
    'Ref',
    (argument, { parameters }) => (typeof argument === 'string' ? (parameters.get(argument) ?? PSEUDO.get(argument)) : undefined),
  ],
  ['Fn::Sub', substituted],
  ['Fn::Join', joined],
  ['Fn::If', chosen],
]);

function chosen(argument: Json | undefined, facts: TemplateFacts): Json | undefined {
  const [condition, then, otherwise] = isList(argument) ? argument : [];
  const isTrue = typeof condition === 'string' ? holds(condition, facts) : undefined;
  const branch = isTrue ? then : otherwise;
  return isTrue === undefined || branch === undefined ? undefined : settled(branch, facts);
}

/** A text, with names of its own behind it or not. What is not known of it stays in it, and the rest can be read. */
function substituted(argument: Json | undefined, facts: TemplateFacts): string | undefined {
  const [text, own] = isList(argument) ? argument : [argument];
  if (typeof text !== 'string') return undefined;
  const names = isObject(own) ? settled(own, facts) : {};
  return text.replaceAll(/\$\{([^!}]+)\}/g, (place, given: string) => {
    const name = given.trim();
    const value = isObject(names) && Object.hasOwn(names, name) ? names[name] : (facts.parameters.get(name) ?? PSEUDO.get(name));
    return value === undefined || typeof value === 'object' ? place : String(value);
  });
}

/** The names of AWS's own objects are the same for our purposes in each of its partitions. */
const PSEUDO: ReadonlyMap<string, string> = new Map([['AWS::Partition', 'aws']]);

function joined(argument: Json | undefined, facts: TemplateFacts): string | undefined {
  const [separator, items] = isList(argument) ? argument : [];
  const parts = isList(items) ? items.map((item) => settled(item, facts)) : undefined;
  const isPlain = parts?.every((part) => typeof part === 'string' || typeof part === 'number');
  return typeof separator === 'string' && parts !== undefined && isPlain ? parts.join(separator) : undefined;
}

/** Whether a condition of the template holds; `undefined` where what is known does not decide it. */
export function holds(name: string, facts: TemplateFacts): boolean | undefined {
  return truth({ Condition: name }, facts, 0);
}

function truth(expression: Json | undefined, facts: TemplateFacts, depth: number): boolean | undefined {
  const [operator = '', argument] = Object.entries(isObject(expression) ? expression : {})[0] ?? [];
  if (depth > DEEPEST) return undefined;
  if (operator === 'Condition')
    return typeof argument === 'string' ? truth(facts.conditions[argument], facts, depth + 1) : undefined;
  if (operator === 'Fn::Equals') return areEqual(argument, facts);
  const parts = isList(argument) ? argument.map((part) => truth(part, facts, depth + 1)) : [];
  return OPERATORS.get(operator)?.(parts);
}

type Operator = (parts: readonly (boolean | undefined)[]) => boolean | undefined;

const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['Fn::Not', ([part]) => negated(part)],
  ['Fn::And', every],
  ['Fn::Or', (parts) => negated(every(parts.map(negated)))],
]);

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function every(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

/** CloudFormation compares texts; what is still an expression is not known. */
function areEqual(argument: Json | undefined, facts: TemplateFacts): boolean | undefined {
  const sides = isList(argument) ? argument.map((side) => settled(side, facts)) : [];
  const isKnown = sides.length === 2 && sides.every((side) => side !== null && typeof side !== 'object' && !isOpen(side));
  return isKnown ? String(sides[0]) === String(sides[1]) : undefined;
}

function isOpen(side: Json): boolean {
  return typeof side === 'string' && side.includes('${');
}

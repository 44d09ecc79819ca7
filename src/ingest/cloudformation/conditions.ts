import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import type { NamedText } from './document.ts';
import { isObject, listOf, objectOf, textOf } from './json.ts';

/** What is known when a change set is judged: the template's conditions, and the values of its parameters. */
export interface ConditionFacts {
  readonly conditions: JsonObject;
  readonly values: readonly NamedText[];
}

/** Whether a condition of the template holds; `undefined` where what is given does not decide it. */
export function holds(name: string, facts: ConditionFacts): boolean | undefined {
  return truth({ Condition: name }, facts, new Set());
}

function truth(expression: Json | undefined, facts: ConditionFacts, asked: ReadonlySet<string>): boolean | undefined {
  const [entry] = Object.entries(objectOf(expression));
  if (entry === undefined) return undefined;
  const [operator, argument] = entry;
  const parts = (): readonly (boolean | undefined)[] => listOf(argument).map((part) => truth(part, facts, asked));
  switch (operator) {
    case 'Condition':
      return ofCondition(textOf(argument), facts, asked);
    case 'Fn::Not':
      return negated(parts()[0]);
    case 'Fn::And':
      return every(parts());
    case 'Fn::Or':
      return negated(every(parts().map(negated)));
    case 'Fn::Equals':
      return equal(argument, facts);
    default:
      return undefined;
  }
}

/** A condition that asks for itself is decided by nothing. */
function ofCondition(name: string | undefined, facts: ConditionFacts, asked: ReadonlySet<string>): boolean | undefined {
  if (name === undefined || asked.has(name)) return undefined;
  return truth(facts.conditions[name], facts, new Set([...asked, name]));
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function every(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

function equal(argument: Json | undefined, facts: ConditionFacts): boolean | undefined {
  const [left, right] = isList(argument) ? argument.map((side) => textBehind(side, facts)) : [];
  return left === undefined || right === undefined ? undefined : left === right;
}

/** A text, or the value that the change set gives for a parameter. A default says nothing: the stack may hold another value. */
function textBehind(side: Json, { values }: ConditionFacts): string | undefined {
  if (typeof side === 'string') return side;
  if (!isObject(side)) return textOf(side);
  const name = textOf(side['Ref']);
  return values.find((value) => value.name === name)?.text;
}

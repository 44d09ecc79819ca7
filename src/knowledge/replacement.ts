import { REPLACEMENTS } from '../generated/replacements.ts';
import type { Replacement } from '../model/knowledge.ts';
import { remembered } from '../model/remembered.ts';
import { lookIn } from './table.ts';

/**
 * Which properties of a CloudFormation type replace its object when they change, as the registry of types says
 * (`createOnlyProperties`, `conditionalCreateOnlyProperties`); `undefined` for a type that it does not list.
 */
export const replacementOf = remembered((type: string): Replacement | undefined => {
  const properties = lookIn(REPLACEMENTS, type)?.split(' ');
  return (
    properties && {
      always: new Set(properties.filter((name) => name !== '' && !name.endsWith('?'))),
      perhaps: new Set(properties.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1))),
    }
  );
});

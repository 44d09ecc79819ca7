import { inPlaceDisruption } from '../in-place-disruption.ts';
import type { Rule } from '../rule.ts';
import { attributeOf, isWorstOfItsAttribute, reachOf } from '../wording.ts';

export const capacityReduced: Rule = {
  id: 'capacity-reduced',
  title: 'Serving capacity falls, or is taken away',
  channel: 'outage',
  check(context) {
    return inPlaceDisruption(context)
      .filter(({ judgement }) => judgement.rule.op === 'capacity')
      .filter(({ judgement }, index, all) =>
        isWorstOfItsAttribute(
          judgement,
          index,
          all.map((other) => other.judgement),
        ),
      )
      .map(({ judgement, severity }) => ({
        severity,
        code: 'outage',
        message: `${attributeOf(context.change, judgement)}, which may leave too little to serve with${reachOf(context.dependents)}.`,
        attribute: judgement.rule.path,
      }));
  },
};

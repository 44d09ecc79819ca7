import type { Facet } from '../operators/operator.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { attributeOf, isWorstOfItsAttribute } from '../wording.ts';

export const contentHidden: Rule = {
  id: 'content-hidden',
  title: 'A value that decides about safety cannot be seen',
  channel: 'security',
  check(context) {
    return [...remarks(context, 'security'), ...remarks(context, 'protection')];
  },
};

function remarks(context: RuleContext, facet: Facet): readonly Remark[] {
  const hidden = context.judged(facet).filter((judgement) => judgement.hidden);
  return hidden.filter(isWorstOfItsAttribute).map((judgement) => ({
    channel: facet === 'protection' ? 'protection' : 'security',
    severity: judgement.severity,
    code: 'hidden_change',
    message: `${attributeOf(context.change, judgement)}, so that it cannot be judged.`,
    attribute: judgement.rule.path,
  }));
}

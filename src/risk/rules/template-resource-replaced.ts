import type { Channel } from '../../model/assessment.ts';
import { code, counted, listed } from '../../model/text.ts';
import { ruleContext } from '../context.ts';
import { isTemplateSealed, replacementsInside, type ReplacementInside } from '../inside-templates.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { continued } from '../wording.ts';
import { dataLoss } from './data-loss.ts';
import { outageOnDestroy } from './outage-on-destroy.ts';

interface Judged {
  readonly inside: ReplacementInside;
  readonly remark: Remark;
}

export const templateResourceReplaced: Rule = {
  id: 'template-resource-replaced',
  title: 'A stack inside the plan replaces an object that the plan does not list',
  channel: 'outage',
  check(context) {
    const replaced = replacementsInside(context);
    return [...worstOf(dataLoss, 'data', { replaced, context }), ...worstOf(outageOnDestroy, 'outage', { replaced, context })];
  },
};

interface Stack {
  readonly replaced: readonly ReplacementInside[];
  readonly context: RuleContext;
}

/** The worst that the rule for an object of the plan would say, and how many more there are. */
function worstOf(rule: Rule, channel: Channel, { replaced, context }: Stack): readonly Remark[] {
  const judged = replaced.flatMap((inside): readonly Judged[] =>
    rule.check(ruleContext(inside.source)).map((remark) => ({ inside, remark })),
  );
  const [worst] = judged.toSorted((a, b) => b.remark.severity - a.remark.severity);
  if (worst === undefined) return [];
  const { inside, remark } = worst;
  return [{ ...remark, channel, attribute: inside.attribute, message: messageOf(inside, judged.length - 1, context) }];
}

/** The names of a template that is sealed are not told. */
function messageOf(
  { source, attribute, name, writtenType, causes }: ReplacementInside,
  others: number,
  { change }: RuleContext,
): string {
  const isSealed = isTemplateSealed(change, attribute);
  const what = isSealed ? 'an object' : `${code(name)} (${code(writtenType)})`;
  const more = others === 0 ? '' : ` and ${counted(others, 'other object')}`;
  const fate = source.change.likelihood === 'certain' ? 'will be replaced' : 'may be replaced';
  const why = isSealed ? '' : `, since ${listed(causes.map(code))} ${causes.length === 1 ? 'changes' : 'change'}`;
  return `${code(change.address)}: ${what}${more} in ${code(attribute)} ${fate}${why}: ${continued(source.knowledge.onDelete)}.`;
}

import type { ReasonCode } from '../model/assessment.ts';
import type { AttributeOperator, AttributeRule } from '../model/knowledge.ts';
import { HARD_STOP } from './parameters.ts';
import type { Remark, RuleContext } from './rule.ts';
import { isTampering } from './tampering.ts';
import { attributeOf, isWorstOfItsAttribute } from './wording.ts';

interface SecurityRemarks {
  readonly ops: readonly AttributeOperator[];
  readonly code: ReasonCode;
  /** What follows from it, as the second half of a sentence. */
  readonly consequence: string | ((rule: AttributeRule, severity: number) => string);
  readonly hardStop?: boolean;
}

/** What the content of an object says through some of the operators, where it can be seen. */
export function securityRemarks(
  context: RuleContext,
  { ops, code, consequence, hardStop = false }: SecurityRemarks,
): readonly Remark[] {
  return context
    .judged('security')
    .filter(({ hidden, rule }) => !hidden && ops.includes(rule.op))
    .filter(isWorstOfItsAttribute)
    .map((judgement) => ({
      severity: judgement.severity,
      code,
      message: `${attributeOf(context.change, judgement)}: ${typeof consequence === 'string' ? consequence : consequence(judgement.rule, judgement.severity)}.`,
      attribute: judgement.rule.path,
      hardStop: (hardStop || isTampering(code)) && judgement.severity >= HARD_STOP.other,
    }));
}

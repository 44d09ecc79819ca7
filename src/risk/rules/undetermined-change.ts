import { code } from '../../model/text.ts';
import { UNDETERMINED } from '../parameters.ts';
import type { Rule } from '../rule.ts';

export const undeterminedChange: Rule = {
  id: 'undetermined-change',
  title: 'The tool has not decided what happens to an object',
  channel: 'control',
  check({ change, knowledge }) {
    if (change.kind !== 'undetermined') return [];
    const severity = UNDETERMINED.least + UNDETERMINED.share * Math.max(knowledge.data, knowledge.outage);
    const message = `${code(change.address)}: the plan does not say what happens to it; it may still be replaced or destroyed.`;
    return [{ severity, code: 'hidden_change', message }];
  },
};

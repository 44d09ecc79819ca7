import { code } from '../../model/text.ts';
import { LABEL_GIVEN, LABEL_LOWERED } from '../parameters.ts';
import type { Rule } from '../rule.ts';

export const environmentLabelLowered: Rule = {
  id: 'environment-label-lowered',
  title: 'An object is relabelled as a less critical environment',
  channel: 'protection',
  check({ change, lowered }) {
    if (lowered === undefined) return [];
    const [from, to] = lowered;
    if (from === 'unknown') {
      const message = `${code(change.address)} is labelled as ${to}, and nothing else tells its environment: the next change to it would be judged more mildly.`;
      return [{ severity: LABEL_GIVEN, code: 'guardrail_tamper', message }];
    }
    const message = `${code(change.address)} is relabelled from ${from} to ${to}: the next change to it would be judged more mildly.`;
    return [{ severity: LABEL_LOWERED, code: 'guardrail_tamper', message, hardStop: true }];
  },
};

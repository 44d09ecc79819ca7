import { code } from '../../model/text.ts';
import { isReplacement } from '../change-kind.ts';
import { RETENTION_LOOSENED } from '../parameters.ts';
import type { Rule } from '../rule.ts';

const KEEPING = new Set(['Retain', 'RetainExceptOnCreate', 'Snapshot']);

export const retentionPolicyRemoved: Rule = {
  id: 'retention-policy-removed',
  title: 'The policy that keeps an object when its resource goes is taken away',
  channel: 'protection',
  check({ change, knowledge }) {
    const holdsData = knowledge.state === 'user_data';
    if (!holdsData || (change.kind !== 'update' && !isReplacement(change.kind))) return [];
    return Object.entries(change.policies ?? {})
      .filter(([, [before, after]]) => KEEPING.has(before ?? '') && !KEEPING.has(after ?? ''))
      .map(([name, [before = '', after = 'Delete']]) => ({
        severity: RETENTION_LOOSENED,
        code: 'protection_removed',
        message: `${code(change.address)}: ${code(name)} goes from ${code(before)} to ${code(after)}: the next removal is final.`,
        attribute: name,
      }));
  },
};

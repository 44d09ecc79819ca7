import { code } from '../../model/text.ts';
import { isReplacement } from '../change-kind.ts';
import { HIDDEN, RETENTION_LOOSENED } from '../parameters.ts';
import type { Remark, Rule } from '../rule.ts';

const KEEPING = new Set(['Retain', 'RetainExceptOnCreate', 'Snapshot']);

export const retentionPolicyRemoved: Rule = {
  id: 'retention-policy-removed',
  title: 'The policy that keeps an object when its resource goes is taken away',
  channel: 'protection',
  check({ change, knowledge }) {
    const holdsData = knowledge.state === 'user_data';
    if (!holdsData || (change.kind !== 'update' && !isReplacement(change.kind))) return [];
    return Object.entries(change.policies ?? {}).flatMap(([name, [before = 'Delete', after = 'Delete']]): readonly Remark[] => {
      const about = `${code(change.address)}: ${code(name)}`;
      if (isWithheld(before) && isWithheld(after)) {
        const message = `${about} changes, and its value is not in the file, so that it cannot be judged.`;
        return [{ severity: HIDDEN.redacted, code: 'hidden_change', message, attribute: name }];
      }
      if (!KEEPING.has(before) || KEEPING.has(after)) return [];
      const message = `${about} goes from ${code(before)} to ${code(after)}: the next removal is final.`;
      return [{ severity: RETENTION_LOOSENED, code: 'protection_removed', message, attribute: name }];
    });
  },
};

/** A change set that was described without its values names the policy, and shows none that CloudFormation knows. */
function isWithheld(policy: string): boolean {
  return policy !== 'Delete' && !KEEPING.has(policy);
}

import type { ReasonCode } from '../../model/assessment.ts';
import type { AttributeRule, KnowledgeEntry } from '../../model/knowledge.ts';
import { HARD_STOP } from '../parameters.ts';
import type { Rule } from '../rule.ts';
import { isExpiry } from './data-expiry.ts';
import { attributeOf, isWorstOfItsAttribute } from '../wording.ts';

export const protectionRemoved: Rule = {
  id: 'protection-removed',
  title: 'A safety net is taken away: deletion protection, backups, versioning',
  channel: 'protection',
  check(context) {
    return context
      .judged('protection')
      .filter(({ hidden, rule }) => !hidden && !isExpiry(rule))
      .filter(isWorstOfItsAttribute)
      .map((judgement) => {
        const reason = reasonOf(context.knowledge, judgement.rule);
        return {
          severity: judgement.severity,
          code: reason,
          message: `${attributeOf(context.change, judgement)}: ${CONSEQUENCE[reason] ?? CONSEQUENCE.protection_removed}.`,
          attribute: judgement.rule.path,
          hardStop: reason === 'backup_loss' && judgement.severity >= HARD_STOP.other,
        };
      });
  },
};

const CONSEQUENCE = {
  protection_removed: 'a safety net is gone, so that the next mistake is final',
  backup_loss: 'there is less, or nothing, to restore from',
  encryption_key_loss: 'what it encrypts cannot be read while it is off',
} as const satisfies Partial<Record<ReasonCode, string>>;

function reasonOf({ category }: KnowledgeEntry, { path, value }: AttributeRule): keyof typeof CONSEQUENCE {
  if (category === 'backup') return 'backup_loss';
  if (/backup_?retention/i.test(path) && value === 0) return 'backup_loss';
  return category === 'secret_key' && /^(is_?)?enabled$/i.test(path) ? 'encryption_key_loss' : 'protection_removed';
}

import type { AttributeRule, KnowledgeEntry } from '../../model/knowledge.ts';
import type { Json } from '../../model/value.ts';
import { quantityOf } from '../content/quantity.ts';
import { valueAt } from '../content/value-at.ts';
import type { Rule } from '../rule.ts';
import { attributeOf, isWorstOfItsAttribute } from '../wording.ts';

const EXPIRY_PATHS =
  /^(ttl|time_?to_?live|retention_?in_?days|default_(table|partition)_expiration|expiration_time|expire_time|default_ttl)|expiration_ms$|(partition|table|data|dataset|document|row|record|object|event|item)s?_(ttl|expir(ation|y|es))(_(ms|millis|seconds|secs|minutes|hours|days))?$|persistence\.enabled$|(^|\.)retention[._]ms$|min_age$/i;

/** True where the fact is of data that will expire, rather than of a safety net. */
export function isExpiry({ op, path }: AttributeRule, { category }: Pick<KnowledgeEntry, 'category'>): boolean {
  if (op === 'expires' || op === 'expires_noncurrent' || EXPIRY_PATHS.test(path)) return true;
  return op === 'down' && (category === 'messaging' || STORES.test(path)) && KEPT_FOR.test(path) && !IS_COPY.test(path);
}

/** How long a queue, a stream or a store keeps what nobody has read yet, or what is there at all. */
const KEPT_FOR = /retention/i;
const STORES = /(magnetic|memory|hot|warm|cold)_?store_?retention/i;
const IS_COPY = /backup|snapshot|soft_?delete|delete_?retention|point_in_time/i;

/** Of what was kept for good, only the last days are left. */
const NEARLY_ALL = 0.6;
const FEW_DAYS = 14 * 86_400_000;

function isSoon(path: string, value: Json | undefined): boolean {
  return /expiration_ms$/i.test(path) && (quantityOf(value) ?? FEW_DAYS) < FEW_DAYS;
}

export const dataExpiry: Rule = {
  id: 'data-expiry',
  title: 'Data is set to expire, or to expire sooner',
  channel: 'protection',
  check(context) {
    return context
      .judged('protection')
      .filter(({ hidden, rule }) => !hidden && isExpiry(rule, context.knowledge))
      .filter(isWorstOfItsAttribute)
      .map((judgement) => ({
        severity: isSoon(judgement.rule.path, valueAt(context.after(), judgement.rule.path))
          ? Math.max(judgement.severity, NEARLY_ALL)
          : judgement.severity,
        code: judgement.rule.op === 'expires_noncurrent' ? 'protection_removed' : 'data_loss',
        message: `${attributeOf(context.change, judgement)}: data that is there today will be deleted without a further change.`,
        attribute: judgement.rule.path,
      }));
  },
};

import type { ReasonCode } from '../../model/assessment.ts';
import type { AttributeRule, KnowledgeEntry } from '../../model/knowledge.ts';
import { code } from '../../model/text.ts';
import { HARD_STOP } from '../parameters.ts';
import { makesBackups } from '../content/backup-job.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { IS_COPIED } from './data-loss.ts';
import { isExpiry } from './data-expiry.ts';
import { attributeOf, isWorstOfItsAttribute } from '../wording.ts';

export const protectionRemoved: Rule = {
  id: 'protection-removed',
  title: 'A safety net is taken away: deletion protection, backups, versioning',
  channel: 'protection',
  check(context) {
    return [...jobRemoved(context), ...settingsWeakened(context)];
  },
};

/** A job that made copies leaves those that are there, and makes no more: as one that is suspended. */
const NO_MORE_COPIES = 0.6;

function jobRemoved({ change, before }: RuleContext): readonly Remark[] {
  if (change.kind !== 'delete' || !makesBackups(change, before())) return [];
  const message = `${code(change.address)} is destroyed: no new recovery points are made.`;
  return [{ severity: NO_MORE_COPIES, code: 'backup_loss', message, hardStop: true }];
}

function settingsWeakened(context: RuleContext): readonly Remark[] {
  return context
    .judged('protection')
    .filter(({ hidden, rule }) => !hidden && !isExpiry(rule, context.knowledge))
    .filter(isWorstOfItsAttribute)
    .map((judgement) => {
      const reason = reasonOf(context.knowledge, judgement.rule);
      return {
        severity: judgement.severity,
        code: reason,
        message: `${attributeOf(context.change, judgement)}: ${consequenceOf(reason, judgement.rule.path)}.`,
        attribute: judgement.rule.path,
        hardStop: (reason === 'backup_loss' || isOfBackups(context.knowledge)) && judgement.severity >= HARD_STOP.other,
      };
    });
}

const CONSEQUENCE = {
  protection_removed: 'a safety net is gone, so that the next mistake is final',
  backup_loss: 'there is less, or nothing, to restore from',
  encryption_key_loss: 'what it encrypts cannot be read while it is off',
} as const satisfies Partial<Record<ReasonCode, string>>;

/** What the safety net was for, by the words of its name: the first that fits. */
const NETS: readonly (readonly [name: RegExp, consequence: string])[] = [
  [
    /(deletion|delete|termination|terminate|destroy|drop)_?protect|protect_?from_?(deletion|destroy)|api_?termination|prevent_?destroy|(allow_?)(deletion|destroy|delete)|(deletion|destroy|delete)_?allowed/i,
    'nothing stops the next plan that destroys it',
  ],
  [/table_?prep_?mode/i, 'what its target holds is deleted before it is filled'],
  [/auto_?destroy|delete_?recording|scheduled_?deletion/i, 'it is deleted without a further change'],
  [/valid_?to$/i, 'what it encrypts cannot be read from that day on'],
  [/message_?(ttl|time_?to_?live)/i, 'messages that wait longer are thrown away'],
  [/auto_?(repair|upgrade)/i, 'machines that are ill, or lack a fix, stay so'],
  [/skip_?grace_?period/i, 'once it is deleted, it cannot be brought back'],
  [/replication_?overwrite/i, 'another copy may be written over what it holds'],
  [/(^|[._])retain_\w+_on_/i, 'what it made goes with it'],
  [/preserve_?deleted/i, 'what its source no longer has is deleted where it goes, too'],
  [
    /final_?snapshot|force_?(destroy|delete)|deletion_?policy|reclaim_?policy|keep_?on_?remove|contents_?on_?destroy|when_?deleted/i,
    'once it is destroyed, nothing of it is left',
  ],
  [
    /replica|global_(cluster|datastore)|multi_?az|zone_?redundan|geo_?redundan|failover|availability|(^|[._])ha_/i,
    'fewer copies stand between a fault and an outage or a loss',
  ],
  [
    /version|soft_?delete|object_?lock|retention|purge|time_?travel|recover|undelete/i,
    'what is deleted or overwritten by mistake is gone sooner, or at once',
  ],
  [/redrive|dead_?letter|dlq/i, 'messages that cannot be handled are lost, or handled again and again'],
  [/min_?available|disruption/i, 'all of it may be taken away at once when machines are drained'],
  [/transfer_?lock/i, 'it can be moved to somebody else'],
  [/prune/i, 'what leaves the source is deleted where it runs'],
  [
    /(cleanup|lifecycle|gc)_?(policy|rules)|immutability_?period|frozen_?time|destroy_?scheduled|pending_?window|(^|[._])cleanup\./i,
    'what it holds may be deleted sooner',
  ],
  [/snapshot|backup/i, 'there is less to restore from'],
];

function consequenceOf(reason: keyof typeof CONSEQUENCE, path: string): string {
  const net = reason === 'backup_loss' ? undefined : NETS.find(([name]) => name.test(path));
  return net?.[1] ?? CONSEQUENCE[reason];
}

/** What keeps an object from being changed or deleted is no copy of it. */
const LOCKS = /object_?lock|default_?retention|immutab|legal_?hold|versioning|soft_?delete/i;
/** Copies are made, or are not. */
const TAKES_BACKUPS =
  /(^|[._])((cloud_)?backups?|pit|pitr|point_?in_?time_?recovery|automat(ic|ed)_?backups?)(_?enabled)?$|(^|[._])backup_?configuration(\.0)?\.enabled$/i;

function isOfBackups({ category, type }: Pick<KnowledgeEntry, 'category' | 'type'>): boolean {
  return category === 'backup' && !IS_COPIED.test(type);
}

function reasonOf({ category, type }: KnowledgeEntry, { path, value }: AttributeRule): keyof typeof CONSEQUENCE {
  if (LOCKS.test(path)) return 'protection_removed';
  if (isOfBackups({ category, type })) return 'backup_loss';
  if (TAKES_BACKUPS.test(path) && value !== true) return 'backup_loss';
  if (/backup_?retention/i.test(path) && value === 0) return 'backup_loss';
  return category === 'secret_key' && /^(is_?)?enabled$|valid_?to$/i.test(path) ? 'encryption_key_loss' : 'protection_removed';
}

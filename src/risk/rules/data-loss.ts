import type { ReasonCode } from '../../model/assessment.ts';
import type { KnowledgeEntry, Mitigation } from '../../model/knowledge.ts';
import { code, listed } from '../../model/text.ts';
import { isDestruction, isRoutineReplacement, likelihoodOf, retentionOf } from '../change-kind.ts';
import { heldMitigations, mitigationFactor } from '../mitigation.ts';
import { DEPOSED, HARD_STOP } from '../parameters.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { continued, destructionOf } from '../wording.ts';

/** Less than this is not worth a sentence. */
const WORTH_SAYING = 0.02;

export const dataLoss: Rule = {
  id: 'data-loss',
  title: 'An object that holds what code cannot rebuild is destroyed',
  channel: 'data',
  check(context) {
    const { change, knowledge } = context;
    if (!isDestruction(change.kind) || isRoutineReplacement(context)) return [];
    const deposed = change.deposed === undefined ? 1 : DEPOSED;
    const severity = knowledge.data * mitigationFactor(context) * likelihoodOf(change, knowledge) * deposed;
    if (severity < WORTH_SAYING) return [];
    const message = `${destructionOf(change)}: ${continued(knowledge.onDelete)}.${inItsFavour(context)}`;
    return [{ severity, code: lossOf(knowledge), message, hardStop: severity >= HARD_STOP.data }];
  },
};

function inItsFavour(context: RuleContext): string {
  const retention = retentionOf(context);
  const kept = { delete: [], retain: ['the object itself is kept'], snapshot: ['a snapshot is taken first'] }[retention];
  const reasons = [...heldMitigations(context).map(named), ...kept];
  return reasons.length === 0 ? '' : ` Counted in its favour: ${listed(reasons)}.`;
}

function named({ path, op, value }: Mitigation): string {
  // A switch that is on is its name; what is off, or a word, must be read out.
  const isPlain = op !== 'eq' || value === true;
  return code(isPlain ? path : `${path} = ${String(value)}`);
}

/** A certificate authority is the key that it signs with. */
const IS_KEY = /key$|certificate_?authority|acm_?pca|(^|_)root_ca$/i;
/** What is copied somewhere else as it changes. */
export const IS_COPIED = /replicat(ion|ed)(_|[A-Z]|$)|replicas?$/i;

function lossOf(knowledge: KnowledgeEntry): ReasonCode {
  return knowledge.known ? lossOfKind(knowledge) : 'unknown_type';
}

/** What is lost with an object of this kind. */
export function lossOfKind({ category, type }: KnowledgeEntry): ReasonCode {
  if (category === 'dns') return 'dns_loss';
  // A copy elsewhere is no backup: what is lost here is lost there a moment later.
  if (category === 'backup') return IS_COPIED.test(type) ? 'protection_removed' : 'backup_loss';
  if (category !== 'secret_key') return 'data_loss';
  return IS_KEY.test(type) || (/key/i.test(type) && !/vault|secret/i.test(type)) ? 'encryption_key_loss' : 'secret_loss';
}

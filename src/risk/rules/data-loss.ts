import type { ReasonCode } from '../../model/assessment.ts';
import type { KnowledgeEntry, Mitigation } from '../../model/knowledge.ts';
import { code, listed } from '../../model/text.ts';
import { isDestruction, isRoutineReplacement, likelihoodOf } from '../change-kind.ts';
import { heldMitigations, mitigationFactor } from '../mitigation.ts';
import { DEPOSED, HARD_STOP } from '../parameters.ts';
import { fateOf } from '../retention.ts';
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
    const message = `${destructionOf(change)}: ${consequenceOf(context)}.${inItsFavour(context)}`;
    return [{ severity, code: lossOf(knowledge), message, hardStop: severity >= HARD_STOP.data }];
  },
};

/** Nothing is lost with an object that stays: it is missed where the new one takes over. */
function consequenceOf(context: RuleContext): string {
  return fateOf(context).retention === 'retain'
    ? 'the new one starts without what the old one holds'
    : continued(context.knowledge.onDelete);
}

function inItsFavour(context: RuleContext): string {
  const { retention, byDefault } = fateOf(context);
  const kept = retention === 'retain' ? ['what the old one holds is still there'] : [];
  const copied = retention === 'snapshot' ? [byDefault ? SNAPSHOT_BY_DEFAULT : 'a snapshot is taken first'] : [];
  const reasons = [...heldMitigations(context).map(named), ...kept, ...copied];
  return reasons.length === 0 ? '' : ` Counted in its favour: ${listed(reasons)}.`;
}

/** The change set does not show the policy, nor always whether an instance belongs to a cluster. */
const SNAPSHOT_BY_DEFAULT =
  'a final snapshot, which CloudFormation takes of this type by default; the change set shows no `DeletionPolicy` that says otherwise';

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

import type { ActionRule } from '../../model/knowledge.ts';
import { code } from '../../model/text.ts';
import type { JsonObject } from '../../model/value.ts';
import { isReplacement, isRoutineReplacement } from '../change-kind.ts';
import { isMeantFor } from '../content/rule-condition.ts';
import { HARD_STOP } from '../parameters.ts';
import type { Facet } from '../operators/operator.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { isTampering, tamperingCode } from '../tampering.ts';
import { continued } from '../wording.ts';

export const guardrailRemoved: Rule = {
  id: 'guardrail-removed',
  title: 'An object that guards, filters or records is deleted',
  channel: 'security',
  check(context) {
    const { change } = context;
    if (change.deposed !== undefined) return [];
    if (change.kind === 'delete') return bothFacets(context, GONE);
    if (!isReplacement(change.kind)) return [];
    if (leavesItsPlace(context)) return bothFacets(context, MOVED);
    // Whatever it keeps, such as copies, is kept no less for the moment between.
    return change.kind === 'replace-destroy-first' && !isRoutineReplacement(context) ? remarks(context, 'security', AWAY) : [];
  },
};

/** How much of a loss it is, and how a sentence tells it. */
interface Loss {
  readonly share: number;
  readonly says: string;
}

const GONE: Loss = { share: 1, says: 'is deleted' };
/** It guards something else from now on: often what took the place of the old one. */
const MOVED: Loss = { share: 0.6, says: 'leaves what it was fixed to' };
/** Where making it anew fails, it stays away. */
const AWAY: Loss = { share: 0.35, says: 'is away until its replacement exists' };

function bothFacets(context: RuleContext, loss: Loss): readonly Remark[] {
  return [...remarks(context, 'security', loss), ...remarks(context, 'protection', loss)];
}

/** What a guard is fixed to. */
const PLACES = [
  'scope',
  'target',
  'target_id',
  'target_resource_id',
  'resource_arn',
  'resource_id',
  'management_group_id',
  'subscription_id',
  'resource_group_id',
  'TargetId',
  'ResourceArn',
] as const;

/** True where it is fixed to another object; one above the old one still covers that. */
function leavesItsPlace({ before, after }: RuleContext): boolean {
  return PLACES.some((name) => {
    const [then, now] = [before()[name], after()[name]];
    return typeof then === 'string' && typeof now === 'string' && now !== '' && !then.startsWith(now);
  });
}

/** What tells who did what goes nowhere any more, as if it were no longer written. */
const RECORDS = 0.5;
const SENT_ON = /subscription_filter$|SubscriptionFilter$/;
const WHO_DID_WHAT = /cloud-?trail|(^|[^a-z])audit/i;

function sendsRecords(type: string, values: JsonObject): boolean {
  const group = values['log_group_name'] ?? values['LogGroupName'];
  return SENT_ON.test(type) && typeof group === 'string' && WHO_DID_WHAT.test(group);
}

function remarks({ change, knowledge, before }: RuleContext, facet: Facet, { share, says }: Loss): readonly Remark[] {
  const lost = knowledge.category === 'backup' ? 'backup_loss' : 'protection_removed';
  const isRecord = facet === 'security' && sendsRecords(change.type, before());
  const reason = facet === 'protection' ? lost : isRecord ? 'audit_tamper' : tamperingCode(knowledge);
  return knowledge[facet]
    .filter((rule): rule is ActionRule => rule.kind === 'action' && rule.on === 'delete' && isMeantFor(rule, before()))
    .map(({ severity }) => (isRecord ? Math.max(severity, RECORDS) : severity))
    .map((severity) => ({
      channel: facet === 'protection' ? 'protection' : 'security',
      severity: severity * share,
      code: reason,
      message: `${code(change.address)} ${says}: ${continued(knowledge.onDelete)}.`,
      hardStop: isTampering(reason) && severity * share >= HARD_STOP.other,
    }));
}

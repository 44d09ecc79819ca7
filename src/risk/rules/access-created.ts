import type { ReasonCode } from '../../model/assessment.ts';
import type { ActionRule, KnowledgeEntry } from '../../model/knowledge.ts';
import { code } from '../../model/text.ts';
import type { JsonObject } from '../../model/value.ts';
import { isMeantFor } from '../content/rule-condition.ts';
import { isBriefSilence, silencesAll, silencesNoProduction } from '../content/silence-scope.ts';
import type { Facet } from '../operators/operator.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { tamperingCode } from '../tampering.ts';

/** From here on a grant is one that only administrators hold. */
const OF_AN_ADMINISTRATOR = 0.5;

/** While the work lasts that it was made for, alarms are noise; without an end, and for all of them, nobody is told of anything. */
const SILENCE = { brief: 0.5, some: 1, all: 2 } as const;

function shareOfSilence(silence: JsonObject): number {
  if (isBriefSilence(silence)) return SILENCE.brief;
  return silencesAll(silence) ? SILENCE.all : SILENCE.some;
}

export const accessCreated: Rule = {
  id: 'access-created',
  title: 'A credential, identity or grant comes into being, or something that silences a guard',
  channel: 'security',
  check(context) {
    if (context.change.kind !== 'create') return [];
    return [...remarks(context, 'security'), ...remarks(context, 'protection')];
  },
};

function remarks({ change, knowledge, after }: RuleContext, facet: Facet): readonly Remark[] {
  const isGrant = facet === 'security';
  return knowledge[facet]
    .filter((rule): rule is ActionRule => rule.kind === 'action' && rule.on === 'create' && isMeantFor(rule, after()))
    .filter(() => isGrant || !silencesNoProduction(after()))
    .map((rule) => (isGrant ? rule : { ...rule, severity: rule.severity * shareOfSilence(after()) }))
    .map(({ severity }) => ({
      channel: isGrant ? 'security' : 'protection',
      severity,
      code: isGrant ? codeOf(knowledge, severity) : 'protection_removed',
      message: `${code(change.address)} is created: ${givenBy(change.type) ?? (isGrant ? 'a grant or credential that did not exist' : 'while it lasts, something that warns or guards is held back')}.`,
    }));
}

/** What comes with an object that is no grant, by the words of its type: the first that fits. */
const COMES_WITH: readonly (readonly [type: RegExp, what: string])[] = [
  [
    /exclusion|suppression|exemption|drop_?rule|guard_?duty_?filter|guardduty_?ip_?set|trusted_?entity_?set/i,
    'what it matches is no longer recorded, told or held back',
  ],
  [/organizations_?policy_?attachment/i, 'what is below it is held to other rules'],
  [/public_?access_?block/i, 'it lets a policy make the bucket public'],
  [/webhook/i, 'what happens there is told to another place'],
  [/run_?command|init_?script|workspace_?run|outage_?simulation|_extension$/i, 'it runs as soon as it is there'],
  [/lifecycle/i, 'what grows old enough is deleted by itself'],
  [/taint/i, 'pods that do not tolerate it have to go'],
  [/function_?url|branch_?policy/i, 'a way in that did not exist'],
];

function givenBy(type: string): string | undefined {
  return COMES_WITH.find(([words]) => words.test(type))?.[1];
}

function codeOf(knowledge: KnowledgeEntry, severity: number): ReasonCode {
  return knowledge.category === 'identity' && severity >= OF_AN_ADMINISTRATOR ? 'privilege_escalation' : tamperingCode(knowledge);
}

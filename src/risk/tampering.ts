import type { ReasonCode } from '../model/assessment.ts';
import type { KnowledgeEntry } from '../model/knowledge.ts';

/** What only records says so by its name, wherever else it belongs. */
const RECORDS = /flow_?log|query_?log|audit|trail/i;

/** What a guard guards against, by the words of its type; what is not listed records what happened. */
const GUARDS: readonly (readonly [type: RegExp, code: ReasonCode])[] = [
  [RECORDS, 'audit_tamper'],
  [
    /organizations_?(policy|organization)|org(anization)?_policy|policy_(set_)?assignment|management_lock|service_perimeter|webhook_configuration|admission/i,
    'guardrail_tamper',
  ],
  [
    /public_?access_?block|waf|web_?acl|firewall|security_policy|ruleset|shield|network_?policy|rate_?limit|origin_pulls|attack_protection|ip_access_list|security_(list|group)|secgroup|traffic_filter|conditional_access|sign_?on|authentication_(policy|strength)|mfa|password_policy|login_policy|session_policy/i,
    'security_exposure',
  ],
];

/** The reason that a weaker setting, or the removal, of an object of this type stands for. */
export function tamperingCode(knowledge: KnowledgeEntry): ReasonCode {
  return guardCode(knowledge, 'security_exposure');
}

/** The same, with another reason for what is no guard. */
export function guardCode({ type, category }: KnowledgeEntry, otherwise: ReasonCode): ReasonCode {
  if (category === 'ci') return 'guardrail_tamper';
  if (category !== 'audit_security') return /flow_?log/i.test(type) ? 'audit_tamper' : otherwise;
  return GUARDS.find(([words]) => words.test(type.replaceAll('::', '')))?.[1] ?? 'audit_tamper';
}

/** True where whoever does it can no longer be watched or held back: no agent's own decision in production. */
export function isTampering(code: ReasonCode): boolean {
  return code === 'audit_tamper' || code === 'guardrail_tamper';
}

/** What holds everybody to the rules of an organization or a cluster, wherever it is written. */
const GUARDRAILS =
  /pod-security\.kubernetes\.io|enabled_?policy_?types$|can_approve_pull_request_reviews$|binary_?authorization|(^|[._])(failure_?policy|validation_?(failure_?)?actions?|enforcement_?(action|mode))$/i;

/** True for a setting of such a rule, by its path. */
export function isGuardrail(path: string): boolean {
  return GUARDRAILS.test(path);
}

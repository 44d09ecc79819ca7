import type { AttributeRule } from '../model/knowledge.ts';

/** What follows where a setting gets weaker, by the words of its name: the first that fits. */
const CONSEQUENCES: readonly (readonly [name: RegExp, consequence: string])[] = [
  [/trusted_?(key_?groups|signers)/i, 'whoever knows a link can fetch what is behind it'],
  [/(^|[._])((extra|additional)_?)?(args|arguments|flags|command)$/i, 'it no longer asks who comes in'],
  [/object_?ownership/i, 'lists of access on single objects count again'],
  [/permissions?_?boundary/i, 'it can be given any right from now on'],
  [/can_?approve_?pull/i, 'a workflow can say yes to the change that it came with'],
  [/(pull_?request_?|_|^)forks?([._]|$)/i, 'code of strangers is built with its rights'],
  [/binary_?authorization/i, 'what nobody has vouched for can run'],
  [/pod-security\./i, 'its programs may do more to the machine that runs them'],
  [
    /approv|reviewer|required_status|status_check|signed_commit|code_?owner|branch|force_?push|bypass/i,
    'changes get in past fewer checks',
  ],
  [
    /public|internet|external_?(ip|access|principal|shar)|share[ds]?_?(with|attachments)|everyone|global_?remote_?state|ipv4_?enabled|anonymous|visibility|(^|[._])(acl|ingress(_settings)?|scheme)$|access_?(type|level)$/i,
    'others may reach it',
  ],
  [
    /source_?ranges?|authorized_?(ip|networks)|allowed_?(ips?|cidrs?|networks)|(white|allow)_?list|ip_?access|network_?(policy|zone)|api_?server_?access|(^|[._])gateways$/i,
    'it can be tried from places that were kept out',
  ],
  [/service_?perimeter|restricted_?services/i, 'what it kept inside can be carried out'],
  [/allow_?(deletion|destroy|delete)|(deletion|destroy|delete)_?allowed/i, 'nothing stops the next plan that destroys it'],
  [/execute_?command|ssh[-_]?keys|authorized_?keys/i, 'others can open a shell in it'],
  [/masked|redact|(?<!case_?)sensitive/i, 'its value can be read where it is used'],
  [/(^|[._])(attribute_?condition|subject|audiences?|issuer)$/i, 'others than before can sign in by it'],
  [/(^|[._])iap([._]|$)|invoker_?iam_?disabled/i, 'it no longer asks who comes in'],
  [/map_?(roles|users|accounts)$/i, 'others may get in, and those who could may not'],
  [/filter_?group/i, 'the pushes of others may start it'],
  [/cache_?policy/i, 'what is kept for one may be shown to another'],
  [/allowaccess$/i, 'it may be administered from other places'],
  [/(^|[._])proxied$/i, 'it can be reached past what stands in front of it'],
  [
    /run_?as_?|non_?root|privileg|capabilit|host_?(network|pid|ipc|path)|(read_?only_?)?root_?file_?system/i,
    'its programs may do more to the machine that runs them',
  ],
  [/(^|[._])(is_)?((super_?)?(admin|administrator)|super_?user|root)$/i, 'its holder can do everything there'],
  [/read_?only/i, 'what could only be read can be changed'],
  [
    /(^|[._])(sse|kms|cmk)([._]|$)|kms_?key|encrypt|customer_?(managed_?)?key/i,
    'what it holds is protected by another key, or by none',
  ],
  [/tls|ssl|https|cipher|certificate|insecure|plain_?text/i, 'what goes over the wire is easier to read or to change'],
  [
    /audit|log(s|ging|push)?([._]|$)|logs?_|trail|flow_?log|alarm|alert|monitor|detect|inspector|guard_?duty|defender|security_?(center|hub)|insight|notif|record(er|ing)/i,
    'less of what happens is recorded or told',
  ],
  [
    /(?<!b|c|un)lock(ed)?([._]|$)|immutab|mutability|versioning|soft_?delete|retention|purge/i,
    'what is written can be changed or removed sooner',
  ],
  [/promiscuous|forged_?transmits|mac_?changes/i, 'what is on it can listen to others, or pass for them'],
  [
    /rotat|session|token|(?<!re)lease|ttl(?!e)|lifetime|max_?age|expir|validity|duration/i,
    'what lets somebody in is good for longer',
  ],
  [
    /lockout|attempts|auth|mfa|password|login|sign_?in|oidc|saml|rbac|local_?(user|account)|access_?key|shared_?key|api_?key/i,
    'it is easier to get in',
  ],
  [/scan|vulnerab|attest|integrity|secure_?boot|shield|admission/i, 'less is checked before it runs'],
  [
    /firewall|waf|(^|[._])((\w*_)?action|mode(?!l)|effect|policy|rule|override)|failureAction|block|deny|limit|throttl|rate/i,
    'less is turned away',
  ],
  [
    /manage_\w+$|(default_?)?(repository_?)?(permissions?|privileges?)(_?level)?$|(^|[._])(role|access(_?level)?)$|allow_?restricted/i,
    'it allows more than before',
  ],
  [/next_?hop/i, 'traffic goes past what looked at it'],
  [/snippet/i, 'it allows more than before'],
  [/(^|[._])paused$/i, 'it can be reached past what stands in front of it'],
];

const IN_GENERAL = 'it protects or records less';

/** The same of a list that gains entries. */
const GAINS: readonly (readonly [name: RegExp, consequence: string])[] = [
  [/exclu|exempt|except|suspended|(^|[._])not_/i, 'it no longer holds for what was added'],
  [
    /(member|owner|user|group|team|subject|principal|account|identit(y|ie)|collaborator|assignment|admin(istrator)?|client)s?([._]|$)/i,
    'whoever was added can do what the others there can',
  ],
  [
    /(permission|privilege|scope|role|polic(y|ie)|grant|action|statement|binding|role_id|string)s?([._]|$)/i,
    'it allows more than before',
  ],
];

/**
 * The second half of a sentence on an attribute that got weaker. Where its name says nothing (`enabled`), its type does; where neither
 * does, the sentence is general.
 */
export function weakenedConsequence({ path, op }: Pick<AttributeRule, 'path' | 'op'>, type: string): string {
  const gained = op === 'grow' ? firstOf(GAINS, path) : undefined;
  return gained ?? firstOf(CONSEQUENCES, path) ?? firstOf(CONSEQUENCES, type) ?? IN_GENERAL;
}

function firstOf(consequences: typeof CONSEQUENCES, words: string): string | undefined {
  return consequences.find(([name]) => name.test(words))?.[1];
}

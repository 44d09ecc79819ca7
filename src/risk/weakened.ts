import type { AttributeRule } from '../model/knowledge.ts';

/** What follows where a setting gets weaker, by the words of its name: the first that fits. */
const CONSEQUENCES: readonly (readonly [name: RegExp, consequence: string])[] = [
  [/permissions?_?boundary/i, 'it can be given any right from now on'],
  [
    /approv|reviewer|required_status|status_check|signed_commit|code_?owner|branch|force_?push|bypass/i,
    'changes get in past fewer checks',
  ],
  [
    /public|internet|external_?(ip|access)|ipv4_?enabled|anonymous|visibility|(^|[._])(acl|ingress(_settings)?|scheme)$|access_?(type|level)$/i,
    'others may reach it',
  ],
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
    /audit|log(s|ging)?([._]|$)|logs?_|trail|flow_?log|alarm|alert|monitor|detect|insight|notif|record(er|ing)/i,
    'less of what happens is recorded or told',
  ],
  [
    /(?<!b|c|un)lock(ed|out)?([._]|$)|immutab|mutability|versioning|soft_?delete|retention|purge/i,
    'what is written can be changed or removed sooner',
  ],
  [/session|token|lease|ttl(?!e)|lifetime|max_?age|expir|validity|duration/i, 'what lets somebody in is good for longer'],
  [
    /auth|mfa|password|login|sign_?in|oidc|saml|rbac|local_?(user|account)|access_?key|shared_?key|api_?key/i,
    'it is easier to get in',
  ],
  [/scan|vulnerab|attest|integrity|secure_?boot|shield|admission/i, 'less is checked before it runs'],
  [
    /firewall|waf|(^|[._])((\w*_)?action|mode(?!l)|effect|policy|rule|override)|failureAction|block|deny|limit|throttl|rate/i,
    'less is turned away',
  ],
];

const IN_GENERAL = 'it protects or records less';

/** The same of a list that gains entries. */
const GAINS: readonly (readonly [name: RegExp, consequence: string])[] = [
  [/exclu|exempt|except|suspended|(^|[._])not_/i, 'it no longer holds for what was added'],
  [
    /(member|owner|user|group|team|subject|principal|account|identit(y|ie)|collaborator|assignment|admin|client)s?([._]|$)/i,
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

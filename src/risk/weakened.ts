/** What follows where a setting gets weaker, by the words of its name: the first that fits. */
const CONSEQUENCES: readonly (readonly [name: RegExp, consequence: string])[] = [
  [/permissions?_?boundary/i, 'it can be given any right from now on'],
  [
    /approv|reviewer|required_status|status_check|signed_commit|code_?owner|branch|force_?push|bypass/i,
    'changes get in past fewer checks',
  ],
  [/public|internet|external_?(ip|access)|ipv4_?enabled|anonymous|visibility|(^|[._])acl$/i, 'others may reach it'],
  [
    /(^|[._])(sse|kms|cmk)([._]|$)|kms_?key|encrypt|customer_?(managed_?)?key/i,
    'what it holds is protected by another key, or by none',
  ],
  [/tls|ssl|https|cipher|certificate|insecure|plain_?text/i, 'what goes over the wire is easier to read or to change'],
  [
    /audit|log(s|ging)?([._]|$)|logs?_|trail|flow_?log|alarm|alert|monitor|detect|insight|notif|record/i,
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
    /firewall|waf|(^|[._])(action|mode(?!l)|effect|policy|rule|default_action|override)|block|deny|limit|throttl|rate/i,
    'less is turned away',
  ],
];

const IN_GENERAL = 'it protects or records less';

/**
 * The second half of a sentence on an attribute that got weaker. Where its name says nothing (`enabled`), its type does; where neither
 * does, the sentence is general.
 */
export function weakenedConsequence(path: string, type: string): string {
  return consequenceOf(path) ?? consequenceOf(type) ?? IN_GENERAL;
}

function consequenceOf(words: string): string | undefined {
  return CONSEQUENCES.find(([name]) => name.test(words))?.[1];
}

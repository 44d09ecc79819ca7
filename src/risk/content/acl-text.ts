/** What a rule in a text of HashiCorp's access lists allows. */
export interface AclGrant {
  /** The kind of thing: `path`, `key_prefix`, `namespace`, `operator`. */
  readonly kind: string;
  /** Its name or prefix; empty where the kind has none. */
  readonly name: string;
  readonly rights: readonly string[];
}

const BLOCK = /(\w+)[ \t]*(?:"([^"\n]*)")?[ \t]*\{([^{}]*)\}/g;
const PLAIN = /^[ \t]*(acl|operator|keyring|mesh|peering|agent|quota|node|plugin)[ \t]*=[ \t]*"(\w+)"/gm;
const LIST = /\bcapabilities\s*=\s*\[([^\]]*)\]/;
const LEVEL = /\bpolicy\s*=\s*"(\w+)"/;

/** The grants in a policy of Vault, Consul or Nomad; none in any other text. */
export function aclGrantsOf(text: string): readonly AclGrant[] {
  const blocks = [...text.matchAll(BLOCK)].map(([, kind = '', name = '', body = '']) => ({ kind, name, rights: rightsIn(body) }));
  const plain = [...text.matchAll(PLAIN)].map(([, kind = '', right = '']) => ({ kind, name: '', rights: [right] }));
  return [...blocks, ...plain].filter(({ rights }) => rights.length > 0);
}

function rightsIn(body: string): readonly string[] {
  const listed = LIST.exec(body)?.[1]?.match(/\w[\w-]*/g) ?? [];
  const level = LEVEL.exec(body)?.[1];
  return level === undefined ? listed : [...listed, level];
}

const CHANGES = /^(create|update|patch|delete|sudo|root|write|scale|submit-job|alloc-exec|alloc-node-exec|csi-write-volume)$/;
/** Paths of Vault with which a token gives itself whatever it likes. */
const RULES_OVER_OTHERS =
  /^(\*|\+|sys\/?(\*|policies|policy|auth|mounts|audit|remount|raw|seal|generate-root|namespaces)|auth\/|identity\/)/;
/** What decides over everybody in Consul and Nomad. */
const OF_OPERATORS = /^(operator|acl|keyring|mesh|agent_prefix|node_prefix)$/;

export type AclWidening = 'none' | 'everything-of-a-kind' | 'escalation';

/** The worst that a text of access rules allows, and an earlier one did not. */
export function aclWidening(before: string, after: string): AclWidening {
  const held = new Set(aclGrantsOf(before).flatMap(keysOf));
  const gained = aclGrantsOf(after).flatMap((grant) => grant.rights.map((right) => ({ ...grant, rights: [right] })));
  const ways = gained.filter((grant) => !keysOf(grant).some((key) => held.has(key))).map(widthOf);
  if (ways.includes('escalation')) return 'escalation';
  return ways.includes('everything-of-a-kind') ? 'everything-of-a-kind' : 'none';
}

function keysOf({ kind, name, rights }: AclGrant): readonly string[] {
  return rights.map((right) => `${kind} ${name} ${right}`);
}

function widthOf({ kind, name, rights }: AclGrant): AclWidening {
  const changes = rights.some((right) => CHANGES.test(right));
  if (changes && (OF_OPERATORS.test(kind) || (kind === 'path' && RULES_OVER_OTHERS.test(name)))) return 'escalation';
  if (rights.includes('deny') || rights.includes('list')) return 'none';
  return isWhole(kind, name) ? 'everything-of-a-kind' : 'none';
}

/** All of a mount, of a kind of thing, or of all namespaces: `secret/*`, `secret/data/*`, `key_prefix ""`, `namespace "*"`. */
function isWhole(kind: string, name: string): boolean {
  if (kind === 'path') return /^([^/]+\/)?(\+|\*)(\/\*)?$|^[^/]+\/(data|metadata|\+)\/\*$/.test(name);
  return kind.endsWith('_prefix') ? name === '' : name === '*';
}

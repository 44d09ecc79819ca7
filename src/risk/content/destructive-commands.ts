/**
 * How far it goes: to objects beyond the machine that runs it, to that machine alone, to code that somebody else may change at any
 * time, or to somebody else who is let in.
 */
export type Reach = 'beyond' | 'machine' | 'foreign' | 'handed-over';

interface Destructive {
  readonly text: RegExp;
  readonly what: string;
  readonly severity: number;
  readonly reach: Reach;
}

const DESTROYS = 0.85;
/** What no apply brings back. */
export const OF_DATA = 0.9;
const DELETES_DATA =
  /\bdelete-(db|global|cluster|table|bucket|objects?|file-system|volume|snapshot|stack|stream|domain|user-pool|cache|replication-group|backup|recovery-point|vault|repository|secret)[\w-]*|\bschedule-key-deletion\b|\bs3\s+(rm|rb)\b|\bs3\s+sync\b.*--delete\b|\bgsutil\b.*\s(rm|rb)\b|\bbq\s+rm\b|\bdrop\s+(database|table|schema|keyspace|collection)\b|\btruncate\s+(table\s+)?[\w."'`]+|\bdelete\s+from\b|\bdropdb\b|\bmysqladmin\b.*\sdrop\b|\bflush(all|db)\b|dropDatabase\(|deleteMany\(|\b(mkfs|wipefs|blkdiscard)\b|\bdd\b.*\bof=\/dev\/|\bdelete\s+(pvc|pv|persistentvolume\w*|namespaces?|ns)\b/i;
/** Of a cloud's own command: whose, what, and what becomes of it. */
const STORE_OF_A_CLOUD = [
  /\b(gcloud|az)\s/,
  /\s(sql|spanner|storage|bigtable|firestore|cosmosdb|postgres|mysql|redis|disks?|snapshots?|keyvault|backup|filestore)\s/,
  /\s(delete|purge)(\s|$)/,
];

/** True where a command ends data, and not only what serves them. */
export function deletesData(command: string): boolean {
  return DELETES_DATA.test(command) || STORE_OF_A_CLOUD.every((part) => part.test(command));
}

/** Foreign code may be an installer; it still runs with all that the runner may do. */
const FOREIGN = 0.6;

/** Within one pipeline: no `;`, `&&`, `||` or line break in between. */
export const DESTRUCTIVE: readonly Destructive[] = [
  {
    text: /\b(terraform|tofu|terragrunt|pulumi|cdk|copilot|sls|serverless)\b.*\s(destroy|remove|(state\s+rm)|(workspace\s+delete))\b|\s-destroy\b/,
    what: 'destroys infrastructure',
    severity: DESTROYS,
    reach: 'beyond',
  },
  {
    text: /\baws\b.*\s((batch-)?delete|terminate|purge|deregister|stop|disable|schedule-key-deletion|close-account)(-[a-z-]+)?(\s|$)/,
    what: 'deletes or stops objects at AWS',
    severity: DESTROYS,
    reach: 'beyond',
  },
  {
    text: /\baws\b.*\bs3\s+mv\b|\bs3\s+(rm|rb)\s|\bgsutil\b.*\s(rm|rb)\b|\brclone\s+(purge|delete)\b|\bmc\s+(rm|rb)\b|\bs3cmd\s+(del|rb)\b/,
    what: 'deletes stored objects',
    severity: DESTROYS,
    reach: 'beyond',
  },
  {
    text: /\bgcloud\b.*\s(delete|remove-iam-policy-binding|disable|destroy|stop|suspend|reset)\b|\bbq\s+rm\b/,
    what: 'deletes or stops objects at Google Cloud',
    severity: DESTROYS,
    reach: 'beyond',
  },
  {
    text: /\baz\b.*\s(delete|purge|stop|deallocate|remove)\b|\b(remove|stop|clear|disable)-az[a-z]\w*/i,
    what: 'deletes or stops objects at Azure',
    severity: DESTROYS,
    reach: 'beyond',
  },
  {
    text: /\b(doctl|heroku|fly(ctl)?|linode-cli|hcloud|openstack|eksctl|oci|ibmcloud|vercel|netlify|wrangler)\b.*\s(delete|destroy|remove|rm|rb)\b|\bapps:destroy\b|\bpg:reset\b/,
    what: 'deletes cloud objects',
    severity: DESTROYS,
    reach: 'beyond',
  },
  {
    text: /\b(kubectl|oc|k)\b.*\s(delete|drain|replace\s+--force)\b|--replicas[= ]0\b|\bhelm\b.*\s(uninstall|delete|del)\b|\bvelero\b.*\sdelete\b/,
    what: 'deletes or stops workloads',
    severity: DESTROYS,
    reach: 'beyond',
  },
  {
    text: /\bdocker\b.*\s(rm|prune|rmi|kill)\b|\bdocker[ -]compose\b.*\sdown\b.*\s(-v|--volumes)\b/,
    what: 'deletes containers or volumes',
    severity: DESTROYS,
    reach: 'machine',
  },
  {
    text: /\b(drop\s+(database|table|schema|user|role|owned|index|view|keyspace|collection)|truncate\s+(table\s+)?["'`\w.]+|delete\s+from)\b/i,
    what: 'deletes data in a database',
    severity: DESTROYS,
    reach: 'beyond',
  },
  {
    text: /\b(dropdb|dropuser)\b|\bmysqladmin\b.*\sdrop\b|\b(flushall|flushdb)\b|dropDatabase\(|\.drop\(|deleteMany\(|\betcdctl\b.*\sdel\b|\bcurl\b.*-X\s*DELETE\b/i,
    what: 'deletes data',
    severity: DESTROYS,
    reach: 'beyond',
  },
  {
    text: /\b(mkfs(\.\w+)?|wipefs|shred|blkdiscard)\b|\bdd\b.*\bof=\/dev\/|\bzpool\s+destroy\b|\b(lv|vg|pv)remove\b/,
    what: 'wipes a disk',
    severity: DESTROYS,
    reach: 'machine',
  },
  {
    text: /\brm\s+(-\S+\s+)*(-\S*[rR]\S*|--recursive)\s+(-\S+\s+)*["']?(\/(?!tmp\/)|~|\$|\*|\.\.)|\bfind\b.*\s-delete\b/,
    what: 'deletes files outside its own folder',
    severity: DESTROYS,
    reach: 'machine',
  },
  {
    text: /\b(gh|glab)\b.*\s(repo|secret|release|environment)\s+delete\b|\bgit\s+push\b.*(\s--force\b|\s-f\b|\s--delete\b|\s--mirror\b)/,
    what: 'deletes or rewrites a repository',
    severity: DESTROYS,
    reach: 'beyond',
  },
  {
    text: /\bvault\b.*\s(delete|destroy|revoke|disable|metadata\s+delete)\b/,
    what: 'deletes secrets',
    severity: DESTROYS,
    reach: 'beyond',
  },
  {
    text: /\b(ba|z|da|k)?sh\s+-\w*i\b.*(\/dev\/(tcp|udp)\/|\|\s*n(c|cat)\b)|\/dev\/(tcp|udp)\/\S+\s+\d*[<>]&\d|<>\s*\/dev\/(tcp|udp)\/|\bn(c|cat)\b.*\s-\w*e\b|\bn(c|cat)\b.*\s(-c|--exec|--sh-exec)\s+\S*sh\b|\|\s*n(c|cat)\b.*\|\s*\S*sh\b|\bsocat\b.*\b(exec|system):|\bsocket\b.*\b(pty\.spawn|dup2|subprocess)\b|\bNet\.Sockets\.TCPClient\b|\b(env|printenv)\b\s*\|.*\b(curl|wget|nc)\b/i,
    what: 'hands the runner or its secrets to somebody else',
    severity: DESTROYS,
    reach: 'handed-over',
  },
  // Often it only asks whether a port answers.
  {
    text: /\/dev\/tcp\//,
    what: 'hands the runner or its secrets to somebody else',
    severity: DESTROYS,
    reach: 'machine',
  },
  {
    text: /\b(curl|wget)\b.*\|\s*(sudo\s+(-\S+\s+)*)?((env|\w+=\S+)\s+)*(\/\S*\/)?((ba|z|da|k)?sh\b|(python[\d.]*|perl|ruby|node|php)(\s+-)?\s*($|["')]))|\b(iex|invoke-expression)\b.*\b(iwr|irm|curl|wget|invoke-(webrequest|restmethod)|downloadstring)\b|\b(iwr|irm|invoke-(webrequest|restmethod)|downloadstring)\b.*\|\s*(iex|invoke-expression)\b|\b(ba|z|da)?sh\b.*(<\(|\$\(|`)\s*(curl|wget)\b|\bbase64\s+(-d|-D|--decode)\b.*\|\s*(ba|z|da)?sh\b/i,
    what: 'runs code from elsewhere',
    severity: FOREIGN,
    reach: 'foreign',
  },
];

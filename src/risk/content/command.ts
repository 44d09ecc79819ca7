/** What a command line does, as far as its text tells. */
export type CommandEffect =
  | { readonly kind: 'harmless' }
  /** `what` names the act in words of our own: the text may hold secrets. */
  | { readonly kind: 'destructive'; readonly what: string; readonly severity: number; readonly isOfData: boolean }
  | { readonly kind: 'unresolved' };

interface Destructive {
  readonly text: RegExp;
  readonly what: string;
  readonly severity: number;
}

const DESTROYS = 0.85;
/** What no apply brings back. */
const OF_DATA = 0.9;
const DELETES_DATA =
  /\bdelete-(db|global|cluster|table|bucket|objects?|file-system|volume|snapshot|stack|stream|domain|user-pool|cache|replication-group|backup|recovery-point|vault|repository|secret)[\w-]*|\bschedule-key-deletion\b|\bs3\s+(rm|rb)\b|\bs3\s+sync\b.*--delete\b|\bgsutil\b.*\s(rm|rb)\b|\bbq\s+rm\b|\bdrop\s+(database|table|schema|keyspace|collection)\b|\btruncate\s+(table\s+)?[\w."'`]+|\bdelete\s+from\b|\bdropdb\b|\bmysqladmin\b.*\sdrop\b|\bflush(all|db)\b|dropDatabase\(|deleteMany\(|\b(mkfs|wipefs|blkdiscard)\b|\bdd\b.*\bof=\/dev\/|\bdelete\s+(pvc|pv|persistentvolume\w*|namespaces?|ns)\b/i;
/** Of a cloud's own command: whose, what, and what becomes of it. */
const STORE_OF_A_CLOUD = [
  /\b(gcloud|az)\s/,
  /\s(sql|spanner|storage|bigtable|firestore|cosmosdb|postgres|mysql|redis|disks?|snapshots?|keyvault|backup|filestore)\s/,
  /\s(delete|purge)(\s|$)/,
];

function deletesData(command: string): boolean {
  return DELETES_DATA.test(command) || STORE_OF_A_CLOUD.every((part) => part.test(command));
}

/** Foreign code may be an installer; it still runs with all that the runner may do. */
const FOREIGN = 0.6;

/** Within one pipeline: no `;`, `&&`, `||` or line break in between. */
const DESTRUCTIVE: readonly Destructive[] = [
  {
    text: /\b(terraform|tofu|terragrunt|pulumi|cdk|copilot|sls|serverless)\b.*\s(destroy|remove|(state\s+rm)|(workspace\s+delete))\b|\s-destroy\b/,
    what: 'destroys infrastructure',
    severity: DESTROYS,
  },
  {
    text: /\baws\b.*\s((batch-)?delete|terminate|purge|deregister|stop|disable|schedule-key-deletion|close-account)(-[a-z-]+)?(\s|$)/,
    what: 'deletes or stops objects at AWS',
    severity: DESTROYS,
  },
  {
    text: /\baws\b.*\bs3\s+(rm|rb|mv)\b|\bgsutil\b.*\s(rm|rb)\b|\brclone\s+(purge|delete)\b|\bmc\s+(rm|rb)\b|\bs3cmd\s+(del|rb)\b/,
    what: 'deletes stored objects',
    severity: DESTROYS,
  },
  {
    text: /\bgcloud\b.*\s(delete|remove-iam-policy-binding|disable|destroy|stop|suspend|reset)\b|\bbq\s+rm\b/,
    what: 'deletes or stops objects at Google Cloud',
    severity: DESTROYS,
  },
  { text: /\baz\b.*\s(delete|purge|stop|deallocate|remove)\b/, what: 'deletes or stops objects at Azure', severity: DESTROYS },
  {
    text: /\b(doctl|heroku|fly(ctl)?|linode-cli|hcloud|openstack|eksctl|oci|ibmcloud|vercel|netlify|wrangler)\b.*\s(delete|destroy|remove|rm|rb)\b|\bapps:destroy\b|\bpg:reset\b/,
    what: 'deletes cloud objects',
    severity: DESTROYS,
  },
  {
    text: /\b(kubectl|oc|k)\b.*\s(delete|drain|replace\s+--force)\b|--replicas[= ]0\b|\bhelm\b.*\s(uninstall|delete|del)\b|\bvelero\b.*\sdelete\b/,
    what: 'deletes or stops workloads',
    severity: DESTROYS,
  },
  {
    text: /\bdocker\b.*\s(rm|prune|rmi|kill)\b|\bdocker[ -]compose\b.*\sdown\b.*\s(-v|--volumes)\b/,
    what: 'deletes containers or volumes',
    severity: DESTROYS,
  },
  {
    text: /\b(drop\s+(database|table|schema|user|role|owned|index|view|keyspace|collection)|truncate\s+(table\s+)?["'`\w.]+|delete\s+from)\b/i,
    what: 'deletes data in a database',
    severity: DESTROYS,
  },
  {
    text: /\b(dropdb|dropuser)\b|\bmysqladmin\b.*\sdrop\b|\b(flushall|flushdb)\b|dropDatabase\(|\.drop\(|deleteMany\(|\betcdctl\b.*\sdel\b|\bcurl\b.*-X\s*DELETE\b/i,
    what: 'deletes data',
    severity: DESTROYS,
  },
  {
    text: /\b(mkfs(\.\w+)?|wipefs|shred|blkdiscard)\b|\bdd\b.*\bof=\/dev\/|\bzpool\s+destroy\b|\b(lv|vg|pv)remove\b/,
    what: 'wipes a disk',
    severity: DESTROYS,
  },
  {
    text: /\brm\s+(-\S+\s+)*(-\S*[rR]\S*|--recursive)\s+(-\S+\s+)*["']?(\/(?!tmp\/)|~|\$|\*|\.\.)|\bfind\b.*\s-delete\b/,
    what: 'deletes files outside its own folder',
    severity: DESTROYS,
  },
  {
    text: /\b(gh|glab)\b.*\s(repo|secret|release|environment)\s+delete\b|\bgit\s+push\b.*(\s--force\b|\s-f\b|\s--delete\b|\s--mirror\b)/,
    what: 'deletes or rewrites a repository',
    severity: DESTROYS,
  },
  { text: /\bvault\b.*\s(delete|destroy|revoke|disable|metadata\s+delete)\b/, what: 'deletes secrets', severity: DESTROYS },
  {
    text: /\/dev\/tcp\/|\bnc\b.*\s-e\b|\b(env|printenv)\b\s*\|.*\b(curl|wget|nc)\b/,
    what: 'hands the runner or its secrets to somebody else',
    severity: DESTROYS,
  },
  {
    text: /\b(curl|wget)\b.*\|\s*(sudo\s+(-\S+\s+)*)?(ba|z|da|k)?sh\b|\b(ba|z|da)?sh\b.*(<\(|\$\(|`)\s*(curl|wget)\b|\bbase64\s+(-d|-D|--decode)\b.*\|\s*(ba|z|da)?sh\b/,
    what: 'runs code from elsewhere',
    severity: FOREIGN,
  },
];

/** Programs that change nothing but their own folder, or only look. */
const HARMLESS: readonly RegExp[] = [
  /^(echo|printf|sleep|true|:|date|test|\[|\[\[|cd|export|set|ls|cat|head|tail|grep|egrep|jq|yq|base64|mkdir|touch|exit|pwd|which|command|hostname|whoami|uname|wc|sort|cut|tr|sed|awk|tee|zip|unzip|tar|gzip|sha\d+sum|md5sum|openssl|if|then|else|fi|for|while|do|done|wait|env|printenv|chmod|cp|mv|ln|rm|timeout|nc|ping|dig|nslookup|until)\b/,
  /^(\[|:)/,
  /^git\s+(rev-parse|describe|log|status|diff|clone|fetch|config|show|branch|ls-remote|submodule)\b/,
  /^(npm|yarn|pnpm|bun)\s+(ci|install|i|build|run\s+\S*(build|test|lint|compile|package|bundle)\S*|test|pack)\b|^yarn$/,
  /^(pip3?|poetry|pipenv|uv|bundle|composer|mvn|gradle|\.\/gradlew|cargo|dotnet)\s+(install|sync|build|package|test|compile|publish|restore|-\S+|clean|download|lock)\b/,
  /^go\s+(build|test|vet|mod|generate)\b|^tsc\b|^esbuild\b/,
  /^docker\s+(build|buildx|tag|push|pull|login|image\s+ls|ps|inspect|version)\b/,
  /^(sudo\s+)?(apt-get|apt|yum|dnf|apk|brew)\s+(-\S+\s+)*(update|install|upgrade|add)\b/,
  /^(sudo\s+)?systemctl\s+(-\S+\s+)*(start|enable|restart|status|daemon-reload|is-active|reload)\b/,
  /^(kubectl|oc)\b.*\s(get|describe|wait|version|config|cluster-info|rollout\s+(status|history|restart)|apply|annotate|label|logs|create|top|api-resources)\b/,
  /^helm\b.*\s(repo|list|status|upgrade|install|template|dependency|lint|get|show|pull|version)\b/,
  /^aws\b.*\s(describe|list|get|wait|update-kubeconfig|head|sts|tag|create|put|copy|register|start|invoke|send|publish|login|configure|update|ls)(-[a-z-]+)?\b|^aws\s+s3\s+cp\b/,
  /^aws\s+s3\s+sync\b(?!.*--delete)/,
  /^(gcloud|az)\b.*\s(describe|list|show|get(-\S+)?|get-credentials|create|update|login|account|config|version|print-access-token|builds)\b/,
  /^(terraform|tofu)\b.*\s(init|fmt|validate|output|show|version|plan|providers|get)\b/,
];

/** Judges a command line (several lines, pipelines and all) by its worst part. */
export function effectOf(command: string): CommandEffect {
  const effects = [command, ...substitutionsIn(command)].flatMap(pipelines).map(effectOfPipeline);
  const worst = effects
    .filter((effect) => effect.kind === 'destructive')
    .toSorted((left, right) => right.severity - left.severity)[0];
  return worst ?? effects.find((effect) => effect.kind === 'unresolved') ?? { kind: 'harmless' };
}

/** What `$(…)` and backticks run by themselves, the innermost of them where they are nested. */
function substitutionsIn(command: string): readonly string[] {
  return [...command.matchAll(/\$\(([^()]*)\)|`([^`]*)`/g)].map(([, inner, quoted]) => inner ?? quoted ?? '');
}

function pipelines(command: string): readonly string[] {
  return withoutQuoted(
    /[;\n]|&&|\|\|/g,
    command.replaceAll(/\\?\r?\n/g, (end) => (end.startsWith('\\') ? ' ' : '\n')),
  )
    .split(/\n|;|&&|\|\|/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('#'));
}

/** The text with what separates commands blanked out where it is quoted: there it separates nothing. */
function withoutQuoted(separators: RegExp, text: string): string {
  return text.replaceAll(/"(?:\\.|[^"\\])*"|'[^']*'/g, (quoted) => quoted.replaceAll(separators, ' '));
}

function effectOfPipeline(pipeline: string): CommandEffect {
  const stages = withoutQuoted(/\|/g, pipeline).split('|').map(programOf);
  // `echo "drop table"` only talks; piped into psql it does not.
  if (stages.every((stage) => /^(echo|printf)\b/.test(stage) && !/[`]|\$\(/.test(stage))) return { kind: 'harmless' };
  const found = windows(pipeline).flatMap((part) => DESTRUCTIVE.filter(({ text }) => text.test(part)))[0];
  if (found !== undefined) {
    const isOfData = windows(pipeline).some(deletesData);
    return { kind: 'destructive', what: found.what, severity: isOfData ? OF_DATA : found.severity, isOfData };
  }
  return stages.every((stage) => HARMLESS.some((text) => text.test(stage))) ? { kind: 'harmless' } : { kind: 'unresolved' };
}

/** Long enough for any command that a person writes; longer ones are read in overlapping parts, since patterns cost their square. */
const WINDOW = 2000;

function windows(pipeline: string): readonly string[] {
  const text = pipeline.replaceAll(/\s+/g, ' ');
  const count = Math.max(1, Math.ceil(text.length / WINDOW));
  return Array.from({ length: count }, (_, index) => text.slice(index * WINDOW, (index + 1.5) * WINDOW));
}

/** A stage without what stands in front of its program: `sudo`, assignments, shell keywords. */
function programOf(stage: string): string {
  return stage.trim().replace(/^((sudo|then|do|else|if|!|\(|\{|nohup|time|exec)\s+|\w+=("[^"]*"|'[^']*'|\S*)\s+)+/, '');
}

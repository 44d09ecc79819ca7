import { ALLOWED, type Text, UNKNOWN } from '../judgement.ts';
import { own } from '../own.ts';
import { asksForHelp, change, has, positionals, type Tool } from './tool.ts';

interface Deployer {
  /** Of the words that are no options, joined by spaces: what changes infrastructure. */
  readonly changes: RegExp;
  /** Options that take their value as the next word. */
  readonly takingValue?: RegExp;
  /** Without this option nothing is changed. */
  readonly onlyWith?: RegExp;
  /** With this option nothing is changed. */
  readonly notWith?: RegExp;
}

const CLUSTER_VALUES = /^(?:-n|--namespace|--kube-context|--kubeconfig|-e|--environment|-f|--file|-l|--selector)$/;
const STAGE_VALUES = /^(?:-s|--stage|-r|--region|-c|--config|--aws-profile|--profile|--env)$/;
const CLOUD_VALUES =
  /^(?:-a|--app|-c|--config|-o|--output|-t|--token|--access-token|--context|--profile|--region|-g|--org|--project)$/;
/** What takes a resource away, as the last of the words that name groups. */
const TAKES_AWAY = /^(?:[\w-]+ ){0,4}(?:delete|destroy|terminate|rm|remove)(?: |$)/;

const cloud = { changes: TAKES_AWAY, takingValue: CLOUD_VALUES };
const serverless: Deployer = { changes: /^(?:deploy(?! list)|remove|rollback)\b/, takingValue: STAGE_VALUES };

/**
 * Programs that deploy or take away resources around every plan, by the words that do so: everything else of theirs reads, builds
 * or brings up the code of an application. Sources: each one's `--help`, 2026-11.
 */
const DEPLOYERS: Readonly<Record<string, Deployer>> = {
  argocd: { changes: /^(?:app(?:set)?|proj|cluster|repo) (?:delete|rm|terminate-op)\b/, takingValue: CLUSTER_VALUES },
  atlas: cloud,
  amplify: { changes: /^(?:push|publish|delete|remove|env remove)\b/ },
  ampx: { changes: /^pipeline-deploy\b/ },
  azd: { changes: /^(?:up|down|provision)\b/, takingValue: /^(?:-e|--environment|-C|--cwd)$/, notWith: /^--preview$/ },
  bq: { changes: /^rm\b/, takingValue: /^--(?:project_id|location|dataset_id)$/ },
  civo: cloud,
  consul: { changes: /^kv delete\b/, onlyWith: /^-recurse(?:=true)?$/ },
  copilot: {
    changes: /^(?:(?:app|env|svc|job|pipeline) (?:delete|deploy)|deploy|task delete)\b/,
    takingValue: /^(?:-a|--app|-e|--env|-n|--name|-p|--prompt|-i|--interactive|--model)$/,
  },
  doctl: cloud,
  eb: { changes: /^terminate\b/, takingValue: /^(?:-r|--region|--profile)$/ },
  eksctl: {
    changes: /^(?:create|delete|upgrade|replace)\b/,
    takingValue: /^(?:-p|--profile|-r|--region|-v|--verbose)$/,
    notWith: /^--dry-run$/,
  },
  exo: cloud,
  flux: { changes: /^(?:delete|uninstall)\b/, takingValue: CLUSTER_VALUES },
  fly: cloud,
  flyctl: cloud,
  gsutil: { changes: /^(?:rb\b|rm (?:gs:\/\/[^/ ]+\/?(?: |$)))/, onlyWith: /^(?:rb|-[a-zA-Z]*[rR][a-zA-Z]*)$/ },
  hcloud: cloud,
  helm: { changes: /^(?:uninstall|delete|del|un)\b/, takingValue: CLUSTER_VALUES, notWith: /^--dry-run(?:=|$)/ },
  helmfile: { changes: /^(?:apply|charts|delete|destroy|sync)\b/, takingValue: CLUSTER_VALUES },
  heroku: { changes: /^(?:[\w-]+:(?:destroy|reset)|destroy)\b/, takingValue: CLOUD_VALUES },
  ibmcloud: cloud,
  kops: { changes: /^(?:create|delete|replace|rolling-update|toolbox|update|upgrade)\b/, onlyWith: /^(?:-y|--yes)$/ },
  'linode-cli': cloud,
  neonctl: cloud,
  netlify: { changes: /^sites:delete\b/ },
  nomad: {
    changes: /^(?:(?:job )?stop|namespace delete|volume (?:delete|deregister)|node (?:drain|purge)|system gc)\b/,
    takingValue: /^-{1,2}(?:address|namespace|region|token)$/,
  },
  oci: cloud,
  openstack: cloud,
  pscale: cloud,
  railway: { changes: /^(?:down|delete|(?:[\w-]+ ){1,2}delete)\b/, takingValue: CLOUD_VALUES },
  scw: cloud,
  serverless,
  sls: serverless,
  spacectl: { changes: /^stack (?:confirm|delete|deploy|destroy-resources|set|task)\b/ },
  sst: { changes: /^(?:deploy|remove|refresh|state (?:edit|remove|repair))\b/, takingValue: STAGE_VALUES },
  vercel: { changes: /^(?:remove|rm|project (?:rm|remove))\b/, takingValue: /^(?:-t|--token|-S|--scope|--cwd|-A)$/ },
  supabase: { changes: /^(?:projects delete|branches delete)\b/, takingValue: CLOUD_VALUES },
  terraspace: {
    changes: /^(?:up|down|all (?:up|down|destroy)|destroy|import|state (?:mv|rm|push)|tfc (?:destroy|runs prune))\b/,
  },
  tfmigrate: { changes: /^apply\b/ },
  turso: { changes: /^(?:db|group|org) destroy\b/ },
  vault: {
    changes: /^(?:(?:secrets|auth|audit) disable|namespace delete|kv (?:destroy|metadata delete)|operator (?:seal|step-down))\b/,
  },
  'vultr-cli': cloud,
  wrangler: { changes: /^(?!kv key|r2 object)(?:[\w-]+ ){0,3}delete(?: |$)/, takingValue: /^(?:-c|--config|-e|--env|--name)$/ },
};

const BY_PIPELINE =
  'Put the change into the configuration and into a pull request, and let the pipeline deploy what was approved.';

export const DEPLOYER_NAMES: readonly string[] = Object.keys(DEPLOYERS);

/** A program that deploys by a configuration of its own, or a cloud's: undefined where it is to be judged as any other program. */
export const byWords: Tool = (call, name) => {
  const deployer = own(DEPLOYERS, name);
  const given = call.words.slice(1);
  if (deployer === undefined || asksForHelp(given)) return undefined;
  const action = spoken(given, deployer);
  const { changes, onlyWith, notWith } = deployer;
  if (!changes.test(action)) return undefined;
  if (onlyWith !== undefined && !has(given, onlyWith)) return ALLOWED;
  if (notWith !== undefined && has(given, notWith)) return ALLOWED;
  return change(call, { tool: name, action: action.split(' ').slice(0, 2).join(' ') }, BY_PIPELINE);
};

function spoken(given: readonly Text[], { takingValue = /^$/ }: Deployer): string {
  return positionals(given, takingValue)
    .map((word) => (word === UNKNOWN ? '?' : word))
    .join(' ');
}

/** Where GitHub keeps what a branch requires before a merge. */
const PROTECTION = /\/(?:branches\/[^/]+\/protection|rulesets)(?:\/|$|\?)/;

/** `gh`: what merges around the required checks, or loosens them. */
export const gh: Tool = (call) => {
  const given = call.words.slice(1);
  const [group, action] = positionals(given, /^(?:-R|--repo)$/);
  const merges = group === 'pr' && action === 'merge' && has(given, /^--admin$/);
  const loosens = group === 'api' && has(given, PROTECTION) && writes(given);
  if (!merges && !loosens) return undefined;
  return {
    answer: 'deny',
    reason: merges
      ? '`gh pr merge --admin` merges around the checks that the branch requires.'
      : '`gh api` would change what the branch requires before a merge.',
    instead: 'Let the required checks decide, and ask a person where they are wrong.',
  };
};

function writes(given: readonly Text[]): boolean {
  const at = given.findIndex((word) => word !== UNKNOWN && /^(?:-X|--method)(?:=|$)/.test(word));
  if (at === -1) return has(given, /^(?:-X.+|-f|-F|--field|--raw-field|--input)$/);
  const method = String(given[at]).replace(/^(?:-X|--method)=?/, '') || given[at + 1];
  return method === undefined || method === UNKNOWN || !/^GET$/i.test(method);
}

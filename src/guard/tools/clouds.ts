import { ALLOWED, type CommandJudgement, type Text, UNKNOWN } from '../judgement.ts';
import { fileText } from '../output.ts';
import type { Call } from '../scope.ts';
import { asksForHelp, change, has, positionals, type Tool, unknownSubcommand } from './tool.ts';

/** Global options of the AWS CLI that take a value. Source: its reference, "aws" global options. */
const AWS_VALUES =
  /^--(?:ca-bundle|cli-binary-format|cli-connect-timeout|cli-read-timeout|color|endpoint-url|output|profile|query|region)$/;

const CHANGES_STACKS =
  /^(?:activate-organizations-access|cancel-update-stack|continue-update-rollback|create-stack|create-stack-instances|create-stack-refactor|create-stack-set|delete-generated-template|delete-stack|delete-stack-instances|delete-stack-set|deploy|execute-change-set|execute-stack-refactor|import-stacks-to-stack-set|rollback-stack|set-stack-policy|signal-resource|update-stack|update-stack-instances|update-stack-set|update-termination-protection)$/;

/** What a service's own commands destroy; messages, objects and other content are the services' data, not infrastructure. */
const DESTROYS =
  /^(?:delete|terminate|deregister|disable|purge|remove|schedule-key-deletion|detach|revoke|stop|release|reset)(?:-|$)/;
/** What takes protection away, as an option of a command that only modifies; what ends an account. */
const UNPROTECTS = /^--no-(?:enable-)?(?:deletion|termination)-protection(?:-enabled)?$/;
const ENDS_ACCOUNT = /^(?:close-account|leave-organization)$/;
const CONTENT =
  /^(?:delete-(?:messages?|message-batch|item|object|objects|log-stream|metric|tags?|comment|annotation|archive|draft|session|scheduled-action|conversation|lexicon|document)|remove-tags?(?:-from-.*)?|stop-(?:query|query-execution|execution|build|task|crawler|job-run|session|pipeline-execution)|remove-permission-.*|disable-rule-preview)$/;

const STACK_INSTEAD =
  '`create-change-set` and `deploy --no-execute-changeset` are free; let the pipeline execute the change set that was approved.';
const BY_PLAN = 'Take it out of the configuration instead, so that the plan shows what goes and people can approve it.';

/** `aws`: CloudFormation's commands that change stacks, and what destroys resources of any service around every plan. */
export const aws: Tool = (call) => {
  const given = call.words.slice(1);
  const [service, action, third] = positionals(given, AWS_VALUES);
  if (service === undefined) return ALLOWED;
  if (service === UNKNOWN) return unknownSubcommand('aws', UNKNOWN);
  if (action === undefined) return ALLOWED;
  if (action === UNKNOWN) return unknownSubcommand(`aws ${service}`, UNKNOWN);
  // `aws rds delete-db-instance help`: behind an option it would be a name.
  if (given.at(-1) === 'help' && third === 'help' && !String(given.at(-2)).startsWith('-')) return ALLOWED;
  if (service === 'cloudformation') return judgeStacks(call, action, given);
  return destroys(service, action, given) ? refuse(call, `aws ${service} ${action}`) : ALLOWED;
};

function destroys(service: string, action: string, given: readonly Text[]): boolean {
  if (service === 's3')
    return action === 'rb' || (action === 'rm' && has(given, /^--recursive$/) && has(given, /^s3:\/\/[^/]+\/?$/));
  if (has(given, UNPROTECTS) || ENDS_ACCOUNT.test(action)) return true;
  return DESTROYS.test(action) && !CONTENT.test(action) && !has(given, /^--dry-run$/);
}

function judgeStacks(call: Call, action: string, given: readonly Text[]): CommandJudgement {
  if (!CHANGES_STACKS.test(action)) return ALLOWED;
  if (action === 'deploy' && has(given, /^--no-execute-changeset$/)) return ALLOWED;
  return change(call, { tool: 'aws cloudformation', action }, STACK_INSTEAD);
}

function refuse(call: Call, command: string): CommandJudgement {
  const [tool = command, ...action] = command.split(' ');
  return change(call, { tool, action: action.join(' ') }, BY_PLAN);
}

/** What deploys a template or a whole configuration, and a bucket's whole content. */
const DEPLOYS =
  /^(?:(?:alpha |beta )?(?:infra-manager deployments (?:apply|import)|deployment-manager deployments (?:create|update|stop))|deployment (?:\w+ )?create|stack \w+ create|storage rm gs:\/\/[^/ ]+\/?)(?= |$)/;

/** `gcloud` and `az` put the verb behind the names of groups. */
export const byVerb: Tool = (call, name) => {
  const given = call.words.slice(1);
  const verbs = positionals(
    given,
    /^--?(?:project|zone|region|account|format|filter|subscription|resource-group|g|n|name|o|output|location|l|query)$/,
  );
  if (asksForHelp(given)) return ALLOWED;
  const deploys = DEPLOYS.exec(verbs.map((word) => (word === UNKNOWN ? '?' : word)).join(' '))?.[0];
  if (deploys !== undefined) return refuse(call, `${name} ${deploys.trim()}`);
  const verb = verbs.find((word) => word !== UNKNOWN && /^(?:delete|purge|destroy|deprovision|reset|failover)$/.test(word));
  if (verb === undefined || verb === UNKNOWN) return ALLOWED;
  const upTo = verbs.slice(0, verbs.indexOf(verb) + 1).map(String);
  return refuse(call, `${name} ${upTo.join(' ')}`);
};

const HEAVY =
  /^(?:ns|namespaces?|pvc?|persistentvolume(?:claim)?s?|crds?|customresourcedefinitions?(?:\..*)?|nodes?|sts|statefulsets?|deployments?|deploy|daemonsets?|ds|services?|svc|ingress(?:es)?|ing|projects?|secrets?|clusters?)(?:\/.*)?$/;

const NAMES_MANIFEST = /^(?:-f|-k|--filename|--kustomize)(?:=|$)/;

function manifestIsHeavy(call: Call): boolean {
  return call.words.some((word, at) => {
    if (word === UNKNOWN || !NAMES_MANIFEST.test(word)) return false;
    const file = word.includes('=') ? word.replace(/^[^=]*=/, '') : call.words[at + 1];
    return /^(?:-k|--k)/.test(word) || file === undefined || file === UNKNOWN || hasHeavyKind(file, call);
  });
}

/** A manifest names its kinds; a folder, or standard input that nobody can tell, may hold any. */
function hasHeavyKind(file: string, { scope, stdin }: Call): boolean {
  if (/^\.{1,2}$|\/$/.test(file)) return true;
  const text = file === '-' ? (stdin ?? UNKNOWN) : fileText(file, scope);
  if (text === UNKNOWN) return file === '-';
  return [...text.matchAll(/^["'{\s]*kind["']?:\s*["']?(\w+)/gm)].some(([, kind = '']) => HEAVY.test(kind.toLowerCase()));
}

/** `kubectl`: what takes data or whole namespaces with it; `exec` and the like are judged as programs that run others. */
export const kubectl: Tool = (call, name) => {
  const given = call.words.slice(1);
  const [action, kind] = positionals(
    given,
    /^(?:-n|--namespace|--context|--cluster|--kubeconfig|-o|--output|-l|--selector|-f|--filename|-s|--server|--user|--as)$/,
  );
  if (action === 'replace' && has(given, /^--force(?:=true)?$/)) return refuse(call, `${name} replace --force`);
  if (action !== 'delete' || has(given, /^--dry-run(?:=(?:client|server))?$/)) return undefined;
  const kinds = kind === undefined || kind === UNKNOWN ? [] : kind.split(',');
  return kinds.some((one) => HEAVY.test(one)) || has(given, /^--all(?:-namespaces)?$|^-A$/) || manifestIsHeavy(call)
    ? refuse(call, `${name} delete`)
    : ALLOWED;
};

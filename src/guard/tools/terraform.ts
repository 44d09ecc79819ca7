import { ALLOWED, type CommandJudgement, type Text, UNKNOWN } from '../judgement.ts';
import type { Call } from '../scope.ts';
import { asksForHelp, change, has, positionals, type Tool, unknownSubcommand } from './tool.ts';
import { own } from '../own.ts';

/** Subcommands that neither change infrastructure nor its state. Source: `terraform -help` and `tofu -help`, 1.14 and 1.11. */
const FREE = new Set(
  (
    'console fmt get graph init login logout metadata modules output plan providers query rpcapi show stacks validate version ' +
    '0.12upgrade 0.13upgrade'
  ).split(' '),
);
const CHANGING = new Set('apply destroy force-unlock import refresh taint test untaint push'.split(' '));
/** What approves or starts a deployment of a Terraform stack. */
const STACKS_CHANGING = /^(?:apply|destroy|approve\S*|rerun|cancel|delete)$/;
const STATE_FREE = new Set(['identities', 'list', 'pull', 'show']);
const STATE_CHANGING = new Set(['mv', 'push', 'replace-provider', 'rm']);
const WORKSPACE_MOVING = new Set(['new', 'select']);
const WORKSPACE_FREE = new Set(['list', 'show']);

const PLAN_FIRST =
  'Run `plan -out=PLAN` (plans are free), put the change into a pull request, and once it is approved apply exactly that plan with ' +
  '`blastgate exec --decision FILE --key FILE.pub -- terraform apply PLAN`.';
const DECLARE =
  'Write it into the configuration instead (`import`, `moved` and `removed` blocks), so that the plan shows it and people can approve it.';
const ASK = 'Ask a person who may do this by hand; an agent must not.';

const INSTEAD: Readonly<Record<string, string>> = {
  apply: PLAN_FIRST,
  destroy: PLAN_FIRST,
  refresh: PLAN_FIRST,
  import: DECLARE,
  taint: 'Use `plan -replace=ADDRESS -out=PLAN`, so that the replacement is in a plan that people can approve.',
  test: '`test` creates and destroys real infrastructure; run it in a sandbox that the policy names.',
};

/** `terraform` and `tofu`: what plans and shows is free; what changes infrastructure or state needs a decision. */
export const terraform: Tool = (call, name) => {
  const words = call.words.slice(1);
  if (asksForHelp(words)) return ALLOWED;
  const chdir = directoryOption(words);
  const at = words.findIndex((word) => word === UNKNOWN || !word.startsWith('-'));
  const subcommand = words[at];
  if (subcommand === undefined) return judgeArguments(call, name);
  if (subcommand === UNKNOWN) return unknownSubcommand(name, UNKNOWN);
  const rest = words.slice(at + 1);
  if (subcommand === 'state' || subcommand === 'workspace') return judgeNested(call, { name, group: subcommand, rest, chdir });
  if (changes(subcommand, rest)) return refuse(call, { name, action: subcommand, chdir });
  if (!FREE.has(subcommand)) return unknownSubcommand(name, subcommand);
  if (subcommand === 'init') return judgeInit(call, name, rest);
  return ALLOWED;
};

function changes(subcommand: string, rest: readonly Text[]): boolean {
  return CHANGING.has(subcommand) || (subcommand === 'stacks' && has(rest, STACKS_CHANGING));
}

/** Without a subcommand the words of `TF_CLI_ARGS` are the whole command line: `TF_CLI_ARGS=apply terraform` applies. */
function judgeArguments(call: Call, name: string): CommandJudgement | undefined {
  const more = fromEnvironment('TF_CLI_ARGS', call);
  if (more.includes(UNKNOWN)) return unknownSubcommand(name, UNKNOWN);
  if (more.every((word) => word !== UNKNOWN && word.startsWith('-'))) return ALLOWED;
  return terraform({ ...call, words: [...call.words, ...more] }, name);
}

/** The words that a variable adds to a command line. */
function fromEnvironment(variable: string, { scope }: Call): readonly Text[] {
  const set = scope.variables.get(variable) ?? own(scope.world.environment, variable);
  return set === UNKNOWN ? [UNKNOWN] : (set ?? '').split(/\s+/).filter((word) => word !== '');
}

interface Nested {
  readonly name: string;
  readonly group: 'state' | 'workspace';
  readonly rest: readonly Text[];
  readonly chdir: Text | undefined;
}

function judgeNested(call: Call, { name, group, rest, chdir }: Nested): CommandJudgement {
  const [action] = positionals(rest, /^$/);
  if (action === undefined) return ALLOWED;
  if (action === UNKNOWN) return unknownSubcommand(`${name} ${group}`, UNKNOWN);
  if (group === 'workspace' && WORKSPACE_MOVING.has(action)) {
    call.scope.stateMoved = true;
    return ALLOWED;
  }
  if ((group === 'state' ? STATE_FREE : WORKSPACE_FREE).has(action)) return ALLOWED;
  const known = group === 'state' ? STATE_CHANGING.has(action) : action === 'delete';
  return known ? refuse(call, { name, action: `${group} ${action}`, chdir }) : unknownSubcommand(`${name} ${group}`, action);
}

function judgeInit(call: Call, name: string, given: readonly Text[]): CommandJudgement {
  const rest = [...given, ...fromEnvironment('TF_CLI_ARGS', call), ...fromEnvironment('TF_CLI_ARGS_init', call)];
  if (has(rest, /^-?-(?:migrate-state|force-copy)(?:=true)?$/))
    return refuse(call, { name, action: 'init -migrate-state', chdir: undefined });
  if (has(rest, /^-?-(?:backend-config|reconfigure)/)) call.scope.stateMoved = true;
  return ALLOWED;
}

interface Refused {
  readonly name: string;
  readonly action: string;
  readonly chdir: Text | undefined;
}

function refuse(call: Call, { name, action, chdir }: Refused): CommandJudgement {
  const instead = own(INSTEAD, action) ?? (action.startsWith('state') ? DECLARE : ASK);
  return change(call, { tool: name, action, ...(chdir === undefined ? {} : { in: chdir }) }, instead);
}

function directoryOption(words: readonly Text[]): Text | undefined {
  const option = words.find((word) => word !== UNKNOWN && /^-?-chdir=/.test(word));
  return option === undefined || option === UNKNOWN ? undefined : option.replace(/^-?-chdir=/, '');
}

/** Terragrunt passes on what it does not know, and takes options anywhere: a changing word in any place counts. */
export const terragrunt: Tool = (call, name) => {
  const words = call.words.slice(1);
  if (asksForHelp(words)) return ALLOWED;
  const found = positionals(words, /^$/);
  const changing = found.find(
    (word) =>
      word !== UNKNOWN && /^(?:apply|destroy|apply-all|destroy-all|import|taint|untaint|refresh|force-unlock|test)$/.test(word),
  );
  if (changing !== undefined && changing !== UNKNOWN) return refuseGrunt(call, name, changing);
  const [first, second] = found;
  if (first === undefined) return ALLOWED;
  if (found.includes(UNKNOWN)) return unknownSubcommand(name, UNKNOWN);
  const pair = `${String(first)} ${String(second)}`;
  if (/^(?:state (?:rm|mv|push|replace-provider)|workspace delete|backend (?:delete|migrate))$/.test(pair))
    return refuseGrunt(call, name, pair);
  return GRUNT_FREE.test(String(first)) || FREE.has(String(first)) ? ALLOWED : withValue(call, name, found);
};

const GRUNT_FREE =
  /^(?:run|run-all|plan-all|output-all|validate-all|stack|exec|catalog|scaffold|find|list|ls|hcl|hclfmt|hclvalidate|dag|graph|graph-dependencies|render|render-json|info|terragrunt-info|validate-inputs|output-module-groups|state|workspace|backend|aws-provider-patch|help)$/;

/** `--working-dir live/app plan`: the value of an option stands before the subcommand. */
function withValue(call: Call, name: string, found: readonly Text[]): CommandJudgement {
  const [first = UNKNOWN] = found;
  const free = found.slice(1).some((word) => word !== UNKNOWN && (GRUNT_FREE.test(word) || FREE.has(word)));
  return free && has(call.words, /^--/) ? ALLOWED : unknownSubcommand(name, first);
}

function refuseGrunt(call: Call, name: string, action: string): CommandJudgement {
  return change(call, { tool: name, action }, own(INSTEAD, action.replace(/-all$/, '')) ?? ASK);
}

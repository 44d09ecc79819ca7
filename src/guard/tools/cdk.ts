import { ALLOWED, type CommandJudgement, type Text, UNKNOWN } from '../judgement.ts';
import type { Call } from '../scope.ts';
import { asksForHelp, change, has, positionals, type Tool, unknownSubcommand } from './tool.ts';

interface Subcommands {
  readonly free: ReadonlySet<string>;
  readonly changing: ReadonlySet<string>;
  /** Options that take their value as the next word. */
  readonly takingValue: RegExp;
  /** Options by which a changing subcommand only prepares the change. */
  readonly onlyPrepares?: RegExp;
  readonly instead: string;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

const REVIEW_CHANGE_SET =
  'Make a change set without executing it, put it into a pull request, and let the pipeline execute it once it is approved.';
const CDK_INSTEAD =
  '`cdk diff` and `cdk deploy --no-execute` (a change set that is not executed) are free; let the pipeline deploy what was approved.';

/** Sources: `cdk --help` 2.1100, `cdktf --help` 0.21, `sam --help` 1.150, `pulumi --help` 3.200. */
const TOOLS: Readonly<Record<string, Subcommands>> = {
  cdk: {
    free: words(
      'acknowledge ack cli-telemetry context diff docs doc doctor drift flags init list ls lsp metadata migrate notices synth synthesize version',
    ),
    changing: words('bootstrap deploy destroy gc import orphan publish-assets refactor rollback watch'),
    takingValue:
      /^(?:-a|-c|-o|-p|-r|-i|-f|--(?:app|context|output|profile|role-arn|plugin|change-set-name|parameters|outputs-file|method|build|require-approval|tags|region))$/,
    onlyPrepares: /^(?:--no-execute|--execute=false|--method=prepare-change-set)$/,
    instead: CDK_INSTEAD,
  },
  cdktf: {
    free: words('convert diff debug get init list login output outputs plan provider synth synthesize version'),
    changing: words('apply deploy destroy watch'),
    takingValue: /^(?:-a|-o|--(?:app|output|language|parallelism|outputs-file))$/,
    instead: '`cdktf plan` is free; analyze the plan of the synthesized stack and let the pipeline apply what was approved.',
  },
  sam: {
    free: words('build docs init list local logs package pipeline publish remote traces validate'),
    changing: words('delete deploy sync'),
    takingValue: /^(?:-t|-s|--(?:template|template-file|stack-name|profile|region|config-env|config-file|s3-bucket|s3-prefix))$/,
    onlyPrepares: /^--no-execute-changeset$/,
    instead: `\`sam deploy --no-execute-changeset\` is free. ${REVIEW_CHANGE_SET}`,
  },
  pulumi: {
    free: words(
      'about ai config console convert env gen-completion install login logout logs new org package plugin policy preview pre schema state stack template version whoami',
    ),
    changing: words('cancel destroy down dn import refresh up update watch deployment do'),
    takingValue: /^(?:-C|-s|-c|-m|-p|--(?:cwd|stack|config|config-file|message|parallel|color|profiling|tracing|verbose))$/,
    onlyPrepares: /^--preview-only$/,
    instead: '`pulumi preview` is free; let the pipeline apply what was approved.',
  },
};

const STATE_OF_PULUMI =
  /^(?:state (?:delete|rename|unprotect|protect|move|taint|untaint|upgrade|edit|repair)|stack (?:rm|import|rename|change-secrets-provider))$/;

/** `cdk`, `cdktf`, `sam` and `pulumi`, each by the table of its subcommands. */
export const bySubcommand: Tool = (call, name) => {
  const tool = TOOLS[name];
  const given = call.words.slice(1);
  if (tool === undefined || asksForHelp(given)) return ALLOWED;
  const [action, second] = positionals(given, tool.takingValue);
  if (action === undefined) return ALLOWED;
  if (action === UNKNOWN) return unknownSubcommand(name, UNKNOWN);
  if (tool.changing.has(action)) return onlyPrepared(tool, action, given) ? ALLOWED : refuse(call, name, action);
  return tool.free.has(action) ? judgeGroup(call, `${name} ${action}`, second) : unknownSubcommand(name, action);
};

function onlyPrepared({ onlyPrepares }: Subcommands, action: string, given: readonly Text[]): boolean {
  return onlyPrepares !== undefined && action !== 'destroy' && has(given, onlyPrepares);
}

/** `pulumi state` and `pulumi stack` hold commands that read and commands that change. */
function judgeGroup(call: Call, group: string, action: Text | undefined): CommandJudgement {
  if (!/^pulumi (?:state|stack)$/.test(group) || action === undefined) return ALLOWED;
  if (action === UNKNOWN) return unknownSubcommand(group, UNKNOWN);
  const command = `${group.replace('pulumi ', '')} ${action}`;
  return STATE_OF_PULUMI.test(command) ? refuse(call, 'pulumi', command) : ALLOWED;
}

function refuse(call: Call, tool: string, action: string): CommandJudgement {
  return change(call, { tool, action }, TOOLS[tool]?.instead ?? REVIEW_CHANGE_SET);
}

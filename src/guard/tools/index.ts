import type { CommandJudgement } from '../judgement.ts';
import type { Call } from '../scope.ts';
import { blastgate } from './blastgate.ts';
import { bySubcommand } from './cdk.ts';
import { aws, byVerb, kubectl } from './clouds.ts';
import { byWords, DEPLOYER_NAMES, gh } from './deployers.ts';
import { http } from './http.ts';
import { terraform, terragrunt } from './terraform.ts';
import type { Tool } from './tool.ts';
import { own } from '../own.ts';

/** The programs that can change infrastructure, by the names that people call them. */
const TOOLS: Readonly<Record<string, Tool>> = {
  ...Object.fromEntries(DEPLOYER_NAMES.map((name) => [name, byWords])),
  'aws-cdk': (call) => bySubcommand(call, 'cdk'),
  'cdktf-cli': (call) => bySubcommand(call, 'cdktf'),
  'terraform-bundle': (call) => terraform(call, 'terraform'),
  aws,
  az: byVerb,
  blastgate,
  cdk: bySubcommand,
  cdklocal: (call) => bySubcommand(call, 'cdk'),
  cdktf: bySubcommand,
  curl: http,
  gcloud: byVerb,
  gh,
  http,
  https: http,
  k: (call) => kubectl(call, 'kubectl'),
  kubectl,
  oc: kubectl,
  opentofu: (call) => terraform(call, 'tofu'),
  pulumi: bySubcommand,
  sam: bySubcommand,
  terraform,
  terragrunt,
  tf: (call) => terraform(call, 'terraform'),
  tflocal: terraform,
  tg: (call) => terragrunt(call, 'terragrunt'),
  tofu: terraform,
  wget: http,
  xh: http,
};

/** Aliases of whole commands that widespread shell set-ups define. Source: the terraform plugin of Oh My Zsh. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  tfa: ['terraform', 'apply'],
  'tfa!': ['terraform', 'apply', '-auto-approve'],
  tfd: ['terraform', 'destroy'],
  'tfd!': ['terraform', 'destroy', '-auto-approve'],
  tfap: ['terraform', 'apply'],
  tfapp: ['terraform', 'apply'],
  tfds: ['terraform', 'destroy'],
};

export function isTool(name: string): boolean {
  return own(TOOLS, name) !== undefined || own(ALIASES, name) !== undefined;
}

/** Judges a program of infrastructure; undefined for any other. */
export function judgeTool(name: string, call: Call): CommandJudgement | undefined {
  const alias = own(ALIASES, name);
  if (alias !== undefined) return judgeTool(alias[0] ?? '', { ...call, words: [...alias, ...call.words.slice(1)] });
  return own(TOOLS, name)?.(call, name);
}

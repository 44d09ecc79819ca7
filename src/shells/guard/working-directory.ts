import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from '../../guard/agents/agent.ts';
import { type Operation, UNKNOWN } from '../../guard/judgement.ts';
import type { WorkingDirectoryFacts } from '../../policy/sandbox.ts';

/** Tools whose working directory tells which state a command in it changes. */
const WITH_STATE = new Set(['terraform', 'tofu']);
const IN_PLACE = new Set([
  'apply',
  'destroy',
  'refresh',
  'test',
  'import',
  'taint',
  'untaint',
  'state rm',
  'state mv',
  'force-unlock',
]);
/** Options and variables by which a command would act on another state than its directory's. */
const ELSEWHERE = /^-?-(?:state|state-out|backup|config|chdir)(?:=|$)/;

/**
 * What a working directory tells of where an operation would act; undefined where that does not follow from the directory alone: a
 * saved plan carries its own backend, a variable or an earlier command of the line may choose another one.
 */
export function workingDirectoryFacts(operation: Operation, root: string): WorkingDirectoryFacts | undefined {
  const { directory } = operation;
  if (directory === undefined || operation.stateMoved || !WITH_STATE.has(operation.tool) || !IN_PLACE.has(operation.action))
    return undefined;
  if (!staysHere(operation)) return undefined;
  const relative = path.relative(root, directory);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return undefined;
  const workspace = workspaceOf(operation, directory);
  return workspace === undefined ? undefined : { path: relative, workspace, backend: backendOf(directory) };
}

function staysHere({ action, arguments: given, tool, variable }: Operation): boolean {
  if (given.includes(UNKNOWN)) return false;
  if (given.some((word) => ELSEWHERE.test(String(word)) && !/^-?-chdir=/.test(String(word)))) return false;
  const plans = given.filter((word) => !String(word).startsWith('-')).slice(1);
  if ((action === 'apply' || action === 'destroy' || action === 'refresh') && plans.length > 0) return false;
  const names = ['TF_DATA_DIR', 'TF_CLI_ARGS', `TF_CLI_ARGS_${action.replace(' ', '_')}`, 'TF_CLI_CONFIG_FILE'];
  return tool !== '' && names.every((name) => variable(name) === undefined);
}

function workspaceOf({ variable }: Operation, directory: string): string | undefined {
  const set = variable('TF_WORKSPACE');
  if (set === UNKNOWN) return undefined;
  if (set !== undefined && set !== '') return set;
  return textOf(path.join(directory, '.terraform/environment'))?.trim() ?? 'default';
}

/** `s3://bucket/key` and the like of the backend that the directory was initialised with. */
function backendOf(directory: string): string | undefined {
  const state = readState(path.join(directory, '.terraform/terraform.tfstate'));
  const backend = isRecord(state) ? state['backend'] : undefined;
  return isRecord(backend) ? placeOf(backend) : undefined;
}

/** Undefined for what no tool writes: of that, nothing may pass for a sandbox. */
function placeOf({ type, config }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof type !== 'string' || !isRecord(config)) return undefined;
  const parts = [
    config['bucket'] ?? config['storage_account_name'] ?? config['organization'],
    config['container_name'],
    config['key'] ?? config['prefix'] ?? config['path'],
  ];
  return `${type}://${parts.filter((part) => typeof part === 'string' && part !== '').join('/')}`;
}

function readState(file: string): unknown {
  const text = textOf(file);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    // A file that is no backend's says nothing of a sandbox.
    return undefined;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

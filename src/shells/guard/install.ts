import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Agent } from '../../guard/agents/agent.ts';
import { withHook, withoutHook } from '../../guard/agents/settings.ts';
import { InputError } from '../../model/errors.ts';

interface Place {
  readonly agent: Agent;
  /** For the user, in all repositories, instead of for this repository. */
  readonly forUser: boolean;
  readonly policy?: string;
}

/** Writes the hook into an agent's settings; a second run changes nothing. Returns what to tell the user. */
export function install(place: Place): readonly string[] {
  const { agent } = place;
  const file = settingsFile(place);
  const before = textOf(file);
  const { command, onPath } = startCommand(place);
  const after = withHook({ file, text: before }, agent.setting, command);
  if (after === before) return [`${agent.title} asks the guard already: ${file}`];
  mkdirSync(path.dirname(file), { recursive: true });
  replace(file, after);
  return [
    `${agent.title} asks the guard before each command: ${file}`,
    ...(onPath
      ? []
      : [
          'The hook names this installation, since `blastgate` is not on the PATH: install it globally before you share the setting.',
        ]),
    ...(agent.afterwards === undefined ? [] : [agent.afterwards]),
  ];
}

/** Takes the hook out of an agent's settings, and nothing else; a second run changes nothing. */
export function uninstall(place: Place): readonly string[] {
  const file = settingsFile(place);
  const before = textOf(file);
  const after = before === undefined ? before : withoutHook(before, place.agent.setting, file);
  if (after === before) return [`${place.agent.title} does not ask the guard: ${file}`];
  if (after === undefined) rmSync(file);
  else replace(file, after);
  return [`${place.agent.title} asks the guard no more: ${file}`];
}

function settingsFile({ agent, forUser }: Place): string {
  const { project, user } = agent.setting;
  if (!forUser) return path.resolve(project);
  const home = process.env['HOME'] ?? process.env['USERPROFILE'];
  if (home === undefined) {
    throw new InputError('No home directory is named, so there is no place for a setting of yours.', 'Set HOME.');
  }
  return path.join(home, user);
}

function startCommand({ agent, policy }: Place): { readonly command: string; readonly onPath: boolean } {
  const onPath = isOnPath();
  const program = onPath ? 'blastgate' : `"${process.execPath}" "${path.resolve(process.argv[1] ?? '')}"`;
  const option = policy === undefined ? '' : ` --policy "${path.resolve(policy)}"`;
  return { command: `${program} guard hook ${agent.id}${option} ${agent.failClosed}`, onPath };
}

function isOnPath(): boolean {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => ['blastgate', 'blastgate.cmd'].some((name) => isExecutable(path.join(folder, name))));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function textOf(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InputError('The settings cannot be read.', 'Check their permissions.', { file, cause });
  }
}

/** A crash halfway leaves the old settings or the new ones, never half a file. */
function replace(file: string, text: string): void {
  const temporary = `${file}.blastgate-${process.pid}`;
  try {
    writeFileSync(temporary, text, existsSync(file) ? { mode: statSync(file).mode } : {});
    renameSync(temporary, file);
  } catch (cause) {
    throw new InputError('The settings cannot be written.', 'Check the permissions of the file and its folder.', { file, cause });
  }
}

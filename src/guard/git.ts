import { ALLOWED, type CommandJudgement, strictest, type Text, UNKNOWN } from './judgement.ts';
import { fileText } from './output.ts';
import { own } from './own.ts';
import type { Call, Scope } from './scope.ts';
import { judgeScriptFile } from './script-file.ts';
import { positionals } from './tools/tool.ts';

/** Git's own options that take a value as the next word. Source: git(1). */
const VALUES = /^(?:-C|-c|--git-dir|--work-tree|--namespace|--config-env|--super-prefix)$/;

/** Settings whose value Git runs as a command. Source: git-config(1). */
const RUN_SETTINGS =
  /^(?:core\.(?:pager|editor|sshcommand|fsmonitor|askpass|gitproxy)|sequence\.editor|pager\..+|diff\.(?:external|.+\.(?:command|textconv))|merge\..+\.driver|filter\..+\.(?:clean|smudge|process)|credential\.(?:.+\.)?helper|gpg\.(?:.+\.)?program|(?:diff|merge)tool\..+\.cmd|interactive\.difffilter|uploadpack\.packobjectshook)$/i;

/** The hooks that a command runs on the way. Source: githooks(5). */
const HOOKS: Readonly<Record<string, string>> = {
  am: 'applypatch-msg pre-applypatch post-applypatch post-rewrite',
  checkout: 'post-checkout',
  'cherry-pick': 'post-commit prepare-commit-msg commit-msg',
  commit: 'pre-commit prepare-commit-msg commit-msg post-commit post-rewrite',
  merge: 'pre-merge-commit prepare-commit-msg commit-msg post-merge',
  pull: 'pre-merge-commit post-merge pre-rebase post-rewrite post-checkout',
  push: 'pre-push reference-transaction',
  rebase: 'pre-rebase post-rewrite post-checkout pre-commit post-commit',
  revert: 'post-commit prepare-commit-msg commit-msg',
  switch: 'post-checkout',
  worktree: 'post-checkout',
};
/** How far up from the working directory a repository is looked for. */
const PARENTS = ['.', '..', '../..', '../../..', '../../../..', '../../../../..', '../../../../../..'];

/**
 * What Git itself would run: aliases, settings that hold a command, hooks. Only what is plainly a change counts: hooks that tools
 * install are programs that nobody could tell. Undefined where nothing speaks against the command, and for other programs.
 */
export function judgeGit(name: string, call: Call): CommandJudgement | undefined {
  if (name !== 'git') return undefined;
  const words = call.words.slice(1);
  const [subcommand] = positionals(words, VALUES);
  const settings = settingsOf(words);
  const judged = strictest([
    ...settings.map((setting) => judgeSetting(setting, call)),
    ...(subcommand === undefined || subcommand === UNKNOWN ? [] : [judgeAlias(subcommand, call)]),
    ...(subcommand === undefined || subcommand === UNKNOWN ? [] : judgeHooks(subcommand, settings, call)),
  ]);
  return judged.answer === 'deny' ? judged : undefined;
}

interface Setting {
  readonly key: string;
  readonly value: string;
}

/** `-c key=value` and `git config key value`. */
function settingsOf(words: readonly Text[]): readonly Setting[] {
  const isConfig = words.includes('config');
  return words.flatMap((word, at) => {
    if (word === UNKNOWN) return [];
    const [, key, value] = /^([\w-]+\.[^=\s]+)=(.*)$/s.exec(word) ?? [];
    if (key !== undefined && value !== undefined && words[at - 1] === '-c') return [{ key, value }];
    const next = words[at + 1];
    return isConfig && /^[\w-]+\.\S+$/.test(word) && next !== undefined && next !== UNKNOWN ? [{ key: word, value: next }] : [];
  });
}

function judgeSetting({ key, value }: Setting, call: Call): CommandJudgement {
  if (/^alias\./i.test(key)) return judgeAliasText(value, call);
  return RUN_SETTINGS.test(key) ? text(value.replace(/^!/, ''), call) : ALLOWED;
}

/** With `!` an alias is a shell's text, otherwise a command of Git. */
function judgeAliasText(value: string, call: Call): CommandJudgement {
  return value.startsWith('!') ? text(value.slice(1), call) : text(`git ${value}`, call);
}

function text(source: string, { scope }: Call): CommandJudgement {
  return scope.judges.text(source, { ...scope, variables: new Map(scope.variables), depth: scope.depth + 1 });
}

function judgeAlias(subcommand: string, call: Call): CommandJudgement {
  const { scope } = call;
  const home = scope.world.environment['HOME'];
  const files = [
    ...(home === undefined ? [] : [`${home}/.gitconfig`, `${home}/.config/git/config`]),
    `${folderOf(scope)}/config`,
  ];
  const values = files.flatMap((file) => aliasIn(fileText(file, scope), subcommand));
  return strictest(values.map((value) => judgeAliasText(value, call)));
}

/** An alias as a configuration file writes it: `name = value` in the section `[alias]`. */
function aliasIn(config: Text, name: string): readonly string[] {
  if (config === UNKNOWN) return [];
  let isAlias = false;
  return config.split('\n').flatMap((line) => {
    if (/^\s*\[/.test(line)) isAlias = /^\s*\[alias\]/i.test(line);
    const [, key, value] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (!isAlias || value === undefined || key?.toLowerCase() !== name.toLowerCase()) return [];
    return [value.replace(/^"(.*)"$/, '$1').replaceAll(/\\(["\\])/g, '$1')];
  });
}

function judgeHooks(subcommand: string, settings: readonly Setting[], call: Call): readonly CommandJudgement[] {
  const { words, scope } = call;
  const names = own(HOOKS, subcommand)?.split(' ') ?? [];
  if (names.length === 0 || words.includes('--no-verify')) return [];
  const folder = folderOf(scope);
  const set =
    settings.find(({ key }) => /^core\.hookspath$/i.test(key))?.value ?? hooksPathIn(fileText(`${folder}/config`, scope));
  const folders = [`${folder}/hooks`, ...(set === undefined ? [] : [set]), '.husky'];
  return folders.flatMap((at) => names.map((name) => judgeScriptFile(`${at}/${name}`, call) ?? ALLOWED));
}

function hooksPathIn(config: Text): string | undefined {
  return config === UNKNOWN ? undefined : /^\s*hookspath\s*=\s*(\S+)/im.exec(config)?.[1];
}

/** The folder of the repository's own files, relative to the directory or whole; in a worktree the one that all of them share. */
function folderOf(scope: Scope): string {
  const root = PARENTS.find((up) => fileText(`${up}/.git/HEAD`, scope) !== UNKNOWN || isWorktree(fileText(`${up}/.git`, scope)));
  const pointer = fileText(`${root ?? '.'}/.git`, scope);
  const [, linked] = (pointer === UNKNOWN ? null : /^gitdir:\s*(\S.*?)\s*$/m.exec(pointer)) ?? [];
  return linked === undefined ? `${root ?? '.'}/.git` : linked.replace(/\/worktrees\/[^/]+$/, '');
}

function isWorktree(pointer: Text): boolean {
  return pointer !== UNKNOWN && pointer.startsWith('gitdir:');
}

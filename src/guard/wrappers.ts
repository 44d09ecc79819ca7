import { fedInto } from './fed.ts';
import { isInterpreter } from './interpreters.ts';
import { UNKNOWN } from './judgement.ts';
import { isRunner } from './runners.ts';
import type { Call } from './scope.ts';
import { isTool } from './tools/index.ts';

/** Programs whose arguments are another program's command line. */
const WRAPPERS = new Set(
  (
    'sudo doas env time nice ionice nohup timeout gtimeout stdbuf setsid unbuffer watch xargs parallel command builtin exec ' +
    'ansible strace ltrace script expect flock chronic caffeinate systemd-run runuser su chroot unshare nsenter firejail bwrap proot ' +
    'ssh mosh tmux screen docker podman nerdctl kubectl oc find fd entr hyperfine direnv dotenv envchain chamber op doppler ' +
    'aws-vault aws-okta saml2aws granted assume infisical vault-env teller sops berglas nix nix-shell devbox devenv mise rtx ' +
    'asdf npx bunx pnpx yarn pnpm npm bun uv uvx pipx poetry pipenv pdm rye hatch bundle mint steampipe terramate atmos spacectl ' +
    'tfswitch tfenv trap coproc eval at batch busybox toybox vagrant multipass lima limactl distrobox toolbox'
  ).split(' '),
);

/** Programs that read, print or keep their arguments and never run them. */
const DATA = new Set(
  (
    'echo printf cat ls grep egrep fgrep rg ag ack head tail less more wc diff cmp sort uniq cut tr tee touch mkdir rmdir rm cp mv ' +
    'ln chmod chown stat file which type whereis man tldr apropos pwd date sleep true false test [ [[ basename dirname realpath ' +
    'readlink jq yq fx tree du df ps kill pkill pgrep whoami id uname hostname curl wget http ping dig nslookup tar zip unzip gzip ' +
    'gunzip base64 openssl sha256sum md5sum xxd od hexdump rev column paste join comm seq shuf code cursor subl idea open xdg-open ' +
    'pbcopy pbpaste clear history printenv set unset export read return break continue wait jobs tflint tfsec checkov trivy ' +
    'terrascan infracost terraform-docs conftest opa driftctl inframap rover pre-commit pytest jest vitest tsc eslint prettier ' +
    'brew apt apt-get dnf yum apk pacman choco scoop winget snap port gh hub glab jira'
  ).split(' '),
);

/** Wrappers whose first word that is no option, and no option's value, is the program. */
const PREFIXES = new Set(
  'sudo doas env time nice ionice nohup timeout gtimeout stdbuf setsid unbuffer xargs command builtin exec'.split(' '),
);

/** Wrappers that run a program of this directory behind a word of their own; without the word they may install one of that name. */
const RUN_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ...['pipenv', 'poetry', 'uv', 'hatch', 'pipx', 'pdm', 'rye'].map((name) => [name, /^run$/] as const),
  ...['bundle', 'mise', 'rtx', 'direnv', 'aws-vault', 'npm', 'pnpm', 'yarn'].map((name) => [name, /^(?:exec|x)$/] as const),
]);
/** Those that need no such word. */
const RUN_AT_ONCE = new Set([...PREFIXES, 'npx', 'bunx', 'pnpx', 'uvx']);

/** The runner of tasks that a wrapper starts here, with its tasks. */
function runnerOf(name: string, words: Call['words']): Call['words'] {
  const word = RUN_WORDS.get(name);
  const from = word === undefined ? 1 : words.findIndex((one) => one !== UNKNOWN && word.test(one)) + 1;
  if (from === 0 || (word === undefined && !RUN_AT_ONCE.has(name))) return [];
  const at = words.findIndex((one, place) => place >= from && one !== UNKNOWN && isRunner(one.replace(/^.*\//, '')));
  return at === -1 ? [] : words.slice(at);
}

/** Git is none where `isData` says so. */
export function isWrapper(name: string): boolean {
  return name === 'git' || WRAPPERS.has(name);
}

/** Git runs what its aliases, `bisect run`, `submodule foreach` and `rebase --exec` are given; otherwise it only keeps its arguments. */
export function isData(name: string, words: Call['words']): boolean {
  if (name !== 'git') return DATA.has(name);
  return !words.some((word) => word === UNKNOWN || /^(?:alias\..*=!|run$|foreach$|--exec|-x$|core\..*=|.*command=)/i.test(word));
}

/** Where in a command line another one may begin: at every word that is a program that the guard judges. */
export function tailsOf(name: string, call: Call): readonly Call[] {
  const words = name === 'xargs' || name === 'parallel' ? fedInto(call) : call.words;
  const end = PREFIXES.has(name) ? dataProgram(call.words) : call.words.length;
  const runner = runnerOf(name, words.slice(0, end));
  const tasks = runner.length === 0 ? [] : [{ ...call, words: runner }];
  const programs = words.slice(0, end).flatMap((word, at) => {
    if (at === 0 || word === UNKNOWN) return [];
    const program = word
      .replace(/^--entrypoint=/, '')
      .replace(/^.*[/#]/, '')
      .replace(/[:@].*$/, '');
    if (!isTool(program) && !isInterpreter(program) && !isScriptOf(name, word.replace(/^--entrypoint=/, ''))) return [];
    // A container's image is named `hashicorp/terraform:1.9`; its arguments are the program's.
    const start = isTool(program) ? program : word.replace(/^--entrypoint=/, '');
    const scope = withHanded(words.slice(1, at), call.scope);
    return startsOf(start, words, at).map((tail) => ({ ...call, words: tail, scope }));
  });
  return [...programs, ...tasks];
}

/** `env A=b program`, `sudo A=b program`, `docker run -e A=b image`: what a wrapper puts into the environment of the program. */
const HANDED = /^(?:--env=|-e)?([A-Za-z_]\w*)=(.*)$/s;

/** The variables that a wrapper hands on, with their values. */
export function handedOn(words: Call['words']): readonly (readonly [name: string, value: string])[] {
  return words.flatMap((word) => {
    const [, name, value] = (word === UNKNOWN ? null : HANDED.exec(word)) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
}

function withHanded(words: Call['words'], scope: Call['scope']): Call['scope'] {
  const handed = handedOn(words);
  return handed.length === 0 ? scope : { ...scope, variables: new Map([...scope.variables, ...handed]) };
}

/** Where a program begins that only reads its arguments. Behind an option it might be that option's value: `sudo -u git …`. */
function dataProgram(words: Call['words']): number {
  const at = words.findIndex(
    (word, at) => at > 0 && word !== UNKNOWN && isData(word, words.slice(at)) && !String(words[at - 1]).startsWith('-'),
  );
  return at === -1 ? words.length : at;
}

function isScriptOf(wrapper: string, word: string): boolean {
  return isWrapper(wrapper) && /^\.{0,2}\/|\.(?:sh|bash|zsh)$/.test(word) && !/\s/.test(word);
}

/** Behind `--entrypoint` stand options and the image before the program's own arguments: each place may be where these begin. */
function startsOf(start: string, words: Call['words'], at: number): readonly Call['words'][] {
  const isEntry = words[at - 1] === '--entrypoint' || String(words[at]).startsWith('--entrypoint=');
  if (!isEntry) return [[start, ...words.slice(at + 1)]];
  return words.slice(at + 1).map((_, skipped) => [start, ...words.slice(at + 2 + skipped)]);
}

import { deletesData, DESTRUCTIVE, OF_DATA, type Reach } from './destructive-commands.ts';

/** What a command line does, as far as its text tells. */
export type CommandEffect = { readonly kind: 'harmless' } | DestructiveEffect | { readonly kind: 'unresolved' };

/** `what` names the act in words of our own: the text may hold secrets. */
export interface DestructiveEffect {
  readonly kind: 'destructive';
  readonly what: string;
  readonly severity: number;
  readonly reach: Reach;
  readonly isOfData: boolean;
}

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
  const effects = effectsIn(command);
  const worst = effects.filter(isDestructive).toSorted((left, right) => right.severity - left.severity)[0];
  return worst ?? effects.find((effect) => effect.kind === 'unresolved') ?? { kind: 'harmless' };
}

/** All that a command line, or a script of many, destroys or hands over, in its order. */
export function destructionsIn(command: string): readonly Destruction[] {
  // A single word is a program with nothing to do it to.
  if (!/\S\s+\S/.test(command)) return [];
  return partsOf(command).flatMap((line) => {
    const effect = effectOfPipeline(line);
    return isDestructive(effect) ? [{ line, effect }] : [];
  });
}

/** One command that destroys. Its line is for comparing only: it may hold secrets. */
export interface Destruction {
  readonly line: string;
  readonly effect: DestructiveEffect;
}

function isDestructive(effect: CommandEffect): effect is DestructiveEffect {
  return effect.kind === 'destructive';
}

function effectsIn(command: string): readonly CommandEffect[] {
  return partsOf(command).map(effectOfPipeline);
}

function partsOf(command: string): readonly string[] {
  return [command, ...substitutionsIn(command)].flatMap(pipelines);
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
    const { what, reach } = found;
    return { kind: 'destructive', what, reach, severity: isOfData ? OF_DATA : found.severity, isOfData };
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

import { type Text, UNKNOWN } from './judgement.ts';
import { fileText } from './output.ts';
import type { Call } from './scope.ts';
import { positionals } from './tools/tool.ts';

const SED = /^g?sed$/;
const AWK = /^[gmn]?awk$/;

/** Programs whose little language mostly only edits text: naming a tool in it is no sign by itself. */
export function isEditorOfText(name: string): boolean {
  return SED.test(name) || AWK.test(name);
}

/** Their scripts, where these could start another program. */
export function startsOthers(name: string, call: Call): readonly Text[] {
  const canStart = SED.test(name) ? sedStarts : awkStarts;
  return scriptsOf(call).filter((script) => script !== UNKNOWN && canStart(script));
}

/** An option that gives a script or names its file, with what is attached to it. */
const GIVES_SCRIPT = /^(-[nErsuziE]*[ef]|--expression|--source|--file)(?:=|$)?(.*)$/s;

/** `-e SCRIPT`, `-f FILE`, or the first word that is no option. */
function scriptsOf({ words, scope }: Call): readonly Text[] {
  const given = words.flatMap((word, at): readonly Text[] => {
    const [, option, attached = ''] = (word === UNKNOWN ? null : GIVES_SCRIPT.exec(word)) ?? [];
    if (option === undefined) return [];
    const value = attached === '' ? (words[at + 1] ?? UNKNOWN) : attached;
    return [option.endsWith('f') || option === '--file' ? textOf(value, scope) : value];
  });
  return given.length > 0 ? given : positionals(words.slice(1), /^$/).slice(0, 1);
}

function textOf(file: Text, scope: Call['scope']): Text {
  return file === UNKNOWN ? UNKNOWN : fileText(file, scope);
}

const PLAIN_SUBSTITUTION = /[sy]([^\w\s\\;{}])(?:\\[^]|(?!\1)[^\\])*\1(?:\\[^]|(?!\1)[^\\])*\1[gpiIM\d]*(?=$|[;}\s])/g;
const ADDRESS = /\/(?:\\[^]|[^/\\])*\/[IM]*/g;

/** GNU sed runs a command by `e`, as a command or as a flag: what is left of a script without plain substitutions would have it. */
function sedStarts(script: string): boolean {
  return /e/.test(script.replaceAll(PLAIN_SUBSTITUTION, '').replaceAll(ADDRESS, ''));
}

/** awk runs one by `system`, by a pipe and by `getline`. */
function awkStarts(script: string): boolean {
  return /\bsystem\s*\(|getline|\|/.test(script.replaceAll('||', ''));
}

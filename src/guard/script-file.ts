import { namesChange } from './danger.ts';
import { type CommandJudgement, undecided, UNKNOWN } from './judgement.ts';
import { fileText, mayBeThere } from './output.ts';
import type { Call } from './scope.ts';

const SHELL_SCRIPT = /^#!\s*\S*(?:\/|\s)(?:ba|z|da|k|mk)?sh\b/;

/**
 * Judges a script by its text, as it lies there or as the line itself writes it: shell scripts are parsed, others searched.
 * Undefined where the word is no path of a script that is there: what does not exist runs nothing.
 */
export function judgeScriptFile(
  path: string,
  call: Call,
  run: 'by-name' | 'shell' | 'program' = 'by-name',
): CommandJudgement | undefined {
  const byName = run === 'by-name';
  if (byName && !path.includes('/')) return undefined;
  const text = fileText(path, call.scope);
  if (text === UNKNOWN) return mayBeThere(path, call.scope) ? unreadScript(path) : undefined;
  if (run === 'shell' || (byName && isShell(text, path))) return judgeShellText(text, path, call);
  return namesChange(text) ? searchedScript(path) : undefined;
}

/** A script sees the variables of its caller, as far as they are exported, and its own arguments; no functions. */
function judgeShellText(text: string, path: string, { scope, words }: Call): CommandJudgement {
  const args = words.slice(1);
  const variables = new Map(scope.variables);
  args.forEach((word, at) => variables.set(String(at + 1), word));
  variables.set('@', args.includes(UNKNOWN) ? UNKNOWN : args.map(String).join(' '));
  const judged = scope.judges.text(text, { ...scope, variables, functions: new Map(), depth: scope.depth + 1 });
  // Of scripts that start each other the innermost is named.
  return judged.answer === 'allow' || judged.reason.startsWith('The script ')
    ? judged
    : { ...judged, reason: `The script \`${path}\`: ${judged.reason}` };
}

function isShell(text: string, path: string): boolean {
  if (text.includes('\0')) return false;
  return SHELL_SCRIPT.test(text) || (!text.startsWith('#!') && /\.(?:sh|bash|zsh)$|\/[^./]+$/.test(path));
}

function unreadScript(path: string): CommandJudgement {
  return undecided(
    `\`${path}\` would run, and where it lies or what it holds is known only when the line runs.`,
    'Write the script in one command and run it in the next, by its path from the root, so that it can be read before it runs.',
  );
}

function searchedScript(path: string): CommandJudgement {
  return undecided(
    `The script \`${path}\` names a tool of infrastructure and a word that changes it, and the guard does not parse its language.`,
    'Run the command of infrastructure by itself.',
  );
}

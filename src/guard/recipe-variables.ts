/** A variable may stand for others, and they for others again. */
const ROUNDS = 4;
const LONGEST = 262_144;

/** `NAME = value` in the forms of make and just, and `NAME: value` of task. */
const SET = /^[ \t]*(?:export[ \t]+|override[ \t]+)*([A-Za-z_][\w-]*)[ \t]*(?:[:?+]{0,3}=|:(?=[ \t]))[ \t]*(\S[^\n]*)$/gm;
const GIVEN = /^([A-Za-z_][\w-]*)=(.*)$/s;
const USED = /(?<!\$)\$[({]([\w-]+)[)}]|\{\{\s*\.?([\w-]+)\s*\}\}/g;

/** The variables that a file of tasks sets; what the command line gives comes before them. */
export function variablesOf(file: string, words: readonly string[]): ReadonlyMap<string, string> {
  const inFile = [...file.matchAll(SET)].map(([, name = '', value = '']) => [name, unquoted(value.trim())] as const);
  const inLine = words.flatMap((word) => {
    const [, name, value = ''] = GIVEN.exec(word) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return new Map([...inFile, ...inLine]);
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/, '$2');
}

/** Puts variables in where a text names them: `$(NAME)`, `${NAME}`, `{{NAME}}`. What nothing sets stays as it is written. */
export function withVariables(text: string, variables: ReadonlyMap<string, string>): string {
  let now = text;
  for (let round = 0; round < ROUNDS && now.length < LONGEST; round += 1) {
    now = now.replaceAll(USED, (whole, first?: string, second?: string) => variables.get(first ?? second ?? '') ?? whole);
  }
  return now;
}

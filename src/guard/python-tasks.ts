/** The function of a task: `roll-out` is `def roll_out(c):`. */
const DEFINED = /^(?:async\s+)?(?:def|class)\s+(\w+)|^(\w+)\s*(?::[^=;]*)?=[^=;]*$/;

/**
 * What a task of Python runs, as far as its own file says: its function, and whatever of the file that names, to the end. The whole file
 * where no function has the task's name: it may have been given another one.
 */
export function pythonTask(text: string, task: string): string {
  const pieces = piecesOf(text);
  const start = task.replaceAll('-', '_');
  if (!pieces.has(start) || isGivenAsName(text, task)) return text;
  const wanted = new Set([start]);
  for (const name of wanted) {
    const words = (pieces.get(name) ?? []).flatMap((piece) => piece.match(/\w+/g) ?? []);
    for (const word of words.filter((one) => pieces.has(one))) wanted.add(word);
  }
  // What stands at the left edge runs whenever the file is read.
  return ['', ...wanted].flatMap((name) => pieces.get(name) ?? []).join('\n');
}

/** `@task(name="go")`, `add_task(roll_out, "go")`: the function of that name may be another task. */
function isGivenAsName(text: string, task: string): boolean {
  return [task, task.replaceAll('_', '-'), task.replaceAll('-', '_')].some(
    (name) => text.includes(`"${name}"`) || text.includes(`'${name}'`),
  );
}

/**
 * The pieces of a file that stand at its left edge, each with what belongs to it, by the name that it defines; statements have none. A name
 * may be defined more than once.
 */
function piecesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const groups: string[][] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const starts = /^[^\s#)\]}]/.test(line);
    // A function belongs to the decorators above it.
    if (starts && !isOpen) groups.push([line]);
    else groups.at(-1)?.push(line);
    if (starts) isOpen = line.startsWith('@');
  }
  const pieces = new Map<string, string[]>();
  for (const lines of groups) {
    const [name = ''] = lines.flatMap(
      (line) =>
        DEFINED.exec(line)
          ?.slice(1, 3)
          .filter((one) => one !== undefined) ?? [],
    );
    const known = pieces.get(name) ?? [];
    known.push(lines.join('\n'));
    pieces.set(name, known);
  }
  return pieces;
}

/**
 * The most generous rendering that fits. `render` is tried with one level of detail after the other, each of which leaves out
 * whole rows and says so; when even the last is too long, its last lines go, and a line says that.
 */
export function fit<Level>(levels: readonly Level[], limit: number, render: (level: Level) => string): string {
  let text = '';
  for (const level of levels) {
    text = render(level);
    if (text.length <= limit) return text;
  }
  return cutLines(text, limit);
}

const CUT = '… cut to fit the size limit; the JSON report has everything.';

/** As many whole lines from the start as fit together with a line that says that some are missing. */
function cutLines(text: string, limit: number): string {
  const kept: string[] = [];
  let room = limit - CUT.length - 2;
  for (const line of text.split('\n')) {
    if (line.length + 1 > room) break;
    kept.push(line);
    room -= line.length + 1;
  }
  return `${[...kept, '', CUT].join('\n')}\n`.slice(0, limit);
}

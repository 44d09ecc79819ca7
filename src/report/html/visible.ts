import { codeLines, escapeTerminal, withoutCommands } from '../escape.ts';

/** The field of a view that holds a block of code: its line breaks stay. Every other text is one line. */
const CODE = 'text';

/**
 * A view whose every text is visible: control and format characters (bidirectional overrides, zero-width characters, escapes) are
 * replaced. It is done to the whole view at once, so that no field can be forgotten.
 */
export function visible<T>(view: T): T {
  const copy: T = JSON.parse(JSON.stringify(view), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    return key === CODE ? withoutCommands(codeLines(value).join('\n')) : escapeTerminal(value);
  });
  return copy;
}

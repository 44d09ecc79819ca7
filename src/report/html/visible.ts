import { escapeTerminal } from '../escape.ts';

/**
 * A view whose every text is visible: control and format characters (bidirectional overrides, zero-width characters, escapes) are
 * replaced, line breaks inside code stay. It is done to the whole view at once, so that no field can be forgotten.
 */
export function visible<T>(view: T): T {
  const copy: T = JSON.parse(JSON.stringify(view), (_key, value: unknown) =>
    typeof value === 'string' ? visibleText(value) : value,
  );
  return copy;
}

function visibleText(text: string): string {
  return text.split('\n').map(escapeTerminal).join('\n');
}

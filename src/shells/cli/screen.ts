import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import type { RenderOptions } from '../../report/renderer.ts';
import { isTerminal } from '../print.ts';

const PIPE_WIDTH = 100;

/** What the output can show: a file or a pipe gets no colour and a fixed width, so that the same plan gives the same bytes. */
export function screenOf(given: { readonly output?: string; readonly width?: number }): RenderOptions {
  const shown = isScreen(given.output);
  return {
    // A terminal that does not know its width says 0.
    width: given.width ?? (shown && process.stdout.columns > 0 ? process.stdout.columns : PIPE_WIDTH),
    color: shown ? process.stdout.hasColors() : given.output === undefined && forced(),
    unicode: isUnicode(shown),
  };
}

/** Links to lines of the checkout, in the form that kitty, iTerm2 and WezTerm know; none where the terminal would show their code. */
export function linksTo(root: string | undefined): Pick<RenderOptions, 'link'> {
  if (root === undefined || !isScreen(undefined) || !createSupportsHyperlinks(process.stdout)) return {};
  return { link: ({ file, line }) => `${pathToFileURL(path.join(root, file)).href}#${line}` };
}

/** Whether a report goes to somebody who looks at it now. */
export function isScreen(output: string | undefined): boolean {
  return output === undefined && isTerminal(1);
}

/** https://force-color.org: colour where there is no terminal, unless `NO_COLOR` says otherwise (https://no-color.org). */
function forced(): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none } = process.env;
  return force !== undefined && force !== '' && force !== '0' && (none === undefined || none === '');
}

/** Old consoles and the C locale cannot draw box characters. */
function isUnicode(shown: boolean): boolean {
  if (!shown) return true;
  if (process.env['TERM'] === 'linux' || process.env['TERM'] === 'dumb') return false;
  const locale = process.env['LC_ALL'] ?? process.env['LC_CTYPE'] ?? process.env['LANG'];
  return locale === undefined || locale === '' || /utf-?8/i.test(locale);
}

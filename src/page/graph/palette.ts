import { find } from '../dom.ts';
import type { Role } from './data.ts';

/** The colours of the page's style sheet, as the canvas needs them. */
export interface Palette {
  readonly roles: Readonly<Record<Role, { readonly fill: string; readonly line: string }>>;
  readonly text: string;
  readonly quiet: string;
  readonly wire: string;
  readonly accent: string;
  readonly ground: string;
}

/** Read from the legend, so that the drawing and its legend cannot differ, and anew whenever the colour scheme changes. */
export function readPalette(): Palette {
  const colours = (selector: string): CSSStyleDeclaration => getComputedStyle(find(HTMLElement, selector) ?? document.body);
  const roleOf = (role: Role): Palette['roles'][Role] => {
    const { backgroundColor, borderTopColor } = colours(`.swatch-${role}`);
    return { fill: backgroundColor, line: borderTopColor };
  };
  const [cause, lost, gone, changed, dependent] = [
    roleOf('cause'),
    roleOf('lost'),
    roleOf('gone'),
    roleOf('changed'),
    roleOf('dependent'),
  ];
  const stage = colours('.graph-stage');
  return {
    roles: { cause, lost, gone, changed, dependent },
    text: stage.color,
    quiet: colours('.graph-help').color,
    wire: stage.borderTopColor,
    accent: stage.outlineColor,
    ground: stage.backgroundColor,
  };
}

/** A sign for each role, since colour says nothing alone. */
export const SIGNS: Readonly<Record<Role, string>> = { cause: '★', lost: '✕', gone: '−', changed: '~', dependent: '○' };

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  cause: 'root cause',
  lost: 'data lost',
  gone: 'destroyed or replaced',
  changed: 'changed',
  dependent: 'depends on it, unchanged',
};

import { find } from './dom.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'blastgate-theme';

/** The button that goes through light, dark and what the system says; the choice stays where the browser lets a page remember. */
export function startTheme(onChange: () => void): void {
  const toggle = find(HTMLButtonElement, '#theme');
  if (!toggle) return;
  let theme = remembered();
  const show = (): void => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    toggle.textContent = `Theme: ${theme}`;
    onChange();
  };
  toggle.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
    remember(theme);
    show();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange);
  show();
}

/** A page opened as a file may be denied storage: then nothing is remembered. */
function remembered(): Theme {
  try {
    const said = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === said) ?? 'system';
  } catch {
    return 'system';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice holds for as long as the page is open.
  }
}

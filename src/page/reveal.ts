/** Opens everything around an element, scrolls to it and puts the focus there. */
export function reveal(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  for (let around: Element | null = target; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (around instanceof HTMLElement) around.hidden = false;
  }
  target.scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' });
  const summary = target.querySelector('summary');
  if (summary instanceof HTMLElement) summary.focus({ preventScroll: true });
}

/** Whether the reader has asked for less motion. */
export function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** A link into the page opens what it leads to, on a click and when the page starts there. */
export function startReveal(): void {
  const show = (): void => {
    if (/^#c\d+$/.test(location.hash)) reveal(location.hash.slice(1));
  };
  addEventListener('hashchange', show);
  show();
  // Paper cannot be clicked: it shows what a click would.
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-print]')) details.open = true;
  });
}

import { find, findAll } from './dom.ts';

/** The field that leaves only the changes whose words hold all of its words, with what they hang on. */
export function startFilter(): void {
  const field = find(HTMLInputElement, '#filter');
  const status = find(HTMLElement, '#filter-status');
  if (!field || !status) return;
  const rows = findAll(HTMLLIElement, '#changes li.row').map((row) => ({ row, text: wordsOf(row) }));
  const groups = findAll(HTMLElement, '#changes .cause');
  const apply = (): void => {
    const words = field.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const found = rows.filter(({ row, text }) => {
      const holds = words.every((word) => text.includes(word));
      row.hidden = !holds;
      return holds;
    });
    for (const { row } of found) showAround(row);
    for (const group of groups) group.hidden = group.querySelector('li.row:not([hidden])') === null;
    status.textContent = words.length === 0 ? '' : `${found.length} of ${rows.length} shown`;
  };
  field.addEventListener('input', apply);
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    field.focus();
  });
  for (const [selector, open] of [
    ['#open-all', true],
    ['#close-all', false],
  ] as const) {
    find(HTMLButtonElement, selector)?.addEventListener('click', () => {
      for (const details of findAll(HTMLDetailsElement, '#changes li.row:not([hidden]) details')) details.open = open;
    });
  }
}

/** The words of a row's own line, not those of the rows under it. */
function wordsOf(row: HTMLLIElement): string {
  return (row.querySelector('summary')?.textContent ?? '').toLowerCase().replace(/\s+/g, ' ');
}

function showAround(row: HTMLElement): void {
  for (let around = row.parentElement; around && around.id !== 'changes'; around = around.parentElement) around.hidden = false;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLCanvasElement;
}

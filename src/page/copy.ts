import { button, findAll } from './dom.ts';

/** A button at every block of code that a reader has to paste somewhere. */
export function startCopy(): void {
  for (const block of findAll(HTMLElement, '.code')) {
    const copy = button('Copy', () => void copyText(block, copy), 'button copy');
    block.append(copy);
  }
}

/** A page opened as a file may not write to the clipboard: then the text is selected, one key from being copied. */
async function copyText(block: HTMLElement, copy: HTMLButtonElement): Promise<void> {
  const code = block.querySelector('code');
  try {
    await navigator.clipboard.writeText(code?.textContent ?? '');
    copy.textContent = 'Copied';
  } catch {
    if (code) getSelection()?.selectAllChildren(code);
    copy.textContent = 'Selected';
  }
}

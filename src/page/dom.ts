/** The element of that kind which a selector finds; undefined where there is none, as in a report without a graph. */
export function find<T extends Element>(kind: new () => T, selector: string, within: ParentNode = document): T | undefined {
  const found = within.querySelector(selector);
  return found instanceof kind ? found : undefined;
}

export function findAll<T extends Element>(kind: new () => T, selector: string, within: ParentNode = document): readonly T[] {
  return [...within.querySelectorAll(selector)].flatMap((found) => (found instanceof kind ? [found] : []));
}

interface Parts {
  readonly class?: string;
  readonly text?: string;
  readonly children?: readonly Node[];
  readonly onClick?: () => void;
}

/** A new element. Text goes in as text: nothing of a plan is ever read as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, parts: Parts = {}): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (parts.class !== undefined) element.className = parts.class;
  if (parts.text !== undefined) element.textContent = parts.text;
  if (parts.children) element.append(...parts.children);
  if (parts.onClick) element.addEventListener('click', parts.onClick);
  return element;
}

export function button(text: string, onClick: () => void, className = 'button'): HTMLButtonElement {
  const made = make('button', { class: className, text, onClick });
  made.type = 'button';
  return made;
}

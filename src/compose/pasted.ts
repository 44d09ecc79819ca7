const NAME = String.raw`[\p{L}_][\p{L}\p{N}_-]*`;
const KEY = String.raw`\[(?:\d+|"[^"\\$%\p{C}\p{Zl}\p{Zp}]*")\]`;
/** A name or an address as Terraform writes it, its keys without escapes and templates; made only where there is a name to paste. */
const plain = (): RegExp => new RegExp(`^${NAME}(?:${KEY})?(?:\\.${NAME}(?:${KEY})?)*$`, 'u');

/** Whether names from a plan may stand in code that a reader pastes: another one could bring code of its own. */
export function mayBePasted(...names: readonly string[]): boolean {
  const pattern = plain();
  return names.every((name) => pattern.test(name));
}

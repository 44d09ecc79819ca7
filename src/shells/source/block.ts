/** A top-level block of a configuration that an address of a plan can lead to. */
export interface Block {
  readonly kind: 'resource' | 'data' | 'ephemeral' | 'module';
  readonly labels: readonly string[];
  /** From 1. */
  readonly line: number;
  /** Where a module's content comes from, where that is a constant. */
  readonly source?: string;
}

/** How many labels a block of each kind has. */
export const LABELS: Readonly<Record<Block['kind'], number>> = { resource: 2, data: 2, ephemeral: 2, module: 1 };

export function isKind(name: string): name is Block['kind'] {
  return Object.hasOwn(LABELS, name);
}

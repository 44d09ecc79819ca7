/** Numbers of objects, by what happens to them. */
interface Counts {
  readonly forget: number;
  readonly delete: number;
  readonly replace: number;
  readonly destroyed: number;
}

/** How many objects stay and are no longer managed: let go, or left behind by what replaces them. */
export function leftUnmanaged({ forget, delete: deleted, replace, destroyed }: Counts): number {
  return forget + deleted + replace - destroyed;
}

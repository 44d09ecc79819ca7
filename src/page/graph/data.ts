/** The graph as the report's page carries it: places instead of ids, so that thousands of nodes stay small. */
export interface GraphData {
  readonly nodes: readonly GraphNode[];
  /** Places of nodes; `to` depends on `from`. */
  readonly edges: readonly (readonly [from: number, to: number])[];
  /** Files, modules and nested stacks that hold nodes, outermost first. */
  readonly paths: readonly (readonly string[])[];
}

export const ROLES = ['cause', 'lost', 'gone', 'changed', 'dependent'] as const;
export type Role = (typeof ROLES)[number];

export interface GraphNode {
  readonly label: string;
  /** What happens to it, in a few words. */
  readonly note: string;
  readonly role: Role;
  readonly type: string;
  readonly count: number;
  readonly score: number;
  /** Place in `paths`; -1 at the root. */
  readonly path: number;
  /** Places of its changes in the report. */
  readonly changes: readonly number[];
}

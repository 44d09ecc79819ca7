import type { Kind, KindName } from './kinds.ts';

/** Says what the types of one service are whose name it meets. The first rule that meets a type decides. */
export interface Rule {
  /** The title of the service, or several; every service where there is none. */
  readonly of?: string | readonly string[];
  /** Met by the name of the thing: `DBClusterSnapshot` is `db_cluster_snapshot`, `aws_docdb_cluster_snapshot` is `cluster_snapshot`. */
  readonly name: RegExp;
  /** A kind, or the area's own: `object` is a thing of its own, `link` joins two things. */
  readonly is: KindName | 'object' | 'link';
  /** Where it differs from others of the kind. */
  readonly but?: Partial<Kind>;
}

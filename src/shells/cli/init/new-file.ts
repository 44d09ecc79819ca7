/** A file that `init` proposes; `path` is relative to the repository, with slashes. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

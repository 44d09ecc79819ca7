import type { GitHub } from './client.ts';
import type { PullRef } from './pull-request.ts';

export const COMMENT_LIMIT = 65_536;

/** A comment that may be ours. */
export interface PossibleComment {
  readonly id: number;
  readonly node_id: string;
  readonly body?: string;
  readonly user: { readonly id: number } | null;
}

/** The hidden line by which a comment of the gate is found again; several gates of one repository differ by the check's name. */
export function markerOf(checkName: string): string {
  return `blastgate:${encodeURIComponent(checkName)}`;
}

/** The gate's comments, oldest first: by marker and by author, since anybody can imitate a marker. */
export function ownComments<T extends PossibleComment>(comments: readonly T[], marker: string, author: number): readonly T[] {
  const line = `<!-- ${marker} -->`;
  return comments.filter(({ body, user }) => user?.id === author && body !== undefined && body.split(/\r?\n/).includes(line));
}

export interface CommentToWrite extends PullRef {
  /** Holds the marker in a line of its own. */
  readonly body: string;
  readonly marker: string;
  /** False where a new comment is not wanted: one that is there is still kept true. */
  readonly mayCreate: boolean;
}

/** Writes the one comment: updates the latest of ours, folds older ones. Returns its address, where there is one. */
export async function writeComment(github: GitHub, given: CommentToWrite): Promise<string | undefined> {
  const { owner, repo, number, body } = given;
  if (body.length > COMMENT_LIMIT) throw new Error(`The comment has ${body.length} characters; GitHub takes ${COMMENT_LIMIT}.`);
  const all = await github.paginate(github.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
  const mine = ownComments(all, given.marker, await ownId(github));
  const latest = mine.at(-1);
  for (const old of mine.slice(0, -1)) await fold(github, old.node_id);
  if (latest?.body === body) return latest.html_url;
  if (latest !== undefined) {
    const { data } = await github.rest.issues.updateComment({ owner, repo, comment_id: latest.id, body });
    return data.html_url;
  }
  if (!given.mayCreate) return undefined;
  const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: number, body });
  return data.html_url;
}

export const FOLD_COMMENT = `mutation fold($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;

async function fold(github: GitHub, id: string): Promise<void> {
  await github.graphql(FOLD_COMMENT, { id });
}

export const WHO_AM_I = 'query whoAmI { viewer { databaseId } }';

/** The id of the token's own account. An app's token cannot ask REST who it is, but GraphQL tells any. */
async function ownId(github: GitHub): Promise<number> {
  const { viewer } = await github.graphql<{ viewer: { databaseId: number } }>(WHO_AM_I);
  return viewer.databaseId;
}

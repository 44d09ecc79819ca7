import type { GitHub, Repository } from './client.ts';
import { Undecided, undecidedFor } from './undecided.ts';

/** One state of a repository. */
export interface Revision extends Repository {
  readonly sha: string;
}

/** The branch that GitHub takes workflows from which see secrets. */
export async function defaultBranchOf(github: GitHub, { owner, repo }: Repository): Promise<string> {
  const { data } = await github.rest.repos.get({ owner, repo }).catch(undecidedFor('The repository'));
  return data.default_branch;
}

/** The tip of a branch as it is now, not as an event saw it. */
export async function tipOf(github: GitHub, at: Repository, branch: string): Promise<Revision> {
  const { data } = await github.rest.repos
    .getBranch({ owner: at.owner, repo: at.repo, branch })
    .catch(undecidedFor(`The branch ${branch}`));
  return { owner: at.owner, repo: at.repo, sha: data.commit.sha };
}

/**
 * The text of a file, or undefined where the listing of its folder proves that there is none. An answer of 403 or 404 proves
 * nothing: a token without the right to read looks the same.
 */
export async function readRepositoryFile(github: GitHub, at: Revision, path: string): Promise<string | undefined> {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  let tree = at.sha;
  for (const [index, name] of names.entries()) {
    const entry = (await listTree(github, at, tree)).find((one) => one.path === name);
    if (entry === undefined) return undefined;
    if (index === names.length - 1) return entry.type === 'blob' ? readBlob(github, at, { sha: entry.sha, path }) : undefined;
    if (entry.type !== 'tree') return undefined;
    tree = entry.sha;
  }
  return undefined;
}

async function listTree(github: GitHub, at: Revision, tree: string) {
  const what = `The files of ${at.sha}`;
  const { data } = await github.rest.git.getTree({ owner: at.owner, repo: at.repo, tree_sha: tree }).catch(undecidedFor(what));
  if (!data.truncated) return data.tree;
  throw new Undecided(`${what} are too many to be listed whole.`, 'Keep the policy in a folder with fewer entries.');
}

/** The text of a file by its own SHA. */
export async function readBlob(
  github: GitHub,
  at: Repository,
  { sha, path }: { readonly sha: string; readonly path: string },
): Promise<string> {
  const { data } = await github.rest.git
    .getBlob({ owner: at.owner, repo: at.repo, file_sha: sha })
    .catch(undecidedFor(`The file ${path}`));
  if (data.encoding === 'base64') return Buffer.from(data.content, 'base64').toString('utf8');
  if (data.encoding === 'utf-8') return data.content;
  throw new Undecided(
    `The file ${path} came in an encoding that is not known.`,
    'Report this; nothing passes until it can be read.',
  );
}
